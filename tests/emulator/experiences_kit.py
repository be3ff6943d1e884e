"""What the tests of experiences share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.emulator.statuses.stage import Stage, stage

__all__ = ["FETCH", "REPORT", "WEEK", "fetch", "made", "plant", "refused", "user"]

FETCH, REPORT = "experiences_fetch", "experiences_report_events"
WEEK = {"type": "inTheLast", "value_type": "relative_past", "value": "7", "period_unit": "days"}
"""When an event has to have happened, as filters say it."""


@pytest.fixture(name="made")
def made() -> Iterator[Stage]:
    """A stage with the seeds of the fuzz tests, without their experiences."""
    with stage({}) as found:
        experiences = found.emulator.store().collection("experiences")
        for item in experiences.all():
            experiences.delete(item["id"])
        yield found


def plant(stage: Stage, *documents: dict[str, Any]) -> None:
    for document in documents:
        stage.emulator.store().collection("experiences").put(document["id"], document)


def user(stage: Stage, customer_id: str, **attributes: Any) -> None:
    body = {"type": "customer", "customer_id": customer_id, "attributes": {"plan": "free", **attributes}}
    stage.ok("data_track_user", body=body)


def fetch(stage: Stage, customer_id: str | None = None, **body: Any) -> dict[str, Any]:
    identifiers = {} if customer_id is None else {"identifiers": {"customer_id": customer_id}}
    answer = stage.ok(FETCH, body={**identifiers, **body})
    assert list(answer) == ["experiences"]
    found: dict[str, Any] = answer["experiences"]
    return found


def refused(response: Any) -> tuple[int, str, str]:
    """Status, title and description of a refusal; a code comes with wrong values only."""
    body = response.json()
    code = body.pop("code", None)
    assert (code is not None) == (body["title"] == "Invalid Field Value")
    assert code is None or re.fullmatch("[A-Za-z]{8}", code)
    assert list(body) == ["title", "description"]
    return response.status_code, body["title"], body["description"]
