"""The message as one user gets it: personalized, with what `fallback` puts in the place of gaps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...templating import BadTemplateError, render_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...people import Person

__all__ = ["is_personalized", "message_for", "reads_templates", "stored_payload"]

GROUP_KEY = 45
"""Characters that are left of a `groupKey` ("Push API", groupKey)."""

_FOREIGN = re.compile(r"[^A-Za-z0-9]")
_ROOT = re.compile(r"\{\{-?\s*([A-Za-z_]\w*)")
_ROOTS = frozenset({"user", "UserAttribute", "event", "EventAttribute", "BusinessEventAttribute"})
# A text that says itself what to do about a gap has none.
_CAREFUL = re.compile(r"\{%|\|\s*(default|d)\b")


class _Watched(dict[str, Any]):
    """Attributes that note whether one was asked for that is not there."""

    lacking = False

    def __missing__(self, name: str) -> Any:
        self.lacking = True
        raise KeyError(name)


def reads_templates(settings: Mapping[str, Any]) -> bool:
    """Whether the texts are read as templates: unless `useJinjaPersonalization` says no.

    The pages give no default; what is personalized by other means renders alike.
    """
    return settings.get("useJinjaPersonalization", True) not in (False, "false")


def is_personalized(payload: Mapping[str, Any]) -> bool:
    """Whether any text of a payload is a template."""
    return _any_template(payload)


def stored_payload(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The payload as the server keeps it: of a `groupKey` only ASCII letters and digits, and 45 of them."""
    found: dict[str, Any] = {}
    for platform, message in payload.items():
        found[platform] = message
        if isinstance(message, dict) and isinstance(message.get("groupKey"), str):
            key = _FOREIGN.sub("", message["groupKey"])[:GROUP_KEY]
            found[platform] = {**message, "groupKey": key}
    return found


def message_for(message: Mapping[str, Any], person: Person, *, templates: bool) -> dict[str, Any]:
    """One platform's message for one user.

    A field that cannot be filled for the user is replaced by the one of `fallback`, if it has it; else
    what is missing is left empty. Raises BadTemplateError for a text that is no template and has no
    substitute.
    """
    if not templates:
        return dict(message)
    fallback = message.get("fallback") or {}
    found: dict[str, Any] = {}
    for name, value in message.items():
        if name == "fallback":
            found[name] = value
            continue
        try:
            rendered, complete = _rendered(value, person)
        except BadTemplateError:
            if name not in fallback:
                raise
            rendered, complete = None, False
        if not complete and name in fallback:
            rendered, _ = _rendered(fallback[name], person)
        found[name] = rendered
    return found


def _rendered(value: Any, person: Person) -> tuple[Any, bool]:
    watched = _Watched(person.attributes)
    rendered = render_all(value, user=watched, event={})
    return rendered, not _any_gap(value) and (not watched.lacking or _any_careful(value))


def _texts(value: Any) -> list[str]:
    """Every text in a JSON value; nesting is bounded by the parser of requests."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in _texts(item)]


def _any_template(value: Any) -> bool:
    return any("{{" in text or "{%" in text for text in _texts(value))


def _any_gap(value: Any) -> bool:
    """Whether a text asks for something that is no attribute at all."""
    return any(
        not _CAREFUL.search(text) and any(root not in _ROOTS for root in _ROOT.findall(text))
        for text in _texts(value)
    )


def _any_careful(value: Any) -> bool:
    return any(_CAREFUL.search(text) for text in _texts(value))
