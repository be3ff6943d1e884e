"""FileImportRunsRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FileImportRunState
    from ..models.file_import_date_range import FileImportDateRange
    from ..overlays.operation import Schema

__all__ = ["FileImportRunsRequest"]


@_define(kw_only=True)
class FileImportRunsRequest(Model):
    """Which import's files to list. With both given, the id decides."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "if": {"not": {"required": ["import_id"]}},
        "then": {"required": ["import_name"]},
        "properties": {
            "import_id": {"type": "string"},
            "import_name": {"type": "string"},
            "date": {"$ref": "FileImportDateRange"},
            "file_status": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "SUCCESSFUL",
                        "FAILED",
                        "PARTIAL_SUCCESS",
                        "PARTIAL_FAILURE",
                        "PROCESSING",
                        "QUEUED",
                        "WAITING",
                    ],
                },
            },
            "offset": {
                "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^[1-9][0-9]*$"}]
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "import_id": "import_id",
        "import_name": "import_name",
        "date": "date",
        "file_status": "file_status",
        "offset": "offset",
    }

    import_id: str | Unset = UNSET
    """Id of the import."""
    import_name: str | Unset = UNSET
    """Name of the import."""
    date: FileImportDateRange | Unset = UNSET
    """From a date to a date, both inclusive and both in the given format."""
    file_status: list[FileImportRunState] | Unset = UNSET
    """States of files."""
    offset: int | str | Unset = UNSET
    """Number of a page, from 1. A page holds 50 entries; the size cannot be chosen."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
