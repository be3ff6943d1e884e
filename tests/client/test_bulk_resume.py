"""A bulk import that goes on under its journal: what earlier runs left unclear stays unclear."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from moengage_api import MoEngage
from moengage_api.overlays import errors
from tests.client.harness import KEYS, WORKSPACE, Server, Step, World

if TYPE_CHECKING:
    from moengage_api.overlays.bulk import Summary

ACCEPTED = (200, {"status": "success"})
LOST = httpx.ReadError("connection reset")


def customer(number: int) -> dict[str, Any]:
    return {"type": "customer", "customer_id": f"c-{number:04d}", "attributes": {}}


def event(number: int) -> dict[str, Any]:
    return {"type": "event", "customer_id": f"c-{number:04d}", "actions": [{"action": "Bought"}]}


def run(
    journal: Path, elements: list[Any], *steps: Step, checks: Any = "error", **arguments: Any
) -> tuple[Summary, list[Any]]:
    """The summary of one run against a server of its own, and the batches that it was sent."""
    server = Server(*steps)
    with MoEngage(
        workspace_id=WORKSPACE,
        api_key=KEYS,
        data_center="01",
        transport=httpx.MockTransport(server),
        runtime=World().runtime,
    ) as moengage:
        options: Any = {"max_attempts": 1, "checks": checks}
        summary = moengage.bulk.import_(elements, journal=journal, options=options, **arguments)
    return summary, [json.loads(request.content)["elements"] for request in server.requests]


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "import.journal"


@pytest.mark.parametrize("status", [400, 401, 429])
def test_a_refusal_does_not_make_an_unclear_batch_clear(journal: Path, status: int) -> None:
    elements = [customer(1)]
    first, _ = run(journal, elements, LOST)
    assert first.ambiguous_elements == 1
    second, sent = run(journal, elements, (status, {}))
    assert sent == [elements]
    assert [batch.ambiguous for batch in second.failed] == [True]
    assert second.ambiguous_elements == 1
    third, _ = run(journal, elements, ACCEPTED)
    assert third.complete


def test_a_refusal_of_a_batch_that_never_went_out_is_clear(journal: Path) -> None:
    summary, _ = run(journal, [customer(1)], (400, {}))
    summary, _ = run(journal, [customer(1)], (400, {}))
    assert (summary.failed_elements, summary.ambiguous_elements) == (1, 0)


def test_events_sent_again_once_are_not_sent_again_for_ever(journal: Path) -> None:
    """They may be in since the first run, whatever the second one was told."""
    run(journal, [event(1)], LOST)
    asked, sent = run(journal, [event(1)], (400, {}), resend_ambiguous=True)
    assert (asked.ambiguous_elements, sent) == (1, [[event(1)]])
    summary, sent = run(journal, [event(1)], ACCEPTED)
    assert (summary.ambiguous_elements, sent) == (1, [])


def test_the_refusal_of_the_key_does_not_make_other_elements_of_those_not_read(journal: Path) -> None:
    """The last batch that is read is shorter than in the run before."""
    size = len(json.dumps({"type": "transition", "elements": [customer(0)] * 2}, separators=(",", ":")))
    elements = [customer(number) for number in range(4)]
    run(journal, elements, (400, {}), ACCEPTED, max_bytes=size)
    summary, sent = run(journal, elements, (401, {}), max_bytes=size)
    assert sent == [elements[:2]]
    assert isinstance(summary.stopped, errors.AuthenticationFailed)
    assert (summary.read, summary.failed_elements, summary.skipped) == (3, 2, {"customer": 1})


def test_what_the_key_kept_from_being_sent_may_be_in_from_before(journal: Path) -> None:
    elements = [customer(1), event(1)]
    run(journal, elements, (400, {}), LOST)
    summary, sent = run(journal, elements, (401, {}))
    assert sent == [[customer(1)]]
    assert [(batch.types, batch.ambiguous) for batch in summary.failed] == [
        ({"customer": 1}, False),
        ({"event": 1}, True),
    ]


def test_users_that_the_key_kept_from_being_sent_may_be_in_from_before(journal: Path) -> None:
    size = len(json.dumps({"type": "transition", "elements": [customer(0)]}, separators=(",", ":")))
    elements = [customer(1), customer(2)]
    run(journal, elements, (400, {}), LOST, max_bytes=size)
    summary, sent = run(journal, elements, (401, {}), max_bytes=size)
    assert sent == [[customer(1)]]
    assert [batch.ambiguous for batch in summary.failed] == [False, True]
    assert summary.stopped is not None
    assert not summary.stopped.ambiguous
