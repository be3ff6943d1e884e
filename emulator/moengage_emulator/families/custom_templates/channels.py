"""What the channels' templates differ in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

__all__ = ["CHANNELS", "Channel", "SearchRefusal", "channel_of"]

SearchRefusal = Literal["coded", "listed", "titled"]
"""How a faulty search is refused: a finding for each fault, one finding that lists the fields, or a title
without findings."""

_EMPTY = "{field} value is required but value is passed empty."


@dataclass(frozen=True, slots=True)
class Channel:
    """The rules of one channel."""

    family: str
    """The tag, which is also the name of the collection."""
    name: str
    """`channel` of the answers, of which those on e-mails show none, and of campaigns."""
    content: tuple[str, ...]
    """Fields of `basic_details` that are stored; push has content for each platform instead."""
    meta: tuple[str, ...] = ()
    """Fields of `meta_info` that are stored beside id, name and version."""
    quota: int | None = None
    """Stored versions in a workspace; None: the pages speak of a limit without a figure."""
    updater: str = "updated_by"
    """Field of an update's `meta_info` that names who updates."""
    new_id: str | None = None
    """Field of an update's `meta_info` that gives `template_id` anew."""
    takes_version: bool = True
    """An update may give `template_version` anew."""
    overwrites: bool = False
    """An update may overwrite the latest version."""
    versions: tuple[str, ...] = ("template_ids",)
    """Fields of a search that name certain versions."""
    equal: tuple[str, ...] = ()
    """Fields of a search that a template's metadata have to be equal to."""
    search_refusal: SearchRefusal = "coded"
    empty: str = _EMPTY
    absent: str = "{field} attribute is missing in {parent}."
    name_finds_ids: bool = False
    """The filter `template_name` looks into template_id as well ("Search Push templates")."""
    forbids: bool = False
    """Wrong credentials are a 403 ("Create SMS template"); on the other pages a 401 like missing ones."""


CHANNELS: Mapping[str, Channel] = {
    channel.family: channel
    for channel in (
        Channel(
            "email_templates",
            "EMAIL",
            ("email_content", "subject", "attachments", "thumbnail_url", "sender_name", "preview_text"),
            ("locale", "variation", "group_id"),
            # "Create Email template V2": at most 10,000 templates per channel.
            quota=10_000,
            # "Update Email template V2" takes the metadata of a creation.
            updater="created_by",
            new_id="template_id",
            overwrites=True,
            versions=("external_template_ids",),
            equal=("template_id", "template_version"),
            search_refusal="listed",
            empty="{field} value is too short",
        ),
        Channel(
            "in_app_templates",
            "INAPP",
            ("payload", "inapp_template_type"),
            takes_version=False,
            # The refusal on "Search In-App templates" calls the field by the second name.
            versions=("template_ids", "external_template_ids"),
        ),
        Channel(
            "osm_templates",
            "ON-SITE",
            ("payload", "template_type"),
            new_id="template_id",
            versions=("external_template_ids",),
            equal=("template_id",),
        ),
        # "Create SMS template": at most 100 templates per channel.
        Channel("sms_templates", "SMS", ("message",), quota=100, search_refusal="titled", forbids=True),
        Channel(
            "push_templates",
            "PUSH",
            (),
            ("platform", "template_style"),
            new_id="vendor_template_id",
            search_refusal="titled",
            # "Create Push template" words a missing field as an empty one.
            absent=_EMPTY,
            name_finds_ids=True,
        ),
    )
}


def channel_of(family: str) -> Channel:
    """The channel of a tag. Raises KeyError."""
    return CHANNELS[family]
