"""CohortChange, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cohort_member import CohortMember
    from ..overlays.operation import Schema

__all__ = ["CohortChange"]


@_define(kw_only=True)
class CohortChange(Model):
    """A cohort, and the members to add or to remove."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["cohort_name", "cohort_id", "members"],
        "properties": {
            "cohort_name": {"type": "string", "pattern": '^[^.|*?\\\\:<>=$"][^|*?\\\\:<>=$"]*$'},
            "cohort_id": {"type": "string"},
            "cohort_description": {"type": "string"},
            "members": {"type": "array", "items": {"$ref": "CohortMember"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "cohort_name": "cohort_name",
        "cohort_id": "cohort_id",
        "members": "members",
        "cohort_description": "cohort_description",
    }

    cohort_name: str
    """Name of the cohort. No dot at the beginning, and none of `| * ? \\ : < > = $ "`."""
    cohort_id: str
    """Your id of the cohort; a new one makes a cohort."""
    members: list[CohortMember]
    """The users. No count limits them, only the size of the body."""
    cohort_description: str | Unset = UNSET
    """What the cohort is about."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
