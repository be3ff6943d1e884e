"""Every rule of an offer that its schema does not state, with the fields that each looks at."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..findings import Finding
from ..proposal import Proposal, Rule
from . import audience, basics, content

__all__ = ["RULES", "broken"]

RULES: tuple[tuple[tuple[str, ...], Rule], ...] = (
    (("name",), basics.names),
    (("tags",), basics.tags),
    (("scheduling",), basics.times),
    (("scheduling",), basics.schedule),
    (("segment_info",), audience.segment),
    (("variation_meta",), content.variants),
    (("offer_content", "variation_meta"), content.contents),
    (("offer_content",), content.parts),
    (("capping_rules",), basics.caps),
    (("offering_attribute_configuration",), audience.attributes),
    (("conversion",), audience.goals),
)


def broken(proposal: Proposal, faulty: Collection[str]) -> Iterator[Finding]:
    """What the rules find. One is left out if the schema found a field of its `faulty`, or none is given."""
    for fields, rule in RULES:
        if not any(name in faulty for name in fields) and any(name in proposal.given for name in fields):
            yield from rule(proposal)
