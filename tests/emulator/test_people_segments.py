"""Stored segments as every family sees them, and the removal of users."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from moengage_emulator import removal
from moengage_emulator.families.custom_segments.segments import new_segment
from moengage_emulator.people import SegmentMembers, members, people, segments_of
from moengage_emulator.removal import on_removal
from moengage_emulator.store import Store
from tests.emulator.campaigns_v5_kit import EMAIL, PUSH, START, TOMORROW, changed
from tests.emulator.campaigns_v5_kit import Api as Campaigns
from tests.emulator.segments_kit import Api, api, attribute, group, segment_filter


@pytest.fixture
def segments() -> Iterator[Api]:
    with api() as made:
        for document in segments_of(made.store):
            made.store.collection("custom_segments").delete(document["id"])
        for name, city in (("ada", "Lyon"), ("bob", "Nice")):
            made.put_user(name, city=city)
        yield made


def plant(made: Api, name: str, *filters: dict[str, Any], users: list[str] | None = None) -> dict[str, Any]:
    number = len(segments_of(made.store))
    parts: dict[str, Any] = {"included_filters": group(*filters)} if users is None else {"user_ids": users}
    kind: Any = "FILTER" if users is None else "FILE"
    segment = new_segment(f"{number:024x}", name, kind, made.emu.clock.now(), **parts)
    made.store.collection("custom_segments").put(segment["id"], segment)
    return segment


def found(made: Api, segment: dict[str, Any], given: dict[str, list[str]] | None = None) -> set[str]:
    return members(made.store, segment, made.emu.clock.now(), given)


def test_members_of_every_kind(segments: Api) -> None:
    listed = plant(segments, "Listed", users=["ada", "nobody"])
    by_filter = plant(segments, "Lyon", attribute("string", "city", "is", "lyon"))
    everyone = plant(segments, "Everyone")
    assert found(segments, listed) == {"ada"}
    assert found(segments, by_filter) == {"ada"}
    assert found(segments, everyone) == {person.id for person in people(segments.store)}
    assert [item["name"] for item in segments_of(segments.store)] == ["Listed", "Lyon", "Everyone"]


def test_users_are_listed_by_the_vendors_id_too(segments: Api) -> None:
    key = next(person.key for person in people(segments.store) if person.id == "ada")
    assert found(segments, plant(segments, "Listed", users=[key])) == {"ada"}


def test_segments_of_segments(segments: Api) -> None:
    plant(segments, "Lyon", attribute("string", "city", "is", "lyon"))
    inner = plant(segments, "Inner", segment_filter(name="Lyon"))
    outer = plant(segments, "Outer", segment_filter(id=inner["id"]))
    mixed = plant(segments, "Mixed", segment_filter(name="Given"), segment_filter(name="Lyon"))
    assert found(segments, outer) == {"ada"}
    assert found(segments, mixed) == set()
    assert found(segments, mixed, {"Given": ["ada", "bob"], "Lyon": ["bob"]}) == {"ada"}


def test_circles_have_an_end(segments: Api) -> None:
    itself = plant(segments, "Itself", segment_filter(name="Itself"))
    one = plant(segments, "One", segment_filter(name="Two"))
    lyon = attribute("string", "city", "is", "Lyon")
    two = plant(segments, "Two", lyon, segment_filter(name="One"))
    two["included_filters"]["filter_operator"] = "or"
    segments.store.collection("custom_segments").put(two["id"], two)
    assert found(segments, itself) == set()
    known = SegmentMembers(segments.store, segments.emu.clock.now())
    assert [set(known[name]) for name in ("One", "Two", "One")] == [{"ada"}] * 3
    assert found(segments, one) == {"ada"}


def test_chains_of_any_length(segments: Api) -> None:
    plant(segments, "0", users=["ada"])
    for number in range(1, 300):
        last = plant(segments, str(number), segment_filter(name=str(number - 1)))
    assert found(segments, last) == set()
    assert found(segments, segments.named("20")) == {"ada"}


def test_the_mapping_of_segments(segments: Api) -> None:
    listed = plant(segments, "Listed", users=["ada"])
    known = SegmentMembers(segments.store, segments.emu.clock.now(), {"Given": ["x"]})
    assert set(known) == {"Listed", listed["id"], "Given"}
    assert len(known) == 3
    assert known["Given"] == ["x"]
    assert known.get("Other") is None


def test_events_have_the_time_when_they_happened(segments: Api) -> None:
    actions = [{"action": "Bought", "current_time": "2026-02-01T10:00:00Z"}]
    body = {"type": "event", "customer_id": "ada", "actions": actions}
    segments.stage.ok("data_track_event", body=body)
    lately = {
        "filter_type": "actions",
        "action_name": "Bought",
        "executed": True,
        "execution": {"type": "atleast", "count": 1},
        "primary_time_range": {
            "type": "inTheLast",
            "value_type": "relative_past",
            "value": "3",
            "period_unit": "weeks",
        },
    }
    made = segments.make("Buyers", lately)
    assert found(segments, segments.segment(made["id"])) == set()
    segments.emu.clock.advance(-8 * 86400 - 1)
    assert found(segments, segments.segment(made["id"])) == {"ada"}


def test_planted_events_without_a_time(segments: Api) -> None:
    key = next(person.key for person in people(segments.store) if person.id == "ada")
    for number, time in enumerate([None, "then", "2026-02-01T10:00:00"]):
        event: dict[str, Any] = {"id": str(number), "user": key, "name": "Bought", "attributes": {}}
        segments.store.collection("events").put(
            str(number), event if time is None else {**event, "time": time}
        )
    ada = next(person for person in people(segments.store) if person.id == "ada")
    assert [event[2] is None for event in ada.events if len(event) == 3] == [True, True, False]


def test_campaigns_address_stored_segments() -> None:
    campaigns = Campaigns(extra={"custom_segments": {"Testers": ["bob"]}})
    for name in ("ada", "bob", "cyd"):
        body = {"type": "customer", "customer_id": name, "attributes": {"email": f"{name}@kiosk.example"}}
        assert campaigns.data("customer/EMULATOR", body).status_code == 200
    stored = new_segment("65f0c1d2e3a4b5c6d7e8f9aa", "Stored", "FILE", START, user_ids=["ada", "cyd"])
    campaigns.store.collection("custom_segments").put(stored["id"], stored)
    for name, count in (("Stored", 2), ("Testers", 1)):
        audience = {"included_filters": group(segment_filter(name=name))}
        campaigns.launch(changed(PUSH, scheduling_details=TOMORROW, segmentation_details=audience))
        assert campaigns.search("meta")[0]["reachability_details"]["count"] == count
    sent = campaigns.send(
        "POST",
        "campaigns/test",
        {
            **{name: EMAIL[name] for name in ("channel", "basic_details", "connector", "campaign_content")},
            "test_campaign_meta": {
                "identifier": "CUSTOM_SEGMENT",
                "identifier_values": ["Stored", "Testers"],
            },
        },
    )
    assert sent.status_code == 200, sent.text
    letters = campaigns.store.collection("outbox").all()
    assert [letter["to"].partition("@")[0] for letter in letters] == ["ada", "cyd", "bob"]
    assert campaigns.emulator.errors == []


def test_every_removal_is_told_to_the_families(segments: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[tuple[str, str]] = []
    monkeypatch.setattr(removal, "_removals", [])

    @on_removal
    def note(store: Store, user: Mapping[str, Any]) -> None:
        assert store.collection("users").get(user["id"]) == user
        gone.append((store.workspace, user["customer_id"]))

    identity = {"identity_type": "ID", "identity_value": "ada"}
    segments.stage.ok("gdpr_submit_request", change={"request_type": "erasure", "identities": [identity]})
    assert gone == [("ACME_WORKSPACE", "ada")]
