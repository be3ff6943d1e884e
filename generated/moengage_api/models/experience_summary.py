"""ExperienceSummary, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ExperienceStatus
    from ..overlays.operation import Schema

__all__ = ["ExperienceSummary"]


@_define(kw_only=True)
class ExperienceSummary(Model):
    """An experience in brief."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "experience_name": "experience_name",
        "experience_key": "experience_key",
        "status": "status",
    }

    experience_name: str | Unset = UNSET
    """Its name."""
    experience_key: str | Unset = UNSET
    """Key by which it is fetched."""
    status: ExperienceStatus | Unset = UNSET
    """State of an experience; case matters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
