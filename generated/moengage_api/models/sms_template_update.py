"""SmsTemplateUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.sms_template_content import SmsTemplateContent
    from ..models.sms_template_meta_update import SmsTemplateMetaUpdate
    from ..overlays.operation import Schema

__all__ = ["SmsTemplateUpdate"]


@_define(kw_only=True)
class SmsTemplateUpdate(Model):
    """A new version of an SMS template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["external_template_id", "basic_details", "meta_info"],
        "properties": {
            "external_template_id": {"type": "string", "format": "uuid"},
            "update_campaigns": {"type": "boolean"},
            "basic_details": {"$ref": "SmsTemplateContent"},
            "meta_info": {"$ref": "SmsTemplateMetaUpdate"},
        },
        "additionalProperties": False,
        "allOf": [
            {
                "if": {"required": ["basic_details"]},
                "then": {"properties": {"basic_details": {"propertyNames": {"enum": ["message"]}}}},
            }
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "basic_details": "basic_details",
        "meta_info": "meta_info",
        "update_campaigns": "update_campaigns",
    }

    external_template_id: UUID
    """The server's id of a template, with which it is updated and looked up."""
    basic_details: SmsTemplateContent
    """What an SMS template says."""
    meta_info: SmsTemplateMetaUpdate
    """What changes about an SMS template. Its id stays."""
    update_campaigns: bool | Unset = UNSET
    """Whether active campaigns with the template move to the new version; otherwise they keep theirs."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
