"""The comparisons of the client run notice what a faulty client would do."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from moengage_api import errors
from tests.fuzz.answers import error_fault, result_fault
from tests.fuzz.document import OPERATIONS
from tests.fuzz.seeds import WORKSPACE
from tests.fuzz.values import same
from tests.fuzz.wire import SIGNATURE, Sent, difference, expected, of_request
from tests.fuzz.world import Exchange

UPDATE = OPERATIONS["campaigns_v5_update"]
EXPORT = OPERATIONS["data_export_users"]
URL = "http://emulator.invalid/v5/campaigns/a%2Fb"
HEADERS = {
    "X-MOE-Request-Id": "5b1d",
    "Idempotency-Key": "0d5f5a3e-7c1b-4a55-9a0e-2f4b8c6d1e90",
    "Content-Type": "application/json",
}
FILLED = {"MOE-APPKEY": WORKSPACE, "X-MOE-Tenant-ID": WORKSPACE, "Authorization": SIGNATURE}
BODY: dict[str, Any] = {"updated_by": "ida@kiosk.example", "basic_details": {"tags": ["a", "b"]}}


def _update(**changed: Any) -> httpx.Request:
    parts = {"method": "PATCH", "url": URL, "headers": HEADERS | FILLED, "json": BODY} | changed
    return httpx.Request(**parts)


def _without(name: str) -> dict[str, str]:
    return {key: value for key, value in (HEADERS | FILLED).items() if key != name}


@pytest.mark.parametrize(
    ("sent", "noticed"),
    [
        (_update(), None),
        (_update(headers=HEADERS | FILLED | {"Accept": "text/html", "X-Other": "1"}), None),
        (_update(content=json.dumps(BODY, indent=2).encode(), json=None), None),
        (_update(method="POST"), "method"),
        (_update(url="http://emulator.invalid/v5/campaigns/a/b"), "path"),
        (_update(url="http://emulator.invalid/v5/campaigns/a%252Fb"), "path"),
        (_update(headers=_without("MOE-APPKEY")), "headers"),
        (_update(headers=_without("Authorization")), "headers"),
        (_update(headers=_without("Idempotency-Key")), "headers"),
        (_update(headers=HEADERS | FILLED | {"X-MOE-Request-Id": "5b1e"}), "headers"),
        (_update(headers=HEADERS | FILLED | {"X-MOE-Tenant-ID": "OTHER"}), "headers"),
        (_update(json={**BODY, "status": None}), "$.status"),
        (_update(json={"basic_details": BODY["basic_details"]}), "$.updated_by"),
        (_update(json={**BODY, "basic_details": {"tags": ["b", "a"]}}), "$.basic_details.tags[0]"),
        (_update(json=None), "body"),
    ],
)
def test_a_faulty_request_is_noticed(sent: httpx.Request, noticed: str | None) -> None:
    given = Sent("PATCH", URL, HEADERS, json.dumps(BODY).encode())
    found = difference(expected(UPDATE, given), of_request(UPDATE, sent))
    assert (found is None) if noticed is None else (found is not None and noticed in found)


@pytest.mark.parametrize(
    ("query", "same_request"),
    [
        (f"app_id={WORKSPACE}", True),
        ("app_id=OTHER", False),
        ("", False),
        (f"app_id={WORKSPACE}&app_id=x", False),
    ],
)
def test_a_query_is_compared_with_its_facts(query: str, same_request: bool) -> None:
    url = "http://emulator.invalid/v1/customers/export"
    sent = httpx.Request(
        "POST", f"{url}?{query}", headers={"Authorization": SIGNATURE, "MOE-APPKEY": WORKSPACE}, content=b""
    )
    assert (
        difference(expected(EXPORT, Sent("POST", url, {})), of_request(EXPORT, sent)) is None
    ) is same_request


@pytest.mark.parametrize(
    ("left", "right", "place"),
    [
        (1, 1.0, None),
        (1, True, "$"),
        (0, False, "$"),
        (None, False, "$"),
        ("1", 1, "$"),
        ({"a": [1, {"b": 2}]}, {"a": [1, {"b": 3}]}, "$.a[1].b"),
        ({"a": 1}, {}, "$.a"),
        ([1], [1, 1], "$"),
        ({"submitted_time": "2026-03-01T09:30:00Z"}, {"submitted_time": "2026-03-01T10:30:00+01:00"}, None),
        (
            {"submitted_time": "2026-03-01T09:30:00Z"},
            {"submitted_time": "2026-03-01T09:31:00Z"},
            "$.submitted_time",
        ),
        ({"name": "2026-03-01T09:30:00Z"}, {"name": "2026-03-01T10:30:00+01:00"}, "$.name"),
    ],
)
def test_json_is_compared_by_value(left: Any, right: Any, place: str | None) -> None:
    assert same(left, right) == place


class _Result:
    """A stand-in for a parsed answer."""

    def __init__(self, value: dict[str, Any]) -> None:
        self._value = value

    def to_dict(self) -> dict[str, Any]:
        return self._value


def _exchange(status: int, body: Any) -> Exchange:
    return Exchange(_update(), status, httpx.Headers(), json.dumps(body).encode())


@pytest.mark.parametrize(
    ("result", "faulty"),
    [
        (_Result({"data": {"id": "1"}}), False),
        (_Result({"data": {}}), True),
        (_Result({"data": {"id": "1", "more": None}}), True),
        ({"data": {"id": "1"}}, True),
        (None, True),
    ],
)
def test_a_lossy_result_is_noticed(result: Any, faulty: bool) -> None:
    assert (result_fault(_exchange(200, {"data": {"id": "1"}}), result) is not None) is faulty


REFUSED = {
    "response_id": "r",
    "error": {"code": "NOT_FOUND", "message": "Campaign not found.", "request_id": "r"},
}
TOLD: dict[str, Any] = {
    "status_code": 404,
    "headers": {},
    "body": REFUSED,
    "code": "NOT_FOUND",
    "operation": "campaigns_v5.update",
    "request_id": "r",
}


@pytest.mark.parametrize(
    ("error", "faulty"),
    [
        (errors.NotFound("Campaign not found.", **TOLD), False),
        (errors.BadRequest("Campaign not found.", **TOLD), True),
        (errors.NotFound("Not found", **TOLD), True),
        (errors.NotFound("Campaign not found.", **TOLD | {"code": None}), True),
        (errors.NotFound("Campaign not found.", **TOLD | {"status_code": 400}), True),
        (errors.NotFound("Campaign not found.", **TOLD | {"operation": "campaigns_v5.get"}), True),
        (errors.NotFound("Campaign not found.", **TOLD | {"body": {}}), True),
        (errors.NotFound("Campaign not found.", **TOLD | {"request_id": None}), True),
    ],
)
def test_a_misread_refusal_is_noticed(error: errors.APIStatusError, faulty: bool) -> None:
    assert (error_fault(UPDATE, _exchange(404, REFUSED), error) is not None) is faulty
