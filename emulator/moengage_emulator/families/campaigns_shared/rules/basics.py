"""Rules of `basic_details` and the small components beside it: connector, control group, UTM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..draft import Draft, Problem, blank, invalid, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["basic_details", "connector", "control_group", "utm"]

UTM_STANDARD = {"utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"}
UTM_MAX_CUSTOM = 5  # "Create Campaign", utm_params; `utm_custom` counts as one of them


def basic_details(draft: Draft) -> Iterator[Problem]:
    """Geofence dwell time, the platform of live activities, the category of promotional e-mail."""
    details = draft.part("basic_details")
    fence = details.get("geofences") or {}
    if fence.get("triggered_at") == "dwell":
        for name in ("dwell_time_value", "dwell_time_granularity"):
            if fence.get(name) is None:
                yield missing("basic_details", "geofences", name)
    if draft.delivery_type == "BROADCAST_LIVE_ACTIVITY" and set(details.get("platforms") or ["IOS"]) != {
        "IOS"
    }:
        yield invalid("a live activity campaign has the platform IOS only", "basic_details", "platforms")
    if draft.channel == "EMAIL":
        yield from _subscription_category(draft)


def _subscription_category(draft: Draft) -> Iterator[Problem]:
    details = draft.part("basic_details")
    category, known = details.get("subscription_category"), draft.settings.subscription_categories
    if details.get("content_type") == "PROMOTIONAL" and category is None:
        yield missing("basic_details", "subscription_category")
    elif not blank(category) and known and category not in known:
        text = "subscription_category does not exist in this workspace"
        yield invalid(text, "basic_details", "subscription_category")


def connector(draft: Draft) -> Iterator[Problem]:
    """A connector must be one that the workspace has configured."""
    given, known = draft.part("connector"), draft.settings.connectors
    name = f"{given.get('connector_type')}/{given.get('connector_name')}"
    if given and known and name not in known:
        yield invalid("connector is not configured in this workspace", "connector")


def control_group(draft: Draft) -> Iterator[Problem]:
    """A campaign control group needs its percentage."""
    group = draft.part("control_group_details")
    if (
        group.get("is_campaign_control_group_enabled")
        and group.get("campaign_control_group_percentage") is None
    ):
        yield missing("control_group_details", "campaign_control_group_percentage")


def utm(draft: Draft) -> Iterator[Problem]:
    """UTM parameters have room for five names of one's own."""
    if len(set(draft.part("utm_params")) - UTM_STANDARD) > UTM_MAX_CUSTOM:
        yield invalid(f"at most {UTM_MAX_CUSTOM} custom UTM parameters are allowed", "utm_params")
