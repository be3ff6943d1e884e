"""FileImportStatusRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FileImportSchedule, FileImportSource, FileImportState, FileImportType
    from ..models.file_import_date_range import FileImportDateRange
    from ..overlays.operation import Schema

__all__ = ["FileImportStatusRequest"]


@_define(kw_only=True)
class FileImportStatusRequest(Model):
    """Filters, all optional. An empty object asks for every import."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "import_type": {
                "anyOf": [
                    {"type": "array", "items": {"type": "string", "enum": ["USERS", "EVENTS", "AUX_DATA"]}},
                    {"type": "string", "enum": ["USERS", "EVENTS", "AUX_DATA"]},
                ]
            },
            "date": {"$ref": "FileImportDateRange"},
            "schedule_type": {
                "anyOf": [
                    {"type": "array", "items": {"type": "string", "enum": ["PERIODIC", "ONETIME"]}},
                    {"type": "string", "enum": ["PERIODIC", "ONETIME"]},
                ]
            },
            "file_source": {
                "anyOf": [
                    {"type": "array", "items": {"type": "string", "enum": ["SFTP", "S3", "CSV"]}},
                    {"type": "string", "enum": ["SFTP", "S3", "CSV"]},
                ]
            },
            "schedule_status": {
                "anyOf": [
                    {
                        "type": "array",
                        "items": {
                            "type": "string",
                            "enum": [
                                "SUCCESSFUL",
                                "FAILED",
                                "PARTIAL_SUCCESS",
                                "SCHEDULED",
                                "PROCESSING",
                                "QUEUED",
                                "ARCHIVED",
                            ],
                        },
                    },
                    {
                        "type": "string",
                        "enum": [
                            "SUCCESSFUL",
                            "FAILED",
                            "PARTIAL_SUCCESS",
                            "SCHEDULED",
                            "PROCESSING",
                            "QUEUED",
                            "ARCHIVED",
                        ],
                    },
                ]
            },
            "import_name": {"type": "string"},
            "offset": {
                "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^[1-9][0-9]*$"}]
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "import_type": "import_type",
        "date": "date",
        "schedule_type": "schedule_type",
        "file_source": "file_source",
        "schedule_status": "schedule_status",
        "import_name": "import_name",
        "offset": "offset",
    }

    import_type: FileImportType | list[FileImportType] | Unset = UNSET
    """Kinds of import."""
    date: FileImportDateRange | Unset = UNSET
    """From a date to a date, both inclusive and both in the given format."""
    schedule_type: FileImportSchedule | list[FileImportSchedule] | Unset = UNSET
    """Whether it repeats."""
    file_source: FileImportSource | list[FileImportSource] | Unset = UNSET
    """Where the files come from."""
    schedule_status: FileImportState | list[FileImportState] | Unset = UNSET
    """States of the import."""
    import_name: str | Unset = UNSET
    """Name of the import."""
    offset: int | str | Unset = UNSET
    """Number of a page, from 1. A page holds 50 entries; the size cannot be chosen."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
