"""EmailTemplateV1BatchOutcome, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1BatchOutcome"]


@_define(kw_only=True)
class EmailTemplateV1BatchOutcome(Model):
    """An entry for each template of the batch: its id of 24 hexadecimal digits, or in place of it a
    sentence on why it failed."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "new_templates": "new_templates",
        "updated_templates": "updated_templates",
    }

    new_templates: list[str] | Unset = UNSET
    """Ids or faults of the templates without an id."""
    updated_templates: list[str] | Unset = UNSET
    """Ids or faults of the templates with one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
