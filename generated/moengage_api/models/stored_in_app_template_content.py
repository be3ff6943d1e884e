"""StoredInAppTemplateContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import InAppTemplateKind
    from ..overlays.operation import Schema

__all__ = ["StoredInAppTemplateContent"]


@_define(kw_only=True)
class StoredInAppTemplateContent(Model):
    """What a stored in-app template shows."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "payload": "payload",
        "preview_image": "preview_image",
        "inapp_template_type": "inapp_template_type",
    }

    payload: str | Unset = UNSET
    """HTML, or text that the app reads."""
    preview_image: str | Unset = UNSET
    """Picture that the service makes of HTML."""
    inapp_template_type: InAppTemplateKind | Unset = UNSET
    """Whether the app itself shows the message or the SDK does."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
