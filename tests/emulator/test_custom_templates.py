"""Create and update templates of every channel: ids, versions, uniqueness, limits, what is stored."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.campaigns_v5 import Campaigns, new_campaign
from moengage_emulator.families.custom_templates import CHANNELS
from tests.emulator.templates_kit import (
    DUPLICATE,
    FAMILIES,
    FULL,
    UNKNOWN,
    Shelf,
    missing,
    refused,
    shelf,
    unexpected,
    wrong,
)


@pytest.fixture(params=FAMILIES)
def each(request: pytest.FixtureRequest) -> Iterator[Shelf]:
    with shelf(request.param) as made:
        yield made


@pytest.fixture
def email() -> Iterator[Shelf]:
    with shelf("email_templates") as made:
        yield made


def taken(template_id: str, version: str) -> list[Any]:
    text = f"template_id:{template_id} template_version:{version} is already present."
    return [("InvalidValue", DUPLICATE, text)]


NO_ROOM = [("NotSupported", FULL, "You have already created maximum allowed template allowed for client")]
CHANNEL_NAMES = {
    "in_app_templates": "INAPP",
    "osm_templates": "ON-SITE",
    "sms_templates": "SMS",
    "push_templates": "PUSH",
}


def test_a_new_template(each: Shelf) -> None:
    external = each.create()
    assert uuid.UUID(external).version == 4
    (found,) = each.search()
    meta = found["meta_info"]
    assert (found["external_template_id"], found["version"]) == (external, 1)
    assert (meta["template_id"], meta["template_name"], meta["template_version"]) == (
        "spring",
        "Spring teas",
        "1",
    )
    assert found["created_by"] == found["updated_by"] == "Ida"
    assert found["created_at"] == found["updated_at"] == "2026-03-02T09:30:00.000000"
    if each.family != "email_templates":
        assert meta["channel"] == CHANNEL_NAMES[each.family]
        assert (meta["template_source"], meta["template_type"]) == ("API", "CUSTOM")


def test_the_pair_of_id_and_version_is_unique_and_names_are_not(each: Shelf) -> None:
    each.create()
    assert refused(each.send("create", each.body()), DUPLICATE) == taken("spring", "1")
    each.create(template_version="2")
    each.create(template_id="autumn")
    assert len(each.search()) == 3
    # A pair is text: these are other ones.
    each.create(template_version="01")
    each.create(template_id="Spring")


def test_an_update_makes_the_next_version_and_older_ones_stay(each: Shelf) -> None:
    external = each.create()
    each.clock.advance(60.5)
    assert each.update(external, template_name="Spring again") == external
    (latest,) = each.search()
    assert (latest["version"], latest["meta_info"]["template_name"]) == (2, "Spring again")
    assert latest["created_by"] == "Ida"
    assert latest["created_at"] == "2026-03-02T09:30:00.000000"
    assert latest["updated_at"] == "2026-03-02T09:31:00.500000"
    first, second = ({"external_template_id": external, "version": number} for number in (1, 2))
    field = CHANNELS[each.family].versions[0]
    assert [item["version"] for item in each.search(**{field: [first]})] == [1]
    assert [item["version"] for item in each.search(**{field: [first, second, second]})] == [2, 1]
    unknown = {"external_template_id": UNKNOWN, "version": 1}
    assert each.search(**{field: [{**first, "version": 3}, unknown]}) == []


@pytest.mark.parametrize(("family", "author"), [(family, "updated_by") for family in FAMILIES[1:]])
def test_who_updates(family: str, author: str) -> None:
    with shelf(family) as made:
        external = made.create()
        made.update(external, **{author: "bo@kiosk.example"})
        (found,) = made.search()
        assert (found["created_by"], found["updated_by"]) == ("Ida", "bo@kiosk.example")


def test_the_creator_of_an_update_of_an_email_is_who_updates(email: Shelf) -> None:
    email.update(email.create(), created_by="Bo")
    (found,) = email.search()
    assert (found["created_by"], found["updated_by"], found["meta_info"]["created_by"]) == (
        "Ida",
        "Bo",
        "Ida",
    )


@pytest.mark.parametrize("family", ["in_app_templates", "osm_templates", "sms_templates", "push_templates"])
@pytest.mark.parametrize(
    ("before", "after"), [("1", "2"), ("9", "10"), ("v1", "v1"), ("9" * 30, "9" * 30), ("1.0", "1.0")]
)
def test_the_version_follows_where_it_is_left_out(family: str, before: str, after: str) -> None:
    with shelf(family) as made:
        external = made.create(template_version=before)
        made.update(external, template_version=None)
        assert [item["meta_info"]["template_version"] for item in made.search()] == [after]


def test_a_version_that_follows_passes_over_those_of_other_templates() -> None:
    with shelf("sms_templates") as made:
        first = made.create()
        for version in ("2", "3", "9" * 18, "1" + "0" * 18):
            made.create(template_version=version)
        made.update(first, template_version="")
        versions = {item["external_template_id"]: item["meta_info"] for item in made.search()}
        assert versions[first]["template_version"] == "4"
        # The numbers end somewhere: then the pair is taken.
        edge = made.search(sort_params=[{"template_name": "ASCENDING"}])
        (last,) = [item for item in edge if item["meta_info"]["template_version"] == "9" * 18]
        answer = made.send(
            "update",
            {
                **made.body("update", template_version=None),
                "external_template_id": last["external_template_id"],
            },
        )
        assert refused(answer, DUPLICATE) == taken("spring", "1" + "0" * 18)


@pytest.mark.parametrize("family", ["email_templates", "osm_templates", "sms_templates", "push_templates"])
def test_a_version_that_is_given(family: str) -> None:
    with shelf(family) as made:
        external = made.create()
        made.create(template_version="7")
        made.update(external, template_version="spring-b")
        # Its own earlier one may come again; another template's may not.
        made.update(external, template_version="1")
        assert sorted(item["meta_info"]["template_version"] for item in made.search()) == ["1", "7"]
        body = {**made.body("update", template_version="7"), "external_template_id": external}
        assert refused(made.send("update", body), DUPLICATE) == taken("spring", "7")


def test_an_in_app_update_takes_neither_id_nor_version() -> None:
    with shelf("in_app_templates") as made:
        made.update(made.create(), template_id={"x": 1}, template_version=["7"])
        (found,) = made.search()
        assert found["meta_info"]["template_id"] == "spring"
        assert found["meta_info"]["template_version"] == "2"


@pytest.mark.parametrize(
    ("family", "field"),
    [
        ("email_templates", "template_id"),
        ("osm_templates", "template_id"),
        ("push_templates", "vendor_template_id"),
    ],
)
def test_an_id_that_is_given_anew(family: str, field: str) -> None:
    with shelf(family) as made:
        made.update(made.create(), **{field: "summer"})
        assert made.names() == ["summer"]


@pytest.mark.parametrize("external", ["9925c8", UNKNOWN, "no id"])
def test_an_update_of_an_unknown_template(each: Shelf, external: str) -> None:
    each.create()
    answer = each.send("update", {**each.body("update"), "external_template_id": external})
    assert refused(answer, "Invalid template id") == [
        ("MissingValue", external, f"{external} is invalid template id.")
    ]


def test_an_id_in_capitals_is_the_same(each: Shelf) -> None:
    external = each.create()
    assert each.update(external.upper()) == external


def test_an_empty_id_is_missing() -> None:
    for family in FAMILIES[1:]:
        with shelf(family) as made:
            answer = made.send("update", {**made.body("update"), "external_template_id": ""})
            assert missing("external_template_id") in refused(answer)


# ---------------------------------------------------------------- limits


@pytest.mark.parametrize(("family", "quota"), [("email_templates", 10_000), ("sms_templates", 100)])
def test_the_documented_limits(family: str, quota: int) -> None:
    assert CHANNELS[family].quota == quota
    assert all(channel.quota is None for name, channel in CHANNELS.items() if name[:3] not in ("ema", "sms"))


def test_a_hundred_sms_templates_and_no_more() -> None:
    with shelf("sms_templates") as made:
        for number in range(100):
            external = made.create(template_id=f"t{number}")
        assert refused(made.send("create", made.body()), FULL) == NO_ROOM
        # A version is stored beside the others.
        answer = made.send("update", {**made.body("update"), "external_template_id": external})
        assert refused(answer, FULL) == NO_ROOM


def test_the_limit_of_every_channel_can_be_set(each: Shelf) -> None:
    each.configure(template_quotas={each.family: 2})
    external = each.create()
    each.update(external)
    assert refused(each.send("create", each.body(template_id="other")), FULL) == NO_ROOM
    each.configure(template_quotas={each.family: None})
    each.create(template_id="other")
    each.configure(template_quotas="none")
    each.create(template_id="another")


def test_what_is_refused_is_not_stored(each: Shelf) -> None:
    external = each.create()
    each.configure(template_quotas={each.family: 1})
    each.send("update", {**each.body("update"), "external_template_id": external})
    (found,) = each.search()
    assert found["version"] == 1


# ---------------------------------------------------------------- content


@pytest.mark.parametrize(
    ("kind", "payload", "preview"),
    [("INAPP_HTML", "<html></html>", True), ("SELF_HANDLED", "{'headline': 'no JSON'}", False)],
)
def test_in_app_content(kind: str, payload: str, preview: bool) -> None:
    with shelf("in_app_templates") as made:
        content = {"payload": payload, "inapp_template_type": kind, "colour": "kept nowhere"}
        external = made.made(made.send("create", {**made.body(), "basic_details": content}))
        details = made.search()[0]["basic_details"]
        expected = {"payload": payload, "inapp_template_type": kind}
        if preview:
            expected["preview_image"] = f"https://previews.emulator.invalid/{external}/1.png"
        assert details == expected


def test_the_format_of_an_on_site_template_stays_and_is_not_told() -> None:
    with shelf("osm_templates") as made:
        external = made.create()
        body = made.body("update")
        body["basic_details"]["template_type"] = "NUDGE"
        made.update(external, body)
        details = made.search()[0]["basic_details"]
        assert details.keys() == {"payload", "preview_image"}
        assert details["preview_image"].endswith(f"{external}/2.png")
        stored = made.store.collection("osm_templates").find(latest=True)[0]
        assert stored["content"]["template_type"] == "BANNER"


def test_an_update_of_an_email_replaces_everything(email: Shelf) -> None:
    body = email.body(locale="fr", variation=2)
    body["basic_details"] |= {"attachments": ["https://kiosk.example/teas.pdf"], "preview_text": "Teas"}
    external = email.made(email.send("create", body))
    (before,) = email.search()
    assert before["basic_details"] == body["basic_details"]
    assert (before["meta_info"]["locale"], before["meta_info"]["variation"]) == ("fr", 2)
    email.update(external, template_version="2")
    (after,) = email.search()
    assert after["basic_details"].keys() == {"email_content", "subject", "thumbnail_url", "sender_name"}
    assert not {"locale", "variation"} & after["meta_info"].keys()


@pytest.mark.parametrize(("flag", "versions"), [(True, [1]), (False, [2])])
def test_the_latest_version_of_an_email_can_be_overwritten(
    email: Shelf, flag: bool, versions: list[int]
) -> None:
    external = email.create()
    # Overwriting stores nothing beside the rest.
    email.configure(template_quotas={"email_templates": 1 if flag else 2})
    body = {**email.body("update", template_name="Anew"), "update_latest_version": flag}
    email.update(external, body)
    found = email.search()
    assert [item["version"] for item in found] == versions
    assert found[0]["meta_info"]["template_name"] == "Anew"


def test_only_emails_are_overwritten() -> None:
    for family in ("in_app_templates", "osm_templates"):
        with shelf(family) as made:
            external = made.create()
            made.update(external, {**made.body("update"), "update_latest_version": True})
            assert made.search()[0]["version"] == 2


def test_groups_of_emails(email: Shelf) -> None:
    parent = email.create()
    child = email.create(template_id="spring-fr", group_id=parent.upper(), locale="fr")
    for wrong_group in (UNKNOWN, child, "none"):
        answer = email.send("create", email.body(template_id="third", group_id=wrong_group))
        assert refused(answer) == [wrong("group_id")]
    # Nor can a template be its own parent.
    own = {**email.body("update", group_id=parent), "external_template_id": parent}
    assert refused(email.send("update", own)) == [wrong("group_id")]
    flags = {item["external_template_id"]: item["is_default_template_of_group"] for item in email.search()}
    assert flags == {parent: True, child: False}
    by_id = {item["external_template_id"]: item["meta_info"] for item in email.search()}
    assert by_id[child]["group_id"] == parent


def test_locales_are_those_of_the_settings(email: Shelf) -> None:
    email.create(template_id="any", locale="xx")
    email.configure(locales=["fr"])
    assert refused(email.send("create", email.body(locale="de"))) == [wrong("locale")]
    email.create(locale="fr")


@pytest.mark.parametrize("variation", [0, 6, "1"])
def test_variations_are_five_at_most(email: Shelf, variation: Any) -> None:
    assert refused(email.send("create", email.body(variation=variation))) == [wrong("variation")]
    email.create(variation=5)


@pytest.mark.parametrize(
    ("files", "sizes", "fits"),
    [
        (["https://kiosk.example/teas.pdf"], {}, True),
        (["https://kiosk.example/a.tar.gz"] * 10, {}, True),
        (["https://kiosk.example/teas.pdf"] * 11, {}, False),
        (["http://kiosk.example/teas.pdf"], {}, False),
        (["https://kiosk.example/teas"], {}, False),
        (["https://kiosk.example/teas."], {}, False),
        *((["https://kiosk.example/teas." + kind], {}, False) for kind in ("exe", "dmg", "xls", "net", "o")),
        (["https://kiosk.example/teas.xlsx"], {}, True),
        (["https://a.example/a.pdf"], {"https://a.example/a.pdf": 6 * 2**20 - 1}, True),
        (["https://a.example/a.pdf"], {"https://a.example/a.pdf": 6 * 2**20}, False),
        (
            [f"https://a.example/{n}.pdf" for n in range(4)],
            {f"https://a.example/{n}.pdf": 5 * 2**20 for n in range(4)},
            False,
        ),
        (
            [f"https://a.example/{n}.pdf" for n in range(3)],
            {f"https://a.example/{n}.pdf": 5 * 2**20 for n in range(3)},
            True,
        ),
    ],
)
def test_attachments(email: Shelf, files: list[str], sizes: dict[str, int], fits: bool) -> None:
    email.configure(attachment_sizes=sizes)
    body = email.body()
    body["basic_details"]["attachments"] = files
    answer = email.send("create", body)
    if fits:
        email.made(answer)
    else:
        assert refused(answer) == [wrong("attachments")]


# ---------------------------------------------------------------- campaigns


@pytest.mark.parametrize("flag", [True, False, None])
@pytest.mark.parametrize(("state", "moves"), [("launched", True), ("drafted", True), ("stopped", False)])
def test_campaigns_move_only_if_told_to(flag: bool | None, state: str, moves: bool) -> None:
    with shelf("push_templates") as made:
        external = made.create()
        message = {"template_type": "Custom", "custom_template_id": external, "custom_template_version": 1}
        other = {**message, "custom_template_id": UNKNOWN}
        campaign = new_campaign(
            "c" * 24,
            channel="PUSH",
            campaign_delivery_type="ONE_TIME",
            created_by="ida@kiosk.example",
            now=datetime(2026, 3, 1, tzinfo=UTC),
            components={"campaign_content": {"content": {"push": {"android": message, "ios": [other]}}}},
            state=state,
        )
        Campaigns(made.store).save(campaign)
        body = made.body("update")
        body.pop("update_campaigns")
        made.update(external, body if flag is None else {**body, "update_campaigns": flag})
        content = (Campaigns(made.store).find("c" * 24) or {})["components"]["campaign_content"]["content"]
        assert content["push"]["android"]["custom_template_version"] == (2 if flag and moves else 1)
        assert content["push"]["ios"] == [other]


def test_unknown_fields_of_an_sms_template() -> None:
    with shelf("sms_templates") as made:
        body = made.body(summary="no")
        body["basic_details"] |= {"title": "no"}
        answer = made.send("create", {**body, "platform": 1})
        assert refused(answer) == [unexpected("platform", "title", "summary")]
        external = made.create()
        update = {**made.body("update", created_by="Ida"), "external_template_id": external}
        assert refused(made.send("update", update)) == [unexpected("created_by")]


@pytest.mark.parametrize("family", ["email_templates", "in_app_templates", "osm_templates"])
def test_unknown_fields_elsewhere_are_ignored(family: str) -> None:
    with shelf(family) as made:
        made.made(made.send("create", {**made.body(platform=5, group="x"), "note": "ignored"}))
        (found,) = made.search(platform=["IOS"], template_style=["BASIC"])
        assert "platform" not in found["meta_info"]
