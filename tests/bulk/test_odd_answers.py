"""Answers to bulk work in which something is missing or of another kind: told of items, never a crash."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from moengage_api import MoEngage
from moengage_api.errors import CallError
from moengage_api.overlays.bulk import Done, Summary
from tests.bulk.kit import customer
from tests.fuzz.mutations import changed, places

USERS = ["ada-1", "ada-2"]
ITEMS = [{"id": "sencha"}, {"id": "assam"}]
DETAIL = {"error_id": "E1", "message": "no such attribute", "document_ids": ["sencha"]}
EXPORT = {
    "status": "success",
    "data": {
        "users": [{"user_attributes": {"customer_id": "ada-1", "city": "Pune"}}],
        "users_not_found": [{"identifier": "ada-2", "error": "unknown"}],
    },
}
TITLED = {"title": "T", "link": "https://kiosk.example", "image_link": "https://kiosk.example/t.png"}
CATALOG = {"message": {"valid": {"count": 1}, "invalid": {"count": 1, "details": [DETAIL]}}}

WORK: dict[str, tuple[tuple[Any, ...], Any]] = {
    "import_": (([customer(name) for name in USERS],), {"status": "success", "message": "accepted"}),
    "export_users": ((USERS,), EXPORT),
    "merge_users": (([("ada-1", "ada-2"), ("eve-1", "eve-2")],), {"status": "success", "message": "merged"}),
    "delete_users": ((USERS,), {"status": "success", "message": "accepted"}),
    "resubscribe": ((["ada@example.com", "eve@example.com"],), {"status": "success", "message": "accepted"}),
    "add_catalog_items": (("c1", [{**item, **TITLED} for item in ITEMS]), CATALOG),
    "update_catalog_items": (("c1", [{**item, "attributes": {"price": 3}} for item in ITEMS]), CATALOG),
    "delete_catalog_items": (("c1", ["sencha", "assam"]), CATALOG),
}
"""What is done with two things, and an answer to it."""

JUNK: tuple[Any, ...] = (None, True, 7, "x", [], [None], [[]], {}, {"x": {}})


@pytest.mark.parametrize("method", WORK)
def test_an_odd_answer_is_an_outcome_of_each_item(method: str) -> None:
    arguments, answer = WORK[method]
    odd = [answer]
    odd += [changed(answer, place, "replace", junk) for place in places(answer) for junk in JUNK]
    odd += [changed(answer, place, "remove", None) for place in places(answer) if place]
    answer = None

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=answer)

    with MoEngage(
        workspace_id="W",
        api_key="k" * 8,
        data_center=1,
        rate_limits="off",
        max_attempts=1,
        transport=httpx.MockTransport(handler),
    ) as client:
        for answer in odd:
            done: Done[Any] | Summary = getattr(client.bulk, method)(*arguments)
            if isinstance(done, Summary):
                assert sum(done.sent.values()) + done.failed_elements == 2, answer
            else:
                assert [outcome.index for outcome in done.outcomes] == [0, 1], answer
                assert done.succeeded + done.failed == 2, answer
                assert done.unassigned <= done.succeeded, answer
                assert all(isinstance(outcome.error, CallError | None) for outcome in done.outcomes), answer
