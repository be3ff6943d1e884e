"""Rules of e-mail messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..draft import Draft, Problem, blank, invalid, missing
from .content import cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["complete", "messages"]


def messages(draft: Draft) -> Iterator[Problem]:
    """A message has its own HTML or a saved template, never both ("Campaigns V5 overview", FAQ)."""
    if draft.channel != "EMAIL":
        return
    for cell in cells(draft.part("campaign_content"), "EMAIL"):
        if (
            cell.message.get("html_content") is not None
            and cell.message.get("custom_template_id") is not None
        ):
            text = "html_content and custom_template_id cannot be given together"
            yield invalid(text, *cell.path, "custom_template_id")


def complete(draft: Draft) -> Iterator[Problem]:
    """There is a verified sender, and one message at least is complete (before publishing)."""
    if draft.channel != "EMAIL":
        return
    if blank(draft.part("connector")):
        yield missing("connector")
    found = list(cells(draft.part("campaign_content"), "EMAIL"))
    verified = draft.settings.verified_from_addresses
    for cell in found:
        address = cell.message.get("from_address")
        if blank(address):
            yield missing(*cell.path, "from_address")
        elif verified and address not in verified:
            yield invalid("from_address is not verified", *cell.path, "from_address")
    if found and not any(_complete(cell.message) for cell in found):
        for name in ("subject", "html_content"):
            if blank(found[0].message.get(name)):
                yield missing(*found[0].path, name)


def _complete(message: Mapping[str, object]) -> bool:
    templated = not blank(message.get("custom_template_id"))
    return templated or not (blank(message.get("subject")) or blank(message.get("html_content")))
