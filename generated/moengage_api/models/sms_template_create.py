"""SmsTemplateCreate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.sms_template_content import SmsTemplateContent
    from ..models.template_meta import TemplateMeta
    from ..overlays.operation import Schema

__all__ = ["SmsTemplateCreate"]


@_define(kw_only=True)
class SmsTemplateCreate(Model):
    """A new SMS template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["basic_details", "meta_info"],
        "properties": {
            "basic_details": {"$ref": "SmsTemplateContent"},
            "meta_info": {"$ref": "TemplateMeta"},
        },
        "additionalProperties": False,
        "allOf": [
            {
                "if": {"required": ["basic_details"]},
                "then": {"properties": {"basic_details": {"propertyNames": {"enum": ["message"]}}}},
            },
            {
                "if": {"required": ["meta_info"]},
                "then": {
                    "properties": {
                        "meta_info": {
                            "propertyNames": {
                                "enum": ["created_by", "template_id", "template_name", "template_version"]
                            }
                        }
                    }
                },
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"basic_details": "basic_details", "meta_info": "meta_info"}

    basic_details: SmsTemplateContent
    """What an SMS template says."""
    meta_info: TemplateMeta
    """What is known about a new in-app, on-site or SMS template."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
