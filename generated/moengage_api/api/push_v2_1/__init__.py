"""Push API, version 2.1: one call makes a push campaign and sends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.enums import PushAudience, PushPlatform
    from ...models.push_accepted import PushAccepted
    from ...models.push_delivery import PushDelivery
    from ...models.push_goal import PushGoal
    from ...models.push_payload import PushPayload
    from ...models.push_settings import PushSettings
    from ...models.push_target_users import PushTargetUsers
    from ...models.push_v21_request import PushV21Request
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncPushV21", "AsyncRawPushV21", "PushV21", "RawPushV21"]


class PushV21:
    """Push API, version 2.1: one call makes a push campaign and sends it."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawPushV21:
        """The same methods, returning a `Response` around the answer."""
        return RawPushV21(self._client)

    @overload
    def send(
        self,
        body: PushV21Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> PushAccepted: ...

    @overload
    def send(
        self,
        *,
        campaign_name: str,
        target_platform: Sequence[PushPlatform],
        target_audience: PushAudience,
        payload: PushPayload | Mapping[str, Any],
        campaign_delivery: PushDelivery | Mapping[str, Any],
        campaign_tags: Sequence[str] | Unset = UNSET,
        request_type: Literal["push"] | Unset = UNSET,
        custom_segment_name: str | Unset = UNSET,
        target_user_attributes: PushTargetUsers | Mapping[str, Any] | Unset = UNSET,
        conversion_goals: Sequence[PushGoal | Mapping[str, Any]] | Unset = UNSET,
        advanced_settings: PushSettings | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PushAccepted: ...

    def send(self, *args: Any, **kwargs: Any) -> PushAccepted:
        """Send a push.

        Makes a campaign and sends it. A refusal comes with HTTP 200 as well; `status` tells. Whether the
        push was delivered is not reported.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            campaign_name: Name of the campaign that the call makes. For `All Users` and `Custom Segment` it must
                be new. For `User` calls of one name share a campaign, and only the payload of the later
                ones counts.
            target_platform: Platforms to send to; WEB is web push in Chrome. `payload` holds a message for each.
            target_audience: Everybody, a stored segment, or the at most 100 users that an attribute matches.
            payload: The message, for each platform of `targetPlatform`. Texts may be personalized.
            campaign_delivery: When to send. `soon` needs nothing else, `later` a date and a time, `periodic` a time
                and an end.
            campaign_tags: Labels of the campaign.
            request_type: Kind of request.
            custom_segment_name: Exact name of an existing segment, for `Custom Segment`.
            target_user_attributes: Picks users by an attribute; at most 100 of those that match get the push.
            conversion_goals: What counts as success.
            advanced_settings: Lifetime, caps, speed and priority of a push.

        POST /v2.1/transaction/sendpush, signed with a hash made with the `push` key.
        """
        return self.with_raw_response.send(*args, **kwargs).parsed


class RawPushV21:
    """The methods of `PushV21`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def send(
        self,
        body: PushV21Request | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[PushAccepted]:
        """`push_v2_1.send`, with status, headers and attempts around its answer."""
        from .send import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncPushV21:
    """Push API, version 2.1: one call makes a push campaign and sends it."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawPushV21:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawPushV21(self._client)

    @overload
    async def send(
        self,
        body: PushV21Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> PushAccepted: ...

    @overload
    async def send(
        self,
        *,
        campaign_name: str,
        target_platform: Sequence[PushPlatform],
        target_audience: PushAudience,
        payload: PushPayload | Mapping[str, Any],
        campaign_delivery: PushDelivery | Mapping[str, Any],
        campaign_tags: Sequence[str] | Unset = UNSET,
        request_type: Literal["push"] | Unset = UNSET,
        custom_segment_name: str | Unset = UNSET,
        target_user_attributes: PushTargetUsers | Mapping[str, Any] | Unset = UNSET,
        conversion_goals: Sequence[PushGoal | Mapping[str, Any]] | Unset = UNSET,
        advanced_settings: PushSettings | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PushAccepted: ...

    async def send(self, *args: Any, **kwargs: Any) -> PushAccepted:
        """Send a push.

        Makes a campaign and sends it. A refusal comes with HTTP 200 as well; `status` tells. Whether the
        push was delivered is not reported.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            campaign_name: Name of the campaign that the call makes. For `All Users` and `Custom Segment` it must
                be new. For `User` calls of one name share a campaign, and only the payload of the later
                ones counts.
            target_platform: Platforms to send to; WEB is web push in Chrome. `payload` holds a message for each.
            target_audience: Everybody, a stored segment, or the at most 100 users that an attribute matches.
            payload: The message, for each platform of `targetPlatform`. Texts may be personalized.
            campaign_delivery: When to send. `soon` needs nothing else, `later` a date and a time, `periodic` a time
                and an end.
            campaign_tags: Labels of the campaign.
            request_type: Kind of request.
            custom_segment_name: Exact name of an existing segment, for `Custom Segment`.
            target_user_attributes: Picks users by an attribute; at most 100 of those that match get the push.
            conversion_goals: What counts as success.
            advanced_settings: Lifetime, caps, speed and priority of a push.

        POST /v2.1/transaction/sendpush, signed with a hash made with the `push` key.
        """
        return (await self.with_raw_response.send(*args, **kwargs)).parsed


class AsyncRawPushV21:
    """The methods of `AsyncPushV21`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def send(
        self,
        body: PushV21Request | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[PushAccepted]:
        """`push_v2_1.send`, with status, headers and attempts around its answer."""
        from .send import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
