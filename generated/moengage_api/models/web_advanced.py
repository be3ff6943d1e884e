"""WebAdvanced, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import WebIconType
    from ..overlays.operation import Schema

__all__ = ["WebAdvanced"]


@_define(kw_only=True)
class WebAdvanced(Model):
    """Icon of a message in the browser."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "icon_image_type": {"type": "string", "enum": ["DEFAULT", "ICON_URL"]},
            "icon_url": {"type": "string", "format": "uri"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"icon_image_type": "icon_image_type", "icon_url": "icon_url"}

    icon_image_type: WebIconType | Unset = UNSET
    """The site's own icon or one given by its address."""
    icon_url: str | Unset = UNSET
    """Icon for ICON_URL."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
