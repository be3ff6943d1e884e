"""Message archival: the copy of one message, as the outbox has it.

The pages say neither what a message that is not there is answered with, nor for how long copies are
kept: here a 400, and for ever. Tests of campaigns leave no copy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import format_datetime
from typing import Any

from ..handling import Answer, Call, CallContext, Fault, Refusal, handles, register_family
from ..outbox import messages
from ..times import parse_stamp, zone
from ..validation import Problem

__all__ = ["ArchivalEnvelope", "view_message"]

_EVENTS = [
    "Email Sent",
    "SMS Sent",
    "Notification Sent iOS",
    "Notification Received Android",
    "Notification Received Web",
]
UNSUPPORTED = f"This event is unsupported to view message copy. The supported events are {_EVENTS}"
NOT_FOUND = "Message not found"
_BROKEN = "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
_BAD_REQUESTS: Mapping[str, str] = {
    "too_large": "Payload too large",
    "content_type_missing": "Content-Type must be application/json",
    "media_type": "Content-Type must be application/json",
    "empty_body": "Request body is required",
    "malformed_json": "Request body is not valid JSON",
    "body_not_object": "Request body must be a JSON object",
    "route_not_found": "Resource not found",
    "method_not_allowed": "Method not allowed",
}
_STATUSES: Mapping[str, int] = {"route_not_found": 404, "method_not_allowed": 405}

# MWEB goes with the event, and so with the messages, of WEB.
_PUSH_PLATFORMS: Mapping[str, str] = {"ANDROID": "ANDROID", "IOS": "IOS", "WEB": "WEB", "MWEB": "WEB"}
_SERVICES: Mapping[str, str] = {"ANDROID": "FCM", "WEB": "FCM", "IOS": "APNS"}
# Where the content of the channels has the parts of a copy. Pushes of campaigns have them in
# `basic_details`, and another message in `template_backup`, for devices that cannot show the template.
_TITLES = ("title", "subject")
_TEXTS = ("message", "html_content", "body")
_BACKUPS = frozenset({"fallback", "template_backup"})
_URL = re.compile(r"https?://[^\s\"'<>{}|\\^`\[\]]+")


@handles("message_archival_view")
def view_message(call: Call) -> Answer:
    """The first message that fits everything the request says of it; for alerts that includes the event."""
    if call.body["campaign_type"].startswith("Inform") and "event_id" not in call.body:
        raise Refusal(400, _failed("event_id is not found in the payload"))
    for message in messages(call.store, user=call.body["user_id"], source=call.body["campaign_id"]):
        if message["kind"] != "test" and _fits(message, call.body):
            return Answer(200, {"status": True, "data": _copy(call, message)})
    raise Refusal(400, _failed(NOT_FOUND))


def _fits(message: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    """Whether a message is the one asked for, by the second of sending, place and kind.

    What a message does not know of itself is not compared. `campaign_channel` FLOWS leaves the channel
    to `platform`.
    """
    platform = asked["platform"]
    channel = "PUSH" if platform in _PUSH_PLATFORMS else platform
    if message["channel"] != channel or asked["campaign_channel"] not in ("FLOWS", channel):
        return False
    if channel == "PUSH" and message.get("platform") not in (None, _PUSH_PLATFORMS[platform]):
        return False
    if int(parse_stamp(message["sent_at"]).timestamp()) != asked["sent_epoch_time"]:
        return False
    kind = message.get("campaign_type")
    if kind is not None and kind.lower() != asked["campaign_type"].lower():
        return False
    return message.get("delivery_type") in (None, asked["delivery_type"]) and message.get("event_id") in (
        None,
        asked.get("event_id"),
    )


def _copy(call: Call, message: Mapping[str, Any]) -> dict[str, Any]:
    sent = parse_stamp(message["sent_at"])
    platform, channel = call.body["platform"], message["channel"]
    content = message["content"] if isinstance(message["content"], dict) else {}
    name = "_".join(
        (
            call.body["campaign_id"],
            call.body["user_id"],
            str(int(sent.timestamp())),
            channel.lower(),
            platform.lower(),
        )
    )
    details: dict[str, Any] = {
        "message_type": "alert" if message["kind"] == "alert" else "campaign",
        "message_id": message["source"],
        "channel": channel.lower(),
        "platform": platform.lower(),
        "delivery_type": call.body["delivery_type"],
        "sent_time": _written(sent, call),
        "message_to": message["to"],
        "moe_event_id": message.get("event_id"),
    }
    service = _service(message)
    if service is not None:
        details["service"] = {"type": service}
    if "template_type" in content:
        details["template_info"] = _template(content)
    copy = {
        "message_details": details,
        "message_content": _content(content),
        "file_info": {"version": "v2", "file_name": f"{name}.json"},
    }
    if content.get("fallback"):
        copy["backup_content"] = _content({**content, **content["fallback"]})
    elif content.get("template_backup"):
        copy["backup_content"] = _content(content["template_backup"])
    return copy


def _service(message: Mapping[str, Any]) -> str | None:
    """The provider: of push by platform, of e-mail the connector's name."""
    connector = message.get("connector") or {}
    return _SERVICES.get(str(message.get("platform"))) or connector.get("connector_type")


def _template(content: Mapping[str, Any]) -> dict[str, Any]:
    """The template of a campaign's push; one of the vendor's own layouts has neither version nor id."""
    version = content.get("custom_template_version")
    found = {"type": content["template_type"], "version": None if version is None else str(version)}
    if "custom_template_id" in content:
        found["id"] = content["custom_template_id"]
    return found


def _content(content: Mapping[str, Any]) -> dict[str, Any]:
    own = {name: value for name, value in content.items() if name not in _BACKUPS}
    texts = {**own, **own.get("basic_details", {})}
    title = next((texts[name] for name in _TITLES if isinstance(texts.get(name), str)), "")
    text = next((texts[name] for name in _TEXTS if isinstance(texts.get(name), str)), "")
    summary = texts.get("summary")
    return {
        "title": title,
        "summary": summary if isinstance(summary, str) else None,
        "message": text,
        "related_urls": list(dict.fromkeys(_urls(own))),
    }


def _urls(value: Any) -> list[str]:
    if isinstance(value, str):
        return _URL.findall(value)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [url for item in inner for url in _urls(item)]


def _written(moment: datetime, call: Call) -> str:
    """`Tue, 28 May 2024 22:24:22 IST`, in the workspace's zone.

    That is the one called `time_zone` in `extra` (an IANA name), else the setting `time_zone_offset`.
    """
    settings = call.workspace.settings
    own: tzinfo | None = zone(settings.extra.get("time_zone"))
    if own is None:
        seconds = max(-86_340, min(86_340, settings.time_zone_offset))
        own = timezone(timedelta(seconds=seconds)) if seconds else UTC
    local = moment.astimezone(own)
    return f"{format_datetime(local).rpartition(' ')[0]} {local.tzname()}"


def _failed(text: str) -> dict[str, Any]:
    return {"status": False, "error_message": text}


class ArchivalEnvelope:
    """Words the faults that are found before the handler runs ("Message Archival")."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault. Whatever is wrong with credentials or account is one 401."""
        if fault.kind == "rate_limited":
            return Answer(429)
        if fault.kind == "server_error":
            code = f"{call.ids.short()}-{call.ids.uuid4()}"
            return Answer(500, {"title": "Server Error", "description": _BROKEN, "code": code})
        if fault.kind == "invalid":
            return Answer(400, _failed(_words(fault.problems[0])))
        if fault.kind in _BAD_REQUESTS:
            return Answer(_STATUSES.get(fault.kind, 400), _failed(_BAD_REQUESTS[fault.kind]))
        return Answer(401, {"status": False, "error": "Invalid data key"})


def _words(problem: Problem) -> str:
    if problem.path == ("event_name",) and problem.kind == "value":
        return UNSUPPORTED
    return f"{'.'.join(map(str, problem.path)) or 'body'} {problem.message}"


register_family("message_archival", ArchivalEnvelope())
