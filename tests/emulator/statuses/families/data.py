"""Statuses of the Data API and of GDPR requests."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from tests.emulator.statuses.stage import Scene, Stage

__all__ = ["IMPOSSIBLE", "PLANNED", "SCENES"]

_UNDOCUMENTED_LIMIT = "no page states a limit of this operation, so none is kept; a planned fault answers so"
_QUERIES = ("data_get_file_import_status", "data_list_file_import_runs")
_BODIES = (
    *("data_track_user", "data_export_users", "data_merge_users", "data_delete_user", "data_track_event"),
    *("data_track_device", "data_manage_devices", "data_import_bulk", "data_test_connection"),
    *("gdpr_submit_request", *_QUERIES),
)


def _no_json(operation: str) -> Scene:
    return lambda stage: stage.send(operation, content=b"{")


def _paused_merge(stage: Stage) -> httpx.Response:
    stage.emulator.configure(account="temporarily_suspended")
    return stage.send("data_merge_users")


def _install(**query: str | None) -> Scene:
    return lambda stage: stage.send("data_get_install_info", query=query)


def _unknown_import(stage: Stage) -> httpx.Response:
    return stage.send("data_trigger_file_import", path={"schedule_id": "nothing"})


def _got(stage: Stage) -> httpx.Response:
    return stage.http.get("/v1.0/data/fileimports/trigger/nothing")


SCENES: Mapping[tuple[str, int], Scene] = {
    **{(operation, 400): _no_json(operation) for operation in _BODIES},
    ("data_merge_users", 403): _paused_merge,
    ("data_get_install_info", 400): _install(src=None),
    ("data_get_install_info", 401): _install(appAttributionKey="wrong"),
    ("data_trigger_file_import", 400): _unknown_import,
    ("data_trigger_file_import", 405): _got,
}
# The import host's own words for a path that it does not have: no request to these paths meets them.
PLANNED = frozenset((operation, 404) for operation in ("data_trigger_file_import", *_QUERIES))
IMPOSSIBLE: Mapping[tuple[str, int], str] = {
    **{
        ("data_get_install_info", status): "the request has no body, and no limit of it is stated"
        for status in (413, 415, 429)
    },
    ("data_test_connection", 429): _UNDOCUMENTED_LIMIT,
    ("gdpr_submit_request", 429): _UNDOCUMENTED_LIMIT,
}
