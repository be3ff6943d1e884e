"""POST /v1.0/data/fileimports/import/run/history"""

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
    from ...models.file_import_runs_page import FileImportRunsPage

__all__ = ["OPERATION"]

OPERATION: Operation[FileImportRunsPage] = Operation(
    id="data.list_file_import_runs",
    method="POST",
    path="/v1.0/data/fileimports/import/run/history",
    server="https://fileimports-data-api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "FileImportRunsRequest"},
    body_required=True,
    body_names={
        "import_id": "import_id",
        "import_name": "import_name",
        "date": "date",
        "file_status": "file_status",
        "offset": "offset",
    },
    responses={200: {"$ref": "FileImportRunsPage"}},
    meanings={400: {"Import Doesn't Exist": "not-found"}},
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
