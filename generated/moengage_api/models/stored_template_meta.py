"""StoredTemplateMeta, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import TemplateSource, TemplateType
    from ..overlays.operation import Schema

__all__ = ["StoredTemplateMeta"]


@_define(kw_only=True)
class StoredTemplateMeta(Model):
    """What is known about a stored in-app, on-site or SMS template."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "template_id": "template_id",
        "template_name": "template_name",
        "template_version": "template_version",
        "created_by": "created_by",
        "channel": "channel",
        "template_source": "template_source",
        "template_type": "template_type",
    }

    template_id: str | Unset = UNSET
    """Your own id of the template."""
    template_name: str | Unset = UNSET
    """Name of the template."""
    template_version: str | Unset = UNSET
    """Your own version of the template."""
    created_by: str | Unset = UNSET
    """Who made it."""
    channel: str | Unset = UNSET
    """`INAPP`, `ON-SITE`, `SMS` or `PUSH`."""
    template_source: TemplateSource | Unset = UNSET
    """Whether a template was made through this API or in the dashboard."""
    template_type: TemplateType | Unset = UNSET
    """Whether a template is the workspace's own or comes with the product."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
