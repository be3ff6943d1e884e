"""Validate a draft as publishing does, and publish it."""

from __future__ import annotations

from typing import Any

from ...handling import Answer, Call, handles
from ...times import stamp
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.draft import Draft
from ..campaigns_shared.lifecycle import status_of
from ..campaigns_shared.sending import arrange
from .envelope import failed_validation, refusal, success
from .requests import check_model, check_request_id, check_scope, find_campaign, settings_of
from .validation import publish_problems

__all__ = ["publish", "validate"]

NOT_ALLOWED = "Caller does not have permission to perform this operation."
UNFIT = "Draft cannot be published; validation failed."
NO_DRAFT = "Campaign is not in DRAFT state and cannot be published."


@handles("campaigns_v5_validate")
def validate(call: Call) -> Answer:
    """Say what keeps the stored campaign from being published; nothing changes."""
    check_request_id(call)
    campaign = find_campaign(call, call.path["campaign_id"])
    problems = publish_problems(_draft(call, campaign))
    if not problems:
        return success(call, {"valid": True})
    errors = [{"field": item.field, "issue": item.issue} for item in problems]
    return success(call, {"valid": False, "errors": errors})


def publish(call: Call, campaign: dict[str, Any]) -> Answer:
    """Launch a draft: the part of update that a `status` key in the body asks for.

    The body holds nothing else but the correlation id. Refused with 400 for another status or a mixed
    body or while publishing is off, 403 without the publishing scope, 409 for what is no draft, 422
    for a draft that does not validate.
    """
    if set(call.body) - {"status", "request_id"}:
        raise failed_validation(call, [("status", "status cannot be sent together with other fields.")])
    if call.body["status"] != "PUBLISH":
        raise failed_validation(call, [("status", "status must be PUBLISH.")])
    check_model(call, "CampaignPublish")
    if not settings_of(call).publish_enabled:
        raise failed_validation(call, [("status", "Publishing is not enabled for this workspace.")])
    check_scope(call, "campaigns:create_manage_publish", NOT_ALLOWED)
    now = call.clock.now()
    if status_of(campaign, now, settings_of(call).sending_seconds) != "DRAFT":
        raise refusal(call, 409, "BAD_REQUEST", NO_DRAFT)
    if problems := publish_problems(_draft(call, campaign)):
        details = [(item.field, item.issue) for item in problems]
        raise refusal(call, 422, "UNPROCESSABLE_ENTITY", UNFIT, details)
    launched = campaign | {
        "state": "launched",
        "published_at": stamp(now),
        "updated_at": stamp(now),
        "rejection_comment": None,
    }
    Campaigns(call.store).save(launched)
    arrange(call.store, call.ids, launched)
    return success(call, {"id": campaign["id"]})


def _draft(call: Call, campaign: dict[str, Any]) -> Draft:
    kind = campaign["campaign_delivery_type"]
    return Draft(campaign["channel"], kind, campaign["components"], settings_of(call))
