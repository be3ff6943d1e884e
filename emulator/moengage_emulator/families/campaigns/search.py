"""Search campaigns, in full and in brief, wherever they were made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from ...conditions import check_conditions
from ...handling import Answer, Call, handles
from ...times import parse_stamp
from ..campaigns_shared.audience import REACHABLE, reachability
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.sending import settle
from .envelope import Finding, refusal
from .requests import settings_of
from .views import details, meta_row, of_v5, status_in

if TYPE_CHECKING:
    from ..campaigns_shared.settings import CampaignSettings

__all__ = ["get_meta", "page_of", "search"]

SEARCHED = ("PUSH", "EMAIL", "SMS")
"""The channels of a search in full."""


class _Query:
    """The filters of a request: joined by and, the values of a list by or."""

    def __init__(self, call: Call, settings: CampaignSettings, *, brief: bool) -> None:
        """Raises a 400 for a date that cannot be read."""
        self.fields: Mapping[str, Any] = call.body.get("campaign_fields") or {}
        self.now, self.settings, self.brief = call.clock.now(), settings, brief
        self.children = call.body.get("include_child_campaigns") is True
        self.archived = brief or call.body.get("include_archive_campaigns") is True
        created = self.fields.get("created_date") or {}
        self.since, self.until = (_day(call, created, name, brief) for name in ("from_date", "to_date"))

    def status(self, campaign: Mapping[str, Any]) -> str:
        return status_in(campaign, self.now, self.settings.sending_seconds, retired=self.brief)

    def takes(self, campaign: Mapping[str, Any]) -> bool:
        """Drafts are V5's and unknown to V1."""
        fields, status = self.fields, self.status(campaign)
        basic = campaign["components"].get("basic_details") or {}
        if status == "DRAFT" or campaign["state"] == "superseded":
            return False
        if (not self.brief and campaign["channel"] not in SEARCHED) or (
            status == "ARCHIVED" and not self.archived
        ):
            return False
        if not self.children and (campaign.get("parent_id") or campaign.get("flow_id")):
            return False
        if fields.get("id") is not None and fields["id"].lower() not in (
            campaign["id"],
            campaign["campaign_id"],
        ):
            return False
        wanted = [item.upper() for item in fields.get("status") or ()]
        for values, actual in (
            (wanted, status),
            (fields.get("channels"), campaign["channel"]),
            (fields.get("created_by"), campaign["created_by"]),
            (fields.get("delivery_type"), campaign["campaign_delivery_type"]),
        ):
            if values and actual not in values:
                return False
        tags = fields.get("tags")
        if tags and not set(tags) & set(basic.get("tags") or []):
            return False
        # How names are compared no page says: any part of one, in any case.
        part = fields.get("name")
        if part is not None and part.casefold() not in str(basic.get("name") or "").casefold():
            return False
        day = parse_stamp(campaign["created_at"]).date()
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


@handles("campaigns_search")
def search(call: Call) -> Answer:
    """A bare list of campaigns in full, newest first."""
    query, found = _found(call, brief=False)
    rows = []
    for campaign in page_of(call, found):
        row = details(campaign, query.now, query.settings.sending_seconds)
        rows.append(row if campaign.get("api") == "V1" else of_v5(row, call.models))
    return Answer(200, rows)


@handles("campaigns_get_meta")
def get_meta(call: Call) -> Answer:
    """A bare list of campaigns in brief, archived ones included, newest first."""
    query, found = _found(call, brief=True)
    campaigns = Campaigns(call.store)
    rows = []
    for campaign in page_of(call, found):
        estimate = None
        if query.status(campaign) == "SCHEDULED" and campaign["campaign_delivery_type"] in REACHABLE:
            estimate = reachability(call.store, query.settings, campaign, query.now)
        periodic = campaign["campaign_delivery_type"] == "PERIODIC"
        runs = len(campaigns.children(campaign["campaign_id"])) if periodic else 0
        rows.append(
            meta_row(
                campaign,
                query.now,
                query.settings.sending_seconds,
                reachability=estimate,
                runs=runs,
                children=query.children,
            )
        )
    return Answer(200, rows)


def _found(call: Call, *, brief: bool) -> tuple[_Query, list[dict[str, Any]]]:
    check_conditions("V1CampaignMetaSearch" if brief else "V1CampaignSearch", call.body)
    query = _Query(call, settings_of(call), brief=brief)
    settle(call)
    return query, [campaign for campaign in Campaigns(call.store).newest_first() if query.takes(campaign)]


def page_of(call: Call, rows: Sequence[Any]) -> Sequence[Any]:
    """The rows of the page that the body asks for; `page` counts from 1."""
    limit, page = call.body["limit"], call.body["page"]
    return rows[int((page - 1) * limit) : int(page * limit)]


def _day(call: Call, created: Mapping[str, Any], name: str, brief: bool) -> date | None:
    """A search in full takes YYYY-MM-DD, one in brief DD-MM-YYYY too."""
    text = created.get(name)
    if text is None:
        return None
    for form in ("%Y-%m-%d", "%d-%m-%Y") if brief else ("%Y-%m-%d",):
        try:
            return datetime.strptime(text, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    field = f"campaign_fields.created_date.{name}"
    raise refusal(call, [Finding("campaign_fields", field, f"{name} - Invalid date format.")])
