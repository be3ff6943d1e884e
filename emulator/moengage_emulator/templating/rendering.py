"""Personalization: the vendor's Jinja-like templates, rendered for one user and one event.

Both spellings of the roots are known: `user.city` and `event.total` ("Personalized Preview"), and
`UserAttribute['City']`, `EventAttribute['Total']`, `BusinessEventAttribute['Total']` of the dashboard.
An attribute that is not there renders as nothing.

`{{Coupons.CouponListName[label]}}` ("Create a Coupon List") is a coupon of the list with this label, which
stands without quotes whatever it is. Where none are handed out, as in a preview, it is nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .sandbox import Attributes, BadTemplateError, Sandbox

__all__ = ["BadTemplateError", "render", "render_all"]

_MARKS = ("{{", "{%", "{#")
_SPOKEN = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_COUPON = re.compile(r"\bCoupons\.CouponListName\[\s*(?![\s\"'])([^\]]+?)\s*\]")


def render(
    source: str,
    *,
    user: Mapping[str, Any],
    event: Mapping[str, Any],
    coupons: Mapping[str, str] | None = None,
) -> str:
    """`source` for a user and an event; `coupons` by the labels of their lists. Raises BadTemplateError."""
    if not any(mark in source for mark in _MARKS):
        return source
    person, happening = Attributes(user), Attributes(event)
    context: dict[str, Any] = {
        "user": person,
        "UserAttribute": person,
        "event": happening,
        "EventAttribute": happening,
        "BusinessEventAttribute": happening,
    }
    if coupons is not None:
        context["Coupons"] = Attributes({"CouponListName": coupons})
    if "Coupons" in source:
        source = _SPOKEN.sub(lambda spoken: _COUPON.sub(_quoted, spoken[0]), source)
    return Sandbox().render_bounded(source, context)


def render_all(
    value: Any,
    *,
    user: Mapping[str, Any],
    event: Mapping[str, Any],
    coupons: Mapping[str, str] | None = None,
    path: tuple[str | int, ...] = (),
) -> Any:
    """A copy of JSON with every string in it rendered; names of fields are left as they are.

    Raises BadTemplateError with the `path` of the string at fault, which continues the one given.
    """
    if isinstance(value, str):
        try:
            return render(value, user=user, event=event, coupons=coupons)
        except BadTemplateError as error:
            raise BadTemplateError(error.reason, path) from None

    def inner(step: str | int, item: Any) -> Any:
        return render_all(item, user=user, event=event, coupons=coupons, path=(*path, step))

    if isinstance(value, Mapping):
        return {key: inner(key, item) for key, item in value.items()}
    if isinstance(value, list):
        return [inner(index, item) for index, item in enumerate(value)]
    return value


def _quoted(found: re.Match[str]) -> str:
    """The label as a text, which it has to be for the engine."""
    return f"Coupons.CouponListName[{json.dumps(found[1])}]"
