"""Live activities on iOS, as broadcasts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.live_activity_change import LiveActivityChange
    from ...models.live_activity_ios_change import LiveActivityIosChange
    from ...models.live_activity_ios_start import LiveActivityIosStart
    from ...models.live_activity_result import LiveActivityResult
    from ...models.live_activity_start import LiveActivityStart
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncLiveActivities", "AsyncRawLiveActivities", "LiveActivities", "RawLiveActivities"]


class LiveActivities:
    """Live activities on iOS, as broadcasts."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawLiveActivities:
        """The same methods, returning a `Response` around the answer."""
        return RawLiveActivities(self._client)

    @overload
    def start(
        self,
        body: LiveActivityStart | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    @overload
    def start(
        self,
        *,
        broadcast_live_activity_id: str,
        ios: LiveActivityIosStart | Mapping[str, Any],
        instance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    def start(self, *args: Any, **kwargs: Any) -> LiveActivityResult:
        """Start a live activity.

        Starts an instance of the broadcast. The workspace needs token authentication with Apple (.p8).

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            broadcast_live_activity_id: The id that the BROADCAST_LIVE_ACTIVITY campaign was given when it was made.
            ios: What a new live activity shows on iOS.
            instance_id: A name of your own for the instance; a taken one is refused. Without it the server makes
                one.

        POST /v1.0/live-activity/broadcast/start, signed with the `push` key.
        """
        return self.with_raw_response.start(*args, **kwargs).parsed

    @overload
    def update(
        self,
        body: LiveActivityChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    @overload
    def update(
        self,
        *,
        broadcast_live_activity_id: str,
        ios: LiveActivityIosChange | Mapping[str, Any],
        instance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    def update(self, *args: Any, **kwargs: Any) -> LiveActivityResult:
        """Show something new in a live activity.

        Replaces the content of a running instance. A dismissal date in the past ends it at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            broadcast_live_activity_id: The id that the BROADCAST_LIVE_ACTIVITY campaign was given when it was made.
            ios: What a running live activity shows next on iOS.
            instance_id: Which instance; without it the latest that runs.

        POST /v1.0/live-activity/broadcast/update, signed with the `push` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def end(
        self,
        body: LiveActivityChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    @overload
    def end(
        self,
        *,
        broadcast_live_activity_id: str,
        ios: LiveActivityIosChange | Mapping[str, Any],
        instance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    def end(self, *args: Any, **kwargs: Any) -> LiveActivityResult:
        """End a live activity.

        Shows the last content of a running instance; the dismissal date tells how long it stays. One in the
        past removes it at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            broadcast_live_activity_id: The id that the BROADCAST_LIVE_ACTIVITY campaign was given when it was made.
            ios: What a running live activity shows next on iOS.
            instance_id: Which instance; without it the latest that runs.

        POST /v1.0/live-activity/broadcast/end, signed with the `push` key.
        """
        return self.with_raw_response.end(*args, **kwargs).parsed


class RawLiveActivities:
    """The methods of `LiveActivities`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def start(
        self,
        body: LiveActivityStart | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[LiveActivityResult]:
        """`live_activities.start`, with status, headers and attempts around its answer."""
        from .start import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def update(
        self,
        body: LiveActivityChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[LiveActivityResult]:
        """`live_activities.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def end(
        self,
        body: LiveActivityChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[LiveActivityResult]:
        """`live_activities.end`, with status, headers and attempts around its answer."""
        from .end import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncLiveActivities:
    """Live activities on iOS, as broadcasts."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawLiveActivities:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawLiveActivities(self._client)

    @overload
    async def start(
        self,
        body: LiveActivityStart | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    @overload
    async def start(
        self,
        *,
        broadcast_live_activity_id: str,
        ios: LiveActivityIosStart | Mapping[str, Any],
        instance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    async def start(self, *args: Any, **kwargs: Any) -> LiveActivityResult:
        """Start a live activity.

        Starts an instance of the broadcast. The workspace needs token authentication with Apple (.p8).

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            broadcast_live_activity_id: The id that the BROADCAST_LIVE_ACTIVITY campaign was given when it was made.
            ios: What a new live activity shows on iOS.
            instance_id: A name of your own for the instance; a taken one is refused. Without it the server makes
                one.

        POST /v1.0/live-activity/broadcast/start, signed with the `push` key.
        """
        return (await self.with_raw_response.start(*args, **kwargs)).parsed

    @overload
    async def update(
        self,
        body: LiveActivityChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    @overload
    async def update(
        self,
        *,
        broadcast_live_activity_id: str,
        ios: LiveActivityIosChange | Mapping[str, Any],
        instance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    async def update(self, *args: Any, **kwargs: Any) -> LiveActivityResult:
        """Show something new in a live activity.

        Replaces the content of a running instance. A dismissal date in the past ends it at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            broadcast_live_activity_id: The id that the BROADCAST_LIVE_ACTIVITY campaign was given when it was made.
            ios: What a running live activity shows next on iOS.
            instance_id: Which instance; without it the latest that runs.

        POST /v1.0/live-activity/broadcast/update, signed with the `push` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def end(
        self,
        body: LiveActivityChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    @overload
    async def end(
        self,
        *,
        broadcast_live_activity_id: str,
        ios: LiveActivityIosChange | Mapping[str, Any],
        instance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveActivityResult: ...

    async def end(self, *args: Any, **kwargs: Any) -> LiveActivityResult:
        """End a live activity.

        Shows the last content of a running instance; the dismissal date tells how long it stays. One in the
        past removes it at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            broadcast_live_activity_id: The id that the BROADCAST_LIVE_ACTIVITY campaign was given when it was made.
            ios: What a running live activity shows next on iOS.
            instance_id: Which instance; without it the latest that runs.

        POST /v1.0/live-activity/broadcast/end, signed with the `push` key.
        """
        return (await self.with_raw_response.end(*args, **kwargs)).parsed


class AsyncRawLiveActivities:
    """The methods of `AsyncLiveActivities`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def start(
        self,
        body: LiveActivityStart | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[LiveActivityResult]:
        """`live_activities.start`, with status, headers and attempts around its answer."""
        from .start import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def update(
        self,
        body: LiveActivityChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[LiveActivityResult]:
        """`live_activities.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def end(
        self,
        body: LiveActivityChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[LiveActivityResult]:
        """`live_activities.end`, with status, headers and attempts around its answer."""
        from .end import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
