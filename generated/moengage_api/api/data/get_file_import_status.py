"""POST /v1.0/data/fileimports/import/status"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.file_import_status_page import FileImportStatusPage

__all__ = ["OPERATION"]

OPERATION: Operation[FileImportStatusPage] = Operation(
    id="data.get_file_import_status",
    method="POST",
    path="/v1.0/data/fileimports/import/status",
    server="https://fileimports-data-api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "FileImportStatusRequest"},
    body_required=True,
    body_names={
        "import_type": "import_type",
        "date": "date",
        "schedule_type": "schedule_type",
        "file_source": "file_source",
        "schedule_status": "schedule_status",
        "import_name": "import_name",
        "offset": "offset",
    },
    responses={200: {"$ref": "FileImportStatusPage"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=50,
            unit="requests",
        ),
    ),
    max_body=131072,
    pagination=Pagination(
        kind="page",
        page="offset",
        first=1,
        max=50,
        items="data",
        more="more_files",
    ),
)
