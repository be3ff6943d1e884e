"""What creation and update check before they look into the store: all faults are listed at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...handling import Call, Refusal
from ...validation import Models
from . import push_rules
from .attachments import attachments_fit
from .channels import Channel, channel_of
from .findings import Finding, coded, findings_of, invalid, unknown_fields
from .settings import attachment_sizes, locales

__all__ = ["check_body"]

# The document leaves these open, because other channels and answers share them ("Create SMS template").
_CLOSED_IN_SMS: Mapping[str, str] = {
    "basic_details": "SmsTemplateContent",
    "meta_info": "TemplateMeta",
}


def check_body(call: Call) -> None:
    """Raises a 400 that lists everything that is wrong with the body."""
    channel = channel_of(call.operation.family)
    problems = call.models.problems(str(call.operation.body_model), call.body)
    unknown, found = findings_of(problems, call.body, channel)
    for finding in _own_rules(call, channel):
        if finding not in found:
            found.append(finding)
    findings = [*unknown_fields([*unknown, *_unknown(channel, call.body, call.models)]), *found]
    if findings:
        raise Refusal(400, coded(findings, call.ids))


def _unknown(channel: Channel, body: Mapping[str, Any], models: Models) -> Iterator[str]:
    if channel.family == "push_templates":
        yield from push_rules.unknown(body, models)
    elif channel.family == "sms_templates":
        for name, model in _CLOSED_IN_SMS.items():
            part = body.get(name)
            # An update's metadata is closed in the document.
            if isinstance(part, dict) and not (name == "meta_info" and "external_template_id" in body):
                yield from (field for field in part if field not in models.fields(model))


def _own_rules(call: Call, channel: Channel) -> Iterator[Finding]:
    if channel.family == "push_templates":
        yield from push_rules.faults(call.body)
    elif channel.family == "email_templates":
        content, meta = call.body.get("basic_details"), call.body.get("meta_info")
        if isinstance(content, dict) and not attachments_fit(
            content.get("attachments"), attachment_sizes(call.workspace)
        ):
            yield invalid("attachments")
        known = locales(call.workspace)
        locale = meta.get("locale") if isinstance(meta, dict) else None
        # "Create Email template V2": one of the locales of the dashboard's settings.
        if known is not None and isinstance(locale, str) and locale and locale not in known:
            yield invalid("locale")
