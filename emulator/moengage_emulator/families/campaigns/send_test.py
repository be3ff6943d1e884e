"""Send a test of content to a few people. Nothing of it is stored but the messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conditions import check_conditions
from ...handling import Answer, Call, handles
from ...outbox import send
from ...templating import BadTemplateError, render_all
from ..campaigns_shared.draft import Draft
from ..campaigns_shared.messages import messages
from ..campaigns_shared.recipients import NO_DEVICE, push_targets, recipients
from ..campaigns_shared.templates import SavedTemplates, with_templates
from .create import components_of, stored
from .envelope import Finding, findings, refusal
from .requests import settings_of
from .rules import problems
from .settings import V1Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..campaigns_shared.messages import Message
    from ..campaigns_shared.recipients import Recipient

__all__ = ["send_test"]

SENT = "Test campaign created successfully"
NOBODY = "No recipients"


@handles("campaigns_send_test")
def send_test(call: Call) -> Answer:
    """A 200 whatever becomes of the messages: each identifier value has a status of its own.

    A value succeeds if one message for it goes out. Phone numbers are looked up as they come; "Test
    Campaign" asks no form of them.
    """
    check_conditions("V1CampaignTest", call.body)
    channel, meta = call.body["channel"], call.body["test_campaign_meta"]
    components = stored(components_of(call.body, channel), channel)
    # The rules that depend on a delivery type have none to look at here.
    draft = Draft(channel, "ONE_TIME", components, settings_of(call))
    if found := problems(draft, V1Settings.of(call)):
        raise refusal(call, findings(found))
    wanted = _narrowed(call, list(messages(components, channel)), meta)
    outcomes = {
        value: _outcome(call, components, wanted, meta["identifier"], value)
        for value in meta["identifier_values"]
    }
    return Answer(200, {"data": outcomes, "message": SENT})


def _narrowed(call: Call, found: list[Message], meta: Mapping[str, Any]) -> list[Message]:
    for name, attribute in (("platform", "platform"), ("locale_name", "locale"), ("variation", "variation")):
        if meta.get(name) is not None:
            found = [message for message in found if getattr(message, attribute) == meta[name]]
            if not found:
                text = f"campaign_content has nothing for {name} {meta[name]}"
                raise refusal(call, [Finding("test_campaign_meta", f"test_campaign_meta.{name}", text)])
    return found


def _outcome(
    call: Call, components: Mapping[str, Any], wanted: list[Message], identifier: str, value: str
) -> dict[str, str]:
    failures: list[str] = []
    sent = 0
    channel = call.body["channel"]
    for recipient in recipients(call.store, settings_of(call), channel, identifier, [value]):
        if recipient.failure is not None:
            failures.append(recipient.failure)
            continue
        for message in wanted:
            places = _places(call, message, recipient)
            try:
                content = _personal(call, message, recipient) if places else None
            except BadTemplateError as error:
                failures.append(error.reason)
                continue
            for place in places:
                _put(call, components, message, recipient, place, content)
            sent += len(places)
        if not sent:
            failures.append(NO_DEVICE)
    if sent:
        return {"status": "success"}
    return {"status": "failed", "failure_reason": failures[0] if failures else NOBODY}


def _places(call: Call, message: Message, recipient: Recipient) -> list[str]:
    if message.platform == "EMAIL":
        return [recipient.address] if recipient.address else []
    return [device.token for device in push_targets(call.store, recipient, message.platform)]


def _personal(call: Call, message: Message, recipient: Recipient) -> Any:
    given = call.body.get("personalization_details") or {}
    profile = recipient.person.attributes if recipient.person else {}
    user = {**profile, **(given.get("user_attributes") or {})}
    content = with_templates(message.content, SavedTemplates.of_call(call), message.platform)
    # Event attributes that are not given come from the profile ("Test Campaign").
    event = {**profile, **(given.get("event_attributes") or {})}
    return render_all(content, user=user, event=event, path=message.path)


def _put(
    call: Call,
    components: Mapping[str, Any],
    message: Message,
    recipient: Recipient,
    place: str,
    content: Any,
) -> None:
    send(
        call.store,
        call.ids,
        call.clock.now(),
        kind="test",
        channel=call.body["channel"],
        platform=message.platform,
        locale=message.locale,
        variation=message.variation,
        user=recipient.person.id if recipient.person else None,
        to=place,
        content=content,
        connector=components.get("connector"),
    )
