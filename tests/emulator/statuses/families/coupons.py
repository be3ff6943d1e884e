"""Scenes of coupons."""

from __future__ import annotations

import httpx

from tests.emulator.statuses.stage import Scene, Stage
from tests.fuzz.seeds.coupons import LISTS

__all__ = ["SCENES"]

Pair = tuple[str, int]

_UNKNOWN = "65f0c1d2e3a4b5c6d7e8ffff"
_ON_LIST = (
    "coupons_get_list",
    "coupons_update_list",
    "coupons_activate_list",
    "coupons_archive_list",
    "coupons_upload_file",
    "coupons_list_files",
    "coupons_get_usage_report",
)
_READ = ("coupons_get_list", "coupons_list_files")
_ON_FILE = ("coupons_get_file", "coupons_delete_file")


def _unknown(operation: str, parameter: str) -> Scene:
    def scene(stage: Stage) -> httpx.Response:
        return stage.send(operation, path={parameter: _UNKNOWN})

    return scene


def _no_id(operation: str) -> Scene:
    return lambda stage: stage.send(operation, path={"coupon_list_id": "spring"})


def _taken(stage: Stage) -> httpx.Response:
    stage.ok("coupons_create_list")
    return stage.send("coupons_create_list")


SCENES: dict[Pair, Scene] = {
    **{(operation, 404): _unknown(operation, "coupon_list_id") for operation in _ON_LIST},
    **{(operation, 404): _unknown(operation, "coupon_file_id") for operation in _ON_FILE},
    **{
        (operation, 400): _no_id(operation)
        for operation in ("coupons_get_list", "coupons_list_files", *_ON_FILE)
    },
    ("coupons_create_list", 400): _taken,
    ("coupons_list_lists", 400): lambda stage: stage.send("coupons_list_lists", query={"status": "DRAFT"}),
    ("coupons_update_list", 400): lambda stage: stage.send("coupons_update_list", body={"name": 1}),
    ("coupons_activate_list", 400): lambda stage: stage.send(
        "coupons_activate_list", body={"expires_at": "2026-03-01"}
    ),
    ("coupons_archive_list", 400): lambda stage: stage.send(
        "coupons_archive_list", path={"coupon_list_id": LISTS["expired"]}
    ),
    ("coupons_upload_file", 400): lambda stage: stage.send("coupons_upload_file", body={"file_url": ""}),
    ("coupons_get_usage_report", 400): lambda stage: stage.send(
        "coupons_get_usage_report", change={"start_date": "2025-12-31"}
    ),
}
