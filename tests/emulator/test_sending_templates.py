"""Templates that the API stores, as campaigns, tests and previews take them in."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from tests.emulator.campaigns_kit import BY_EVENT, EMAIL, KEY, LETTER, PUSH, WORKSPACE, Api, changed
from tests.emulator.sending_kit import sent

HTML = "<html><body>Hello {{user.first_name}}</body></html>"
META = {"template_id": "spring", "template_name": "Spring teas", "template_version": "1"}
TITLED = {
    "message": "Three of them.",
    "default_click_action": "DEEPLINKING",
    "default_click_action_value": "kiosk://teas",
}
PHONE = {"basic_details": {"name": "Teas", "platforms": ["ANDROID"], "platform_specific_details": {}}}


@pytest.fixture
def api() -> Api:
    made = Api()
    made.user("ada", devices={"ada-phone": "ANDROID"}, email="ada@example.com", first_name="Ada")
    return made


def call(api: Api, method: str, path: str, body: Any) -> Any:
    """A request about templates that succeeds."""
    older = path.startswith("/v2")
    answer = api.http.request(
        method,
        path,
        json=body,
        auth=(WORKSPACE, "data-key" if older else KEY),
        headers={"MOE-APPKEY": WORKSPACE},
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def email_body(subject: str = "Saved", **meta: Any) -> dict[str, Any]:
    content = {
        "email_content": HTML,
        "subject": f"{subject} for {{{{user.first_name}}}}",
        "thumbnail_url": "https://kiosk.example/spring.png",
        "sender_name": "The kiosk",
        "attachments": ["https://kiosk.example/teas.pdf"],
    }
    return {"basic_details": content, "meta_info": {**META, "created_by": "Ida", **meta}}


def push_body(title: str = "Saved", **meta: Any) -> dict[str, Any]:
    about = {"platform": ["ANDROID"], "template_style": "BASIC", **META, **meta}
    return {"ANDROID": {"basic_details": {**TITLED, "title": title}}, "meta_info": about}


def save(api: Api, channel: str, body: dict[str, Any]) -> str:
    return str(call(api, "POST", f"/v1.0/custom-templates/{channel}", body)["external_template_id"])


def save_push(api: Api, title: str = "Saved", **meta: Any) -> str:
    return save(api, "push", push_body(title, created_by="Ida", **meta))


def update_push(api: Api, external: str, title: str, *, campaigns: bool, **meta: Any) -> None:
    body = push_body(title, updated_by="Ida", **meta)
    del body["meta_info"]["template_id"]
    body |= {"external_template_id": external, "update_campaigns": campaigns}
    call(api, "PUT", "/v1.0/custom-templates/push", body)


def letter(template: str, **more: Any) -> dict[str, Any]:
    own = {"from_address": "letters@kiosk.example", "reply_to_address": "hello@kiosk.example"}
    return {**own, "custom_template_id": template, **more}


def titles(api: Api) -> list[str]:
    sent(api)
    return [item["content"]["basic_details"]["title"] for item in api.outbox(kind="campaign")]


def push_campaign(template: str, base: dict[str, Any] = PUSH, **more: Any) -> dict[str, Any]:
    android = {"template_type": "Custom", "custom_template_id": template, **more}
    return {**base, **PHONE, "campaign_content": {"content": {"push": {"android": android}}}}


# ---------------------------------------------------------------- what a template brings


def test_an_email_with_a_template(api: Api) -> None:
    template = save(api, "email", email_body())
    api.create(changed(EMAIL, "campaign_content.content.email", letter(template, sender_name="Bo")))
    sent(api)
    (message,) = api.outbox()
    assert message["content"] == {
        **letter(template),
        "html_content": "<html><body>Hello Ada</body></html>",
        "subject": "Saved for Ada",
        # What the campaign says itself goes before the template.
        "sender_name": "Bo",
        "attachments": [{"file_type": "URL", "url": "https://kiosk.example/teas.pdf"}],
    }


def test_an_email_with_one_of_the_older_templates(api: Api) -> None:
    body = {
        "name": "spring_teas",
        "html": HTML,
        "source": "Kiosk",
        "subject": "Saved",
        "attachments": ["https://kiosk.example/teas.pdf"],
    }
    template = call(api, "POST", "/v2/email-templates", body)["data"]["id"]
    api.create(changed(EMAIL, "campaign_content.content.email", letter(template)))
    sent(api)
    assert api.outbox()[0]["content"] == {
        **letter(template),
        "html_content": "<html><body>Hello Ada</body></html>",
        "subject": "Saved",
        "attachments": [{"file_type": "URL", "url": "https://kiosk.example/teas.pdf"}],
    }


def test_of_html_and_a_template_the_template_counts(api: Api) -> None:
    template = save(api, "email", email_body())
    api.create(changed(EMAIL, "campaign_content.content.email", {**LETTER, "custom_template_id": template}))
    sent(api)
    content = api.outbox()[0]["content"]
    assert (content["html_content"], content["subject"]) == (
        "<html><body>Hello Ada</body></html>",
        "Teas for Ada",
    )


def test_a_push_takes_the_content_of_its_platform(api: Api) -> None:
    template = save_push(api, "For {{user.first_name}}")
    api.create(push_campaign(template))
    sent(api)
    assert api.outbox()[0]["content"] == {
        "template_type": "Custom",
        "custom_template_id": template,
        "basic_details": {**TITLED, "title": "For Ada"},
    }


def test_a_template_of_another_channel_or_platform_is_none(api: Api) -> None:
    for template in (
        save(api, "email", email_body()),
        save(api, "sms", {"basic_details": {"message": "x"}, "meta_info": {**META, "created_by": "Ida"}}),
        save(
            api,
            "push",
            {
                "IOS": {"basic_details": {**TITLED, "title": "Saved"}},
                "meta_info": {**push_body()["meta_info"], "platform": ["IOS"], "created_by": "Ida"},
            },
        ),
    ):
        api.create(push_campaign(template))
    sent(api)
    assert ["basic_details" in item["content"] for item in api.outbox()] == [False, False, False]


# ---------------------------------------------------------------- which template, which version


def test_a_template_is_named_by_either_id(api: Api) -> None:
    template = save_push(api)
    for name in (template, template.upper(), "spring"):
        api.create(push_campaign(name))
    assert titles(api) == ["Saved"] * 3


def test_of_templates_with_one_id_the_latest_counts(api: Api) -> None:
    save_push(api, "First")
    save_push(api, "Second", template_version="2")
    api.create(push_campaign("spring"))
    assert titles(api) == ["Second"]


def test_the_template_that_has_an_id_goes_before_one_that_had_it(api: Api) -> None:
    save_push(api, "Named", template_version="7")
    renamed = save_push(api, "Renamed")
    update_push(api, renamed, "Renamed", campaigns=False, vendor_template_id="summer")
    api.create(push_campaign("spring"))
    assert titles(api) == ["Named"]


def test_a_version_can_be_named(api: Api) -> None:
    template = save_push(api, "First")
    update_push(api, template, "Second", campaigns=False)
    for version in (1, 2):
        api.create(push_campaign(template, custom_template_version=version))
    api.create(push_campaign("spring", custom_template_version=1))
    api.create(push_campaign(template))
    assert titles(api) == ["First", "Second", "First", "Second"]
    api.create(push_campaign(template, custom_template_version=3))
    sent(api)
    assert "basic_details" not in api.outbox()[-1]["content"]


@pytest.mark.parametrize("named", ["external", "own"])
@pytest.mark.parametrize("version", [{}, {"custom_template_version": 1}])
@pytest.mark.parametrize(("campaigns", "expected"), [(True, "Second"), (False, "First")])
def test_a_running_campaign_keeps_its_version_or_moves(
    api: Api, named: str, version: dict[str, int], campaigns: bool, expected: str
) -> None:
    template = save_push(api, "First")
    api.create(push_campaign(template if named == "external" else "spring", BY_EVENT, **version))
    # The caller's own id may change along: the campaign means the template still.
    update_push(api, template, "Second", campaigns=campaigns, vendor_template_id="summer")
    api.event("ada", "Basket filled")
    assert titles(api) == [expected]


def test_only_campaigns_of_the_channel_move(api: Api) -> None:
    save_push(api, "First")
    campaign_id = api.create(push_campaign("spring", BY_EVENT))
    sms = {"basic_details": {"message": "x"}, "meta_info": {**META, "created_by": "Ida"}}
    external = save(api, "sms", sms)
    update = {
        "basic_details": {"message": "y"},
        "meta_info": {"template_name": "Spring teas", "updated_by": "ida@kiosk.example"},
        "external_template_id": external,
        "update_campaigns": True,
    }
    call(api, "PUT", "/v1.0/custom-templates/sms", update)
    content = api.get(campaign_id)["campaign_content"]["content"]["push"]["android"]
    assert "custom_template_version" not in content
    api.event("ada", "Basket filled")
    assert titles(api) == ["First"]


# ---------------------------------------------------------------- tests and previews


def test_a_test_takes_the_template_in(api: Api) -> None:
    template = save(api, "email", email_body())
    content = {"content": {"email": letter(template)}}
    body = {
        **{name: EMAIL[name] for name in ("channel", "basic_details", "connector")},
        "campaign_content": content,
        "test_campaign_meta": {"identifier": "EMAIL", "identifier_values": ["ada@example.com"]},
    }
    assert api.send("POST", "campaigns/test", body).status_code == 200
    assert [item["content"]["subject"] for item in api.outbox(kind="test")] == ["Saved for Ada"]


@pytest.mark.parametrize(("version", "title"), [("1", "First"), (2, "Second"), ("b", "Second")])
def test_a_preview_shows_the_template(api: Api, version: Any, title: str) -> None:
    template = save_push(api, "First")
    update_push(api, template, "Second", campaigns=False, template_version="b")
    source = {"custom_template_data": {"template_id": template, "version": version}}
    body = {"personalization_content": source, "personalization_details": {"channel": "PUSH"}}
    answer = api.send("POST", "personalization/preview", body)
    (found,) = answer.json()["personalized_content"]["payload"]["data"]
    assert found == {
        "meta_info": {
            "platform": ["ANDROID"],
            "template_id": template,
            "template_name": "Spring teas",
            "channel": "PUSH",
        },
        "ANDROID": {"basic_details": {**TITLED, "title": title}},
    }
    source["custom_template_data"]["version"] = "3"
    assert api.send("POST", "personalization/preview", body).status_code == 400


def test_a_preview_of_an_email_template(api: Api) -> None:
    template = save(api, "email", email_body())
    body = {
        "personalization_content": {"custom_template_data": {"template_id": template, "version": "1"}},
        "personalization_details": {"channel": "EMAIL", "user_attributes": {"first_name": "Bo"}},
    }
    answer = api.send("POST", "personalization/preview", body)
    (found,) = answer.json()["personalized_content"]["payload"]["data"]
    assert found["meta_info"]["platform"] == []
    assert found["basic_details"]["subject"] == "Saved for Bo"


def fifth(api: Api, path: str, body: dict[str, Any]) -> Any:
    """The data of a request of the fifth version."""
    answer = api.http.post(
        f"/v5/{path}",
        json=body,
        auth=(WORKSPACE, "scoped-key"),
        headers={"X-MOE-Request-Id": body["request_id"], "Idempotency-Key": str(uuid.UUID(int=1, version=4))},
    )
    assert answer.is_success, answer.text
    return answer.json()["data"]


def test_a_preview_of_version_5_takes_templates_in(api: Api) -> None:
    save_push(api, "For {{user.first_name}}")
    body = {
        "request_id": "p1",
        "channel": "PUSH",
        "user_identification": {"type": "USER_ATTRIBUTE_UNIQUE_ID", "value": "ada"},
        "campaign_content": push_campaign("spring")["campaign_content"],
    }
    found = fifth(api, "personalization/preview", body)["personalized_content"]
    assert found["content"]["push"]["android"]["basic_details"]["title"] == "For Ada"


def test_a_test_of_version_5_takes_templates_in(api: Api) -> None:
    save_push(api, "For {{user.first_name}}")
    campaign = push_campaign("spring")
    body = {
        "request_id": "t1",
        **{name: campaign[name] for name in ("channel", "basic_details", "campaign_content")},
        "test_campaign_meta": {"identifier": "USER_ATTRIBUTE_UNIQUE_ID", "identifier_values": ["ada"]},
    }
    fifth(api, "campaigns/test", body)
    assert [item["content"]["basic_details"]["title"] for item in api.outbox(kind="test")] == ["For Ada"]
