"""Copies of sent messages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.archival_request import ArchivalRequest
    from ...models.archival_result import ArchivalResult
    from ...models.enums import (
        ArchivalCampaignType,
        ArchivalChannel,
        ArchivalDeliveryType,
        ArchivalEvent,
        ArchivalPlatform,
    )
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncMessageArchival", "AsyncRawMessageArchival", "MessageArchival", "RawMessageArchival"]


class MessageArchival:
    """Copies of sent messages."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawMessageArchival:
        """The same methods, returning a `Response` around the answer."""
        return RawMessageArchival(self._client)

    @overload
    def view(
        self,
        body: ArchivalRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ArchivalResult: ...

    @overload
    def view(
        self,
        *,
        user_id: str,
        delivery_type: ArchivalDeliveryType,
        campaign_type: ArchivalCampaignType,
        campaign_channel: ArchivalChannel,
        sent_epoch_time: datetime.datetime | int,
        campaign_id: str,
        event_name: ArchivalEvent,
        platform: ArchivalPlatform,
        event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ArchivalResult: ...

    def view(self, *args: Any, **kwargs: Any) -> ArchivalResult:
        """Get the copy of a message.

        Finds one message by user, campaign and time of sending. Fields of the copy differ between channels.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_id: Id of the user.
            delivery_type: What made the campaign go out.
            campaign_type: Kind of campaign: push, then SMS (`sms` or `SMS`), then e-mail, then alerts.
            campaign_channel: Channel; FLOWS for messages of flows, alerts by what they were sent as.
            sent_epoch_time: When it was sent, in epoch seconds.
            campaign_id: Id of the campaign or alert.
            event_name: The event that sending left on the user's profile. Others have no copies.
            platform: Where the message went; MWEB goes with the event of WEB.
            event_id: The event's moe_event_id, where the message uses attributes of the event that set it
                off; for alerts (`Inform ...`) their moe_transaction_id.

        POST /v1/archival/view, signed with the `data` key.
        """
        return self.with_raw_response.view(*args, **kwargs).parsed


class RawMessageArchival:
    """The methods of `MessageArchival`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def view(
        self,
        body: ArchivalRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ArchivalResult]:
        """`message_archival.view`, with status, headers and attempts around its answer."""
        from .view import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncMessageArchival:
    """Copies of sent messages."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawMessageArchival:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawMessageArchival(self._client)

    @overload
    async def view(
        self,
        body: ArchivalRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ArchivalResult: ...

    @overload
    async def view(
        self,
        *,
        user_id: str,
        delivery_type: ArchivalDeliveryType,
        campaign_type: ArchivalCampaignType,
        campaign_channel: ArchivalChannel,
        sent_epoch_time: datetime.datetime | int,
        campaign_id: str,
        event_name: ArchivalEvent,
        platform: ArchivalPlatform,
        event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ArchivalResult: ...

    async def view(self, *args: Any, **kwargs: Any) -> ArchivalResult:
        """Get the copy of a message.

        Finds one message by user, campaign and time of sending. Fields of the copy differ between channels.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_id: Id of the user.
            delivery_type: What made the campaign go out.
            campaign_type: Kind of campaign: push, then SMS (`sms` or `SMS`), then e-mail, then alerts.
            campaign_channel: Channel; FLOWS for messages of flows, alerts by what they were sent as.
            sent_epoch_time: When it was sent, in epoch seconds.
            campaign_id: Id of the campaign or alert.
            event_name: The event that sending left on the user's profile. Others have no copies.
            platform: Where the message went; MWEB goes with the event of WEB.
            event_id: The event's moe_event_id, where the message uses attributes of the event that set it
                off; for alerts (`Inform ...`) their moe_transaction_id.

        POST /v1/archival/view, signed with the `data` key.
        """
        return (await self.with_raw_response.view(*args, **kwargs)).parsed


class AsyncRawMessageArchival:
    """The methods of `AsyncMessageArchival`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def view(
        self,
        body: ArchivalRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ArchivalResult]:
        """`message_archival.view`, with status, headers and attempts around its answer."""
        from .view import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
