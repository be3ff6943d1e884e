"""The conditional rules of a campaign's components, one module per concern.

A rule is a generator over a `Draft`: it yields a `Problem` for each thing wrong. Types and enums are
not its business; the document's models have checked them before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import basics, content, delivery, email, filters, gmail, publish, push, scheduling, triggers, versions

if TYPE_CHECKING:
    from ..draft import Rule

__all__ = ["COMPONENT_RULES", "PUBLISH_RULES", "VERSION_RULES"]

VERSION_RULES: tuple[Rule, ...] = versions.RULES
"""Rules of single values, which the document's models leave to each version of the API. They come first."""

COMPONENT_RULES: tuple[Rule, ...] = (
    basics.basic_details,
    triggers.condition,
    basics.connector,
    content.frame,
    push.messages,
    email.messages,
    gmail.messages,
    filters.segmentation,
    scheduling.schedule,
    delivery.controls,
    basics.control_group,
    basics.utm,
    delivery.audience_limit,
)
"""Rules of what is there; absent components are nobody's fault."""

PUBLISH_RULES: tuple[Rule, ...] = publish.RULES
"""Rules of what must be there before publishing."""
