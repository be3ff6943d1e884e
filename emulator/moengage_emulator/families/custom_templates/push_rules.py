"""What the content of a push template has to look like beyond its types ("Create Push template").

`unknown` names the fields that are not known or do not go with the style, `faults` everything else. Both
take whatever was sent: wrong types are the schema's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...validation import Models
from .channels import CHANNELS
from .findings import Finding, empty, invalid

__all__ = ["PLATFORMS", "faults", "unknown"]

PLATFORMS = ("ANDROID", "IOS")

_BACKUP_NEEDS = ("title", "message", "default_click_action", "default_click_action_value")
_PARTS: Mapping[str, Mapping[str, str]] = {
    "ANDROID": {
        "basic_details": "AndroidPushTemplateDetails",
        "buttons": "AndroidButton",
        "advanced": "AndroidPushTemplateAdvanced",
        "template_backup": "AndroidTemplateBackup",
    },
    "IOS": {
        "basic_details": "IosPushTemplateDetails",
        "buttons": "IosButton",
        "advanced": "IosAdvanced",
        "template_backup": "IosPushTemplateBackup",
    },
}
# (platform, part) -> what it needs. A value without its action is fine on iOS.
_NEEDED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("ANDROID", "basic_details"): _BACKUP_NEEDS,
    ("ANDROID", "template_backup"): _BACKUP_NEEDS,
    ("ANDROID", "buttons"): ("btn_name", "click_action_type", "click_action_value"),
    ("IOS", "basic_details"): ("title", "message", "default_click_action_value"),
    ("IOS", "template_backup"): _BACKUP_NEEDS,
}
_STYLIZED_ONLY: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("ANDROID", ""): ("template_backup",),
    ("ANDROID", "basic_details"): (
        "app_name_color_code",
        "notification_control_color",
        "background_color_code",
        "apply_background_color",
    ),
    ("ANDROID", "advanced"): ("make_notification_sticky", "dismiss_button_text"),
    ("IOS", ""): ("template_backup",),
    ("IOS", "basic_details"): ("background_color_code", "apply_background_color"),
}
# The text bars rich media of iOS from STYLIZED as well; both examples of that style have it.
_BASIC_ONLY: Mapping[tuple[str, str], tuple[str, ...]] = {("ANDROID", "basic_details"): ("input_gif_url",)}
_OF_OTHER_STYLES = {"BASIC": _STYLIZED_ONLY, "STYLIZED": _BASIC_ONLY}


def unknown(body: Mapping[str, Any], models: Models) -> Iterator[str]:
    """Fields of the content that are not known on their platform, or not allowed by the style."""
    style = _object(body.get("meta_info")).get("template_style")
    barred = _OF_OTHER_STYLES.get(style, {}) if isinstance(style, str) else {}
    for platform in PLATFORMS:
        content = _object(body.get(platform))
        yield from (name for name in content if name not in _PARTS[platform])
        yield from (name for name in barred.get((platform, ""), ()) if name in content)
        for part, model in _PARTS[platform].items():
            known = {*models.fields(model)} - {*barred.get((platform, part), ())}
            for item in _items(content.get(part)):
                yield from (name for name in item if name not in known)
                for pair in _items(item.get("key_value_pairs")):
                    yield from (name for name in pair if name not in models.fields("KeyValuePair"))


def faults(body: Mapping[str, Any]) -> Iterator[Finding]:
    """Platforms and content that do not agree, and what is missing, empty or wrong in the content."""
    listed = _object(body.get("meta_info")).get("platform")
    named = [item for item in PLATFORMS if item in listed] if isinstance(listed, list) else None
    for platform in PLATFORMS:
        if named is not None and platform in named and platform not in body:
            yield Finding("MissingValue", "platform", f"Template Body is missing for {platform}.")
        if named is not None and platform not in named and platform in body:
            text = f"{platform} is missing in meta_info but template body is passed for {platform}."
            yield Finding("MissingValue", "platform", text)
    for platform in PLATFORMS:
        if isinstance(content := body.get(platform), dict):
            yield from _content(platform, content)


def _content(platform: str, content: Mapping[str, Any]) -> Iterator[Finding]:
    channel = CHANNELS["push_templates"]
    if "basic_details" not in content:
        yield empty("basic_details", channel)
    for part in _PARTS[platform]:
        for item in _items(content.get(part)):
            for name in _NEEDED.get((platform, part), ()):
                if item.get(name, "") == "":
                    yield empty(name, channel)
            for pair in _items(item.get("key_value_pairs")):
                yield from (empty(name, channel) for name in ("key", "value") if name not in pair)
    # GIF is missing in the list of the backup only.
    if platform == "IOS" and _object(content.get("template_backup")).get("rich_media_type") == "GIF":
        yield invalid("rich_media_type")


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list, or the object itself."""
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]
