"""The first version of campaigns knows no drafts: filters, slides and extra data have all their parts."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.emulator.campaigns_kit import BY_EVENT, EMAIL, PUSH, TOMORROW, Api, changed, refusal
from tests.emulator.test_campaigns_create import ANDROID, FOR_IOS, IOS

Path = tuple[str | int, ...]

CONTENT = "campaign_content.content"
PAIRS = [{"key": "shelf", "value": "green"}]
CLICK = {
    name: ANDROID["basic_details"][name] for name in ("default_click_action", "default_click_action_value")
}
SLIDES = {
    "slider_transition": "MANUAL",
    "slide_data": [{"image_url": "https://kiosk.example/1.jpg", "key_value_pairs": PAIRS}],
}
TEXT = {"title": "New teas", "message": "Three", "key_value_pairs": PAIRS}
ON_ANDROID = changed(
    changed(PUSH, "basic_details.platforms", ["ANDROID"]),
    CONTENT,
    {
        "push": {
            "android": {
                "template_type": "SIMPLE_IMAGE_CAROUSEL",
                "basic_details": {**ANDROID["basic_details"], **TEXT, "carousel_content": SLIDES},
                "buttons": [
                    {
                        "btn_name": "Look",
                        "click_action_type": "DEEPLINKING",
                        "click_action_value": "kiosk://teas",
                        "key_value_pairs": PAIRS,
                    }
                ],
                "template_backup": {**CLICK, **TEXT},
            }
        }
    },
)
ON_IOS = changed(
    changed(FOR_IOS, "basic_details.platform_specific_details.ios", {"send_to_all_eligible_device": True}),
    CONTENT,
    {
        "push": {
            "ios": {
                "template_type": "SIMPLE_IMAGE_CAROUSEL",
                "basic_details": {**IOS["basic_details"], **TEXT, "carousel_content": SLIDES},
                "template_backup": TEXT,
            }
        }
    },
)


def attribute(name: str, kind: str) -> dict[str, Any]:
    return {"filter_type": "user_attributes", "data_type": kind, "name": name, "operator": "exists"}


GROUP: dict[str, Any] = {
    "filter_operator": "or",
    "filters": [
        attribute("city", "string"),
        {
            "filter_type": "actions",
            "action_name": "Basket filled",
            "attributes": {"filter_operator": "and", "filters": [attribute("total", "double")]},
        },
        {"filter_type": "custom_segments", "id": "65f0c1d2e3a4b5c6d7e8f901"},
    ],
}
"""Filters that say what they must, and nothing else."""

PARTS_OF_GROUP: list[Path] = [
    ("filter_operator",),
    ("filters",),
    *(("filters", 0, name) for name in ("data_type", "name", "operator")),
    ("filters", 1, "action_name"),
    *(("filters", 1, "attributes", name) for name in ("filter_operator", "filters")),
    *(("filters", 1, "attributes", "filters", 0, name) for name in ("data_type", "name", "operator")),
    ("filters", 2, "id"),
]
GROUPS: list[tuple[dict[str, Any], Path]] = [
    *((PUSH, ("segmentation_details", name)) for name in ("included_filters", "excluded_filters")),
    (EMAIL, ("segmentation_details", "included_filters")),
    *((BY_EVENT, ("trigger_condition", f"{name}included_filters")) for name in ("", "secondary_")),
    (
        {**EMAIL, "campaign_delivery_type": "EVENT_TRIGGERED", "trigger_condition": {}},
        ("trigger_condition", "included_filters"),
    ),
]
SLIDE: Path = ("basic_details", "carousel_content", "slide_data", 0)
PARTS_OF_MESSAGE: list[Path] = [
    *(("basic_details", "carousel_content", name) for name in ("slider_transition", "slide_data")),
    (*SLIDE, "image_url"),
    *(
        (*where, "key_value_pairs", 0, name)
        for where in (SLIDE, ("basic_details",), ("template_backup",))
        for name in ("key", "value")
    ),
]
MESSAGES: list[tuple[dict[str, Any], str, Path]] = [
    *((ON_ANDROID, "android", path) for path in PARTS_OF_MESSAGE),
    *((ON_ANDROID, "android", ("buttons", 0, "key_value_pairs", 0, name)) for name in ("key", "value")),
    *((ON_IOS, "ios", path) for path in PARTS_OF_MESSAGE),
]
CASES: list[tuple[dict[str, Any], Path]] = [
    *(
        (changed(campaign, ".".join(map(str, root)), GROUP), (*root, *path))
        for campaign, root in GROUPS
        for path in PARTS_OF_GROUP
    ),
    *(
        (campaign, ("campaign_content", "content", "push", platform, *path))
        for campaign, platform, path in MESSAGES
    ),
]


def without(value: Any, path: Path) -> Any:
    """A copy of `value` that lacks what stands at `path`."""
    found = copy.copy(value)
    if len(path) > 1:
        found[path[0]] = without(found[path[0]], path[1:])
    else:
        del found[path[0]]
    return found


def missing(path: Path) -> list[tuple[str, str]]:
    """The finding about what is not at `path`."""
    field = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return [(field.removeprefix("."), f"{path[-1]} key is mandatory field")]


@pytest.mark.parametrize(("campaign", "path"), CASES)
def test_a_part_is_missing(campaign: dict[str, Any], path: Path) -> None:
    assert refusal(Api().send("POST", "campaigns", without(campaign, path)))[3] == missing(path)


@pytest.mark.parametrize("campaign", [ON_ANDROID, ON_IOS, *(campaign for campaign, _ in CASES[:-1:10])])
def test_whole_campaigns_are_taken(campaign: dict[str, Any]) -> None:
    Api().create(campaign)


def test_an_update_is_as_whole() -> None:
    api = Api()
    for campaign, path in (CASES[0], CASES[-1]):
        campaign_id = api.create({**campaign, "scheduling_details": TOMORROW})
        name = str(path[0])
        answer = api.update(campaign_id, **{name: without(campaign, path)[name]})
        assert refusal(answer)[3] == missing(path)
