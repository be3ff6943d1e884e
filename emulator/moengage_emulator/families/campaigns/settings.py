"""What of a workspace only the first version of campaigns looks at."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...handling import Call

__all__ = ["V1Settings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class V1Settings:
    """Read from the workspace's `extra` settings; these are the defaults."""

    product_sets_enabled: bool = True
    """The Product Sets feature, which a Gmail carousel of the kind PRODUCT_SET needs."""
    product_sets: Sequence[str] = ()
    """Ids of the product sets there are; none listed: any."""
    double_opt_in_enabled: bool = True
    """The Double Opt-In feature, which `send_only_double_opt_in_users` needs."""
    brand_deduplication_enabled: bool = True
    """The Brand Deduplication feature, which `deduplication_attribute` needs."""
    global_control_group: str = "UPLOAD_USERS"
    """How the group was set up in the dashboard: UPLOAD_USERS, RANDOM_ALLOCATION or NONE."""
    control_group_seconds: int = 60
    """How long a file of the global control group is in processing. The vendor states no time."""

    @classmethod
    def of(cls, call: Call) -> V1Settings:
        """Those of the caller's workspace."""
        extra = call.workspace.settings.extra
        return cls(**{item.name: extra[item.name] for item in fields(cls) if item.name in extra})
