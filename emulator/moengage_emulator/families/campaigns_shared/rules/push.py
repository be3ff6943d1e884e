"""Rules of push messages: what each template of each platform needs, and what it cannot carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..draft import Draft, Path, Problem, blank, invalid, missing, objects
from .content import cells

__all__ = ["complete", "ios_audience", "messages"]

CAROUSEL = "SIMPLE_IMAGE_CAROUSEL"
BACKED_UP = ("STYLIZED_BASIC", CAROUSEL, "IMAGE_BANNER_WITH_TEXT", "TIMER", "TIMER_WITH_PROGRESS_BAR")

NEEDS: dict[str, dict[str, tuple[Path, ...]]] = {
    "android": {
        **dict.fromkeys(BACKED_UP, (("template_backup",),)),
        CAROUSEL: (("template_backup",), ("basic_details", "carousel_content")),
        "IMAGE_BANNER_WITH_TEXT": (("template_backup",), ("basic_details", "banner_image_url")),
        "TIMER": (("template_backup",), ("timer",)),
        "TIMER_WITH_PROGRESS_BAR": (("template_backup",), ("timer",)),
        "Custom": (("custom_template_id",),),
    },
    "ios": {
        "STYLIZED_BASIC": (("template_backup",),),
        CAROUSEL: (
            ("template_backup",),
            ("basic_details", "carousel_content"),
            ("basic_details", "image_url"),
        ),
        "Custom": (("custom_template_id",),),
    },
    "web": {},
}
"""Platform -> template -> fields that it needs ("Create Campaign", push content)."""

ONLY_IN: dict[str, dict[str, tuple[str, ...]]] = {
    "android": {"input_gif_url": ("BASIC",)},
    "ios": {
        "input_gif_url": ("BASIC", "STYLIZED_BASIC"),
        "rich_media_type": ("BASIC",),
        "rich_media_value": ("BASIC",),
    },
    "web": {},
}
"""Platform -> field of `basic_details` -> the templates that take it."""

PLATFORM_FIELDS: dict[str, tuple[str, ...]] = dict.fromkeys(NEEDS, ("title", "message"))
"""What a message needs before it can be published. The vendor names them for Android's BASIC template
and says "platform-required fields" for the rest; we ask the same two everywhere."""


IOS_FLAGS = (
    "send_to_all_eligible_device",
    "exclude_provisional_push_devices",
    "send_to_only_provisional_push_enabled_devices",
)
"""Which iOS devices to send to; one of them is true."""


def messages(draft: Draft) -> Iterator[Problem]:
    """Every push message fits its template."""
    if draft.channel != "PUSH":
        return
    for cell in cells(draft.part("campaign_content"), "PUSH"):
        for platform in NEEDS:
            message = cell.message.get(platform)
            if isinstance(message, Mapping):
                yield from _message(platform, message, (*cell.path, platform))


def _message(platform: str, message: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    template = message.get("template_type")
    basic = message.get("basic_details") or {}
    for needed in NEEDS[platform].get(template or "", ()):
        holder = basic if needed[0] == "basic_details" else message
        if holder.get(str(needed[-1])) is None:
            yield missing(*path, *needed)
    if message.get("custom_template_id") is not None and template not in (None, "Custom"):
        yield invalid("custom_template_id needs the template_type Custom", *path, "template_type")
    yield from _carousel(basic.get("carousel_content") or {}, (*path, "basic_details", "carousel_content"))
    yield from _dismissal(message.get("advanced") or {}, (*path, "advanced"))


def complete(draft: Draft) -> Iterator[Problem]:
    """Each message has content for each platform, with text and nothing foreign (before publishing)."""
    if draft.channel != "PUSH":
        return
    details = draft.part("basic_details")
    platforms = details.get("platforms") or []
    if not platforms:
        yield missing("basic_details", "platforms")
    yield from ios_audience(draft)
    for cell in cells(draft.part("campaign_content"), "PUSH"):
        for platform in platforms:
            yield from _complete(platform.lower(), cell.message.get(platform.lower()), cell.path)


def ios_audience(draft: Draft) -> Iterator[Problem]:
    """A campaign for iOS says which of its devices it is for."""
    details = draft.part("basic_details")
    if draft.channel != "PUSH" or "IOS" not in (details.get("platforms") or []):
        return
    flags = (details.get("platform_specific_details") or {}).get("ios") or {}
    if sum(flags.get(flag) is True for flag in IOS_FLAGS) != 1:
        text = "exactly one of the three iOS flags must be true"
        yield invalid(text, "basic_details", "platform_specific_details", "ios")


def _complete(platform: str, message: Any, path: Path) -> Iterator[Problem]:
    if not isinstance(message, Mapping) or blank(message):
        yield missing(*path, platform)
        return
    basic, template = message.get("basic_details") or {}, message.get("template_type")
    where = (*path, platform, "basic_details")
    if template != "Custom":
        for name in PLATFORM_FIELDS.get(platform, ()):
            if blank(basic.get(name)):
                yield missing(*where, name)
    for name, templates in ONLY_IN.get(platform, {}).items():
        if not blank(basic.get(name)) and template is not None and template not in templates:
            yield invalid(f"{name} is not supported by the template {template}", *where, name)


def _carousel(carousel: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    for position, slide in objects(carousel.get("slide_data")):
        if slide.get("image_click_action") is not None and slide.get("image_click_action_value") is None:
            yield missing(*path, "slide_data", position, "image_click_action_value")


def _dismissal(advanced: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    sticky = advanced.get("make_notification_sticky") is True
    timed = advanced.get("auto_dismiss_notification") is True
    if (sticky or timed) and advanced.get("dismiss_button_text") is None:
        yield missing(*path, "dismiss_button_text")
    for suffix in ("value", "granularity"):
        name = f"auto_dismiss_notification_time_{suffix}"
        if timed and advanced.get(name) is None:
            yield missing(*path, name)
