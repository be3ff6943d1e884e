"""Users, imports and V5 campaigns of the seeded workspace."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from moengage_emulator.families.campaigns_shared.campaigns import new_campaign
from moengage_emulator.families.data.imports import file_import, import_file
from moengage_emulator.store import Store

__all__ = ["CAMPAIGNS", "IMPORTS", "KNOWN", "plant"]

_CREATED = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
_LAUNCHED = "2026-03-01 08:30:00.000000"

_PUSH: dict[str, Any] = {
    "basic_details": {"name": "Spring teas", "platforms": ["ANDROID"]},
    "campaign_content": {
        "content": {
            "push": {
                "android": {
                    "template_type": "BASIC",
                    "basic_details": {"title": "New teas", "message": "Three of them."},
                }
            }
        }
    },
    "segmentation_details": {"is_all_user_campaign": True},
    "scheduling_details": {"delivery_type": "ASAP"},
}
_DAILY = {
    "delivery_type": "AT_FIXED_TIME",
    "start_time": "2026-03-01T09:00:00",
    "timezone": "UTC",
    "periodic_details": {"sending_frequency": "DAILY", "repeat_frequency": 1, "no_of_occurences": 90},
}
_EMAIL: dict[str, Any] = {
    "basic_details": {"name": "Letter", "content_type": "TRANSACTIONAL"},
    "connector": {"connector_type": "SMTP", "connector_name": "kiosk"},
    "campaign_content": {
        "content": {
            "email": {"subject": "Teas", "html_content": "<p>Teas</p>", "from_address": "ida@kiosk.example"}
        }
    },
    "scheduling_details": {"delivery_type": "ASAP"},
}

CAMPAIGNS: dict[str, str] = {
    "draft": "65f0c1d2e3a4b5c6d7e8f9c1",
    "email_draft": "65f0c1d2e3a4b5c6d7e8f9c2",
    "location_draft": "65f0c1d2e3a4b5c6d7e8f9c6",
    "active": "65f0c1d2e3a4b5c6d7e8f9c3",
    "paused": "65f0c1d2e3a4b5c6d7e8f9c4",
    "scheduled": "65f0c1d2e3a4b5c6d7e8f9c5",
}
IMPORTS: dict[str, str] = {"nightly": "64f1c2a9e4b0a1b2c3d4e5f7", "expired": "64f1c2a9e4b0a1b2c3d4e5f8"}

KNOWN: dict[str | tuple[str, str], list[str]] = {
    **{
        (operation, "campaign_id"): list(CAMPAIGNS.values())
        for operation in (
            "campaigns_v5_get",
            "campaigns_v5_update",
            "campaigns_v5_validate",
        )
    },
    **{
        (operation, "campaign_id"): [CAMPAIGNS[name] for name in ("active", "paused", "scheduled")]
        for operation in ("campaigns_v5_update_status", "campaigns_v5_post_status")
    },
    "schedule_id": list(IMPORTS.values()),
    "X-MOE-Scopes": ["campaigns:create_manage_publish", "campaigns:create_manage"],
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    _users(store)
    _imports(store)
    _campaigns(store)


def _users(store: Store) -> None:
    moment = _CREATED.isoformat()
    people: dict[str, dict[str, Any]] = {
        "rider-4711": {"first_name": "Ada", "email": "ada@example.com", "moe_mobile": "+919812300000"},
        "rider-old": {"first_name": "Ada"},
        "u-17": {"first_name": "Ida", "email": "ida@kiosk.example"},
    }
    for number, (customer_id, attributes) in enumerate(people.items()):
        user_id = f"60a1b2c3d4e5f60718293a{number:02d}"
        user = {"id": user_id, "customer_id": customer_id, "attributes": attributes, "identities": []}
        store.collection("users").put(user_id, user | {"created_at": moment, "updated_at": moment})
        store.collection("user_ids").put(customer_id, {"customer_id": customer_id, "user": user_id})
    tablet = {
        "id": "tablet-1",
        "user": "60a1b2c3d4e5f60718293a00",
        "customer_id": "rider-4711",
        "attributes": {"platform": "ANDROID", "push_id": "token-1"},
        "push_blocked": False,
        "created_at": moment,
        "updated_at": moment,
    }
    store.collection("devices").put("tablet-1", tablet)


def _imports(store: Store) -> None:
    nightly = file_import(IMPORTS["nightly"], import_name="Nightly riders", status="SUCCESSFUL")
    store.collection("imports").put(IMPORTS["nightly"], nightly)
    store.collection("imports").put(IMPORTS["expired"], file_import(IMPORTS["expired"], expired=True))
    file = import_file("64f1c2a9e4b0a1b2c3d4e5ff", IMPORTS["nightly"], "2026-03-01T02:00:00.000000")
    store.collection("import_files").put(file["id"], file)


def _campaigns(store: Store) -> None:
    def put(name: str, channel: str, kind: str, components: dict[str, Any], **more: Any) -> None:
        made = new_campaign(
            CAMPAIGNS[name],
            channel=channel,
            campaign_delivery_type=kind,
            created_by="ida@kiosk.example",
            now=_CREATED,
            components=components,
            **more,
        )
        store.collection("campaigns").put(made["id"], made)

    launched = {"state": "launched", "published_at": _LAUNCHED}
    later = {"delivery_type": "AT_FIXED_TIME", "start_time": "2027-03-09T18:30:00", "timezone": "UTC"}
    put("draft", "PUSH", "ONE_TIME", _PUSH)
    put("location_draft", "PUSH", "LOCATION_TRIGGERED", {})
    put("email_draft", "EMAIL", "ONE_TIME", _EMAIL)
    put("active", "PUSH", "PERIODIC", _PUSH | {"scheduling_details": _DAILY}, **launched)
    put(
        "paused", "PUSH", "PERIODIC", _PUSH | {"scheduling_details": _DAILY}, **launched | {"state": "paused"}
    )
    put("scheduled", "PUSH", "ONE_TIME", _PUSH | {"scheduling_details": later}, **launched)
