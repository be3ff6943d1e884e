"""Preview, and the templates behind it."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_emulator.templating import BadTemplateError, render, render_all
from moengage_emulator.templating.sandbox import MAX_ROUNDS, MAX_SIZE
from tests.emulator.campaigns_v5_kit import FAILED, Api, details, error

USER = {
    "first_name": "Ada",
    "First Name": "Ada L.",
    "items": 3,
    "tags": ["green", "black"],
    "address": {"city": "Pune"},
}
EVENT = {"total": 12.5, "product_name": "Assam"}

RENDERED = [
    ("no template at all {", "no template at all {"),
    ("Hi {{user.first_name}}!", "Hi Ada!"),
    ("{{ UserAttribute['First Name'] }}", "Ada L."),
    ("{{ UserAttribute.first_name }}", "Ada"),
    ("{{ event.product_name }}", "Assam"),
    ("{{ EventAttribute['total'] }}", "12.5"),
    ("{{ BusinessEventAttribute['product_name'] }}", "Assam"),
    ("[{{ user.unknown }}{{ user.unknown.deeper['x'] }}]", "[]"),
    ("{{ user.unknown | default('friend') }}", "friend"),
    ("{{ user.items }}", "3"),
    ("{{ user.address.city }}", "Pune"),
    ("{{ user.first_name.upper() }} {{ user.first_name | lower }}", "ADA ada"),
    ("{% if event.total > 10 %}much{% else %}little{% endif %}", "much"),
    ("{% for tag in user.tags %}{{ loop.index }}{{ tag }} {% endfor %}", "1green 2black "),
    ("{{ user.tags | join(', ') }}", "green, black"),
    ("{{ user.first_name ~ '-' ~ event.total }}", "Ada-12.5"),
    ("{% set n = 2 * 3 + 1 %}{{ n }}", "7"),
    ("{{ 'a,b'.split(',')[1] }}", "b"),
    ("{{ user.first_name | replace('A', 'O') }}", "Oda"),
    ("{% for i in range(3) %}{{ i }}{% endfor %}", "012"),
    ("{# nothing #}x", "x"),
    ("{{ user.__class__ }}{{ ''.__class__ }}|", "|"),
    ("<{{ user['first_name'] }}>&", "<Ada>&"),
]


@pytest.mark.parametrize(("source", "found"), RENDERED)
def test_templates(source: str, found: str) -> None:
    assert render(source, user=USER, event=EVENT) == found


BAD = [
    ("{{ user.first_name", "unexpected end of template, expected 'end of print statement'"),
    ("{% endif %}", "Encountered unknown tag 'endif'"),
    ("{{ 1 / 0 }}", "division by zero"),
    ("{{ 1 | nonsense }}", "No filter named 'nonsense'"),
    ("{{ cycler() }}", "this call is not supported in templates"),
    ("{{ user.first_name() }}", "this call is not supported in templates"),
    ("{{ 'x'.format(1) }}", "this call is not supported in templates"),
    ("{{ 9 ** 9 ** 9 }}", "the operator ** is not supported here"),
    ("{{ '%9d' % 1 }}", "the operator % is not supported here"),
    ("{% include 'x' %}", "include is not supported in templates"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "macro is not supported in templates"),
    ("{% for a in user.tags recursive %}{% endfor %}", "for is not supported in templates"),
    (f"{{% for a in range({MAX_ROUNDS + 1}) %}}{{% endfor %}}", "template loops too often"),
    ("{% for a in range(99) %}{% for b in range(99) %}{% endfor %}{% endfor %}", "template loops too often"),
    (f"{{{{ 'ab' * {MAX_SIZE} }}}}", "text is too long"),
    ("{% set a = 'abcdefghijklmnopqrst' %}" + "{% set a = a ~ a %}" * 14, "text is too long"),
    ("{% set a = 'abcdefghijklmnopqrst' %}" + "{% set a = a + a %}" * 14, "text is too long"),
    (f"{{% for a in range(5) %}}{{{{ 'a' * {MAX_SIZE // 4} }}}}{{% endfor %}}", "text is too long"),
    (f"{{{{ ('a' * 1000) | replace('a', 'b' * {MAX_SIZE // 900}) }}}}", "text is too long"),
    (f"{{{{ range(900) | join('b' * {MAX_SIZE // 800}) }}}}", "text is too long"),
    ("{{ '' }}" + "x" * MAX_SIZE, "text is too long"),
    ("{% set a = 9 %}" + "{% set a = a * a %}" * 20 + "{{ a }}", "number is too large"),
    ("{{ " + "[" * 3_000 + "]" * 3_000 + " }}", "template is nested too deeply"),
]


@pytest.mark.parametrize(("source", "reason"), BAD, ids=range(len(BAD)))
def test_bad_templates(source: str, reason: str) -> None:
    with pytest.raises(BadTemplateError) as caught:
        render(source, user=USER, event=EVENT)
    assert caught.value.reason.startswith(reason)


def test_everything_inside_is_rendered_but_names_are_not() -> None:
    content = {"{{user.first_name}}": ["{{user.first_name}}", 5, None, {"a": "{{event.total}}"}]}
    assert render_all(content, user=USER, event=EVENT) == {
        "{{user.first_name}}": ["Ada", 5, None, {"a": "12.5"}]
    }
    with pytest.raises(BadTemplateError) as caught:
        render_all(content | {"b": ["", "{{"]}, user=USER, event=EVENT, path=("root",))
    assert caught.value.path == ("root", "b", 1)


def request(**more: Any) -> dict[str, Any]:
    return {
        "request_id": "p1",
        "channel": "EMAIL",
        "user_identification": {"type": "USER_ATTRIBUTE_UNIQUE_ID", "value": "ada"},
        "campaign_content": {"content": {"email": {"subject": "Hi {{user.first_name}}{{event.total}}"}}},
        **more,
    }


def preview(api: Api, **more: Any) -> Any:
    answer = api.send("POST", "personalization/preview", request(**more), headers={"X-MOE-Request-Id": "p1"})
    assert answer.status_code == 200, answer.text
    assert (answer.json()["response_id"], answer.json()["type"]) == ("p1", "personalization")
    return answer.json()["data"]["personalized_content"]


def with_ada(**settings: Any) -> Api:
    api = Api(**settings)
    attributes = {"first_name": "Ada", "email": "ada@example.com", "moe_gaid": "g1"}
    api.data("customer/EMULATOR", {"type": "customer", "customer_id": "ada", "attributes": attributes})
    device = {"platform": "ANDROID", "push_id": "token-1", "moe_gaid": "g2"}
    api.data(
        "device/EMULATOR", {"type": "device", "customer_id": "ada", "device_id": "d1", "attributes": device}
    )
    return api


@pytest.mark.parametrize(
    ("kind", "value", "name"),
    [
        ("USER_ATTRIBUTE_UNIQUE_ID", "ada", "Ada"),
        ("EMAIL", "ada@example.com", "Ada"),
        ("MOE_GAID", "g1", "Ada"),
        ("MOE_GAID", "g2", "Ada"),
        ("PUSH_ID", "token-1", "Ada"),
        ("USER_ATTRIBUTE_UNIQUE_ID", "bob", ""),
        ("EMAIL", "bob@example.com", ""),
        ("PUSH_ID", "token-2", ""),
    ],
)
def test_content_is_rendered_for_a_user(kind: str, value: str, name: str) -> None:
    found = preview(
        with_ada(), user_identification={"type": kind, "value": value}, event_attributes={"total": "7"}
    )
    assert found == {"content": {"email": {"subject": f"Hi {name}7"}}}


@pytest.mark.parametrize("channel", ["PUSH", "EMAIL", "SMS"])
def test_any_channel_can_be_previewed(channel: str) -> None:
    found = preview(with_ada(), channel=channel, campaign_content={"message": "{{user.first_name}}"})
    assert found == {"message": "Ada"}


def test_saved_templates_are_resolved() -> None:
    templates = {"t1": {"subject": "For {{user.first_name}}", "html_content": "<p>Hi</p>"}}
    content = {"content": {"email": {"custom_template_id": "t1", "subject": "Mine"}}}
    found = preview(with_ada(extra={"email_templates": templates}), campaign_content=content)
    assert found["content"]["email"] == {
        "custom_template_id": "t1",
        "subject": "Mine",
        "html_content": "<p>Hi</p>",
    }
    assert preview(with_ada(), campaign_content=content) == content


def test_a_bad_template_is_named() -> None:
    answer = Api().send(
        "POST",
        "personalization/preview",
        request(campaign_content={"content": {"email": {"subject": "{{ user."}}}),
        headers={"X-MOE-Request-Id": "p1"},
    )
    assert error(answer) == FAILED
    target, message = details(answer)[0]
    assert target == "campaign_content.content.email.subject"
    assert message.endswith(".")


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("request_id", None, ("request_id", "request_id value is required.")),
        ("channel", "WHATSAPP", ("channel", "channel is not valid.")),
        ("user_identification", {"type": "EMAIL"}, ("user_identification.value", "value value is required.")),
        ("event_attributes", {"total": 5}, ("event_attributes.total", "total is expected to be String.")),
    ],
)
def test_faulty_previews(name: str, value: Any, found: tuple[str, str]) -> None:
    body = {key: item for key, item in request(**{name: value}).items() if item is not None}
    answer = Api().send("POST", "personalization/preview", body, headers={"X-MOE-Request-Id": "p1"})
    assert error(answer) == FAILED
    assert details(answer) == [found]


def test_a_preview_needs_no_idempotency_key_and_stores_nothing() -> None:
    api = with_ada()
    before = api.emulator.machine.database.counts()
    answer = api.send(
        "POST",
        "personalization/preview",
        request(),
        headers={"X-MOE-Request-Id": "p1", "Idempotency-Key": None},
    )
    assert answer.status_code == 200
    assert api.emulator.machine.database.counts() == before
