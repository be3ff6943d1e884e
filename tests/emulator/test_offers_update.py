"""Change offers: which state lets go of what, what replaces what, and the life of an offer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.kit import basic
from tests.emulator.offers_kit import (
    CONTENT,
    DOC_URL,
    TWO,
    codes,
    findings,
    fresh,
    nested,
    offers,
    stored,
    update,
)
from tests.emulator.statuses.stage import Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.offers import OFFERS

_SPLIT = {"smv_distribution": {"split": {"A": 30, "B": 70}}}
_GOAL = {"primary": {"goal_name": "Bought", "action": "Order placed"}}
_DMV = {"type": "DMV", "variantsPerLocale": ["A", "B"], "smv_distribution": {"split": {"A": 50, "B": 50}}}


def _status(made: Stage, which: str) -> str:
    page = made.ok("offers_list", query={"id": OFFERS[which]})
    return str(page["data"][0]["status"])


def _plant(made: Stage, **fields: Any) -> None:
    """Give the active offer other fields."""
    planted = made.emulator.store().collection("offers").get(OFFERS["active"])
    assert planted is not None
    planted["fields"] |= fields
    made.emulator.store().collection("offers").put(planted["id"], planted)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "winter_teas"},
        {"description": "Teas", "priority": 100, "imp_track_hours": 240, "is_global_control_enabled": True},
        {"tags": []},
        {"scheduling": {"expiry_datetime": "2026-03-02T09:40:00Z"}},
        {"scheduling": {"start_datetime": "2026-03-01T08:00:00Z"}},
        # The same moment, written otherwise.
        {"scheduling": {"start_datetime": "2026-03-01T08:00:00.000Z"}},
        {"segment_info": {"filters": {}}},
        {"offer_content": nested("B", "A")},
        {"capping_rules": {"overall": {"enabled": True, "limit_value": 5}}},
        {"variation_meta": TWO},
        {"variation_meta": {"type": "SMV"}},
        {"variation_meta": {**TWO, **_SPLIT}},
        {"variation_meta": {"type": "SMV", "control_group": {"percentage": 7}}},
        {"variation_meta": {"type": "SMV", "control_group": {"is_enabled": False, "percentage": 0}}},
        {"delivery": "now", "created_by": "eve@kiosk.example", "colour": "green"},
    ],
)
def test_an_active_offer_takes(change: dict[str, Any]) -> None:
    with offers() as made:
        response = update(made, "active", **change)
        assert response.status_code == 200, response.text
        answer = response.json()
        assert (answer["type"], answer["data"]) == (
            "offer",
            {
                "id": f"offer_{OFFERS['active']}",
                "status": "active",
                "updated_at": "2026-03-02T09:30:00.000000000Z",
            },
        )
        assert stored(made, "active")["created_by"] == "ida@kiosk.example"


@pytest.mark.parametrize(
    ("change", "target"),
    [
        ({"scheduling": {"start_datetime": "2026-03-09T08:00:00Z"}}, "scheduling.start_datetime"),
        ({"conversion": _GOAL}, "conversion"),
        ({"variation_meta": {"type": "DMV"}}, "variation_meta.type"),
        (
            {"variation_meta": {"type": "SMV", "control_group": {"is_enabled": True}}},
            "variation_meta.control_group.is_enabled",
        ),
    ],
)
def test_an_active_offer_keeps(change: dict[str, Any], target: str) -> None:
    with offers() as made:
        found = findings(update(made, "active", **change))
        wanted = ("IMMUTABLE_FIELD", target, f"{target} cannot be changed on an active offering.")
        assert found[0] == wanted


@pytest.mark.parametrize(
    ("meta", "targets"),
    [
        (
            {
                "type": "SMV",
                "variantsPerLocale": ["A", "B", "C"],
                "smv_distribution": {"split": {"A": 30, "B": 30, "C": 40}},
            },
            {"variation_meta.variantsPerLocale", "variation_meta.smv_distribution.split"},
        ),
        ({"type": "SMV", "variantsPerLocale": ["A", "C"]}, {"variation_meta.variantsPerLocale"}),
    ],
)
def test_the_variants_of_an_active_offer_are_fixed(meta: dict[str, Any], targets: set[str]) -> None:
    with offers() as made:
        found = codes(update(made, "active", variation_meta=meta))
        assert {target for code, target in found if code == "IMMUTABLE_FIELD"} == targets


def test_the_shares_of_an_active_dmv_offer_are_fixed() -> None:
    with offers() as made:
        made.emulator.clock.advance(-40 * 24 * 3600)
        scheduling = {"start_datetime": "2026-03-02T09:00:00Z", "expiry_datetime": "2026-09-01T08:00:00Z"}
        content = nested("A", "B")
        response = update(
            made, "scheduled", variation_meta=_DMV, offer_content=content, scheduling=scheduling
        )
        assert response.status_code == 200, response.text
        made.emulator.clock.advance(40 * 24 * 3600)
        assert _status(made, "scheduled") == "active"
        assert update(made, "scheduled", variation_meta=_DMV).status_code == 200
        assert codes(update(made, "scheduled", variation_meta={**_DMV, **_SPLIT})) == [
            ("IMMUTABLE_FIELD", "variation_meta.smv_distribution.split")
        ]
        response = update(
            made, "scheduled", variation_meta={"type": "DMV", "control_group": {"percentage": 9}}
        )
        assert response.status_code == 200, response.text
        assert stored(made, "scheduled")["variation_meta"] == {**_DMV, "control_group": {"percentage": 9}}


def test_what_stays_is_not_looked_at_again() -> None:
    """A tag that the dashboard deleted is in nobody's way, until tags are sent."""
    with offers() as made:
        made.emulator.store().collection("offer_tags").delete("65f0c1d2e3a4b5c6d7e8fb11")
        assert update(made, "active", priority=3).status_code == 200
        response = update(made, "active", tags=stored(made, "active")["tags"])
        assert codes(response) == [("INVALID_TAG_ID", "tags.0")]


def test_an_active_offer_takes_its_own_goals() -> None:
    with offers() as made:
        _plant(made, conversion=_GOAL)
        assert update(made, "active", conversion=_GOAL).status_code == 200
        assert codes(update(made, "active", conversion={})) == [("IMMUTABLE_FIELD", "conversion")]


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ({}, {"is_enabled": True, "percentage": 10}),
        ({"control_group": {"percentage": 7}}, {"is_enabled": True, "percentage": 7}),
        ({"control_group": {"is_enabled": True, "percentage": 99}}, {"is_enabled": True, "percentage": 99}),
    ],
)
def test_an_active_offer_keeps_its_control_group(change: dict[str, Any], kept: dict[str, Any]) -> None:
    with offers() as made:
        _plant(made, variation_meta={**TWO, "control_group": {"is_enabled": True, "percentage": 10}})
        response = update(made, "active", variation_meta={"type": "SMV", **change})
        assert response.status_code == 200, response.text
        assert stored(made, "active")["variation_meta"] == {**TWO, "control_group": kept}
        response = update(
            made, "active", variation_meta={"type": "SMV", "control_group": {"percentage": 100}}
        )
        assert codes(response) == [("OUT_OF_RANGE", "variation_meta.control_group.percentage")]


@pytest.mark.parametrize(
    ("distribution", "target"),
    [
        ({}, "variation_meta.smv_distribution"),
        ({"smv_distribution": {}}, "variation_meta.smv_distribution.split"),
        ({"smv_distribution": {"split": {}}}, "variation_meta.smv_distribution.split"),
    ],
)
def test_new_fixed_variants_need_shares(distribution: dict[str, Any], target: str) -> None:
    with offers() as made:
        meta = {"type": "SMV", "variantsPerLocale": ["A"], **distribution}
        response = update(made, "scheduled", variation_meta=meta, offer_content=nested("A"))
        assert findings(response) == [("REQUIRED_FIELD_MISSING", target, f"{target} is required.")]


def test_an_active_offer_without_shares_gets_none() -> None:
    """No request makes such an offer, but a test may plant it."""
    with offers() as made:
        _plant(made, variation_meta={"type": "SMV", "variantsPerLocale": ["A", "B"]})
        assert codes(update(made, "active", variation_meta={"type": "SMV", **_SPLIT})) == [
            ("IMMUTABLE_FIELD", "variation_meta.smv_distribution.split")
        ]


@pytest.mark.parametrize("which", ["scheduled", "draft"])
def test_before_its_begin_an_offer_takes_everything(which: str) -> None:
    with offers() as made:
        response = update(
            made,
            which,
            variation_meta=TWO,
            offer_content=nested("A", "B"),
            conversion=_GOAL,
            scheduling={"start_datetime": "2027-03-10T18:30:00Z", "expiry_datetime": "2027-03-11T18:30:00Z"},
        )
        assert response.status_code == 200, response.text
        assert response.json()["data"]["status"] == which
        assert stored(made, which)["variation_meta"] == TWO
        # Variants are replaced as a whole.
        meta = {"type": "DMV", "variantsPerLocale": ["A", "B"]}
        assert update(made, which, variation_meta=meta).status_code == 200
        assert stored(made, which)["variation_meta"] == meta


@pytest.mark.parametrize(
    ("which", "code", "message"),
    [
        ("expired", "EXPIRED_OFFERING", "The offer has expired."),
        ("archived", "ARCHIVED_OFFERING", "The offer is archived."),
    ],
)
def test_a_closed_offer_takes_nothing(which: str, code: str, message: str) -> None:
    with offers() as made:
        # The state is looked at before the fields.
        response = update(made, which, name="tea", updated_by=5)
        assert response.status_code == 403
        assert response.headers["content-type"] == "application/json"
        assert response.json()["error"] == {"code": code, "message": message, "doc_url": DOC_URL}


def test_an_unknown_offer_is_a_404_whatever_the_body() -> None:
    with offers() as made:
        path = {"offer_id": "offer_65f0c1d2e3a4b5c6d7e8fbff"}
        response = made.send("offers_update", path=path, body={}, headers=fresh())
        assert response.status_code == 404
        assert response.json()["error"]["code"] == "OFFER_NOT_FOUND"


def test_an_unknown_path_below_offers_is_an_unknown_offer() -> None:
    with offers() as made:
        headers = {"authorization": basic(WORKSPACE, KEY)}
        answer = made.http.patch("/v5/offers/a/b", json={}, headers=headers).json()
        assert answer["error"]["code"] == "OFFER_NOT_FOUND"


def test_the_id_is_taken_without_its_prefix() -> None:
    with offers() as made:
        response = made.send("offers_update", path={"offer_id": OFFERS["scheduled"]})
        assert response.json()["data"]["id"] == f"offer_{OFFERS['scheduled']}"


def test_time_moves_an_offer() -> None:
    with offers() as made:
        assert _status(made, "scheduled") == "scheduled"
        made.emulator.clock.set(made.emulator.clock.now().replace(2027, 3, 9, 18, 30, 0))
        assert _status(made, "scheduled") == "active"
        made.emulator.clock.set(made.emulator.clock.now().replace(2027, 4, 9, 18, 29, 59))
        assert _status(made, "scheduled") == "active"
        made.emulator.clock.advance(1)
        assert _status(made, "scheduled") == "expired"


def test_the_schedule_is_merged_and_lists_are_replaced() -> None:
    with offers() as made:
        before = stored(made, "scheduled")["scheduling"]
        assert update(made, "scheduled", scheduling={"timezone": "Europe/Paris"}).status_code == 200
        assert stored(made, "scheduled")["scheduling"] == {**before, "timezone": "Europe/Paris"}
        assert update(made, "active", tags=[]).status_code == 200
        assert stored(made, "active")["tags"] == []


def test_the_merged_schedule_is_checked() -> None:
    with offers() as made:
        found = findings(update(made, "scheduled", scheduling={"expiry_datetime": "2027-03-09T18:30:00Z"}))
        assert found == [
            ("INVALID_SCHEDULING", "scheduling", "expiry_datetime must be after start_datetime.")
        ]


def test_updated_by_is_needed() -> None:
    with offers() as made:
        response = made.send("offers_update", body={"priority": 3}, headers=fresh())
        assert findings(response) == [("REQUIRED_FIELD_MISSING", "updated_by", "updated_by is required.")]


def test_a_name_may_stay_but_not_be_anothers() -> None:
    with offers() as made:
        assert update(made, "active", name="active_teas").status_code == 200
        assert codes(update(made, "active", name="scheduled_teas")) == [("DUPLICATE_OFFER_NAME", "name")]
        assert update(made, "active", name="archived_teas").status_code == 200


def test_content_has_to_fit_the_stored_variants() -> None:
    with offers() as made:
        response = update(made, "active", offer_content={"content_1": CONTENT})
        assert codes(response) == [("VARIANT_COUNT_MISMATCH", "offer_content")]
        response = update(made, "scheduled", variation_meta=TWO)
        assert codes(response) == [("VARIANT_COUNT_MISMATCH", "offer_content")]


def test_a_repeated_change_is_done_once() -> None:
    with offers() as made:
        first = made.send("offers_update")
        made.emulator.clock.advance(60)
        again = made.send("offers_update")
        assert (first.status_code, first.content) == (200, again.content)
