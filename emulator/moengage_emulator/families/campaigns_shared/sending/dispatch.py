"""Sends a campaign to its whole audience: at once, or so many messages a minute.

Until the last minute the campaign is SENDING; stopping it halts what is left ("Update Campaign Status").
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ....jobs import plan_at, runs
from ....people import people
from ....times import stamp
from ..campaigns import Campaigns
from .delivery import Delivery, Trigger
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....jobs import JobRun

__all__ = ["dispatch"]

_JOB = "campaigns_next_minute"
_MINUTE = timedelta(minutes=1)


def dispatch(
    scene: Scene, campaign: Mapping[str, Any], trigger: Trigger | None = None, *, resumed: bool = False
) -> None:
    """Send what the first minute lets through, and plan the next one if there is need for it.

    `campaign` is the stored one, a run for what repeats. `campaign_throttle_rpm` says how many messages
    a minute takes; users are served whole, so the last one of a minute may get a few more.
    """
    rate = (campaign["components"].get("delivery_controls") or {}).get("campaign_throttle_rpm") or 0
    delivery = Delivery(scene, campaign, trigger, most=rate if rate > 0 else None, resumed=resumed)
    if delivery.send_to_audience(people(scene.store)):
        return
    due = scene.now + _MINUTE
    Campaigns(scene.store).save({**campaign, "sending_until": stamp(due + _MINUTE)})
    details = {"campaign": campaign["id"], "trigger": None if trigger is None else trigger._asdict()}
    plan_at(scene.store, scene.ids, _JOB, due=due, details=details)


@runs(_JOB)
def _go_on(run: JobRun) -> None:
    campaign = run.store.collection("campaigns").get(run.details["campaign"])
    if campaign is None or campaign["state"] != "launched":
        return
    given = run.details["trigger"]
    dispatch(Scene.of_job(run), campaign, None if given is None else Trigger(**given), resumed=True)
