"""ExperienceReport, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.experience_report_element import ExperienceReportElement
    from ..overlays.operation import Schema

__all__ = ["ExperienceReport"]


@_define(kw_only=True)
class ExperienceReport(Model):
    """What users saw and clicked. A fault in one element refuses all."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["elements"],
        "properties": {
            "elements": {
                "type": "array",
                "minItems": 1,
                "maxItems": 100,
                "items": {"$ref": "ExperienceReportElement"},
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"elements": "elements"}

    elements: list[ExperienceReportElement]
    """One element for each user."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
