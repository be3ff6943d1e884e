"""Values that V1 takes and V5 refuses, in the components that both versions share.

The document's components allow what either version takes; each rule here holds what "Create campaign
reference" (V5) leaves of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..draft import Draft, Path, Problem, Rule, invalid
from .content import cells

__all__ = ["RULES", "interruption_levels", "slider_transitions", "trigger_attr"]

TRANSITIONS = ("MANUAL", "AUTOMATIC")
LEVELS = ("PASSIVE", "ACTIVE", "TIME_SENSITIVE", "CRITICAL")


def slider_transitions(draft: Draft) -> Iterator[Problem]:
    """Carousels turn their slides in upper case."""
    if draft.channel != "PUSH":
        return
    for cell in cells(draft.part("campaign_content"), "PUSH"):
        for platform in ("android", "ios"):
            path = ("basic_details", "carousel_content", "slider_transition")
            yield from _spelling(cell.message, (platform, *path), TRANSITIONS, cell.path)


def interruption_levels(draft: Draft) -> Iterator[Problem]:
    """iOS messages disturb in upper case."""
    path = ("platform_level_priority", "ios_specific_priority", "interruption_level")
    yield from _spelling(draft.part("advanced"), path, LEVELS, ("advanced",))


def trigger_attr(draft: Draft) -> Iterator[Problem]:
    """What a trigger looks at is named, where V1 may describe it."""
    if isinstance(draft.part("trigger_condition").get("trigger_attr"), Mapping):
        yield invalid("trigger_attr is expected to be String", "trigger_condition", "trigger_attr")


def _spelling(
    value: object, path: tuple[str, ...], allowed: tuple[str, ...], root: Path
) -> Iterator[Problem]:
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    if value is not None and value not in allowed:
        yield invalid(f"{path[-1]} is not valid", *root, *path)


RULES: tuple[Rule, ...] = (slider_transitions, interruption_levels, trigger_attr)
