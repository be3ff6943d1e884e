"""EmailTemplateUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.email_template_content import EmailTemplateContent
    from ..models.email_template_meta import EmailTemplateMeta
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateUpdate"]


@_define(kw_only=True)
class EmailTemplateUpdate(Model):
    """New content and metadata of an e-mail template, each replaced whole."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["external_template_id", "basic_details", "meta_info"],
        "properties": {
            "external_template_id": {"type": "string", "format": "uuid"},
            "update_campaigns": {"type": "boolean"},
            "update_latest_version": {"type": "boolean"},
            "basic_details": {"$ref": "EmailTemplateContent"},
            "meta_info": {"$ref": "EmailTemplateMeta"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "basic_details": "basic_details",
        "meta_info": "meta_info",
        "update_campaigns": "update_campaigns",
        "update_latest_version": "update_latest_version",
    }

    external_template_id: UUID
    """The server's id of a template, with which it is updated and looked up."""
    basic_details: EmailTemplateContent
    """What an e-mail template says."""
    meta_info: EmailTemplateMeta
    """What is known about an e-mail template."""
    update_campaigns: bool | Unset = UNSET
    """Whether campaigns with the template move to the new version; otherwise they keep theirs."""
    update_latest_version: bool | Unset = UNSET
    """Whether the latest version is overwritten; otherwise a new version is made."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
