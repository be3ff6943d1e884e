"""FileImportRun, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import FileImportRunState, FileImportType
    from ..overlays.operation import Schema

__all__ = ["FileImportRun"]


@_define(kw_only=True)
class FileImportRun(Model):
    """One file of a run."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "file_name": "file_name",
        "scheduled_at": "scheduled_at",
        "completed_at": "completed_at",
        "type": "type_",
        "file_size": "file_size",
        "file_status": "file_status",
        "status_msg": "status_msg",
        "total_rows": "total_rows",
        "skipped_rows": "skipped_rows",
        "updated_rows": "updated_rows",
        "failed_rows": "failed_rows",
        "added_rows": "added_rows",
        "aux_data_added_count": "aux_data_added_count",
        "aux_data_failed_count": "aux_data_failed_count",
    }

    id: str | Unset = UNSET
    """Id of the file's run."""
    file_name: str | Unset = UNSET
    """Its name."""
    scheduled_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without an offset, to the microsecond."""
    completed_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without an offset, to the microsecond."""
    type_: FileImportType | Unset = UNSET
    """What is imported; AUX_DATA is auxiliary data."""
    file_size: str | Unset = UNSET
    """Size in bytes, as text."""
    file_status: FileImportRunState | Unset = UNSET
    """State of one file."""
    status_msg: str | Unset = UNSET
    """What went wrong; empty if nothing did."""
    total_rows: int | Unset = UNSET
    """Rows in the file."""
    skipped_rows: int | Unset = UNSET
    """Rows left out."""
    updated_rows: int | Unset = UNSET
    """Rows that changed something known."""
    failed_rows: int | Unset = UNSET
    """Rows that could not be read."""
    added_rows: int | Unset = UNSET
    """Rows that added something new."""
    aux_data_added_count: int | Unset = UNSET
    """Auxiliary rows added."""
    aux_data_failed_count: int | Unset = UNSET
    """Auxiliary rows that failed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
