"""Brings a shop's purchase log into MoEngage and writes to its repeat buyers.

Without credentials in the environment it starts the emulator and sends everything there, then compares
what arrived with the file. With `MOENGAGE_WORKSPACE_ID`, `MOENGAGE_DATA_CENTER`, `MOENGAGE_DATA_API_KEY`
and `MOENGAGE_SCOPED_API_KEY` (or `MOENGAGE_API_KEY` for both) set, it sends to the real service.
"""

from __future__ import annotations

import collections
import datetime
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from moengage_api import MoEngage
from moengage_api.models import EmailCampaignDraft

LOG = Path(__file__).with_name("cdnow_sample.txt")


class Purchase(NamedTuple):
    """One line of the log."""

    customer: str
    time: datetime.datetime
    cds: int
    dollars: Decimal


def read_log(path: Path) -> list[Purchase]:
    """Read the log; its days are taken as UTC."""
    purchases = []
    for line in path.read_text().splitlines():
        master_id, _, day, cds, dollars = line.split()
        time = datetime.datetime.strptime(day, "%Y%m%d").replace(tzinfo=datetime.UTC)
        purchases.append(Purchase(f"cdnow-{master_id}", time, int(cds), Decimal(dollars)))
    return purchases


def profiles(purchases: Iterable[Purchase]) -> Iterator[dict[str, Any]]:
    """A profile for each customer, with what the log adds up to."""
    by_customer: dict[str, list[Purchase]] = collections.defaultdict(list)
    for purchase in purchases:
        by_customer[purchase.customer].append(purchase)
    for customer, own in by_customer.items():
        yield {
            "type": "customer",
            "customer_id": customer,
            "attributes": {
                "orders": len(own),
                "cds": sum(purchase.cds for purchase in own),
                "spent": sum(purchase.dollars for purchase in own),
                "first_order": min(purchase.time for purchase in own),
                "last_order": max(purchase.time for purchase in own),
            },
        }


def events(purchases: Iterable[Purchase]) -> Iterator[dict[str, Any]]:
    """A `Purchase` event for each line."""
    for purchase in purchases:
        action = {
            "action": "Purchase",
            "attributes": {"cds": purchase.cds, "amount": purchase.dollars, "currency": "USD"},
            "current_time": purchase.time,
            "user_timezone_offset": 0,
        }
        yield {"type": "event", "customer_id": purchase.customer, "actions": [action]}


CAMPAIGN = EmailCampaignDraft.from_dict(
    {
        "channel": "EMAIL",
        "campaign_delivery_type": "ONE_TIME",
        "created_by": "shop@example.com",
        "basic_details": {"name": "Thank you, repeat buyers", "content_type": "TRANSACTIONAL"},
        "connector": {"connector_type": "SENDGRID", "connector_name": "Main"},
        "campaign_content": {
            "content": {
                "email": {
                    "subject": "Your next CD is on its way",
                    "sender_name": "The shop",
                    "from_address": "shop@example.com",
                    "html_content": "<p>You bought {{UserAttribute['orders']}} times. Thank you!</p>",
                }
            }
        },
        "segmentation_details": {
            "included_filters": {
                "filter_operator": "and",
                "filters": [
                    {
                        "filter_type": "user_attributes",
                        "data_type": "double",
                        "name": "orders",
                        "operator": "greaterThan",
                        "value": 1,
                    }
                ],
            }
        },
        "scheduling_details": {"delivery_type": "ASAP"},
    }
)


def import_log(moengage: MoEngage, purchases: list[Purchase]) -> bool:
    """Import profiles and events; True if every one was accepted."""
    print(f"{len(purchases)} purchases of {len({p.customer for p in purchases})} customers in {LOG.name}")
    elements = [*profiles(purchases), *events(purchases)]
    result = moengage.bulk.import_(elements, in_flight=4)
    print(f"accepted: {result.sent} in {result.batches} requests, {result.size:,} bytes")
    for rejected in result.rejected:
        print(f"rejected: element {rejected.index}: {'; '.join(map(str, rejected.problems))}")
    for batch in result.failed:
        print(f"failed: {len(batch.indices)} elements: {batch.error}")
    return result.complete


def publish_campaign(moengage: MoEngage) -> None:
    """Draft, validate and publish the campaign."""
    campaign_id = moengage.campaigns_v5.create(CAMPAIGN).data.id
    validation = moengage.campaigns_v5.validate(campaign_id).data
    for error in validation.errors or []:
        print(f"not valid: {error.field}: {error.issue}")
    moengage.campaigns_v5.update(campaign_id, status="PUBLISH")
    campaign = moengage.campaigns_v5.get(campaign_id).data
    print(f"campaign {campaign_id}: {campaign.status}")


def compare(emulator: Any, purchases: list[Purchase]) -> bool:
    """Print what the emulator holds beside what the file says; True if they agree."""
    users = list(emulator.store().collection("users").all())
    stored = list(emulator.store().collection("events").all())
    orders = collections.Counter(purchase.customer for purchase in purchases)
    rows = {
        "users": (len(users), len(orders)),
        "Purchase events": (len(stored), len(purchases)),
        "dollars": (
            sum(Decimal(str(event["attributes"]["amount"])) for event in stored),
            sum(purchase.dollars for purchase in purchases),
        ),
        "repeat buyers": (
            sum(user["attributes"]["orders"] > 1 for user in users),
            sum(count > 1 for count in orders.values()),
        ),
        "campaigns": (emulator.store().collection("campaigns").count(), 1),
    }
    print(f"{'':16} {'emulator':>12} {'file':>12}")
    for name, (held, expected) in rows.items():
        print(f"{name:16} {held!s:>12} {expected!s:>12}{'' if held == expected else '   DIFFERS'}")
    return all(held == expected for held, expected in rows.values())


def main() -> int:
    """Run all of it; the exit status is 1 if anything is missing at the end."""
    purchases = read_log(LOG)
    with ExitStack() as stack:
        emulator = None
        if "MOENGAGE_WORKSPACE_ID" in os.environ:
            moengage = stack.enter_context(MoEngage())
        else:
            from moengage_emulator import running_emulator

            emulator = stack.enter_context(running_emulator())
            moengage = stack.enter_context(emulator.client())
            print(f"no MOENGAGE_WORKSPACE_ID: using the emulator at {emulator.base_url}")
        imported = import_log(moengage, purchases)
        publish_campaign(moengage)
        agreed = emulator is None or compare(emulator, purchases)
    print("complete" if imported and agreed else "INCOMPLETE")
    return 0 if imported and agreed else 1


if __name__ == "__main__":
    sys.exit(main())
