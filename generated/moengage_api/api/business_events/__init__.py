"""Events of the business that set off campaigns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.business_event_attribute import BusinessEventAttribute
    from ...models.business_event_create import BusinessEventCreate
    from ...models.business_event_created import BusinessEventCreated
    from ...models.business_event_list import BusinessEventList
    from ...models.business_event_search import BusinessEventSearch
    from ...models.business_event_trigger import BusinessEventTrigger
    from ...models.business_event_triggered import BusinessEventTriggered
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncBusinessEvents", "AsyncRawBusinessEvents", "BusinessEvents", "RawBusinessEvents"]


class BusinessEvents:
    """Events of the business that set off campaigns."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawBusinessEvents:
        """The same methods, returning a `Response` around the answer."""
        return RawBusinessEvents(self._client)

    @overload
    def create(
        self,
        body: BusinessEventCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> BusinessEventCreated: ...

    @overload
    def create(
        self,
        *,
        event_name: str,
        event_attributes: Sequence[BusinessEventAttribute | Mapping[str, Any]],
        created_by: str,
        options: RequestOptions | None = None,
    ) -> BusinessEventCreated: ...

    def create(self, *args: Any, **kwargs: Any) -> BusinessEventCreated:
        """Define a business event.

        Defines an event with its attributes. A workspace has 50 at most. Keep the id of the answer: nothing
        lists all events.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            event_name: Name of the event.
            event_attributes: The attributes that a trigger may give.
            created_by: Address of who makes it.

        POST /v1.0/business_event, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def trigger(
        self,
        body: BusinessEventTrigger | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> BusinessEventTriggered: ...

    @overload
    def trigger(
        self,
        *,
        event_name: str,
        event_attributes: Mapping[str, Any],
        triggered_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BusinessEventTriggered: ...

    def trigger(self, *args: Any, **kwargs: Any) -> BusinessEventTriggered:
        """Trigger a business event.

        Tells that the event has happened, which sets off the active campaigns and flows that wait for it.
        Each call counts as a happening of its own.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            event_name: Name of the event.
            event_attributes: Attribute to value. An attribute that was not defined is refused; one may be left out.
            triggered_by: Address of who triggers it.

        POST /v1.0/business_event/trigger, signed with the `campaigns` key.
        """
        return self.with_raw_response.trigger(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: BusinessEventSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> BusinessEventList: ...

    @overload
    def search(
        self,
        *,
        event_ids: Sequence[str] | Unset = UNSET,
        event_names: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BusinessEventList: ...

    def search(self, *args: Any, **kwargs: Any) -> BusinessEventList:
        """Get business events by their ids or names.

        Reads events with their attributes and counts, all at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            event_ids: Ids of events.
            event_names: Names of events.

        POST /v1.0/business_event/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed


class RawBusinessEvents:
    """The methods of `BusinessEvents`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create(
        self,
        body: BusinessEventCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[BusinessEventCreated]:
        """`business_events.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def trigger(
        self,
        body: BusinessEventTrigger | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[BusinessEventTriggered]:
        """`business_events.trigger`, with status, headers and attempts around its answer."""
        from .trigger import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def search(
        self,
        body: BusinessEventSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[BusinessEventList]:
        """`business_events.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncBusinessEvents:
    """Events of the business that set off campaigns."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawBusinessEvents:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawBusinessEvents(self._client)

    @overload
    async def create(
        self,
        body: BusinessEventCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> BusinessEventCreated: ...

    @overload
    async def create(
        self,
        *,
        event_name: str,
        event_attributes: Sequence[BusinessEventAttribute | Mapping[str, Any]],
        created_by: str,
        options: RequestOptions | None = None,
    ) -> BusinessEventCreated: ...

    async def create(self, *args: Any, **kwargs: Any) -> BusinessEventCreated:
        """Define a business event.

        Defines an event with its attributes. A workspace has 50 at most. Keep the id of the answer: nothing
        lists all events.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            event_name: Name of the event.
            event_attributes: The attributes that a trigger may give.
            created_by: Address of who makes it.

        POST /v1.0/business_event, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def trigger(
        self,
        body: BusinessEventTrigger | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> BusinessEventTriggered: ...

    @overload
    async def trigger(
        self,
        *,
        event_name: str,
        event_attributes: Mapping[str, Any],
        triggered_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BusinessEventTriggered: ...

    async def trigger(self, *args: Any, **kwargs: Any) -> BusinessEventTriggered:
        """Trigger a business event.

        Tells that the event has happened, which sets off the active campaigns and flows that wait for it.
        Each call counts as a happening of its own.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            event_name: Name of the event.
            event_attributes: Attribute to value. An attribute that was not defined is refused; one may be left out.
            triggered_by: Address of who triggers it.

        POST /v1.0/business_event/trigger, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.trigger(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: BusinessEventSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> BusinessEventList: ...

    @overload
    async def search(
        self,
        *,
        event_ids: Sequence[str] | Unset = UNSET,
        event_names: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BusinessEventList: ...

    async def search(self, *args: Any, **kwargs: Any) -> BusinessEventList:
        """Get business events by their ids or names.

        Reads events with their attributes and counts, all at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            event_ids: Ids of events.
            event_names: Names of events.

        POST /v1.0/business_event/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed


class AsyncRawBusinessEvents:
    """The methods of `AsyncBusinessEvents`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create(
        self,
        body: BusinessEventCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[BusinessEventCreated]:
        """`business_events.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def trigger(
        self,
        body: BusinessEventTrigger | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[BusinessEventTriggered]:
        """`business_events.trigger`, with status, headers and attempts around its answer."""
        from .trigger import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def search(
        self,
        body: BusinessEventSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[BusinessEventList]:
        """`business_events.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
