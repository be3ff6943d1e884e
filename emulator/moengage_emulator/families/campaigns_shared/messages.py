"""The messages of a campaign's content, one for each platform, locale and variation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .rules.content import cells

if TYPE_CHECKING:
    from .draft import Path

__all__ = ["PLATFORMS", "Message", "messages"]

PLATFORMS = ("ANDROID", "IOS", "WEB")


@dataclass(frozen=True, slots=True)
class Message:
    """What users of `locale` on `platform` (EMAIL for e-mail) see in `variation`; `path` leads to it."""

    platform: str
    locale: str
    variation: str
    path: Path
    content: Mapping[str, Any]

    @property
    def key(self) -> str:
        """How the answers of V5 name it."""
        return f"{self.platform}_{self.locale}_{self.variation}"


def messages(components: Mapping[str, Any], channel: str) -> Iterator[Message]:
    """E-mail has one message per locale and variation, push one for each platform of these."""
    details = components.get("basic_details") or {}
    for cell in cells(components.get("campaign_content") or {}, channel):
        if channel == "EMAIL":
            yield Message("EMAIL", cell.locale, cell.variation, cell.path, cell.message)
            continue
        for platform in details.get("platforms") or PLATFORMS:
            content = cell.message.get(platform.lower())
            if isinstance(content, Mapping):
                path = (*cell.path, platform.lower())
                yield Message(platform, cell.locale, cell.variation, path, content)
