"""Send a test of a campaign to a few people. Messages land in the collection `outbox`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...handling import Answer, Call, handles
from ...outbox import send
from ..campaigns_shared.draft import Draft, Problem, missing
from ..campaigns_shared.lifecycle import status_of
from ..campaigns_shared.messages import Message
from ..campaigns_shared.messages import messages as messages_of
from ..campaigns_shared.recipients import (
    IDENTIFIERS,
    MOBILES,
    NO_DEVICE,
    Recipient,
    is_mobile,
    push_targets,
    recipients,
)
from ..campaigns_shared.templates import SavedTemplates, with_templates
from .envelope import failed_validation, refusal, success
from .preview import rendered
from .requests import check_model, check_request_id, find_campaign, settings_of
from .validation import component_problems, version_problems

__all__ = ["send_test"]

NO_DRAFT = "Campaign is not in DRAFT state and cannot be tested."
_INLINE = {"PUSH": "PushCampaignTest", "EMAIL": "EmailCampaignTest"}
_PARTS = ("campaign_content", "basic_details", "connector")


@dataclass(frozen=True, slots=True)
class _Test:
    """What is to be sent, wherever it came from."""

    channel: str
    components: Mapping[str, Any]


@handles("campaigns_v5_send_test", validated=False)
def send_test(call: Call) -> Answer:
    """Send content of the body, or of a stored draft, and say what became of each message.

    Which of the two it is, and the channel, decide how the body is checked.
    """
    check_request_id(call)
    test = _of_draft(call) if call.body.get("draft_id") is not None else _inline(call)
    meta = call.body["test_campaign_meta"]
    _check_recipients(call, test.channel, meta)
    messages = _narrowed(call, list(messages_of(test.components, test.channel)), meta)
    found = recipients(
        call.store, settings_of(call), test.channel, meta["identifier"], meta["identifier_values"]
    )
    sent = {message.key: _send(call, test, message, found) for message in messages}
    return success(call, {"data": sent, "message": "Test campaign processed"})


def _of_draft(call: Call) -> _Test:
    if call.body.get("campaign_content") is not None:
        text = "campaign_content cannot be sent together with draft_id."
        raise failed_validation(call, [("campaign_content", text)])
    check_model(call, "DraftCampaignTest")
    campaign = find_campaign(call, call.body["draft_id"], "draft_id")
    settings = settings_of(call)
    if status_of(campaign, call.clock.now(), settings.sending_seconds) != "DRAFT":
        raise refusal(call, 409, "BAD_REQUEST", NO_DRAFT)
    channel = campaign["channel"]
    if call.body.get("channel", channel) != channel:
        raise failed_validation(call, [("channel", f"channel must be {channel}, as the draft's.")])
    needed = ("campaign_content",) if channel == "PUSH" else ("campaign_content", "connector")
    if problems := [missing(name) for name in needed if not campaign["components"].get(name)]:
        raise failed_validation(call, problems)
    return _Test(channel, campaign["components"])


def _inline(call: Call) -> _Test:
    channel = call.body.get("channel")
    if channel is None:
        raise failed_validation(call, [missing("channel")])
    if not isinstance(channel, str) or channel not in _INLINE:
        raise failed_validation(call, [("channel", "channel must be PUSH or EMAIL.")])
    check_model(call, _INLINE[channel])
    components = {name: call.body[name] for name in _PARTS if name in call.body}
    # The rules that depend on a delivery type have none to look at here.
    draft = Draft(channel, "ONE_TIME", components, settings_of(call))
    if problems := version_problems(draft) or component_problems(draft):
        raise failed_validation(call, problems)
    return _Test(channel, components)


def _check_recipients(call: Call, channel: str, meta: Mapping[str, Any]) -> None:
    root, values = "test_campaign_meta", meta["identifier_values"]
    if meta["identifier"] not in IDENTIFIERS[channel]:
        text = f"{meta['identifier']} is not a valid identifier for {channel}."
        raise failed_validation(call, [(f"{root}.identifier", text)])
    problems: list[Problem] = []
    for position, value in enumerate(values):
        if meta["identifier"] in MOBILES and not is_mobile(value):
            where = (root, "identifier_values", position)
            problems.append(Problem(where, "invalid", "mobile number must be in E.164 format"))
    if problems:
        raise failed_validation(call, problems)


def _narrowed(call: Call, messages: list[Message], meta: Mapping[str, Any]) -> list[Message]:
    for name, attribute in (("platform", "platform"), ("locale_name", "locale"), ("variation", "variation")):
        wanted = meta.get(name)
        if wanted is not None:
            messages = [message for message in messages if getattr(message, attribute) == wanted]
            if not messages:
                target = f"test_campaign_meta.{name}"
                text = f"campaign_content has nothing for {name} {wanted}."
                raise failed_validation(call, [(target, text)])
    if not messages:
        raise failed_validation(call, [missing("campaign_content", "content")])
    return messages


def _send(call: Call, test: _Test, message: Message, found: Sequence[Recipient]) -> dict[str, str]:
    """Send one message to everyone it reaches. FAILED only where it reaches nobody."""
    failures: list[str] = []
    sent = 0
    for recipient in found:
        if recipient.failure is not None:
            failures.append(recipient.failure)
            continue
        places = _places(call, message, recipient)
        if not places:
            failures.append(NO_DEVICE)
        for place in places:
            _put(call, test, message, recipient, place)
            sent += 1
    if sent:
        return {"status": "SENT"}
    return {"status": "FAILED", "failure_reason": failures[0] if failures else "No recipients"}


def _places(call: Call, message: Message, recipient: Recipient) -> list[str]:
    if message.platform == "EMAIL":
        return [recipient.address] if recipient.address else []
    return [device.token for device in push_targets(call.store, recipient, message.platform)]


def _put(call: Call, test: _Test, message: Message, recipient: Recipient, place: str) -> None:
    overrides = call.body.get("personalization_details") or {}
    profile = recipient.person.attributes if recipient.person else {}
    user = {**profile, **(overrides.get("user_attributes") or {})}
    content = with_templates(message.content, SavedTemplates.of_call(call), message.platform)
    send(
        call.store,
        call.ids,
        call.clock.now(),
        kind="test",
        channel=test.channel,
        platform=message.platform,
        locale=message.locale,
        variation=message.variation,
        user=recipient.person.id if recipient.person else None,
        to=place,
        source=call.body.get("draft_id"),
        content=rendered(call, content, user, overrides.get("event_attributes") or {}, message.path),
        connector=test.components.get("connector"),
    )
