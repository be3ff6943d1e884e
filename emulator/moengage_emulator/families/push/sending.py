"""Sends a push to its audience, now or when its time has come."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from ...jobs import plan_at, runs
from ...outbox import send
from ...removal import forget_in
from ...templating import BadTemplateError
from ...times import parse_stamp, stamp
from .audience import targets
from .content import message_for, reads_templates
from .schedule import runs_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ...ids import Ids
    from ...jobs import JobRun
    from ...store import Store

__all__ = ["CAMPAIGNS", "UNDELIVERED", "deliver"]

CAMPAIGNS = "push_campaigns"
"""Campaigns by name. One name is one campaign, whichever version of the API made it."""
UNDELIVERED = "push_undelivered"
"""Messages that could not be written for a user, with the reason."""

forget_in(UNDELIVERED)

_JOB = "push_deliver"


def deliver(
    store: Store,
    ids: Ids,
    now: datetime,
    campaign: Mapping[str, Any],
    payload: Mapping[str, Any],
    users: Mapping[str, Any] | None,
) -> None:
    """Do or plan what one accepted call asks for. `campaign` is the stored one, `users` the call's own."""
    if campaign["delivery"]["type"] == "soon":
        _send(store, ids, now, campaign, payload, users)
        return
    details = {"campaign": campaign["id"], "payload": payload, "users": users, "asked": stamp(now), "run": 0}
    _plan(store, ids, campaign, details)


@runs(_JOB)
def _run(run: JobRun) -> None:
    details = run.details
    campaign = run.store.collection(CAMPAIGNS).get(details["campaign"])
    if campaign is not None:
        _send(run.store, run.ids, run.now, campaign, details["payload"], details["users"])
        _plan(run.store, run.ids, campaign, {**details, "run": details["run"] + 1})


def _plan(store: Store, ids: Ids, campaign: Mapping[str, Any], details: Mapping[str, Any]) -> None:
    """Plan the run with the number that `details` have, if there is one."""
    every = runs_of(campaign["delivery"], parse_stamp(details["asked"]))
    due = next(islice(every, details["run"], None), None)
    if due is not None:
        plan_at(store, ids, _JOB, due=due, details=details)


def _send(
    store: Store,
    ids: Ids,
    now: datetime,
    campaign: Mapping[str, Any],
    payload: Mapping[str, Any],
    users: Mapping[str, Any] | None,
) -> None:
    templates = reads_templates(campaign["settings"])
    periodic = campaign["delivery"]["type"] == "periodic"
    for person, devices in targets(store, campaign["audience"], campaign["segment"], users, now):
        for device in devices:
            message = payload.get(device.platform)
            if device.platform not in campaign["platforms"] or message is None:
                continue
            try:
                content = message_for(message, person, templates=templates)
            except BadTemplateError as error:
                _note(store, ids, campaign, person.id, error.reason)
                continue
            send(
                store,
                ids,
                now,
                kind="transactional",
                channel="PUSH",
                to=device.token,
                content=content,
                user=person.id,
                source=campaign["cid"],
                platform=device.platform,
                campaign_name=campaign["name"],
                campaign_type="General Push Campaign",
                delivery_type="PERIODIC" if periodic else "ONE_TIME",
            )


def _note(store: Store, ids: Ids, campaign: Mapping[str, Any], user: str, reason: str) -> None:
    noted = {"id": ids.object_id(), "source": campaign["cid"], "user": user, "reason": reason}
    store.collection(UNDELIVERED).put(noted["id"], noted)
