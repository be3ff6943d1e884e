"""Tests and previews of the first version, and the global control group."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from moengage_emulator.families.campaigns import control_group
from tests.emulator.campaigns_kit import EMAIL, LETTER, PUSH, WEB, Api, changed, refusal

LETTER_TEST = {name: EMAIL[name] for name in ("channel", "basic_details", "connector", "campaign_content")}
PUSH_TEST = {name: PUSH[name] for name in ("channel", "basic_details", "campaign_content")}
GREETED = changed(
    PUSH_TEST, "campaign_content.content.push.web.basic_details.title", "Hi {{user.first_name}}"
)


def send_test(
    api: Api, content: dict[str, Any], identifier: str, *values: str, **more: Any
) -> httpx.Response:
    meta = {"identifier": identifier, "identifier_values": list(values), **more.pop("meta", {})}
    return api.send("POST", "campaigns/test", {**content, "test_campaign_meta": meta, **more})


def outcomes(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    assert answer.json()["message"] == "Test campaign created successfully"
    found: dict[str, Any] = answer.json()["data"]
    return found


SENT = {"status": "success"}


def failed(reason: str) -> dict[str, str]:
    return {"status": "failed", "failure_reason": reason}


def test_each_identifier_has_an_outcome() -> None:
    api = Api()
    api.user("u1", devices={"t1": "web"}, first_name="Ida")
    api.user("u2", devices={"t2": "ANDROID"})
    answer = send_test(api, GREETED, "USER_ATTRIBUTE_UNIQUE_ID", "u1", "u2", "u3")
    assert outcomes(answer) == {
        "u1": SENT,
        "u2": failed("No active device on this platform"),
        "u3": failed("User not found"),
    }
    (message,) = api.outbox()
    assert (message["kind"], message["to"], message["user"]) == ("test", "t1", "u1")
    assert message["content"]["basic_details"]["title"] == "Hi Ida"
    assert api.rows() == []


def test_an_address_that_nobody_has_is_not_personalized() -> None:
    api = Api()
    api.user("u1", email="ida@kiosk.example", first_name="Ida")
    answer = send_test(api, LETTER_TEST, "EMAIL", "ida@kiosk.example", "bo@kiosk.example")
    assert outcomes(answer) == {"ida@kiosk.example": SENT, "bo@kiosk.example": SENT}
    assert [(m["to"], m["content"]["subject"]) for m in api.outbox()] == [
        ("ida@kiosk.example", "Teas for Ida"),
        ("bo@kiosk.example", "Teas for "),
    ]


def test_given_values_beat_those_of_the_profile() -> None:
    api = Api()
    api.user("u1", email="ida@kiosk.example", first_name="Ida", shop="Lyon")
    letter = changed(
        LETTER_TEST,
        "campaign_content.content.email.html_content",
        "{{event.total}} {{event.shop}}",
    )
    given = {"user_attributes": {"first_name": "Bo"}, "event_attributes": {"total": 12}}
    outcomes(send_test(api, letter, "ID", "u1", personalization_details=given))
    (message,) = api.outbox()
    # What the event was not given comes from the profile.
    assert (message["content"]["subject"], message["content"]["html_content"]) == ("Teas for Bo", "12 Lyon")


def test_segments_and_unreadable_templates() -> None:
    api = Api(custom_segments={"tasters": ["u1", "u2"]})
    api.user("u1", devices={"t1": "web"})
    api.user("u2", devices={"t2": "web"})
    found = outcomes(send_test(api, PUSH_TEST, "CUSTOM_SEGMENT", "tasters", "nobody"))
    assert found == {"tasters": SENT, "nobody": failed("Custom segment not found")}
    assert [message["to"] for message in api.outbox()] == ["t1", "t2"]
    broken = changed(GREETED, "campaign_content.content.push.web.basic_details.title", "{{user.")
    found = outcomes(send_test(api, broken, "USER_ATTRIBUTE_UNIQUE_ID", "u1"))
    assert found["u1"]["status"] == "failed"


def test_ten_recipients_at_most() -> None:
    api = Api()
    values = [f"{number}@kiosk.example" for number in range(11)]
    assert send_test(api, LETTER_TEST, "EMAIL", *values).status_code == 400
    assert len(outcomes(send_test(api, LETTER_TEST, "EMAIL", *values[:10]))) == 10


@pytest.mark.parametrize(("content", "identifier"), [(PUSH_TEST, "EMAIL"), (LETTER_TEST, "PUSH_ID")])
def test_channels_have_identifiers_of_their_own(content: dict[str, Any], identifier: str) -> None:
    text = "identifier - Invalid value passed."
    where = "test_campaign_meta.identifier"
    answer = send_test(Api(), content, identifier, "a")
    assert refusal(answer) == (400, "test_campaign_meta", text, [(where, text)])


def test_locales_and_variations() -> None:
    api = Api()
    french = {**LETTER, "subject": "Thés"}
    content = {"default": {"variation_1": {"email": LETTER}}, "fr": {"variation_1": {"email": french}}}
    letter = changed(
        LETTER_TEST, "campaign_content", {"locales": ["default", "fr", "de"], "content": content}
    )
    outcomes(send_test(api, letter, "EMAIL", "a@kiosk.example"))
    assert [message["locale"] for message in api.outbox()] == ["default", "fr"]
    outcomes(send_test(api, letter, "EMAIL", "a@kiosk.example", meta={"locale_name": "fr"}))
    assert [message["locale"] for message in api.outbox()] == ["default", "fr", "fr"]
    answer = send_test(api, letter, "EMAIL", "a@kiosk.example", meta={"locale_name": "de"})
    text, where = "campaign_content has nothing for locale_name de", "test_campaign_meta.locale_name"
    assert refusal(answer) == (400, "test_campaign_meta", text, [(where, text)])


def preview(api: Api, content: dict[str, Any], **more: Any) -> httpx.Response:
    details = {"channel": "EMAIL", **more.pop("values", {})}
    body = {"personalization_content": content, "personalization_details": details, **more}
    return api.send("POST", "personalization/preview", body)


def payload(answer: httpx.Response) -> Any:
    assert answer.status_code == 200, answer.text
    return answer.json()["personalized_content"]["payload"]


def test_a_payload_keeps_its_keys() -> None:
    api = Api()
    api.user("u1", first_name="Ida", city="Lyon")
    content = {"payload": {"a": "{{user.first_name}} in {{user.city}}", "b": ["{{event.total}}"], "{{c}}": 1}}
    values = {"user_attributes": {"city": "Pune"}, "event_attributes": {"total": 3}, "event_name": "Bought"}
    who = {"identifier": "ID", "identifier_value": "u1"}
    assert payload(preview(api, content, values=values, user_details=who)) == {
        "a": "Ida in Pune",
        "b": ["3"],
        "{{c}}": 1,
    }
    assert payload(preview(api, content, values=values))["a"] == " in Pune"
    assert payload(preview(api, content, values=values, user_details={"other": 1}))["a"] == " in Pune"
    who["identifier_value"] = "nobody"
    assert payload(preview(api, content, values=values, user_details=who))["a"] == " in Pune"
    assert api.outbox() == []


def test_an_event_is_named_where_its_attributes_are_used() -> None:
    api = Api()
    text, where = "event_name key is mandatory field", "personalization_details.event_name"
    for used in ("{{event.total}}", "{{ EventAttribute['Total'] }}", "{% if event.total %}x{% endif %}"):
        answer = preview(api, {"payload": {"a": used}})
        assert refusal(answer) == (400, "personalization_details", text, [(where, text)])
    answer = preview(api, {"payload": {"a": "no event."}}, values={"event_attributes": {"total": 3}})
    assert payload(answer) == {"a": "no event."}


def test_a_saved_template() -> None:
    template = {"subject": "For {{user.first_name}}", "template_name": "Welcome", "platform": []}
    api = Api(email_templates={"t1": template})
    content = {"custom_template_data": {"template_id": "t1", "version": "2"}}
    found = payload(preview(api, content, values={"user_attributes": {"first_name": "Ida"}}))
    about = {"platform": [], "template_id": "t1", "template_name": "Welcome", "channel": "EMAIL"}
    assert found == {"data": [{"meta_info": about, "subject": "For Ida"}]}
    answer = preview(api, content, values={"channel": "PUSH"})
    text = "Custom template not found"
    where = "personalization_content.custom_template_data.template_id"
    assert refusal(answer) == (400, "personalization_content", text, [(where, text)])


@pytest.mark.parametrize(
    ("more", "missing"),
    [
        ({"personalization_content": {}}, "personalization_content.custom_template_data"),
        ({"user_details": {"identifier": "ID"}}, "user_details.identifier_value"),
        ({"user_details": {"identifier_value": "u1"}}, "user_details.identifier"),
        ({"personalization_details": {}}, "personalization_details.channel"),
    ],
)
def test_what_a_preview_needs(more: dict[str, Any], missing: str) -> None:
    body = {"personalization_content": {"payload": {}}, "personalization_details": {"channel": "SMS"}, **more}
    answer = Api().send("POST", "personalization/preview", body)
    text = f"{missing.rpartition('.')[2]} key is mandatory field"
    assert refusal(answer) == (400, missing.partition(".")[0], text, [(missing, text)])


def test_an_unreadable_payload() -> None:
    status, target, _, found = refusal(preview(Api(), {"payload": {"a": ["{{user."]}}))
    assert (status, target, found[0][0]) == (
        400,
        "personalization_content",
        "personalization_content.payload.a.0",
    )


FILE = "https://kiosk.s3.amazonaws.com/held-back.csv"


def group(api: Api, action: str, content: str | None) -> httpx.Response:
    if content is not None:
        api.emulator.plant_file(FILE, content.encode())
    body = {"file_url": FILE, "action_type": action, "updated_by": "ida@kiosk.example"}
    return api.send("PUT", "global-control-group/users", body)


def members(api: Api) -> list[str]:
    return [item["uid"] for item in api.store.collection("global_control_group").all()]


def test_users_join_and_leave_the_global_control_group() -> None:
    api = Api()
    api.user("u1")
    api.user("u2")
    answer = group(api, "add", "uid\nu1\nu2\nu2\nnobody\n")
    assert (answer.status_code, answer.content) == (204, b"")
    assert members(api) == []
    api.clock.advance(60)
    api.emulator.settle()
    assert members(api) == ["u1", "u2"]
    (mail,) = api.outbox()
    assert (mail["to"], mail["content"]) == (
        "ida@kiosk.example",
        {
            "subject": "Global control group",
            "processed": 2,
            "failed": 1,
            "reasons": {"User not found": 1},
        },
    )
    assert group(api, "remove", "uid\nu2\nu3\n").status_code == 204
    api.clock.advance(60)
    api.emulator.settle()
    assert members(api) == ["u1"]
    assert api.outbox()[1]["content"]["reasons"] == {"User is not in the group": 1}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "The file cannot be read"),
        ("", "The file must have the single column uid"),
        ("uid,name\nu1,Ida\n", "The file must have the single column uid"),
        ("u1\n", "The file must have the single column uid"),
    ],
)
def test_files_that_hold_no_users(content: str | None, reason: str) -> None:
    api = Api()
    api.user("u1")
    assert group(api, "add", content).status_code == 204
    api.clock.advance(60)
    api.emulator.settle()
    assert members(api) == []
    assert api.outbox()[0]["content"]["reasons"] == {reason: 1}


@pytest.mark.parametrize(("content", "fits"), [("uid\nu1\n", True), ("uid\nu1\n\n", False)])
def test_a_file_stays_below_a_size(monkeypatch: pytest.MonkeyPatch, content: str, fits: bool) -> None:
    assert control_group.LARGEST == 300_000_000
    monkeypatch.setattr(control_group, "LARGEST", 8)
    api = Api()
    api.user("u1")
    group(api, "add", content)
    api.clock.advance(60)
    api.emulator.settle()
    assert members(api) == (["u1"] if fits else [])


def test_one_file_at_a_time() -> None:
    api = Api()
    assert group(api, "add", "uid\n").status_code == 204
    answer = group(api, "add", "uid\n")
    text = "Rate limiting breached"
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["message"]) == (429, "429 conflict", "rate_limit")
    assert error["details"] == [{"target": "rate_limit", "message": text}]
    api.clock.advance(60)
    assert group(api, "add", "uid\n").status_code == 204


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("RANDOM_ALLOCATION", "Global control groups with Random allocation are not supported"),
        ("NONE", "Global control group is not initialized"),
    ],
)
def test_the_group_was_set_up_by_uploading(kind: str, text: str) -> None:
    answer = group(Api(global_control_group=kind), "add", "uid\n")
    assert refusal(answer) == (400, "file_url", text, [("file_url", text)])


def test_actions_are_lower_case() -> None:
    answer = group(Api(), "ADD", "uid\n")
    text = "action_type - Invalid value passed."
    assert refusal(answer) == (400, "action_type", text, [("action_type", text)])


def test_content_of_web_push_is_sent_whole() -> None:
    api = Api()
    api.user("u1", devices={"t1": "web"})
    outcomes(send_test(api, PUSH_TEST, "PUSH_ID", "t1"))
    assert api.outbox()[0]["content"] == WEB
