"""A user who is erased or deleted is nowhere any more, whatever the families kept of them."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator.families.cards import card
from moengage_emulator.families.coupons import coupon, coupon_list
from moengage_emulator.families.coupons.stored import coupon_key
from moengage_emulator.families.inform import ALERTS, alert
from moengage_emulator.outbox import send
from tests.emulator.campaigns_kit import BY_EVENT, EMAIL, LETTER, PUSH, START
from tests.emulator.messaging_kit import (
    CAMPAIGNS_KEY,
    DATA_KEY,
    INFORM_KEY,
    WORKSPACE,
    Desk,
    desk,
    to,
)

ADA, BOB = "ada-4711", "bob-0815"
WORDS = (ADA, "ada@example.com", "33612345678", "token-ada", "gaid-ada")
EVENT = "Basket filled"
WEB = {
    "title": "Gate 7",
    "message": "Boarding begins.",
    "redirectURL": "https://kiosk.example",
    "iconURL": "https://kiosk.example/icon.png",
}
LATER = {"type": "later", "date": "05/01/2032", "time": "09:00 AM", "timezone": "UTC"}


def people(api: Desk) -> None:
    for name, mail, number in ((ADA, WORDS[1], WORDS[2]), (BOB, "bob@example.com", "4912345")):
        short = name[:3]
        api.user(
            name,
            [("WEB", f"token-{short}")],
            email=mail,
            mobile=number,
            moe_gaid=f"gaid-{short}",
        )


def campaigns(api: Desk) -> None:
    """What campaigns leave: messages, who got none, coupons, and messages that are still to come."""
    store = api.emu.store()
    store.collection("coupon_lists").put("list-1", coupon_list("list-1", label="spring"))
    for code in ("A", "B"):
        store.collection("coupons").put(coupon_key("list-1", code), coupon("list-1", code))
    trigger = {
        **BY_EVENT["trigger_condition"],
        "trigger_delay_type": "DELAY",
        "trigger_relation": "AFTER",
        "trigger_delay_value": 90,
        "trigger_delay_granularity": "DAYS",
    }
    letter = {**LETTER, "subject": "{{Coupons.CouponListName[spring]}}"}
    phone: dict[str, Any] = {**PUSH["basic_details"], "platforms": ["WEB", "ANDROID"]}
    for number, campaign in enumerate(
        (
            {**EMAIL, "campaign_content": {"content": {"email": letter}}},
            {**PUSH, "basic_details": phone},
            {**BY_EVENT, "trigger_condition": trigger},
        )
    ):
        body = {**campaign, "request_id": f"r{number}"}
        answer = api.post("/core-services/v1/campaigns", body, CAMPAIGNS_KEY)
        assert answer.status_code == 201, answer.text
    api.emu.settle()
    for name in (ADA, BOB):
        event = {"type": "event", "customer_id": name, "actions": [{"action": EVENT}]}
        assert api.post(f"/v1/event/{WORKSPACE}", event, DATA_KEY).is_success
        store.collection("global_control_group").put(name, {"uid": name})


def others(api: Desk) -> None:
    """What the other families leave."""
    store = api.emu.store()
    api.put(ALERTS, alert("alert-1"))
    for name, mail in ((ADA, WORDS[1]), (BOB, "bob@example.com")):
        made = card(name, "65f0c1d2e3a4b5c6d7e8f9ca", now=START)
        store.collection("cards").put(made["id"], made)
        for number, more in enumerate(({"user_id": name}, {})):
            body = {
                "alert_id": "alert-1",
                "transaction_id": f"t-{name[:3]}-{number}",
                "payloads": {"EMAIL": {"recipient": mail}},
                **more,
            }
            assert api.post("/v1.0/alerts/send", body, INFORM_KEY, header="MOE-APPKEY").is_success
    # A message to Bob at an address that Ada has as well is Bob's.
    send(
        store,
        api.emu.machine.ids,
        START,
        kind="alert",
        channel="EMAIL",
        to="shared@example.com",
        content={},
        user=BOB,
    )
    broken = {"WEB": {**WEB, "title": "{% if %}"}}
    api.pushed(campaignName="Broken", targetPlatform=["WEB"], payload=broken)
    later = {"targetPlatform": ["WEB"], "payload": {"WEB": WEB}, "campaignDelivery": LATER}
    api.pushed(campaignName="One later", **later, **to(ADA))
    api.pushed(campaignName="Both later", **later, **to([ADA, BOB]))
    api.pushed(
        campaignName="Number later", **later, **to("+33612345678", attribute="USER_ATTRIBUTE_USER_MOBILE")
    )
    api.pushed(campaignName="All later", **later)
    future = (START + timedelta(days=4000)).isoformat()
    for name in (ADA, BOB):
        event = {
            "type": "event",
            "customer_id": name,
            "actions": [{"action": EVENT, "current_time": future}, {"action": "moe_seen"}],
        }
        assert api.post(f"/v1/event/{WORKSPACE}", event, DATA_KEY).is_success
        # Dropped because of its name, and noted by the device alone.
        device = {
            "type": "device",
            "customer_id": name,
            "device_id": f"device-token-{name[:3]}",
            "attributes": {"platform": "WEB", "push_id": f"token-{name[:3]}", "_id": "x"},
        }
        assert api.post(f"/v1/device/{WORKSPACE}", device, DATA_KEY).is_success
    merge = {"merge_data": [{"merged_user": ADA, "retained_user": "nobody"}]}
    assert api.post(f"/v1/customer/merge?app_id={WORKSPACE}", merge, DATA_KEY).is_success
    segment = {"id": "seg-1", "name": "Both", "kind": "FILE", "archived": False, "user_ids": [ADA, BOB]}
    api.put("custom_segments", segment)


def erase(api: Desk) -> None:
    body = {
        "request_type": "erasure",
        "submitted_time": "2026-03-02T09:30:00Z",
        "identities": [{"identity_type": "ID", "identity_value": ADA}],
        "api_version": "1.0",
    }
    assert api.post(f"/v1/opengdpr_requests/{WORKSPACE}", body, DATA_KEY).is_success


def delete(api: Desk) -> None:
    body = {"identity_type": "customer_id", "identity_value": ADA}
    assert api.post(f"/v1/customer/delete?app_id={WORKSPACE}", body, DATA_KEY).is_success
    api.emu.clock.advance(86_400)
    # Whatever looks at users next.
    bob = {"type": "customer", "customer_id": BOB, "attributes": {"tier": "gold"}}
    assert api.post(f"/v1/customer/{WORKSPACE}", bob, DATA_KEY).is_success


def mentions(api: Desk, *words: str) -> dict[str, int]:
    """Collection -> how many of its documents speak of a user. A request for erasure is kept as it came."""
    store, found = api.emu.store(), {}
    for name in store.names():
        texts = [json.dumps(document) for document in store.collection(name).all()]
        count = sum(any(word in text for word in words) for text in texts)
        if count and name != "gdpr_requests":
            found[name] = count
    return found


KEPT = {
    *("users", "user_ids", "identities", "devices", "events", "outbox", "campaign_unsent", "jobs"),
    *("coupon_usage", "cards", "push_undelivered", "global_control_group", "dropped", "notices"),
    "custom_segments",
}


@pytest.mark.parametrize("remove", [erase, delete])
def test_nothing_is_left_of_a_user(remove: Any) -> None:
    with desk() as api:
        people(api)
        campaigns(api)
        others(api)
        vendors = next(user["id"] for user in api.documents("users") if user["customer_id"] == ADA)
        words = (*WORDS, vendors)
        before, bobs = mentions(api, *words), mentions(api, BOB, "token-bob", "bob@example.com")
        assert before.keys() == KEPT
        assert bobs.keys() >= KEPT - {"dropped", "notices"}
        remove(api)
        assert mentions(api, *words) == {}
        assert mentions(api, BOB, "token-bob", "bob@example.com") == bobs
        pushes = {job["details"]["campaign"] for job in api.documents("jobs") if "users" in job["details"]}
        assert pushes == {"Both later", "All later"}


def test_messages_to_a_shared_address_stay_the_others() -> None:
    with desk() as api:
        people(api)
        api.user(ADA, email="shared@example.com")
        others(api)
        erase(api)
        assert len([item for item in api.documents("outbox") if item["to"] == "shared@example.com"]) == 1


def test_a_push_to_an_attribute_of_ones_own_stays() -> None:
    with desk() as api:
        people(api)
        custom = to(ADA, attribute="team", isCustom=True)
        api.pushed(targetPlatform=["WEB"], payload={"WEB": WEB}, campaignDelivery=LATER, **custom)
        erase(api)
        assert len(api.documents("jobs")) == 1


def test_a_merge_leaves_no_trace_of_who_is_gone() -> None:
    with desk() as api:
        people(api)
        event = {"type": "event", "customer_id": ADA, "actions": [{"action": EVENT}]}
        assert api.post(f"/v1/event/{WORKSPACE}", event, DATA_KEY).is_success
        pair = {"merge_data": [{"merged_user": ADA, "retained_user": BOB}]}
        assert api.post(f"/v1/customer/merge?app_id={WORKSPACE}", pair, DATA_KEY).is_success
        vendors = next(user["id"] for user in api.documents("users") if user["customer_id"] == ADA)
        erase(api)
        assert mentions(api, ADA, vendors) == {}
        assert [item["customer_id"] for item in api.documents("events")] == [BOB]


def test_who_was_merged_into_a_user_who_goes() -> None:
    with desk() as api:
        people(api)
        pair = {"merge_data": [{"merged_user": BOB, "retained_user": ADA}]}
        assert api.post(f"/v1/customer/merge?app_id={WORKSPACE}", pair, DATA_KEY).is_success
        vendors = next(user["id"] for user in api.documents("users") if user["customer_id"] == ADA)
        erase(api)
        assert mentions(api, ADA, vendors) == {}
