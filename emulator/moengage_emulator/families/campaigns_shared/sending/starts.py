"""Campaigns that go out by the clock: one-time ones at their start, periodic ones at every run.

A job waits for the next time at which a campaign sends. Whatever launches, edits, pauses or resumes a
campaign arranges that job anew, in its own transaction. A message goes to everybody at the same time: the
best time of a user, and the same clock time in every zone, are not told apart from the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....jobs import cancel, plan_at, runs
from ....times import parse_stamp, stamp
from ..campaigns import Campaigns
from ..lifecycle import starts_at
from ..runs import new_run, occurrences
from .dispatch import dispatch
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from ....handling import Call
    from ....ids import Ids
    from ....jobs import JobRun
    from ....store import Store

__all__ = ["arrange", "settle"]

_JOB = "campaigns_start"


def arrange(store: Store, ids: Ids, campaign: Mapping[str, Any]) -> None:
    """Plan when a campaign sends next, in place of what was planned for it before.

    A campaign that was planted in the store, instead of made through the API, needs this once.
    """
    cancel(store, _JOB, campaign=campaign["campaign_id"])
    due = next(_due(campaign), None)
    if due is not None:
        plan_at(store, ids, _JOB, due=due, details={"campaign": campaign["campaign_id"]})


def settle(call: Call) -> None:
    """Do the runs of periodic campaigns that have come since they were last looked at.

    Called before whatever reads campaigns, and before a pause or resume changes what runs: a run that
    came between the last job and this request, or belongs to a planted campaign, is done now.
    """
    scene = Scene.of_call(call)
    for parent in call.store.collection("campaigns").find(campaign_delivery_type="PERIODIC"):
        _run_due(scene, parent)


@runs(_JOB)
def _start(run: JobRun) -> None:
    campaign = Campaigns(run.store).find(run.details["campaign"])
    if campaign is None:
        return
    scene = Scene.of_job(run)
    if campaign["campaign_delivery_type"] == "PERIODIC":
        arrange(run.store, run.ids, _run_due(scene, campaign))
    elif next(_due(campaign), None) is not None:
        started = campaign | {"dispatched_at": stamp(run.now)}
        Campaigns(run.store).save(started)
        dispatch(scene, started)


def _due(campaign: Mapping[str, Any]) -> Iterator[datetime]:
    """The moments, in order, at which a launched campaign has yet to send."""
    if campaign["state"] != "launched" or campaign.get("parent_id"):
        return
    if campaign["campaign_delivery_type"] == "PERIODIC":
        since = campaign.get("settled_at")
        for moment in occurrences(campaign):
            if since is None or moment > parse_stamp(since):
                yield moment
    elif campaign["campaign_delivery_type"] == "ONE_TIME" and campaign.get("dispatched_at") is None:
        start = starts_at(campaign)
        if start is not None:
            yield start


def _run_due(scene: Scene, parent: dict[str, Any]) -> dict[str, Any]:
    """Do every run until now that was not done yet; the campaign as it is afterwards."""
    campaigns = Campaigns(scene.store)
    for moment in _due(parent):
        if moment > scene.now:
            break
        parent = parent | {"settled_at": stamp(moment)}
        campaigns.save(parent)
        run = new_run(scene.ids.object_id(), parent, moment)
        campaigns.save(run)
        dispatch(scene.moved(moment), run)
    return parent
