"""FileImportStatusPage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_import import FileImport
    from ..overlays.operation import Schema

__all__ = ["FileImportStatusPage"]


@_define(kw_only=True)
class FileImportStatusPage(Model):
    """One page of imports."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "FileImport"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "total_count": "total_count",
        "data": "data",
        "offset": "offset",
        "more_files": "more_files",
    }

    status: str
    """`success`."""
    total_count: int | Unset = UNSET
    """Matches on all pages."""
    data: list[FileImport] | Unset = UNSET
    """The imports of this page."""
    offset: int | Unset = UNSET
    """Number of this page."""
    more_files: bool | Unset = UNSET
    """True when there is another page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
