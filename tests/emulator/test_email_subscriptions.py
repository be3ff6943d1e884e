"""Resubscription and the double opt-in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import FaultRule
from tests.emulator.segments_kit import Api, api

AGAIN, OPT_IN = "email_subscriptions_resubscribe", "email_subscriptions_update_preferences"


@pytest.fixture
def emails() -> Iterator[Api]:
    with api() as made:
        made.put_user("ada", email="home@kiosk.example", moe_unsubscribe=True)
        made.put_user("bob", u_em="home@kiosk.example", moe_unsubscribe=True)
        made.put_user("cyd", email="cyd@kiosk.example", moe_unsubscribe=True)
        yield made


# ---------------------------------------------------------------- resubscription


def test_everyone_with_the_address_is_subscribed_again(emails: Api) -> None:
    answer = emails.stage.ok(AGAIN, change={"recipients": ["home@kiosk.example", "nobody@kiosk.example"]})
    assert answer == {
        "message": "The request is submitted successfully.",
        "response_id": answer["response_id"],
    }
    assert len(answer["response_id"]) == 10
    flags = [emails.user(name)["moe_unsubscribe"] for name in ("ada", "bob", "cyd")]
    assert flags == [False, False, True]


@pytest.mark.parametrize(("update_esp", "left"), [(True, 0), (False, 1)])
def test_the_service_forgets_what_it_suppressed(emails: Api, update_esp: bool, left: int) -> None:
    suppressed = emails.store.collection("email_suppressions")
    suppressed.put("home@kiosk.example", {"id": "home@kiosk.example"})
    change = {"recipients": ["home@kiosk.example"], "update_esp": update_esp}
    emails.stage.ok(AGAIN, change=change)
    assert suppressed.count() == left


@pytest.mark.parametrize(
    ("connectors", "update_esp", "status"),
    [
        ([], True, 202),
        (["SENDGRID/main"], True, 202),
        (["SMTP/kiosk"], True, 400),
        (["SMTP/kiosk"], False, 202),
    ],
)
def test_the_service_needs_a_connector(
    emails: Api, connectors: list[str], update_esp: bool, status: int
) -> None:
    emails.emu.configure(connectors=connectors)
    response = emails.stage.send(AGAIN, change={"update_esp": update_esp})
    assert response.status_code == status
    if status == 400:
        error = {"message": "Valid email settings not present", "err_code": "InvalidSettings"}
        assert response.json()["error"] == error


NO_BODY = "Request_Body is mandatory. Kindly add request_body and the desired fields in the API payload."
NO_ADDRESS = (
    "Please provide input in a valid email address format (example@domain.com) as part of 'Recipients'."
)
NO_TYPE = (
    "The header 'Content-Type' is missing. Kindly provide the header 'Content-Type' and set it as "
    "'application/json'"
)
ADDRESS = "home@kiosk.example"
WHOLE: dict[str, Any] = {"recipients": [ADDRESS], "esp": "SENDGRID", "request_id": "1"}


@pytest.mark.parametrize(
    ("parts", "code", "message"),
    [
        ({"body": {}}, "BadRequest", NO_BODY),
        ({"content": b"", "headers": {"content-type": "application/json"}}, "BadRequest", NO_BODY),
        ({"content": b"{"}, "BadRequest", NO_BODY),
        ({"content": b"[]"}, "BadRequest", NO_BODY),
        ({"body": {**WHOLE, "recipients": ADDRESS}}, "BadRequest", NO_BODY),
        ({"body": {**WHOLE, "recipients": [ADDRESS] * 101}}, "BadRequest", "Payload limit is set to 100"),
        ({"body": {**WHOLE, "recipients": [ADDRESS, "home"]}}, "InvalidInput", NO_ADDRESS),
        (
            {"body": {**WHOLE, "recipients": []}},
            "InvalidInput",
            "Add at least one email address as part of the 'Recipients'",
        ),
        (
            {"body": {"recipients": [ADDRESS], "esp": "SENDGRID"}},
            "InvalidFieldValue",
            "request_id - Field is required but value is None",
        ),
        (
            {"body": {"recipients": [ADDRESS], "request_id": "1"}},
            "InvalidFieldValue",
            "esp - Field is required but value is None",
        ),
        (
            {"body": {**WHOLE, "request_id": None}},
            "InvalidFieldValue",
            "request_id - Field is required but value is None",
        ),
        ({"body": {**WHOLE, "esp": "SPARKPOST"}}, "InvalidSettings", "Valid email settings not present"),
        (
            {"body": {**WHOLE, "update_esp": "yes"}},
            "InvalidFieldValue",
            "update_esp - Field is expected to be Boolean",
        ),
    ],
)
def test_faulty_resubscriptions(emails: Api, parts: dict[str, Any], code: str, message: str) -> None:
    assert emails.fault(AGAIN, **parts) == (400, code, message)
    assert emails.user("ada")["moe_unsubscribe"] is True


@pytest.mark.parametrize(
    ("headers", "status", "code", "message"),
    [
        (
            {"moe-appkey": "ELSEWHERE"},
            401,
            "HeaderMismatch",
            "MOE_APPKEY doesn't match the Username (APP_KEY) used in Basic Auth authorization.",
        ),
        ({"moe-appkey": None}, 401, "HeaderMissing", "MOE-APPKEY is missing in Header"),
        (
            {"authorization": "Basic QUNNRV9XT1JLU1BBQ0U6"},
            401,
            "AuthenticationMissing",
            "Password (APP_SECRET) is missing in the Basic Auth authorization.",
        ),
        ({"content-type": "text/plain"}, 415, "HeaderMissing", NO_TYPE),
        ({"content-type": None}, 415, "HeaderMissing", NO_TYPE),
    ],
)
def test_resubscription_faults_in_their_own_words(
    emails: Api, headers: dict[str, str | None], status: int, code: str, message: str
) -> None:
    assert emails.fault(AGAIN, headers=headers) == (status, code, message)


def test_server_faults(emails: Api) -> None:
    for operation in (AGAIN, OPT_IN):
        emails.emu.faults.add(FaultRule(operation, status=500))
    assert emails.fault(AGAIN) == (500, "INTERNAL_SERVER_ERROR", "Please Contact Moengage Team")
    message = "Something went wrong, Please contact MoEngage Team."
    expected = {"error": {"code": "500 Internal Server Error", "message": message}}
    assert emails.refused(OPT_IN) == (500, expected)


def test_resubscription_is_a_post(emails: Api) -> None:
    answer = emails.stage.http.get("/emails/v1.0/bulk-resubscribe")
    assert (answer.status_code, answer.json()["error"]) == (
        405,
        {
            "message": "This API only supports the POST method. Kindly update the method and retry again.",
            "err_code": "MethodNotAllowed",
        },
    )


def test_resubscription_is_limited(emails: Api) -> None:
    emails.emu.limits.configure("default")
    for _ in range(10):
        emails.stage.ok(AGAIN)
    assert emails.fault(AGAIN) == (429, "TooManyRequests", "Rate limit exceeded")


# ---------------------------------------------------------------- opt-in


def opt_in(made: Api, **preferences: Any) -> None:
    given = {"channel": "email", "opt_in_status": "DOUBLE_OPTED_IN", **preferences}
    answer = made.stage.ok(OPT_IN, body={"user_preferences": given})
    assert answer == {"message": "Your request has been processed successfully"}


def refused(made: Api, preferences: Any, **parts: Any) -> tuple[int, str, str, str, str]:
    """Status, code, message, and target and message of the detail."""
    status, body = made.refused(OPT_IN, body={"user_preferences": preferences}, **parts)
    error = body["error"]
    return status, error["code"], error["message"], error["details"]["target"], error["details"]["message"]


def statuses(made: Api) -> list[Any]:
    return [made.user(name).get("moe_email_optin_status") for name in ("ada", "bob", "cyd")]


@pytest.mark.parametrize(
    ("named", "changed"),
    [
        ({"customer_id": "ada"}, [0]),
        ({"email_id": "home@kiosk.example"}, [0, 1]),
        ({"customer_id": "cyd", "email_id": "home@kiosk.example"}, [0, 1]),  # the address wins
    ],
)
def test_whom_preferences_are_of(emails: Api, named: dict[str, str], changed: list[int]) -> None:
    opt_in(emails, **named)
    assert statuses(emails) == ["DOUBLE_OPTED_IN" if number in changed else None for number in range(3)]


@pytest.mark.parametrize("status", ["OPTED_OUT", "opted_out", "Opted_Out"])
@pytest.mark.parametrize("channel", ["email", "EMAIL", "eMail"])
def test_letter_case_does_not_matter(emails: Api, status: str, channel: str) -> None:
    opt_in(emails, customer_id="ada", opt_in_status=status, channel=channel)
    assert statuses(emails)[0] == "OPTED_OUT"


def test_categories_are_left_and_taken_one_by_one(emails: Api) -> None:
    opt_in(emails, customer_id="ada", categories={"Tea news": False, "Price drops": True})
    assert emails.user("ada")["moe_em_unsub_categories"] == ["Tea news"]
    assert statuses(emails)[0] == "DOUBLE_OPTED_IN"
    opt_in(emails, customer_id="ada", categories={"Tea news": True})
    assert emails.user("ada")["moe_em_unsub_categories"] == []


def test_leaving_every_named_category_is_opting_out(emails: Api) -> None:
    opt_in(emails, customer_id="ada", categories={"Tea news": False})
    assert statuses(emails)[0] == "OPTED_OUT"
    opt_in(emails, customer_id="bob", categories={})
    assert statuses(emails)[1] == "DOUBLE_OPTED_IN"


ADA = {"customer_id": "ada", "channel": "email", "opt_in_status": "OPTED_OUT"}
ONE_OF = "customer_id or email_id"
INACTIVE = "are either invalid or not active in the Workspace. Please check the categories in the request."
STATUS = (
    "Opt-In status can only be 'DOUBLE_OPTED_IN' or 'OPTED_OUT' or 'OPT_IN_PENDING' (case-insensitive). "
    "Please provide the correct value."
)
UNKNOWN = "No users found with the provided customer_id or email_id. Please check the same."
EITHER = "Either customer_id or email_id is mandatory. Please provide at least one of them."


@pytest.mark.parametrize(
    ("preferences", "target", "message"),
    [
        ({**ADA, "opt_in_status": "MAYBE"}, "opt_in_status", STATUS),
        ({"customer_id": "ada", "channel": "email"}, "opt_in_status", STATUS),
        (
            {**ADA, "channel": "sms"},
            "channel",
            "Channel can only be ['email'] (case-insensitive). Please provide the correct channel.",
        ),
        ({**ADA, "opt_in_status": 1}, "opt_in_status", STATUS),
        ({"channel": "email", "opt_in_status": "OPTED_OUT"}, ONE_OF, EITHER),
        ({**ADA, "customer_id": "nobody"}, ONE_OF, UNKNOWN),
        ({**ADA, "email_id": "nobody@kiosk.example"}, ONE_OF, UNKNOWN),
        ({**ADA, "email_id": "home"}, "email_id", "email_id is not valid"),
        ({**ADA, "customerid": "ada"}, "['customerid']", "Extra key passed in the request"),
        (
            {**ADA, "categories": {"Tea news": True, "A": True, "B": False}},
            "categories",
            f"Categories A, B {INACTIVE}",
        ),
        (
            {**ADA, "categories": {"A": True}},
            "categories",
            f"All provided categories {INACTIVE}",
        ),
    ],
)
def test_faulty_preferences(emails: Api, preferences: Any, target: str, message: str) -> None:
    expected = (400, "400 Bad Request", "Request Data is invalid", target, message)
    assert refused(emails, preferences) == expected
    assert statuses(emails) == [None, None, None]


@pytest.mark.parametrize(
    ("field", "value", "wanted", "passed"),
    [
        ("customer_id", False, "(<class 'str'>,)", "<class 'bool'> : False"),
        ("categories", [1], "(<class 'dict'>,)", "<class 'list'> : [1]"),
        ("email_id", 1, "(<class 'str'>,)", "<class 'int'> : 1"),
    ],
)
def test_wrong_types(emails: Api, field: str, value: Any, wanted: str, passed: str) -> None:
    assert refused(emails, {**ADA, field: value}) == (
        400,
        "400 Bad Request",
        "Request Data is invalid.",
        field,
        f"Wrong data type was used for <{field}> - Value must be of type {wanted}, passed type: {passed}.",
    )


@pytest.mark.parametrize("preferences", [None, "x", [], {}])
def test_preferences_that_are_none(emails: Api, preferences: Any) -> None:
    assert refused(emails, preferences)[0] == 400


def test_a_workspace_without_categories(emails: Api) -> None:
    categories = emails.store.collection("subscription_categories")
    for name in ("Tea news", "Price drops"):
        categories.put(name, {"id": name, "name": name, "active": False})
    assert refused(emails, {**ADA, "categories": {"Tea news": True}})[4] == (
        "There are no active categories found. Please remove the categories from the request data or setup "
        "the subscription categories in MoEngage Email settings."
    )
    emails.emu.configure(subscription_categories=["Offers"])
    opt_in(emails, customer_id="ada", categories={"Offers": True})


def test_switches_of_the_workspace(emails: Api) -> None:
    emails.configure(email_opt_in_management=False)
    assert refused(emails, ADA) == (
        403,
        "403 Forbidden",
        "Feature not enabled",
        "Email Opt-in Management",
        "Email Opt-in Management feature not enabled for the workspace. Please reach out to MoEngage to get "
        "it enabled.",
    )
    emails.configure(unsubscribe_on_email=False)
    by_address = {"email_id": "home@kiosk.example", "channel": "email", "opt_in_status": "OPTED_OUT"}
    assert refused(emails, by_address)[3:] == (
        "customer_id",
        "customer_id is mandatory when unsubscribe on email is not enabled.",
    )
    opt_in(emails, customer_id="cyd", email_id="home@kiosk.example")
    assert statuses(emails) == [None, None, "DOUBLE_OPTED_IN"]
    emails.configure(pii_tokenized=True)
    assert refused(emails, by_address)[4] == UNKNOWN


@pytest.mark.parametrize(
    ("headers", "message", "target", "detail"),
    [
        (
            {"authorization": None},
            "Authentication failed.",
            "Authorization Header",
            "Authorization header is missing",
        ),
        (
            {"authorization": "Basic QUNNRV9XT1JLU1BBQ0U6eA=="},
            "Authentication failed",
            "Data key",
            "Data API key is wrong. Please provide correct Data API Key as password.",
        ),
    ],
)
def test_credentials(
    emails: Api, headers: dict[str, str | None], message: str, target: str, detail: str
) -> None:
    assert refused(emails, ADA, headers=headers) == (401, "401 Unauthorized", message, target, detail)


def test_a_breach_of_the_limit_has_no_body(emails: Api) -> None:
    emails.emu.limits.configure("default", figures={OPT_IN: {"minute": 1}})
    opt_in(emails, customer_id="ada")
    response = emails.stage.send(OPT_IN)
    assert (response.status_code, response.content) == (429, b"")
    assert response.headers["x-ratelimit-limit"] == "1"
