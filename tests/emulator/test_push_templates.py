"""The content of push templates: platforms, styles, fields, and how faults are listed."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from tests.emulator.templates_kit import Detail, Shelf, missing, refused, shelf, unexpected, wrong

TEXT: dict[str, Any] = {
    "title": "New teas",
    "message": "Three of them.",
    "default_click_action": "DEEPLINKING",
    "default_click_action_value": "kiosk://teas",
}
BUTTON = {"btn_name": "Look", "click_action_type": "SHARE", "click_action_value": "teas"}
META: dict[str, Any] = {
    "platform": ["ANDROID", "IOS"],
    "template_style": "STYLIZED",
    "template_id": "spring",
    "template_name": "Spring teas",
    "template_version": "1",
    "created_by": "Ida",
}


@pytest.fixture
def push() -> Iterator[Shelf]:
    with shelf("push_templates") as made:
        yield made


def template(android: Any = None, ios: Any = None, **meta: Any) -> dict[str, Any]:
    """Both platforms with plain text, or the content given; `style` for short."""
    body = {
        "ANDROID": {"basic_details": TEXT, **(android or {})},
        "IOS": {"basic_details": TEXT, **(ios or {})},
        "meta_info": {**META, **meta},
    }
    return copy.deepcopy(body)


def absent(platform: str) -> Detail:
    return "MissingValue", "platform", f"Template Body is missing for {platform}."


def unlisted(platform: str) -> Detail:
    text = f"{platform} is missing in meta_info but template body is passed for {platform}."
    return "MissingValue", "platform", text


@pytest.mark.parametrize(
    ("platforms", "content", "found"),
    [
        (["ANDROID", "IOS"], ("ANDROID",), [absent("IOS")]),
        (["ANDROID"], ("ANDROID", "IOS"), [unlisted("IOS")]),
        (["IOS"], ("ANDROID",), [unlisted("ANDROID"), absent("IOS")]),
        (["ANDROID", "IOS"], (), [absent("ANDROID"), absent("IOS")]),
        ([], (), [missing("platform")]),
        (["WEB"], (), [wrong("platform")]),
        ("ANDROID", ("ANDROID",), [wrong("platform")]),
    ],
)
def test_platforms_and_content_agree(push: Shelf, platforms: Any, content: Any, found: list[Detail]) -> None:
    body = template(platform=platforms)
    sent = {name: item for name, item in body.items() if name == "meta_info" or name in content}
    assert set(refused(push.send("create", sent))) == set(found)


ANDROID_STYLE = {
    "app_name_color_code": "#1",
    "notification_control_color": "Light",
    "background_color_code": "#224422",
    "apply_background_color": True,
}
IOS_STYLE = {"background_color_code": "#224422", "apply_background_color": False}
STICKY = {"make_notification_sticky": True, "dismiss_button_text": "Close"}
# Content, the style that refuses it (None: neither does), names that it lists then.
STYLES: list[tuple[Any, Any, str | None, list[str]]] = [
    ({"basic_details": TEXT | ANDROID_STYLE}, None, "BASIC", [*ANDROID_STYLE]),
    (None, {"basic_details": TEXT | IOS_STYLE}, "BASIC", [*IOS_STYLE]),
    ({"advanced": STICKY}, None, "BASIC", [*STICKY]),
    ({"template_backup": TEXT}, None, "BASIC", ["template_backup"]),
    (None, {"template_backup": TEXT}, "BASIC", ["template_backup"]),
    (
        {"basic_details": TEXT | {"input_gif_url": "https://a.example/a.gif"}},
        None,
        "STYLIZED",
        ["input_gif_url"],
    ),
    # Both examples of the style have it.
    (None, {"basic_details": TEXT | {"rich_media_type": "GIF", "rich_media_value": "x"}}, None, []),
    ({"buttons": [BUTTON], "advanced": {"dismissal_time_multiplier": "days"}}, None, None, []),
    ({"basic_details": TEXT | {"image_url": "", "summary": ""}}, None, None, []),
]


@pytest.mark.parametrize("style", ["BASIC", "STYLIZED"])
@pytest.mark.parametrize(("android", "ios", "refusing", "names"), STYLES)
def test_styles(
    push: Shelf, style: str, android: Any, ios: Any, refusing: str | None, names: list[str]
) -> None:
    answer = push.send("create", template(android, ios, template_style=style))
    if style == refusing:
        assert refused(answer) == [unexpected(*names)]
    else:
        push.made(answer)


# Content of ANDROID, content of IOS, findings.
FAULTS: list[tuple[Any, Any, list[Detail]]] = [
    *(({"basic_details": TEXT | {name: ""}}, None, [missing(name)]) for name in ("title", "message")),
    ({"basic_details": {}}, None, [missing(name) for name in TEXT]),
    (
        None,
        {"basic_details": {}},
        [missing(name) for name in ("title", "message", "default_click_action_value")],
    ),
    ({"basic_details": TEXT | {"title": 5}}, None, [wrong("title")]),
    ({"basic_details": TEXT | {"default_click_action": "NONE"}}, None, [wrong("default_click_action")]),
    ({"basic_details": TEXT | {"background_color_code": "red"}}, None, [wrong("background_color_code")]),
    ({"basic_details": TEXT | {"app_name_color_code": "#xyz"}}, None, [wrong("app_name_color_code")]),
    ({"template_backup": {}}, None, [missing(name) for name in TEXT]),
    (None, {"template_backup": {"title": ""}}, [missing(name) for name in TEXT]),
    (None, {"template_backup": TEXT | {"rich_media_type": "GIF"}}, [wrong("rich_media_type")]),
    ({"buttons": [BUTTON, {}]}, None, [missing(name) for name in BUTTON]),
    ({"buttons": [BUTTON | {"btn_name": ""}]}, None, [missing("btn_name")]),
    ({"buttons": [BUTTON | {"click_action_type": "NONE"}]}, None, [wrong("click_action_type")]),
    ({"buttons": [BUTTON | {"key_value_pairs": [{}]}]}, None, [missing("key"), missing("value")]),
    (
        {"basic_details": TEXT | {"key_value_pairs": [{"key": "k", "note": 1}]}},
        None,
        [unexpected("note"), missing("value")],
    ),
    (None, {"basic_details": TEXT | {"summary": "no"}}, [unexpected("summary")]),
    (None, {"buttons": [{"btn_name": "no"}]}, [unexpected("btn_name")]),
    (
        {"advanced": {"sound_file": "no"}},
        {"advanced": {"large_icon_url": "no"}},
        [unexpected("sound_file", "large_icon_url")],
    ),
    ({"note": 1}, {"note": 1}, [unexpected("note")]),
]


@pytest.mark.parametrize(("android", "ios", "found"), FAULTS)
@pytest.mark.parametrize("verb", ["create", "update"])
def test_faults_of_the_content(push: Shelf, verb: str, android: Any, ios: Any, found: list[Detail]) -> None:
    body = template(android, ios)
    if verb == "update":
        kept = ("platform", "template_style", "template_name", "template_version")
        body["meta_info"] = {name: META[name] for name in kept} | {"updated_by": "Ida"}
        body["external_template_id"] = push.create()
    assert refused(push.send(verb, body)) == found


@pytest.mark.parametrize("platform", ["ANDROID", "IOS"])
def test_a_platform_without_details(push: Shelf, platform: str) -> None:
    body = template()
    body[platform] = {}
    assert refused(push.send("create", body)) == [missing("basic_details")]


def test_every_fault_is_listed_once_and_unknown_fields_come_first(push: Shelf) -> None:
    body = template(ios={"basic_details": TEXT | {"summary": "no", "title": ""}}, note=1, created_by="")
    del body["ANDROID"]
    body["colour"] = "red"
    found = refused(push.send("create", body))
    assert found[0] == unexpected("note", "colour", "summary")
    assert set(found[1:]) == {missing("created_by"), absent("ANDROID"), missing("title")}
    assert len(found) == 4


@pytest.mark.parametrize(
    "field", ["template_id", "template_name", "template_version", "created_by", "platform"]
)
def test_a_missing_field_is_worded_like_an_empty_one(push: Shelf, field: str) -> None:
    body = template()
    del body["meta_info"][field]
    assert refused(push.send("create", body)) == [missing(field)]


def test_an_update_keeps_nothing_of_the_version_before(push: Shelf) -> None:
    external = push.made(push.send("create", template()))
    assert push.update(external) == external
    (found,) = push.search()
    assert found["meta_info"]["platform"] == ["IOS"]
    assert found["ANDROID"] == {"basic_details": {}}
    assert found["meta_info"]["updated_by"] == found["updated_by"] == "Ida"


def test_an_update_names_no_creator(push: Shelf) -> None:
    body = {**push.body("update", created_by="Ida"), "external_template_id": push.create()}
    assert refused(push.send("update", body)) == [unexpected("created_by")]


def test_content_comes_back_as_it_was_sent(push: Shelf) -> None:
    android = {
        "basic_details": TEXT | ANDROID_STYLE | {"image_url": ""},
        "buttons": [BUTTON | {"key_value_pairs": [{"key": "k", "value": ""}]}],
        "advanced": STICKY | {"dismissal_time_multiplier": "hours", "coupon_code": ""},
        "template_backup": TEXT,
    }
    body = template(android)
    push.made(push.send("create", body))
    (found,) = push.search()
    assert (found["ANDROID"], found["IOS"]) == (body["ANDROID"], body["IOS"])


def test_group_keys_are_rewritten(push: Shelf) -> None:
    push.made(push.send("create", template({"advanced": {"group_key": "téa-" + "x" * 60}}, {"advanced": {}})))
    (found,) = push.search()
    assert found["ANDROID"]["advanced"] == {"group_key": "ta" + "x" * 43}
    assert found["IOS"]["advanced"] == {}


HOSTILE: list[Any] = [None, 5, "x", [], [[]], {"basic_details": 5}, {"buttons": {}}, {"basic_details": [{}]}]


@pytest.mark.parametrize("content", HOSTILE)
def test_content_of_any_type_is_refused_in_good_order(push: Shelf, content: Any) -> None:
    for body in (template() | {"ANDROID": content}, template() | {"meta_info": content}):
        answer = push.send("create", body)
        assert answer.status_code == 400
        assert answer.json()["error"]["details"]
    assert push.search() == []
