"""FileImportRunsPage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import BooleanText
    from ..models.file_import_run import FileImportRun
    from ..overlays.operation import Schema

__all__ = ["FileImportRunsPage"]


@_define(kw_only=True)
class FileImportRunsPage(Model):
    """One page of files that an import read."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "FileImportRun"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "total_count": "total_count",
        "data": "data",
        "offset": "offset",
        "more_files": "more_files",
    }

    status: str
    """`success`."""
    total_count: int | str | Unset = UNSET
    """Matches on all pages."""
    data: list[FileImportRun] | Unset = UNSET
    """The files of this page."""
    offset: int | Unset = UNSET
    """Number of this page."""
    more_files: bool | BooleanText | Unset = UNSET
    """Whether there is another page, as a boolean or as text."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
