"""Every way of calling, as a user would write it; type checkers read it, and test_typing runs it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TypeAlias, assert_type

from moengage_api import UNSET, AsyncMoEngage, MoEngage, RequestOptions, Response, Unset
from moengage_api.errors import APIStatusError, RateLimited, RequestInvalid
from moengage_api.models import (
    AcceptedResponse,
    BulkImportRequest,
    CampaignCreated,
    CampaignCreatedData,
    CampaignPage,
    DeviceAttributes,
    EmailCampaignDraft,
    EventAction,
    ExportUsersResult,
    FlowSummary,
    PushBasicDetails,
    PushCampaignDraft,
    TrackDeviceRequest,
    TrackEventRequest,
    TrackUserRequest,
    UserAttributes,
)

__all__ = ["asynchronous", "synchronous"]

Body: TypeAlias = PushCampaignDraft | EmailCampaignDraft

NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


def synchronous(moengage: MoEngage) -> int:
    """Calls the synchronous client in all forms; returns how many calls it made."""
    actions: Sequence[EventAction] = [EventAction(action="Bought", user_time=NOON)]

    # A body field by field, with models, mappings and times.
    taken = moengage.data.track_event(customer_id="ada-1", actions=actions)
    assert_type(taken, AcceptedResponse)
    assert_type(
        moengage.data.track_event(customer_id="ada-1", actions=[{"action": "Bought"}]), AcceptedResponse
    )
    moengage.data.track_event(
        customer_id="ada-1",
        device_id=UNSET,
        actions=[EventAction(action="Bought", current_time=1772366400), {"action": "Sold"}],
    )

    # A body as a model, and as a mapping.
    moengage.data.track_event(TrackEventRequest(customer_id="ada-1", actions=[EventAction(action="Bought")]))
    moengage.data.track_event({"type": "event", "customer_id": "ada-1", "actions": [{"action": "Bought"}]})
    moengage.data.track_event(
        body={"type": "event", "customer_id": "ada-1", "actions": [{"action": "Bought"}]}
    )
    user = TrackUserRequest(
        customer_id="ada-1", attributes=UserAttributes(email="ada@example.com", created_time=NOON)
    )
    user.additional_properties["note"] = "kept"
    user["other"] = 1
    moengage.data.track_user(user, x_forwarded_for="203.0.113.9")
    moengage.data.import_bulk(
        BulkImportRequest(elements=[user, TrackEventRequest(customer_id="ada-1", actions=list(actions))])
    )

    # Around the answer.
    raw = moengage.data.with_raw_response.track_user(customer_id="ada-1", attributes={"name": "Ada"})
    assert_type(raw, Response[AcceptedResponse])
    assert_type(raw.parsed, AcceptedResponse)
    assert_type(raw.status_code, int)

    # Optional fields of an answer are tested with the enum's own truth, or by identity.
    if taken.message is not UNSET:
        assert_type(taken.message, str)
    assert_type(taken.message, str | Unset)
    assert_type(taken.status, str)

    options: RequestOptions = {"timeout": 5.0, "max_attempts": 1, "headers": {"X-Trace": "1"}}
    exported = moengage.data.export_users(
        data={"customers": [{"customer_id": "ada-1"}]}, options={**options, "checks": "off"}
    )
    assert_type(exported, ExportUsersResult)
    return 10 + _campaigns(moengage, options)


def _campaigns(moengage: MoEngage, options: RequestOptions) -> int:
    created = moengage.campaigns_v5.create(
        channel="PUSH",
        campaign_delivery_type="ONE_TIME",
        created_by="ada@example.com",
        basic_details=PushBasicDetails(name="Welcome"),
        options=options,
    )
    assert_type(created, CampaignCreated)
    assert_type(created.data, CampaignCreatedData)
    assert_type(created.data.id, str)
    drafts: list[Body] = [
        PushCampaignDraft(campaign_delivery_type="DEVICE_TRIGGERED", created_by="ada@example.com"),
        EmailCampaignDraft(campaign_delivery_type="ONE_TIME", created_by="ada@example.com"),
    ]
    for draft in drafts:
        moengage.campaigns_v5.create(draft)
    moengage.campaigns_v5.create(
        channel="EMAIL", campaign_delivery_type="PERIODIC", created_by="ada@example.com"
    )
    moengage.campaigns_v5.update("65f0c0ffee65f0c0ffee65f0", {"status": "PUBLISH"})
    moengage.campaigns_v5.update("65f0c0ffee65f0c0ffee65f0", basic_details={"name": "Hello"})
    page = moengage.campaigns_v5.search(limit=10, page=1, campaign_fields={"channels": ["PUSH"]})
    assert_type(page, CampaignPage)
    for flow in moengage.flows.iter_search(max_items=1):
        assert_type(flow, FlowSummary)
    return 8


async def asynchronous(moengage: AsyncMoEngage) -> int:
    """Calls the asynchronous client; returns how many calls it made."""
    taken = await moengage.data.track_event(customer_id="ada-1", actions=[{"action": "Bought"}])
    assert_type(taken, AcceptedResponse)
    attributes = DeviceAttributes(platform="web", push_id="p1")
    device = TrackDeviceRequest(customer_id="ada-1", device_id="d1", attributes=attributes)
    raw = await moengage.data.with_raw_response.track_device(device)
    assert_type(raw, Response[AcceptedResponse])
    created = await moengage.campaigns_v5.create(
        {"channel": "PUSH", "campaign_delivery_type": "ONE_TIME", "created_by": "ada@example.com"}
    )
    assert_type(created, CampaignCreated)
    async for flow in moengage.flows.iter_search(limit=10, options={"timeout": 5.0}):
        assert_type(flow, FlowSummary)
    return 4


def careful(moengage: MoEngage) -> float | None:
    """Reads what errors carry."""
    try:
        synchronous(moengage)
    except RateLimited as error:
        return error.retry_after
    except RequestInvalid as error:
        assert_type([problem.path for problem in error.problems], list[str])
    except APIStatusError as error:
        assert_type(error.status_code, int)
    return None
