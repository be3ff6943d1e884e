"""InAppTemplate, a JSON object of the API."""

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

    from ..models.stored_in_app_template_content import StoredInAppTemplateContent
    from ..models.stored_template_meta import StoredTemplateMeta
    from ..overlays.operation import Schema

__all__ = ["InAppTemplate"]


@_define(kw_only=True)
class InAppTemplate(Model):
    """A stored version of an in-app template."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "external_template_id": {"format": "uuid"},
            "basic_details": {"$ref": "StoredInAppTemplateContent"},
            "meta_info": {"$ref": "StoredTemplateMeta"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "version": "version",
        "basic_details": "basic_details",
        "meta_info": "meta_info",
        "created_by": "created_by",
        "created_at": "created_at",
        "updated_by": "updated_by",
        "updated_at": "updated_at",
    }

    external_template_id: UUID
    """The server's id of a template, with which it is updated and looked up."""
    version: int
    """The server's number of this version, from 1."""
    basic_details: StoredInAppTemplateContent | Unset = UNSET
    """What a stored in-app template shows."""
    meta_info: StoredTemplateMeta | Unset = UNSET
    """What is known about a stored in-app, on-site or SMS template."""
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
