"""The campaigns of a workspace as documents, one per version, in the collection `campaigns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...times import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from ...store import Store

__all__ = ["Campaigns", "new_campaign"]


def new_campaign(
    object_id: str,
    *,
    channel: str,
    campaign_delivery_type: str,
    created_by: str,
    now: datetime,
    components: Mapping[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """The document of a draft made at `now`.

    `more` sets further fields, for campaigns that no request can make: `state`, `published_at`,
    `parent_id`, `flow_id`, `flow_name`, `sender_name`, `rejection_comment`, `version_number`,
    `campaign_id`, and `api`: V1, V5, or DASHBOARD for what neither API made. One that is stored as launched
    and waits for the clock is sent once it was given to `sending.arrange`.
    """
    return {
        "id": object_id,
        "campaign_id": object_id,
        "api": "V5",
        "version_number": 1,
        "state": "drafted",
        "channel": channel,
        "campaign_delivery_type": campaign_delivery_type,
        "created_by": created_by,
        "updated_by": None,
        "created_at": stamp(now),
        "updated_at": stamp(now),
        "published_at": None,
        "components": dict(components or {}),
        **more,
    }


class Campaigns:
    """Reads and writes campaign documents of one store."""

    def __init__(self, store: Store) -> None:
        """`store` holds the workspace's collections."""
        self._documents = store.collection("campaigns")

    def find(self, object_id: str) -> dict[str, Any] | None:
        """The newest version of the campaign, or the version that has this id itself."""
        versions = self._documents.find(campaign_id=object_id)
        if versions:
            return max(versions, key=lambda item: int(item["version_number"]))
        return self._documents.get(object_id)

    def save(self, campaign: Mapping[str, Any]) -> None:
        """Insert or replace a version."""
        self._documents.put(campaign["id"], campaign)

    def newest_first(self) -> Iterator[dict[str, Any]]:
        """All versions of all campaigns, by creation; of two made at once, the one stored later first."""
        found = list(self._documents.all())
        found.reverse()
        yield from sorted(found, key=lambda item: str(item["created_at"]), reverse=True)

    def children(self, parent_id: str) -> list[dict[str, Any]]:
        """The runs of a periodic campaign."""
        return self._documents.find(parent_id=parent_id)
