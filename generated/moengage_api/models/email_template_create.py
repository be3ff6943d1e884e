"""EmailTemplateCreate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_template_content import EmailTemplateContent
    from ..models.email_template_meta import EmailTemplateMeta
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateCreate"]


@_define(kw_only=True)
class EmailTemplateCreate(Model):
    """A new e-mail template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["basic_details", "meta_info"],
        "properties": {
            "basic_details": {"$ref": "EmailTemplateContent"},
            "meta_info": {"$ref": "EmailTemplateMeta"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"basic_details": "basic_details", "meta_info": "meta_info"}

    basic_details: EmailTemplateContent
    """What an e-mail template says."""
    meta_info: EmailTemplateMeta
    """What is known about an e-mail template."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
