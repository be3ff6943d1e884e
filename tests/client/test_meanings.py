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
from tests.spec.document import CASES, Case

if TYPE_CHECKING:
    from moengage_api.overlays.operation import Operation

AUTH, DENIED, ABSENT = errors.AuthenticationFailed, errors.PermissionDenied, errors.NotFound
# Every operation whose address names the workspace.
ADDRESSED = (
    *("data.track_user", "data.export_users", "data.merge_users", "data.delete_user", "data.track_event"),
    *("data.track_device", "data.manage_devices", "data.import_bulk", "gdpr.submit_request"),
)
# Those that find the workspace by MOE-APPKEY alone.
LOOKED_UP = (
    *("custom_segments.create", "custom_segments.get", "custom_segments.list", "custom_segments.update"),
    *("experiences.fetch", "experiences.get_metadata", "experiences.report_events"),
)
SUBSCRIBED = tuple(f"subscription_categories.{name}" for name in ("get", "update", "update_bulk"))

# Operation, status, type or code -> class.
TABLE: dict[tuple[str, int, str], type[errors.APIStatusError]] = {
    **{(name, 409, "Authentication Mismatch"): AUTH for name in ADDRESSED},
    **{(name, 409, "Authentication required"): AUTH for name in ADDRESSED},
    **{(name, 400, "Request Error"): AUTH for name in LOOKED_UP},
    **{(name, 409, "API SECRET not configured"): AUTH for name in SUBSCRIBED},
    ("subscription_categories.update", 400, "Internal App Key"): AUTH,
    **{(f"sms_templates.{name}", 403, "403 Forbidden"): AUTH for name in ("create", "update", "search")},
    ("data.merge_users", 400, "Account Suspended"): DENIED,
    ("data.get_install_info", 400, "Blacklisted"): DENIED,
    ("data.test_connection", 400, "Blacklisted"): DENIED,
    ("data.delete_user", 400, "Not Found"): ABSENT,
    ("data.trigger_file_import", 400, "NOT_FOUND"): ABSENT,
    ("data.list_file_import_runs", 400, "Import Doesn't Exist"): ABSENT,
    ("recommendations.get", 400, "recommendation does not exist"): ABSENT,
    ("recommendations.get_items", 400, "recommendation does not exist"): ABSENT,
    ("data.trigger_file_import", 400, "ALREADY_EXISTS"): errors.RateLimited,
    ("coupons.create_list", 400, "duplicate-coupon-list-name"): errors.Conflict,
    ("coupons.create_list", 400, "duplicate-coupon-list-label"): errors.Conflict,
    ("coupons.update_list", 400, "duplicate-coupon-list-name"): errors.Conflict,
    ("coupons.update_list", 400, "duplicate-coupon-list-label"): errors.Conflict,
    ("offers.update", 403, "EXPIRED_OFFERING"): errors.Conflict,
    ("offers.update", 403, "ARCHIVED_OFFERING"): errors.Conflict,
}


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
    assert declared == set(TABLE)
    assert set(get_args(Meaning)) == MEANINGS


def test_every_refusal_that_the_document_shows_has_its_class() -> None:
    server, wrong, seen = Server(), {}, 0
    with client(server, max_attempts=1) as moengage:
        for case in CASES.values():
            found = OPERATIONS[case.id]
            target = operation(meanings=found.meanings)
            for answer in case.answers:
                for name, example in answer.examples.items() if 400 <= answer.status < 500 else ():
                    server.steps = [(answer.status, example)]
                    with pytest.raises(errors.APIStatusError) as caught:
                        moengage.call(target, parameters={}, body={}, fields={}, options=None)
                    told = (caught.value.type, caught.value.code)
                    meant = [
                        TABLE[key]
                        for word in told
                        if word and (key := (found.id, answer.status, word)) in TABLE
                    ]
                    expected = meant[0] if meant else errors.class_for(answer.status)
                    seen += bool(meant)
                    if type(caught.value) is not expected:
                        wrong[case.id, answer.status, name] = type(caught.value)
    assert wrong == {}
    assert seen >= len(TABLE)


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
    assert isinstance(summary.stopped, AUTH)
    assert len(server.requests) == 1
