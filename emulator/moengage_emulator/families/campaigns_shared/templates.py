"""The saved templates that content names by `custom_template_id`, and content with them taken in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..custom_templates import CHANNELS
from ..custom_templates.templates import Templates
from ..email_templates_v1 import Templates as OlderTemplates
from .messages import PLATFORMS
from .settings import settings_of

if TYPE_CHECKING:
    from ...handling import Call
    from ...store import Store
    from ..custom_templates.templates import Template
    from .settings import CampaignSettings

__all__ = ["SavedTemplates", "with_templates"]

_TEXTS = ("subject", "sender_name", "preview_text")


class SavedTemplates:
    """What the workspace stored through the API of templates, and beside it those of its settings."""

    def __init__(self, store: Store, settings: CampaignSettings) -> None:
        """Nothing is read yet."""
        self._store = store
        self._settings = settings

    @classmethod
    def of_call(cls, call: Call) -> SavedTemplates:
        """Those of the caller's workspace."""
        return cls(call.store, settings_of(call))

    def stored(self, channel: str, name: str, version: object) -> Template | None:
        """The version of a stored template of a channel; None for none, and for channels without any."""
        known = next((item for item in CHANNELS.values() if item.name == channel), None)
        return None if known is None else Templates(self._store, known).named(name, version)

    def content(self, name: str, version: object, platform: str) -> Mapping[str, Any] | None:
        """What a template says on a platform (any other word: in an e-mail), in the fields of a campaign."""
        pushed = platform in PLATFORMS
        found = self.stored("PUSH" if pushed else "EMAIL", name, version)
        if found is not None:
            stored: Mapping[str, Any] = found["content"]
            return stored.get(platform) if pushed else _letter(stored, "email_content")
        older = None if pushed else OlderTemplates(self._store).find(name)
        if older is not None:
            return _letter({**older, "attachments": [item["url"] for item in older["attachments"]]}, "html")
        planted = self._settings.push_templates, self._settings.email_templates
        return next((templates[name] for templates in planted if name in templates), None)


def with_templates(content: Any, saved: SavedTemplates, place: str = "") -> Any:
    """A copy of content in which each object with a known `custom_template_id` holds the template too.

    `place` is the platform of the content, or the key that it stands under. What the object says itself wins
    over the template, save for its HTML ("Create Campaign").
    """
    if isinstance(content, list):
        return [with_templates(item, saved, place) for item in content]
    if not isinstance(content, Mapping):
        return content
    found = {name: with_templates(item, saved, name) for name, item in content.items()}
    name = found.get("custom_template_id")
    if not isinstance(name, str):
        return found
    template = saved.content(name, found.get("custom_template_version"), place.upper()) or {}
    html = {"html_content": template["html_content"]} if "html_content" in template else {}
    return {**template, **found, **html}


def _letter(stored: Mapping[str, Any], html: str) -> dict[str, Any]:
    """The content of a stored e-mail, whose page is in the field `html`; empty texts say nothing."""
    found = {name: stored[name] for name in _TEXTS if stored.get(name)}
    files = [{"file_type": "URL", "url": address} for address in stored.get("attachments") or ()]
    return {**found, "html_content": stored[html], **({"attachments": files} if files else {})}
