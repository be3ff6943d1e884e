"""Rules of `trigger_condition`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..draft import Draft, Problem, invalid, missing
from .filters import group

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["condition"]

DELAY_NEEDS = ("trigger_delay_value", "trigger_delay_granularity", "trigger_relation")


def condition(draft: Draft) -> Iterator[Problem]:
    """Delays name their length, and the filters are sound."""
    trigger = draft.part("trigger_condition")
    kind = trigger.get("trigger_delay_type")
    if kind == "DELAY":
        for name in DELAY_NEEDS:
            if trigger.get(name) is None:
                yield missing("trigger_condition", name)
    if kind == "INTELLIGENT_DELAY" and trigger.get("intelligent_delay_optimization") is None:
        yield missing("trigger_condition", "intelligent_delay_optimization")
    span = trigger.get("intelligent_delay_optimization") or {}
    for name, unit in (("min_delay_granularity", "DAYS"), ("max_delay_granularity", "MINUTES")):
        if span.get(name) == unit:
            text = f"{name} cannot be {unit}"
            yield invalid(text, "trigger_condition", "intelligent_delay_optimization", name)
    for name in ("included_filters", "secondary_included_filters"):
        path = ("trigger_condition", name)
        yield from group(trigger.get(name), path, portfolio=draft.settings.portfolio_enabled)
