"""Business events: something happens to the business, and the campaigns that wait for it go out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....business_events import BusinessEventTriggered, on_business_event
from ..campaigns import Campaigns
from ..lifecycle import status_of
from ..runs import new_run
from ..settings import CampaignSettings
from .delivery import Trigger
from .dispatch import dispatch
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from ....handling import Call
    from ....store import Store
    from ....workspaces import Workspace

__all__ = ["listeners", "send_waiting", "waiting"]

KIND = "BUSINESS_EVENT_TRIGGERED"


def waiting(store: Store, event_name: str) -> Iterator[dict[str, Any]]:
    """The campaigns that name a business event, in whatever state and version; their runs are none."""
    for campaign in store.collection("campaigns").find(campaign_delivery_type=KIND):
        named = (campaign["components"].get("basic_details") or {}).get("business_event")
        if named == event_name and not campaign.get("parent_id"):
            yield campaign


def listeners(store: Store, workspace: Workspace, now: datetime, event_name: str) -> list[dict[str, Any]]:
    """The active campaigns that wait for a business event, oldest first."""
    seconds = CampaignSettings.of(workspace.settings).sending_seconds
    return [
        campaign
        for campaign in waiting(store, event_name)
        if campaign["state"] == "launched" and status_of(campaign, now, seconds) == "ACTIVE"
    ]


@on_business_event
def send_waiting(call: Call, happened: BusinessEventTriggered) -> None:
    """Send every campaign that waits for a business event, each as a run of its own.

    The event's attributes are what templates call `BusinessEventAttribute`, and what filters with
    `is_dynamic_value` compare with; the messages carry the event's id as `business_event`.
    """
    scene = Scene.of_call(call)
    trigger = Trigger(None, happened.attributes, business_event=happened.event_id)
    for campaign in filter(None, map(call.store.collection("campaigns").get, happened.campaigns)):
        run = new_run(call.ids.object_id(), campaign, scene.now)
        run["components"] = _filled(run["components"], happened.attributes)
        Campaigns(call.store).save(run)
        dispatch(scene, run, trigger)


def _filled(value: Any, attributes: Mapping[str, Any]) -> Any:
    """A copy in which filters compare with the event's attributes where they name one."""
    if isinstance(value, list):
        return [_filled(item, attributes) for item in value]
    if not isinstance(value, dict):
        return value
    found = {name: _filled(item, attributes) for name, item in value.items()}
    if found.get("is_dynamic_value") is True:
        found["value"] = attributes.get(str(found.get("value")))
    return found
