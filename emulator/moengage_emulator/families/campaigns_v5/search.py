"""Search campaigns: fields are joined by and, the values within a list by or."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...times import local_time, parse_stamp, resolve
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.lifecycle import status_of
from ..campaigns_shared.sending import settle
from .envelope import failed_validation, success
from .requests import check_request_id, settings_of
from .views import shown

if TYPE_CHECKING:
    from ..campaigns_shared.settings import CampaignSettings

__all__ = ["Query", "page_of", "search"]


class Query:
    """The filter of a search or meta request."""

    def __init__(self, call: Call, settings: CampaignSettings) -> None:
        """Read it from the body. Raises a 400 for a date that cannot be read."""
        given = call.body.get("campaign_fields")
        self.fields: Mapping[str, Any] = given if isinstance(given, Mapping) else {}
        self.now = call.clock.now()
        self.settings = settings
        self.children = call.body.get("include_child_campaigns") is True
        created = self.fields.get("created_date") or {}
        self.since, self.until = (_bound(call, created, name) for name in ("from_date", "to_date"))

    def takes(self, campaign: Mapping[str, Any]) -> bool:
        """Whether a campaign passes everything but the rules about its status."""
        fields = self.fields
        basic = campaign["components"].get("basic_details") or {}
        if not self.children and (campaign.get("parent_id") or campaign.get("flow_id")):
            return False
        ids = _values(fields, "ids", "id")
        own = (campaign["id"], campaign["campaign_id"])
        if ids is not None and not any(item.lower() in own for item in ids):
            return False
        for names, actual in (
            (("channels",), campaign["channel"]),
            (("created_by",), campaign["created_by"]),
            (("campaign_delivery_type", "delivery_type"), campaign["campaign_delivery_type"]),
        ):
            wanted = _values(fields, *names)
            if wanted is not None and actual not in wanted:
                return False
        tags = _values(fields, "tags")
        if tags is not None and not set(tags) & set(basic.get("tags") or []):
            return False
        part = fields.get("name")
        if part is not None and part.casefold() not in str(basic.get("name") or "").casefold():
            return False
        return self._version(campaign) and self._created(campaign)

    def status(self, campaign: Mapping[str, Any]) -> str:
        """The campaign's status at the time of the request."""
        return status_of(campaign, self.now, self.settings.sending_seconds)

    def _version(self, campaign: Mapping[str, Any]) -> bool:
        wanted = self.fields.get("version_number")
        # Without versioning the filter means nothing ("Search Campaigns").
        return wanted is None or not self.settings.versioning or campaign["version_number"] == wanted

    def _created(self, campaign: Mapping[str, Any]) -> bool:
        created = parse_stamp(campaign["created_at"])
        after = self.since is None or created >= self.since
        return after and (self.until is None or created <= self.until)


@handles("campaigns_v5_search")
def search(call: Call) -> Answer:
    """Campaigns in full, newest first.

    Drafts only where the status filter names DRAFT; archived ones only where they are asked for by
    `include_archive_campaigns`, whatever the status filter says.
    """
    check_request_id(call)
    settings = settings_of(call)
    query = Query(call, settings)
    settle(call)
    wanted = query.fields.get("status")
    archived = call.body.get("include_archive_campaigns") is True
    found = []
    for campaign in Campaigns(call.store).newest_first():
        status = query.status(campaign)
        hidden = (status == "DRAFT" and wanted is None) or (status == "ARCHIVED" and not archived)
        if not hidden and (wanted is None or status in wanted) and query.takes(campaign):
            found.append(campaign)
    rows = [shown(call, campaign, settings) for campaign in page_of(call, found)]
    return success(call, {"campaigns": rows})


def page_of(call: Call, rows: Sequence[Any]) -> Sequence[Any]:
    """The rows of the page that the body asks for; `page` counts from 1."""
    limit, page = call.body["limit"], call.body["page"]
    return rows[int((page - 1) * limit) : int(page * limit)]


def _values(fields: Mapping[str, Any], *names: str) -> list[Any] | None:
    """The wanted values under the first of `names` that is given; one value counts as a list."""
    for name in names:
        value = fields.get(name)
        if value is not None:
            return value if isinstance(value, list) else [value]
    return None


def _bound(call: Call, created: Mapping[str, Any], name: str) -> datetime | None:
    """A bound of `created_date`. A date without a time reaches to the end of its day."""
    text = created.get(name)
    if text is None:
        return None
    moment = resolve(text, None)
    if moment is None or local_time(text) is None:
        target = f"campaign_fields.created_date.{name}"
        raise failed_validation(call, [(target, f"{name} must be a date such as 2031-05-01.")])
    if name == "to_date" and len(text.strip()) <= len("2031-05-01"):
        moment += timedelta(days=1, microseconds=-1)
    return moment
