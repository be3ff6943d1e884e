"""The coupons of one user in one campaign, for templates that name a list by its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....templating import BadTemplateError
from ...coupons.handing import hand_out

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["HandedOut"]


class HandedOut(dict[str, str]):
    """Label of a list -> the user's coupon, handed out when a template first asks for it.

    A user has one coupon of a list, however often the messages of the campaign speak of it.
    """

    def __init__(self, scene: Scene, *, user: str, campaign: str, locale: str, variation: str) -> None:
        """For the user with this id, as usage reports tell it."""
        self._scene = scene
        self._about = {"user": user, "campaign": campaign, "locale": locale, "variation": variation}

    def __missing__(self, label: str) -> str:
        """Raises BadTemplateError where the list has no coupon to give."""
        scene = self._scene
        code = hand_out(scene.store, scene.ids, scene.now, label, **self._about)
        if code is None:
            raise BadTemplateError(f"there is no coupon in {label}")
        self[label] = code
        return code
