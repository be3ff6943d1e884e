"""Campaigns of the first version."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_INVALID = "400 Bad Request"

REFUSALS: tuple[Refusal, ...] = (
    # State: V1 has neither 404 nor 409.
    Refusal(
        "campaigns_update",
        400,
        _INVALID,
        "campaign_id",
        "there is no such campaign, it is not one of this API, or its state lets nothing be changed",
    ),
    Refusal(
        "campaigns_update_status",
        400,
        _INVALID,
        "campaign_ids",
        "there is no such campaign, or its delivery type or state does not allow the action",
    ),
    Refusal(
        "campaigns_list_executions",
        400,
        _INVALID,
        "parent_campaign_id",
        "there is no such recurring campaign",
    ),
    Refusal(
        "campaigns_preview",
        400,
        _INVALID,
        r"personalization_content\.custom_template_data\.template_id",
        "there is no such saved template",
    ),
    Refusal(
        "campaigns_preview",
        400,
        _INVALID,
        r"(?s)personalization_content\.payload.*|personalization_details\.event_name",
        "personalization in a text has to be readable, and the event named that it speaks of",
    ),
    # Rules between fields that JSON Schema cannot state.
    Refusal(
        "campaigns_(create|update|send_test)",
        400,
        _INVALID,
        r"basic_details\.platform_specific_details\.ios",
        "of three switches exactly one is on, where iOS is addressed",
    ),
    Refusal(
        "campaigns_(create|update|send_test)",
        400,
        _INVALID,
        r"(?s)campaign_content\.(content|variation_details\.manual_distribution_percentage).*",
        "content is keyed by variations, of which the shares are percentages, and fits its templates",
    ),
    Refusal(
        "campaigns_(create|update|send_test)",
        400,
        _INVALID,
        r"gmail_annotations\..*",
        "a deal ends an hour after it begins, in days of the calendar; Product Sets are a feature",
    ),
    Refusal(
        "campaigns_create",
        400,
        _INVALID,
        r"delivery_controls\.queuing_enabled|trigger_condition\.intelligent_delay_optimization",
        "campaigns triggered by a device or location have no queue; an intelligent delay needs its span",
    ),
    Refusal(
        "campaigns_(search|get_meta)",
        400,
        _INVALID,
        r"campaign_fields\.created_date\.(from|to)_date",
        "a text of the right form need not be a day of the calendar",
    ),
)
