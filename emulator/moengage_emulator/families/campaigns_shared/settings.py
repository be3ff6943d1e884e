"""The switches and lists of a workspace that campaigns depend on, with those of an ordinary workspace."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING

from ...people import SegmentMembers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ...handling import Call
    from ...store import Store
    from ...workspaces import Workspace

__all__ = ["CampaignSettings", "settings_at", "settings_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignSettings:
    """What the settings of a workspace say about campaigns.

    An empty list of names means that every name counts as configured: an emulator that knows no
    connectors should not refuse the tester's.
    """

    versioning: bool = False
    """Campaign versioning: an edit of a live campaign makes a new version ("Campaigns V5 overview")."""
    publish_enabled: bool = True
    """Off: `{"status": "PUBLISH"}` is refused with 400, as "Update Campaign" has it."""
    meta_enabled: bool = True
    """Off: "Get Campaign Meta" answers 400."""
    audience_limit_enabled: bool = False
    """Off: `campaign_audience_limit` is refused, which is the vendor's default ("Create Campaign")."""
    portfolio_enabled: bool = False
    """On: every attribute filter must name its `project_name`."""
    subscription_categories: Sequence[str] = ()
    """Names that the `subscription_category` of an e-mail campaign may have."""
    connectors: Sequence[str] = ()
    """Configured senders, each as `connector_type/connector_name`."""
    verified_from_addresses: Sequence[str] = ()
    """Addresses that e-mail campaigns may be sent from."""
    custom_segments: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Custom segments: name or id -> ids of the users in it."""
    push_templates: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """Push templates beside those that the API stores: id -> the platform's content (`basic_details`...)."""
    email_templates: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """E-mail templates beside those that the API stores: id -> content (`subject`, `html_content`...)."""
    sending_seconds: int = 60
    """Seconds on the emulator's clock from SENDING to SENT. The vendor states none; a minute is ours."""

    @classmethod
    def of(cls, settings: object) -> CampaignSettings:
        """Read a workspace's settings: its attributes, then its `extra`, else the defaults above."""
        extra: Mapping[str, object] = getattr(settings, "extra", {})
        found = {}
        for item in fields(cls):
            if hasattr(settings, item.name):
                found[item.name] = getattr(settings, item.name)
            elif item.name in extra:
                found[item.name] = extra[item.name]
        return cls(**found)


def settings_of(call: Call) -> CampaignSettings:
    """The campaign settings of the caller's workspace; its stored segments count beside those settings."""
    return settings_at(call.store, call.workspace, call.clock.now())


def settings_at(store: Store, workspace: Workspace, now: datetime) -> CampaignSettings:
    """The same for a workspace at a moment."""
    settings = CampaignSettings.of(workspace.settings)
    return replace(settings, custom_segments=SegmentMembers(store, now, settings.custom_segments))
