"""Bad input, from the client to the emulator: refused before it is sent, or as the vendor documents."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from moengage_api import MoEngage, errors
from moengage_emulator import Emulator, emulator

PUSH = {"channel": "PUSH", "campaign_delivery_type": "ONE_TIME", "created_by": "ida@kiosk.example"}
WEB = {"template_type": "BASIC", "basic_details": {"title": "News", "message": "Three new teas."}}
ALL_USERS = {
    "included_filters": {
        "filter_operator": "and",
        "filters": [{"filter_type": "custom_segments", "name": "Tea drinkers"}],
    }
}
PERIODIC = {
    **PUSH,
    "campaign_delivery_type": "PERIODIC",
    "basic_details": {"name": "Weekly", "platforms": ["WEB"]},
    "campaign_content": {"content": {"push": {"web": WEB}}},
    "segmentation_details": ALL_USERS,
    "scheduling_details": {
        "delivery_type": "AT_FIXED_TIME",
        "start_time": "2031-01-06T09:00:00",
        "expiry_time": "2031-12-29T09:00:00",
        "timezone": "Asia/Kolkata",
        "periodic_details": {"sending_frequency": "DAILY", "repeat_frequency": 1},
    },
}


@pytest.fixture
def emu() -> Iterator[Emulator]:
    with emulator(validate_responses=True) as emu:
        emu.configure(extra={"custom_segments": {"Tea drinkers": []}})
        yield emu
        assert emu.errors == []


@pytest.fixture
def moengage(emu: Emulator) -> Iterator[MoEngage]:
    """A client that sends whatever it is given, for the server to judge."""
    with emu.client(checks="off", max_attempts=1) as moengage:
        yield moengage


class Answer(NamedTuple):
    """What the vendor documents for a request."""

    error: type[errors.APIStatusError]
    status: int
    word: str
    """The `type` of the Data API, the `code` of V5."""
    message: str
    operation: str


def wrong_key(moengage: MoEngage) -> None:
    moengage.with_options(api_key="not-the-key").data.track_user(customer_id="ada-1")


def blacklisted_customer(moengage: MoEngage) -> None:
    moengage.data.track_user(customer_id="guest")


def large_body(moengage: MoEngage) -> None:
    moengage.data.track_user(customer_id="ada-1", attributes={f"note {n}": "x" * 500 for n in range(270)})


def publish_with_components(moengage: MoEngage) -> None:
    draft = moengage.campaigns_v5.create(PUSH).data.id
    moengage.campaigns_v5.update(draft, {"status": "PUBLISH", "basic_details": {"name": "News"}})


def stop_of_a_periodic_campaign(moengage: MoEngage) -> None:
    campaign = moengage.campaigns_v5.create(PERIODIC).data.id
    moengage.campaigns_v5.update(campaign, status="PUBLISH")
    moengage.campaigns_v5.update_status(campaign, action="STOP")


def key_with_another_body(moengage: MoEngage) -> None:
    key = str(uuid.uuid4())
    moengage.campaigns_v5.create(PUSH, options={"idempotency_key": key})
    moengage.campaigns_v5.create(PERIODIC, options={"idempotency_key": key})


ANSWERS: dict[Callable[[MoEngage], None], Answer] = {
    wrong_key: Answer(
        errors.AuthenticationFailed,
        401,
        "Authentication required",
        "App Secret key mismatch. Please login to the dashboard to verify key",
        "data.track_user",
    ),
    blacklisted_customer: Answer(
        errors.BadRequest, 400, "ValueError", "customer_id is not valid", "data.track_user"
    ),
    large_body: Answer(
        errors.PayloadTooLarge, 413, "PayloadTooLarge", "Payload size exceeds 128 KB", "data.track_user"
    ),
    publish_with_components: Answer(
        errors.BadRequest,
        400,
        "VALIDATION_FAILED",
        "One or more fields failed validation.",
        "campaigns_v5.update",
    ),
    stop_of_a_periodic_campaign: Answer(
        errors.UnprocessableEntity,
        422,
        "UNPROCESSABLE_ENTITY",
        "Action STOP is not valid for a PERIODIC campaign.",
        "campaigns_v5.update_status",
    ),
    key_with_another_body: Answer(
        errors.Conflict,
        409,
        "BAD_REQUEST",
        "Idempotency-Key reused with a different request body.",
        "campaigns_v5.create",
    ),
}


@pytest.mark.parametrize("act", ANSWERS, ids=lambda act: act.__name__)
def test_the_documented_answer_becomes_an_error_that_names_the_operation(
    moengage: MoEngage, act: Callable[[MoEngage], None]
) -> None:
    expected = ANSWERS[act]
    with pytest.raises(errors.APIStatusError) as caught:
        act(moengage)
    error = caught.value
    assert type(error) is expected.error
    assert (error.status_code, error.type or error.code) == (expected.status, expected.word)
    assert error.message == expected.message
    assert error.operation == expected.operation
    assert str(error).startswith(f"{expected.status} {expected.operation}")


BEFORE_SENDING: dict[str, tuple[Callable[[MoEngage], Any], str]] = {
    "blacklisted customer_id": (blacklisted_customer, "customer_id"),
    "body over 128 KB": (large_body, ""),
}


@pytest.mark.parametrize(("act", "path"), BEFORE_SENDING.values(), ids=BEFORE_SENDING.keys())
def test_the_client_refuses_first(emu: Emulator, act: Callable[[MoEngage], Any], path: str) -> None:
    with emu.client() as moengage, pytest.raises(errors.RequestInvalid) as caught:
        act(moengage)
    assert [problem.path for problem in caught.value.problems] == [path]
    assert caught.value.operation == "data.track_user"
    assert list(emu.log.entries()) == []


@pytest.mark.parametrize("data_center", ["07", "DC-99", "https://dashboard-1000.moengage.com", "eu"])
def test_an_unknown_data_center_is_refused_with_the_list(data_center: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"one of 01 .* 02 .* 03 .* 04 .* 05 .* 06 .* 101"):
        MoEngage(workspace_id="ACME", api_key="key", data_center=data_center)


def test_no_data_center_is_assumed() -> None:
    with MoEngage(workspace_id="ACME", api_key="key") as moengage:
        with pytest.raises(errors.ConfigurationError, match="data_center") as caught:
            moengage.data.track_user(customer_id="ada-1")
        assert caught.value.operation == "data.track_user"
