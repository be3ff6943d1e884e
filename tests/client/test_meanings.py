"""Refusals whose type or code tells of another kind of fault than their status: the class is of the kind."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, get_args

import httpx
import pytest

from generator.lint_facts import MEANINGS
from moengage_api import MoEngage
from moengage_api.overlays import errors
from moengage_api.overlays.operation import Meaning
from tests.client.harness import KEYS, WORKSPACE, Caller, Server, World, operation
from tests.client.test_answers import fail
from tests.error_classes import MEANT
from tests.spec.document import CASES, Case

if TYPE_CHECKING:
    from moengage_api.overlays.operation import Operation

DENIED, ABSENT = errors.PermissionDenied, errors.NotFound


def generated(case: Case) -> Operation[Any]:
    tag = case.described["tags"][0]
    method = case.id.removeprefix(f"{tag}_")
    module = import_module(f"moengage_api.api.{tag}.{'list_' if method == 'list' else method}")
    found: Operation[Any] = module.OPERATION
    return found


def client(server: Server, **settings: Any) -> MoEngage:
    return MoEngage(
        workspace_id=WORKSPACE,
        api_key=KEYS,
        data_center="01",
        transport=httpx.MockTransport(server),
        runtime=World().runtime,
        **settings,
    )


OPERATIONS = {case.id: generated(case) for case in CASES.values()}


def test_the_table_is_whole() -> None:
    declared = {
        (found.id, status, word)
        for found in OPERATIONS.values()
        for status, words in found.meanings.items()
        for word in words
    }
    assert declared == set(MEANT)
    assert set(get_args(Meaning)) == MEANINGS


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (400, {"error": {"type": "Gone.", "message": "m"}}, ABSENT),
        (400, {"error_type": "GONE", "message": "m"}, ABSENT),
        (400, {"error": {"code": "gone", "message": "m"}}, ABSENT),
        (400, {"title": "gone", "code": "x7", "description": "m"}, ABSENT),
        (400, {"error": {"type": "Going", "message": "Gone"}}, errors.BadRequest),
        (400, {"message": "Gone"}, errors.BadRequest),
        (400, ["Gone"], errors.BadRequest),
        (403, {"error_type": "Gone"}, DENIED),
        (500, {"error_type": "Gone"}, errors.ServerError),
        (200, {"status": "fail", "error_type": "Gone"}, errors.RequestFailed),
    ],
)
def test_a_word_counts_in_any_envelope_but_only_with_its_status(
    caller: Caller, status: int, body: Any, expected: type[Exception]
) -> None:
    target = operation(meanings={400: {"Gone": "not-found"}})
    error = fail(caller, (status, body), target)
    assert type(error) is expected
    assert error.status_code == status


MISMATCH = {"status": "fail", "error": {"type": "Authentication Mismatch", "message": "App key mismatch"}}


def test_credentials_refused_with_a_409_are_explained_like_a_401(caller: Caller) -> None:
    error = fail(caller, (409, MISMATCH), operation(meanings=OPERATIONS["data_track_user"].meanings))
    assert error.hint is not None
    assert "signed with the 'data' key" in str(error)


def test_credentials_refused_with_a_409_stop_an_import() -> None:
    server = Server((409, MISMATCH))
    users = [{"type": "customer", "customer_id": f"c-{n}", "attributes": {}} for n in range(9)]
    with client(server) as moengage:
        summary = moengage.bulk.import_(users, max_bytes=100, in_flight=1)
    assert isinstance(summary.stopped, errors.AuthenticationFailed)
    assert len(server.requests) == 1
