"""FileImport, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.aux_data_config import AuxDataConfig
    from ..models.enums import FileImportSchedule, FileImportSource, FileImportType
    from ..models.file_import_segment import FileImportSegment
    from ..overlays.operation import Schema

__all__ = ["FileImport"]


@_define(kw_only=True)
class FileImport(Model):
    """One import as it stands."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "custom_segment_config": {"$ref": "FileImportSegment"},
            "aux_data_config": {"$ref": "AuxDataConfig"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "import_id": "import_id",
        "import_name": "import_name",
        "last_run_status": "last_run_status",
        "import_type": "import_type",
        "schedule_type": "schedule_type",
        "import_source": "import_source",
        "custom_segment_config": "custom_segment_config",
        "aux_data_config": "aux_data_config",
        "total_files": "total_files",
        "processed_files": "processed_files",
        "total_rows": "total_rows",
        "processed_rows": "processed_rows",
        "created_at": "created_at",
        "last_run_at": "last_run_at",
        "next_scheduled_at": "next_scheduled_at",
        "created_by_email": "created_by_email",
        "status": "status",
        "time_zone": "time_zone",
    }

    import_id: str | Unset = UNSET
    """Id of the import; the schedule_id of the trigger."""
    import_name: str | Unset = UNSET
    """Its name."""
    last_run_status: str | Unset = UNSET
    """How the last run ended."""
    import_type: FileImportType | Unset = UNSET
    """What is imported; AUX_DATA is auxiliary data."""
    schedule_type: FileImportSchedule | Unset = UNSET
    """Whether an import repeats."""
    import_source: FileImportSource | Unset = UNSET
    """Where files come from."""
    custom_segment_config: FileImportSegment | Unset = UNSET
    """The segment that an import fills."""
    aux_data_config: AuxDataConfig | Unset = UNSET
    """How auxiliary data is keyed and how long it is kept."""
    total_files: int | Unset = UNSET
    """Files found."""
    processed_files: int | Unset = UNSET
    """Files done."""
    total_rows: int | Unset = UNSET
    """Rows found."""
    processed_rows: int | Unset = UNSET
    """Rows done."""
    created_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without an offset, to the microsecond."""
    last_run_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without an offset, to the microsecond."""
    next_scheduled_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without an offset, to the microsecond."""
    created_by_email: str | Unset = UNSET
    """Who set it up."""
    status: str | Unset = UNSET
    """State of the import."""
    time_zone: str | Unset = UNSET
    """Time zone of the workspace, for instance Asia/Calcutta."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
