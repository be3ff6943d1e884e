"""The two strengths of validation: of a draft's components, and of a campaign about to be published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..campaigns_shared.rules import COMPONENT_RULES, PUBLISH_RULES, VERSION_RULES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..campaigns_shared.draft import Draft, Problem, Rule

__all__ = ["component_problems", "publish_problems", "version_problems"]


def component_problems(draft: Draft) -> list[Problem]:
    """What create and update refuse (the vendor's modes DRAFT_CREATE and DRAFT_PATCH).

    Each component that is there is checked in full, together with what others say of it; components
    that are absent are ignored.
    """
    return _run(COMPONENT_RULES, draft)


def publish_problems(draft: Draft) -> list[Problem]:
    """What validate reports and publish refuses (the vendor's mode DRAFT_PUBLISH)."""
    return _run((*PUBLISH_RULES, *COMPONENT_RULES), draft)


def version_problems(draft: Draft) -> list[Problem]:
    """Values that only V1 takes: as unfit as a wrong type, whatever state the campaign is in."""
    return _run(VERSION_RULES, draft)


def _run(rules: Iterable[Rule], draft: Draft) -> list[Problem]:
    found = [problem for rule in rules for problem in rule(draft)]
    return list(dict.fromkeys(found))
