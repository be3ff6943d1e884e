"""What the tests of business events share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.emulator.statuses.stage import Stage, stage

__all__ = ["SEARCH", "TRIGGER", "Refused", "bad", "made", "refused", "search"]

TRIGGER, SEARCH = "business_events_trigger", "business_events_search"

Refused = tuple[int, str, str, list[dict[str, Any]]]


@pytest.fixture(name="made")
def made() -> Iterator[Stage]:
    """A stage with the seeds of the fuzz tests."""
    with stage({}) as found:
        yield found


def refused(response: Any) -> Refused:
    """Status, code, message and details of a refusal, which also has an id of the request."""
    error = response.json()["error"]
    assert list(response.json()) == ["error"]
    assert re.fullmatch("[0-9a-f]{24}", error.pop("request_id"))
    assert list(error) == ["code", "message", "details"]
    return response.status_code, error["code"], error["message"], error["details"]


def bad(message: str, *details: tuple[str, str | list[str], str]) -> Refused:
    """A 400 with these findings."""
    listed = [{"code": code, "target": target, "message": text} for code, target, text in details]
    return 400, "400 Bad Request", message, listed


def search(stage: Stage, **body: Any) -> list[dict[str, Any]]:
    answer = stage.ok(SEARCH, body=body)
    assert list(answer) == ["data"]
    found: list[dict[str, Any]] = answer["data"]
    return found
