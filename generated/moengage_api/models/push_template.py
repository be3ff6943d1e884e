"""PushTemplate, a JSON object of the API."""

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

    from ..models.android_push_template import AndroidPushTemplate
    from ..models.ios_push_template import IosPushTemplate
    from ..models.stored_push_template_meta import StoredPushTemplateMeta
    from ..overlays.operation import Schema

__all__ = ["PushTemplate"]


@_define(kw_only=True)
class PushTemplate(Model):
    """A stored version of a push template. A platform without content has empty `basic_details`."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "external_template_id": {"format": "uuid"},
            "ANDROID": {"$ref": "AndroidPushTemplate"},
            "IOS": {"$ref": "IosPushTemplate"},
            "meta_info": {"$ref": "StoredPushTemplateMeta"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "version": "version",
        "ANDROID": "android",
        "IOS": "ios",
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
    android: AndroidPushTemplate | Unset = UNSET
    """Content on Android."""
    ios: IosPushTemplate | Unset = UNSET
    """Content on iOS."""
    meta_info: StoredPushTemplateMeta | Unset = UNSET
    """What is known about a stored push template."""
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
