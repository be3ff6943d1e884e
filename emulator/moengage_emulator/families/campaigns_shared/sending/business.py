"""Business events: something happens to the business, and the campaigns that wait for it go out.

The family of business events calls `occurred` for every accepted trigger; `listeners` tells beforehand
whether anything waits for the event, since a trigger without an active campaign is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..campaigns import Campaigns
from ..lifecycle import status_of
from ..runs import new_run
from ..settings import CampaignSettings
from .delivery import Trigger
from .dispatch import dispatch
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ....ids import Ids
    from ....store import Store
    from ....workspaces import Workspace

__all__ = ["listeners", "occurred"]

KIND = "BUSINESS_EVENT_TRIGGERED"


def listeners(store: Store, workspace: Workspace, now: datetime, event_name: str) -> list[dict[str, Any]]:
    """The active campaigns that wait for a business event, oldest first."""
    seconds = CampaignSettings.of(workspace.settings).sending_seconds
    return [
        campaign
        for campaign in store.collection("campaigns").find(campaign_delivery_type=KIND, state="launched")
        if (campaign["components"].get("basic_details") or {}).get("business_event") == event_name
        and not campaign.get("parent_id")
        and status_of(campaign, now, seconds) == "ACTIVE"
    ]


def occurred(
    store: Store,
    ids: Ids,
    workspace: Workspace,
    now: datetime,
    event_name: str,
    attributes: Mapping[str, Any],
    *,
    event_id: str | None = None,
) -> int:
    """Send every campaign that waits for a business event, each as a run of its own.

    `attributes` of the event are what templates call `BusinessEventAttribute`, and what filters with
    `is_dynamic_value` compare with; `event_id` is what the messages carry as `business_event`. Returns the
    number of messages that are out at once.
    """
    outbox = store.collection("outbox")
    before = outbox.count()
    scene = Scene.at(store, ids, workspace, now)
    trigger = Trigger(None, attributes, business_event=event_id)
    for campaign in listeners(store, workspace, now, event_name):
        run = new_run(ids.object_id(), campaign, now)
        run["components"] = _filled(run["components"], attributes)
        Campaigns(store).save(run)
        dispatch(scene, run, trigger)
    return outbox.count() - before


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
