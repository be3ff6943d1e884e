"""CohortSync, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.cohort_change import CohortChange
    from ..models.enums import CohortAction
    from ..overlays.operation import Schema

__all__ = ["CohortSync"]


@_define(kw_only=True)
class CohortSync(Model):
    """Users to add to a cohort, or to take from it."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["action", "partner", "parameters"],
        "properties": {
            "action": {"type": "string", "enum": ["add_members", "remove_members"]},
            "partner": {"type": "string"},
            "parameters": {"$ref": "CohortChange"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "partner": "partner",
        "parameters": "parameters",
    }

    action: CohortAction
    """Whether the members join or leave. Nothing replaces all members at once."""
    partner: str
    """Name or id of the integration."""
    parameters: CohortChange
    """A cohort, and the members to add or to remove."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
