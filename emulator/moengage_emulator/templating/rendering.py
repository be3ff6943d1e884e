"""Personalization: the vendor's Jinja-like templates, rendered for one user and one event.

Both spellings of the roots are known: `user.city` and `event.total` ("Personalized Preview"), and
`UserAttribute['City']`, `EventAttribute['Total']`, `BusinessEventAttribute['Total']` of the dashboard.
An attribute that is not there renders as nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .sandbox import Attributes, BadTemplateError, Sandbox

__all__ = ["BadTemplateError", "render", "render_all"]

_MARKS = ("{{", "{%", "{#")


def render(source: str, *, user: Mapping[str, Any], event: Mapping[str, Any]) -> str:
    """`source` for a user and an event. Raises BadTemplateError."""
    if not any(mark in source for mark in _MARKS):
        return source
    person, happening = Attributes(user), Attributes(event)
    context = {
        "user": person,
        "UserAttribute": person,
        "event": happening,
        "EventAttribute": happening,
        "BusinessEventAttribute": happening,
    }
    return Sandbox().render_bounded(source, context)


def render_all(
    value: Any, *, user: Mapping[str, Any], event: Mapping[str, Any], path: tuple[str | int, ...] = ()
) -> Any:
    """A copy of JSON with every string in it rendered; names of fields are left as they are.

    Raises BadTemplateError with the `path` of the string at fault, which continues the one given.
    """
    if isinstance(value, str):
        try:
            return render(value, user=user, event=event)
        except BadTemplateError as error:
            raise BadTemplateError(error.reason, path) from None
    if isinstance(value, Mapping):
        return {
            key: render_all(item, user=user, event=event, path=(*path, key)) for key, item in value.items()
        }
    if isinstance(value, list):
        return [
            render_all(item, user=user, event=event, path=(*path, index)) for index, item in enumerate(value)
        ]
    return value
