"""What the tests of catalogs, recommendations and coupons share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.emulator.statuses.stage import Stage, stage

__all__ = ["NO_ACCESS", "made", "refused"]

NO_ACCESS = "Your account does not have access to the Catalog APIs."


@pytest.fixture(name="made")
def made() -> Iterator[Stage]:
    """A stage with the seeds of the fuzz tests."""
    with stage({}) as found:
        yield found


def refused(response: httpx.Response) -> tuple[int, str, str]:
    """Status, code and sentence of a refusal; there is nothing else in it."""
    body: dict[str, Any] = response.json()
    if set(body) == {"error"}:
        assert set(body["error"]) == {"code", "message"}
        return response.status_code, body["error"]["code"], body["error"]["message"]
    assert set(body) == {"error-code", "message"}
    return response.status_code, body["error-code"], body["message"]
