"""InAppTemplateUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.in_app_template_content import InAppTemplateContent
    from ..models.in_app_template_meta_update import InAppTemplateMetaUpdate
    from ..overlays.operation import Schema

__all__ = ["InAppTemplateUpdate"]


@_define(kw_only=True)
class InAppTemplateUpdate(Model):
    """A new version of an in-app template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["external_template_id", "basic_details", "meta_info"],
        "properties": {
            "external_template_id": {"type": "string", "format": "uuid"},
            "update_campaigns": {"type": "boolean"},
            "basic_details": {"$ref": "InAppTemplateContent"},
            "meta_info": {"$ref": "InAppTemplateMetaUpdate"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "basic_details": "basic_details",
        "meta_info": "meta_info",
        "update_campaigns": "update_campaigns",
    }

    external_template_id: UUID
    """The server's id of a template, with which it is updated and looked up."""
    basic_details: InAppTemplateContent
    """What an in-app template shows."""
    meta_info: InAppTemplateMetaUpdate
    """What changes about an in-app template. Its id stays, its version follows by itself."""
    update_campaigns: bool | Unset = UNSET
    """Whether running campaigns move to the new version; otherwise they keep theirs."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
