"""Inform: alerts over SMS, e-mail and push, set up in the dashboard and sent one at a time.

Every refusal is `{message, err_code, status_code}`, with a number of six digits that is no HTTP status.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from ..handling import Answer, Call, CallContext, Fault, Refusal, handles, register_family
from ..outbox import send
from ..people import device_with_token, person_with_id
from ..templating import BadTemplateError, render_all
from ..times import parse_stamp, stamp
from ..validation import Problem

__all__ = ["ALERTS", "WINDOW", "InformEnvelope", "alert", "send_alert"]

ALERTS = "inform_alerts"
"""The alerts of a workspace, by id."""
TRANSACTIONS = "inform_transactions"
WINDOW = timedelta(minutes=5)
"""How long a `transaction_id` stays taken after a success ("Send Alert", transaction_id)."""

Row = tuple[int, str, str, int]
"""HTTP status, `err_code`, `message`, `status_code`; the spelling of `err_code` is the vendor's."""

_ALERT: Row = (400, "BAD_REQUEST", "Invalid Alert ID", 120002)
_UNAUTHORIZED: Row = (401, "UNAUTHORIZED", "Invalid App Key or Basic Auth", 120001)
_DUPLICATE: Row = (409, "DUPLICATE_REQUEST_RECEIVED", "Duplicate Transaction ID", 120105)
_TOO_MANY: Row = (429, "Rate Limit", "Too many requests", 140110)
_BROKEN: Row = (500, "Internal Server Error", "Unexpected error occurred", 140109)

# No page gives a text for anything else that is wrong with a request.
_MESSAGES: Mapping[str, str] = {
    "route_not_found": "Resource not found",
    "method_not_allowed": "Method not allowed",
    "too_large": "Payload too large",
    "content_type_missing": "Content-Type must be application/json",
    "media_type": "Content-Type must be application/json",
    "empty_body": "Invalid JSON",
    "malformed_json": "Invalid JSON",
    "body_not_object": "Invalid JSON",
}
_STATUSES: Mapping[str, int] = {"route_not_found": 404, "method_not_allowed": 405}
_ROWS: Mapping[str, Row] = {"rate_limited": _TOO_MANY, "server_error": _BROKEN}

_CHANNELS: Mapping[str, str] = {"SMS": "Inform SMS", "EMAIL": "Inform Email", "PUSH": "Inform Push"}
"""Channel -> the campaign type under which archival knows its messages."""

_LIVE_HOST = re.compile(r"api-\d+\.moengage\.com")
_TEST_HOST = re.compile(r"sandbox-api-\d+\.moengage\.com")


def alert(
    alert_id: str,
    *,
    reference_name: str | None = None,
    environment: Literal["live", "test"] = "live",
    channels: Mapping[str, Mapping[str, Any]] | None = None,
) -> dict[str, Any]:
    """A document of `inform_alerts`.

    `channels`: SMS, EMAIL or PUSH -> its template, JSON whose texts may be personalized
    (`{{event.total}}` is `total` of `personalized_attributes`, `{{user.first_name}}` of the profile);
    default: all three, with a template that says the alert's name. `environment` matters to requests
    for the vendor's own hosts, of which each knows the alerts of its own only.
    """
    name = reference_name or f"alert_{alert_id}"
    plain = {"message": name}
    return {
        "id": alert_id,
        "reference_name": name,
        "environment": environment,
        "channels": dict.fromkeys(_CHANNELS, plain) if channels is None else dict(channels),
    }


@handles("inform_send")
def send_alert(call: Call) -> Answer:
    """Send an alert over the channels of the request, once for each `transaction_id` in five minutes.

    A refused request leaves the id free, for nothing of it is kept. Channels' results are told only
    where the setting `inform_channel_details` (in `extra`) is on, as the vendor does by arrangement.
    """
    body, now = call.body, call.clock.now()
    found = _alert_of(call)
    if not _CHANNELS.keys() & body["payloads"].keys():
        raise _refusal(_bad_request("payloads has no channel"))
    transactions = call.store.collection(TRANSACTIONS)
    taken = transactions.get(body["transaction_id"])
    if taken is not None and now < parse_stamp(taken["at"]) + WINDOW:
        raise _refusal(_DUPLICATE)
    request_id = call.ids.object_id()
    kept = {"id": body["transaction_id"], "at": stamp(now), "request_id": request_id, "alert": found["id"]}
    transactions.put(kept["id"], kept)
    results = {
        channel: _send(call, found, channel, body["payloads"][channel], now)
        for channel in _CHANNELS
        if channel in body["payloads"]
    }
    details = results if call.workspace.settings.extra.get("inform_channel_details") else {}
    return Answer(200, {"message": "Successfully Received", "request_id": request_id, **details})


def _alert_of(call: Call) -> dict[str, Any]:
    """The alert that the id names, or without an id the reference name."""
    alerts = call.store.collection(ALERTS)
    wanted = call.body.get("alert_id")
    if wanted is not None:
        named = alerts.get(wanted)
        candidates = [] if named is None else [named]
    else:
        # Neither of the two is as unknown as one that does not exist.
        candidates = alerts.find(reference_name=call.body.get("alert_reference_name"))
    environment = _environment(call.headers.get("host", ""))
    for candidate in candidates:
        if environment in (None, candidate["environment"]):
            return candidate
    raise _refusal(_ALERT)


def _environment(host: str) -> str | None:
    """Which alerts a host knows; None, for any host but the vendor's: all."""
    name = host.partition(":")[0].lower()
    if _TEST_HOST.fullmatch(name):
        return "test"
    return "live" if _LIVE_HOST.fullmatch(name) else None


def _send(
    call: Call, found: Mapping[str, Any], channel: str, payload: Mapping[str, Any], now: datetime
) -> dict[str, Any]:
    """Send on one channel; what to tell of it."""
    template = found["channels"].get(channel)
    if template is None:
        return _status(_bad_request(f"{channel} is not configured for this alert"))
    user_id = call.body.get("user_id")
    person = None if user_id is None else person_with_id(call.store, user_id)
    values = payload.get("personalized_attributes") or {}
    try:
        content = render_all(template, user=person.attributes if person else {}, event=values)
    except BadTemplateError as error:
        return _status(_bad_request(f"Template cannot be rendered: {error.reason}"))
    device = device_with_token(call.store, payload["recipient"]) if channel == "PUSH" else None
    send(
        call.store,
        call.ids,
        now,
        kind="alert",
        channel=channel,
        to=payload["recipient"],
        content=content,
        user=user_id,
        source=found["id"],
        platform=device.platform if device else None if channel == "PUSH" else channel,
        campaign_type=_CHANNELS[channel],
        delivery_type="API_TRIGGERED",
        event_id=call.body["transaction_id"],
        sender_attributes=payload.get("sender_attributes"),
        attachments=payload.get("personalized_attachments"),
        live_activity=_live_activity(channel, payload, values),
    )
    return {"message": "Successfully Received"}


def _live_activity(
    channel: str, payload: Mapping[str, Any], values: Mapping[str, Any]
) -> dict[str, Any] | None:
    """What a push changes on a live activity; its two dates come among the personalized attributes."""
    given = payload.get("live_activity_attributes")
    if channel != "PUSH" or given is None:
        return None
    return {**given, **{name: values[name] for name in ("stale_date", "dismissal_date") if name in values}}


def _bad_request(message: str) -> Row:
    return (400, "BAD_REQUEST", message, 120002)


def _status(row: Row) -> dict[str, Any]:
    _, code, message, number = row
    return {"message": message, "err_code": code, "status_code": number}


def _refusal(row: Row) -> Refusal:
    return Refusal(row[0], _status(row))


class InformEnvelope:
    """Words the faults that are found before a handler runs ("Send Alert")."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:  # noqa: ARG002 - for other families
        """The answer to a fault; whatever is wrong with credentials or account is one 401."""
        row = _ROWS.get(fault.kind)
        if row is None and fault.kind == "invalid":
            row = _bad_request(_words(fault.problems[0]))
        elif row is None and fault.kind in _MESSAGES:
            row = _bad_request(_MESSAGES[fault.kind])
        elif row is None:
            row = _UNAUTHORIZED
        return Answer(_STATUSES.get(fault.kind, row[0]), _status(row))


def _words(problem: Problem) -> str:
    return f"{'.'.join(map(str, problem.path)) or 'body'} {problem.message}"


register_family("inform", InformEnvelope())
