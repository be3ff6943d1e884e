"""What a campaign of V1 has to fulfil beyond the document's schema, when it is made and when it changes.

V1 knows no drafts: every campaign is complete from the start. Where V1 and V5 agree the rules are those
of `campaigns_shared`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..campaigns_shared.draft import Draft, Problem, invalid
from ..campaigns_shared.messages import messages
from ..campaigns_shared.rules import basics, delivery, filters, push, scheduling, triggers
from ..campaigns_shared.rules.content import variations
from . import gmail
from .extras import whole_extras

if TYPE_CHECKING:
    from ..campaigns_shared.draft import Rule
    from .settings import V1Settings

__all__ = ["problems"]

# What each push template needs, and the share of a control group, are conditions of the document.
_SHARED: tuple[Rule, ...] = (
    basics.basic_details,
    triggers.condition,
    basics.connector,
    variations,
    whole_extras,
    push.ios_audience,
    filters.segmentation,
    scheduling.schedule,
    delivery.controls,
    basics.utm,
)


def problems(draft: Draft, settings: V1Settings) -> list[Problem]:
    """Every broken rule, in the order of the components."""
    found = [problem for rule in _SHARED for problem in rule(draft)]
    for own in (_there_is_content(draft), _shares(draft), _features(draft, settings)):
        found += own
    found += gmail.annotated(draft, settings)
    return list(dict.fromkeys(found))


def _there_is_content(draft: Draft) -> Iterator[Problem]:
    """One message will do, of whatever locale, variation and platform."""
    if draft.has("campaign_content") and next(messages(draft.components, draft.channel), None) is None:
        yield invalid(
            f"content has no message for the channel {draft.channel}", "campaign_content", "content"
        )


def _shares(draft: Draft) -> Iterator[Problem]:
    """Shares are percentages as text, of 100 together at most; the vendor's own example leaves 5 over."""
    details = draft.part("campaign_content").get("variation_details") or {}
    shares = details.get("manual_distribution_percentage")
    if not isinstance(shares, Mapping):
        return
    path = ("campaign_content", "variation_details", "manual_distribution_percentage")
    total = 0.0
    for name, text in shares.items():
        share = _percentage(text)
        if share is None:
            yield invalid(f"{name} must be a percentage", *path, name)
            return
        total += share
    if total > 100:
        yield invalid("manual_distribution_percentage must not exceed 100 in total", *path)


def _percentage(text: object) -> float | None:
    if not isinstance(text, str) or not text.isascii() or not text.replace(".", "", 1).isdigit():
        return None
    return float(text) if len(text) <= len("100.000000") else None


def _features(draft: Draft, settings: V1Settings) -> Iterator[Problem]:
    """Two fields of e-mail campaigns need a feature of the workspace."""
    details = draft.part("basic_details")
    for name, enabled, feature in (
        ("send_only_double_opt_in_users", settings.double_opt_in_enabled, "Double Opt-In"),
        ("deduplication_attribute", settings.brand_deduplication_enabled, "Brand Deduplication"),
    ):
        if details.get(name) and not enabled:
            yield invalid(f"{feature} is not enabled for this workspace", "basic_details", name)
