"""Rules of the variants and of what they show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic_core import from_json

from ..documents import TEMPLATES
from ..findings import Finding, Path, at, missing
from ..proposal import Proposal, mapping

__all__ = ["MOST_VARIANTS", "ONLY_LOCALE", "contents", "parts", "variants"]

MOST_VARIANTS = 5
"""Variants with fixed shares ("Create offering")."""
ONLY_LOCALE = "0"
"""What the locale of an offer in one language is called ("Create offering")."""


def variants(proposal: Proposal) -> Iterator[Finding]:
    """Fixed shares are given, sum up to 100 without the control group, and name the declared variants."""
    meta = proposal.part("variation_meta")
    fixed = meta.get("type") == "SMV"
    distribution = meta.get("smv_distribution")
    if fixed and not mapping(distribution).get("split"):
        yield missing("variation_meta", "smv_distribution", *(["split"] if distribution is not None else []))
    declared = _declared(proposal)
    if fixed and len(declared) > MOST_VARIANTS:
        path: Path = ("variation_meta", "variantsPerLocale")
        yield at("OUT_OF_RANGE", path, f"must have {MOST_VARIANTS} items at most")
    split = mapping(mapping(distribution).get("split"))
    path = ("variation_meta", "smv_distribution", "split")
    if split and split.keys() != declared:
        yield at("SPLIT_KEY_MISMATCH", path, "must have the keys of variation_meta.variantsPerLocale")
    if split and sum(split.values()) != 100:
        yield at("INVALID_SPLIT", path, "must sum to 100")
    control = mapping(meta.get("control_group"))
    # The bounds are declared without the condition; an example is disabled and has 0.
    if control.get("is_enabled") is True and not 1 <= control.get("percentage", 1) <= 99:
        yield at(
            "OUT_OF_RANGE", ("variation_meta", "control_group", "percentage"), "must be between 1 and 99"
        )


def contents(proposal: Proposal) -> Iterator[Finding]:
    """Flat content for one variant, or else content for each declared variant in each locale."""
    content = proposal.part("offer_content")
    declared = _declared(proposal)
    if "content_1" in content and "locales" in content:
        yield at("INVALID_TYPE", ("offer_content",), "must have either content_1 or locales")
        return
    if "content_1" in content:
        if len(declared) > 1:
            yield _count_mismatch(("offer_content",))
        return
    locales = mapping(content.get("locales"))
    if not locales:
        yield missing("offer_content")
    if len(locales) == 1 and ONLY_LOCALE not in locales:
        yield at(
            "INVALID_ENUM_VALUE",
            ("offer_content", "locales", *locales),
            f'is not valid: the only locale is called "{ONLY_LOCALE}"',
        )
    for locale, content_of in locales.items():
        names = mapping(content_of["variations"]).keys()
        path = ("offer_content", "locales", locale, "variations")
        if len(names) != len(declared):
            yield _count_mismatch(path)
        elif names != declared:
            yield at("SPLIT_KEY_MISMATCH", path, "must have the keys of variation_meta.variantsPerLocale")


def parts(proposal: Proposal) -> Iterator[Finding]:
    """JSON can be read; templates are registered, and the fields that they need are filled in.

    That a content block exists is not checked: no page has a code for one that does not.
    """
    content = proposal.part("offer_content")
    yield from _part(proposal, content.get("content_1"), ("offer_content", "content_1"))
    for locale, content_of in mapping(content.get("locales")).items():
        for name, variant in mapping(mapping(content_of).get("variations")).items():
            path = ("offer_content", "locales", locale, "variations", name, "content_1")
            yield from _part(proposal, mapping(variant).get("content_1"), path)


def _part(proposal: Proposal, part: Any, path: Path) -> Iterator[Finding]:
    kind = mapping(part).get("type")
    if kind == "json" and not _is_json(part["value"]):
        yield at("INVALID_TYPE", (*path, "value"), "must be JSON as text")
    if kind == "template":
        yield from _template(proposal, part, path)


def _template(proposal: Proposal, part: Mapping[str, Any], path: Path) -> Iterator[Finding]:
    name = part["meta"]["templateId"]
    found = proposal.store.collection(TEMPLATES).get(name)
    if found is None:
        target = ".".join(map(str, (*path, "meta", "templateId")))
        yield Finding(
            "INVALID_TEMPLATE_ID", target, f"Template '{name}' is not registered in this workspace."
        )
        return
    for field in found["required"]:
        value = part["value"].get(field)
        if value is None or (isinstance(value, str) and not value.strip()):
            target = ".".join(map(str, (*path, "value", field)))
            text = f"Field '{field}' is required by the template but is missing or blank."
            yield Finding("MISSING_TEMPLATE_FIELD", target, text)


def _declared(proposal: Proposal) -> set[str]:
    return set(proposal.part("variation_meta").get("variantsPerLocale") or ())


def _count_mismatch(path: Path) -> Finding:
    return at(
        "VARIANT_COUNT_MISMATCH", path, "must have as many variants as variation_meta.variantsPerLocale"
    )


def _is_json(text: str) -> bool:
    try:
        from_json(text)
    except ValueError:
        return False
    return True
