"""EmailTemplate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from uuid import UUID

    from ..models.email_template_content import EmailTemplateContent
    from ..models.email_template_meta import EmailTemplateMeta
    from ..overlays.operation import Schema

__all__ = ["EmailTemplate"]


@_define(kw_only=True)
class EmailTemplate(Model):
    """A stored version of an e-mail template."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "external_template_id": {"format": "uuid"},
            "meta_info": {"$ref": "EmailTemplateMeta"},
            "basic_details": {"$ref": "EmailTemplateContent"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "version": "version",
        "meta_info": "meta_info",
        "basic_details": "basic_details",
        "is_default_template_of_group": "is_default_template_of_group",
        "created_by": "created_by",
        "created_at": "created_at",
        "updated_by": "updated_by",
        "updated_at": "updated_at",
    }

    external_template_id: UUID
    """The server's id of a template, with which it is updated and looked up."""
    version: int
    """The server's number of this version, from 1."""
    meta_info: EmailTemplateMeta | Unset = UNSET
    """What is known about an e-mail template."""
    basic_details: EmailTemplateContent | Unset = UNSET
    """What an e-mail template says."""
    is_default_template_of_group: bool | Unset = UNSET
    """Whether it is the parent of a group."""
    created_by: str | Unset = UNSET
    """Who made the template."""
    created_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    updated_by: str | Unset = UNSET
    """Who updated it last."""
    updated_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
