"""FileImportDateRange, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FileImportDateFormat
    from ..overlays.operation import Schema

__all__ = ["FileImportDateRange"]


@_define(kw_only=True)
class FileImportDateRange(Model):
    """From a date to a date, both inclusive and both in the given format."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "start_date": {"type": "string"},
            "end_date": {"type": "string"},
            "format": {
                "type": "string",
                "enum": [
                    "YYYY-MM-DD",
                    "YYYY/MM/DD",
                    "DD/MM/YYYY",
                    "DD-MM-YYYY",
                    "DD-MM-YYYY hh:mm:ss",
                    "DD/MM/YYYY hh:mm:ss",
                    "YYYY-MM-DD hh:mm:ss",
                    "YYYY/MM/DD hh:mm:ss",
                ],
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "start_date": "start_date",
        "end_date": "end_date",
        "format": "format_",
    }

    start_date: str | Unset = UNSET
    """First date."""
    end_date: str | Unset = UNSET
    """Last date."""
    format_: FileImportDateFormat | Unset = UNSET
    """How dates are written."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
