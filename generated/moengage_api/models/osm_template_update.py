"""OsmTemplateUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.osm_template_content_update import OsmTemplateContentUpdate
    from ..models.osm_template_meta_update import OsmTemplateMetaUpdate
    from ..overlays.operation import Schema

__all__ = ["OsmTemplateUpdate"]


@_define(kw_only=True)
class OsmTemplateUpdate(Model):
    """A new version of an on-site template. Its format stays."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["external_template_id", "basic_details", "meta_info"],
        "properties": {
            "external_template_id": {"type": "string", "format": "uuid"},
            "update_campaigns": {"type": "boolean"},
            "basic_details": {"$ref": "OsmTemplateContentUpdate"},
            "meta_info": {"$ref": "OsmTemplateMetaUpdate"},
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
    basic_details: OsmTemplateContentUpdate
    """What an on-site template shows from now on."""
    meta_info: OsmTemplateMetaUpdate
    """What changes about an on-site template."""
    update_campaigns: bool | Unset = UNSET
    """Whether all campaigns with the template move to the new version; otherwise they keep theirs."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
