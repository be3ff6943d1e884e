"""Statistics of campaigns, and report files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

import httpx

from tests.emulator.statuses.stage import Parts, Scene, Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.stats import OLD_REPORT, REPORT

__all__ = ["SAMPLES", "SCENES"]

_REPORT = "stats_download_report"


def _signed(filename: str) -> Parts:
    text = f"{WORKSPACE}|{filename}|{KEY}"
    signature: dict[str, str | None] = {"Signature": hashlib.sha256(text.encode()).hexdigest()}
    return Parts(path={"APP_ID": WORKSPACE, "FILENAME": filename}, headers=signature)


SAMPLES: Mapping[str, Callable[[Stage], Parts]] = {_REPORT: lambda _: _signed(REPORT)}


def _no_day(stage: Stage) -> httpx.Response:
    return stage.send("stats_get", change={"start_date": "2027-02-30"})


def _expired(stage: Stage) -> httpx.Response:
    parts = _signed(OLD_REPORT)
    return stage.send(_REPORT, path=parts.path, headers=parts.headers)


def _unsigned(stage: Stage) -> httpx.Response:
    return stage.send(_REPORT, headers={"Signature": None})


SCENES: Mapping[tuple[str, int], Scene] = {
    ("stats_get", 400): _no_day,
    (_REPORT, 400): _expired,
    (_REPORT, 401): _unsigned,
}
