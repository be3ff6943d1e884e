"""TemplateVersionKey, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..overlays.operation import Schema

__all__ = ["TemplateVersionKey"]


@_define(kw_only=True)
class TemplateVersionKey(Model):
    """A version of a template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["external_template_id", "version"],
        "properties": {
            "external_template_id": {"type": "string", "format": "uuid"},
            "version": {"type": "integer"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "version": "version",
    }

    external_template_id: UUID
    """The server's id of a template, with which it is updated and looked up."""
    version: int
    """The server's number of the version, from 1."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
