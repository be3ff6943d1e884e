"""Flows, built in the dashboard, to be read and controlled ("Flows overview"). Early access."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.enums import FlowAction, FlowDeliveryType, FlowStatus
    from ...models.flow_found import FlowFound
    from ...models.flow_page import FlowPage
    from ...models.flow_search import FlowSearch
    from ...models.flow_status_change import FlowStatusChange
    from ...models.flow_status_changed import FlowStatusChanged
    from ...models.flow_summary import FlowSummary
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncFlows", "AsyncRawFlows", "Flows", "RawFlows"]


class Flows:
    """Flows, built in the dashboard, to be read and controlled ("Flows overview"). Early access."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawFlows:
        """The same methods, returning a `Response` around the answer."""
        return RawFlows(self._client)

    @overload
    def search(
        self,
        body: FlowSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FlowPage: ...

    @overload
    def search(
        self,
        *,
        request_id: str | Unset = UNSET,
        status: Sequence[FlowStatus] | Unset = UNSET,
        delivery_type: Sequence[FlowDeliveryType] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        teams: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        creation_start_time: datetime.datetime | str | Unset = UNSET,
        creation_end_time: datetime.datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FlowPage: ...

    def search(self, *args: Any, **kwargs: Any) -> FlowPage:
        """Search flows.

        Lists flows in brief, newest first. Archived ones are left out unless asked for. Give the
        `next_cursor` of a page as `cursor` to get the next one.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_id: Correlation id; the client fills it in.
            status: Only flows in these states.
            delivery_type: Only flows that begin in these ways.
            tags: Only flows with one of these tags, by name.
            teams: Teams whose flows to list. Needed where the workspace has teams, refused where it has
                none.
            name: Part of the name; case does not matter.
            created_by: Only flows that these addresses created.
            creation_start_time: Only flows created then or later, in UTC.
            creation_end_time: Only flows created then or before, in UTC; not before `creation_start_time`.
            include_archived: Whether archived flows are listed as well.
            limit: Flows of a page.
            cursor: The `next_cursor` of the page before; not given for the first page.

        POST /v5/flows/search, signed with the `scoped` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed

    @overload
    def iter_search(
        self,
        body: FlowSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FlowSummary]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        request_id: str | Unset = UNSET,
        status: Sequence[FlowStatus] | Unset = UNSET,
        delivery_type: Sequence[FlowDeliveryType] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        teams: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        creation_start_time: datetime.datetime | str | Unset = UNSET,
        creation_end_time: datetime.datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[FlowSummary]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[FlowSummary]:
        """Every item that `search` finds, page after page; it takes the same arguments.

        `cursor` is where to begin, `limit` the size of a page (100 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .search import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def get(
        self,
        flow_id: str,
        *,
        version_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FlowFound:
        """Get a flow.

        Reads a flow with its nodes: its last published version, or the draft if none was published, or the
        version that is asked for.

        Args:
            flow_id: Id of the flow, not of a version; 24 hexadecimal digits in lower case.
            version_no: Number of the version, with which its name ends.

        GET /v5/flows/{flow_id}, signed with the `scoped` key.
        """
        return (
            self.with_raw_response.get(
                flow_id=flow_id,
                version_no=version_no,
                options=options,
            )
        ).parsed

    def get_version(
        self,
        flow_id: str,
        version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> FlowFound:
        """Get a version of a flow.

        Reads a flow as it was in one of its versions. The `versions` of a flow tell their ids.

        Args:
            flow_id: Id of the flow, not of a version; 24 hexadecimal digits in lower case.
            version_id: Id of the version, 24 hexadecimal digits in lower case.

        GET /v5/flows/{flow_id}/versions/{version_id}, signed with the `scoped` key.
        """
        return (
            self.with_raw_response.get_version(
                flow_id=flow_id,
                version_id=version_id,
                options=options,
            )
        ).parsed

    @overload
    def update_status(
        self,
        flow_id: str,
        body: FlowStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FlowStatusChanged: ...

    @overload
    def update_status(
        self,
        flow_id: str,
        *,
        action: FlowAction,
        updated_by: str,
        version_no: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FlowStatusChanged: ...

    def update_status(self, *args: Any, **kwargs: Any) -> FlowStatusChanged:
        """Pause, resume, stop, retire, archive or bring back a flow.

        Applies one action. What the present state does not allow is a 409. Archiving keeps the state and
        needs a flow that is paused, stopped or completed.

        Args:
            flow_id: Id of the flow, not of a version; 24 hexadecimal digits in lower case.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: `pause` an ACTIVE or SCHEDULED version, `resume` a PAUSED one, `retire` an ACTIVE or
                PAUSED one, `stop` all of these and RETIRED ones; `archive` what is PAUSED, STOPPED or
                COMPLETED; `unarchive` what is archived.
            updated_by: Who does it, for the audit log.
            version_no: Version to act on, by default the last published one. Archiving and bringing back
                concern the whole flow and take none.
            request_id: Correlation id; the client fills it in.

        PATCH /v5/flows/{flow_id}/status, signed with the `scoped` key.
        """
        return self.with_raw_response.update_status(*args, **kwargs).parsed


class RawFlows:
    """The methods of `Flows`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def search(
        self,
        body: FlowSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FlowPage]:
        """`flows.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def get(
        self,
        flow_id: str,
        *,
        version_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FlowFound]:
        """`flows.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "flow_id": flow_id,
                "version_no": version_no,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def get_version(
        self,
        flow_id: str,
        version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[FlowFound]:
        """`flows.get_version`, with status, headers and attempts around its answer."""
        from .get_version import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "flow_id": flow_id,
                "version_id": version_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def update_status(
        self,
        flow_id: str,
        body: FlowStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FlowStatusChanged]:
        """`flows.update_status`, with status, headers and attempts around its answer."""
        from .update_status import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "flow_id": flow_id,
            },
            body=body,
            fields=fields,
            options=options,
        )


class AsyncFlows:
    """Flows, built in the dashboard, to be read and controlled ("Flows overview"). Early access."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawFlows:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawFlows(self._client)

    @overload
    async def search(
        self,
        body: FlowSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FlowPage: ...

    @overload
    async def search(
        self,
        *,
        request_id: str | Unset = UNSET,
        status: Sequence[FlowStatus] | Unset = UNSET,
        delivery_type: Sequence[FlowDeliveryType] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        teams: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        creation_start_time: datetime.datetime | str | Unset = UNSET,
        creation_end_time: datetime.datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FlowPage: ...

    async def search(self, *args: Any, **kwargs: Any) -> FlowPage:
        """Search flows.

        Lists flows in brief, newest first. Archived ones are left out unless asked for. Give the
        `next_cursor` of a page as `cursor` to get the next one.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_id: Correlation id; the client fills it in.
            status: Only flows in these states.
            delivery_type: Only flows that begin in these ways.
            tags: Only flows with one of these tags, by name.
            teams: Teams whose flows to list. Needed where the workspace has teams, refused where it has
                none.
            name: Part of the name; case does not matter.
            created_by: Only flows that these addresses created.
            creation_start_time: Only flows created then or later, in UTC.
            creation_end_time: Only flows created then or before, in UTC; not before `creation_start_time`.
            include_archived: Whether archived flows are listed as well.
            limit: Flows of a page.
            cursor: The `next_cursor` of the page before; not given for the first page.

        POST /v5/flows/search, signed with the `scoped` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed

    @overload
    def iter_search(
        self,
        body: FlowSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FlowSummary]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        request_id: str | Unset = UNSET,
        status: Sequence[FlowStatus] | Unset = UNSET,
        delivery_type: Sequence[FlowDeliveryType] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        teams: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        creation_start_time: datetime.datetime | str | Unset = UNSET,
        creation_end_time: datetime.datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FlowSummary]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[FlowSummary]:
        """Every item that `search` finds, page after page; it takes the same arguments.

        `cursor` is where to begin, `limit` the size of a page (100 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .search import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def get(
        self,
        flow_id: str,
        *,
        version_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FlowFound:
        """Get a flow.

        Reads a flow with its nodes: its last published version, or the draft if none was published, or the
        version that is asked for.

        Args:
            flow_id: Id of the flow, not of a version; 24 hexadecimal digits in lower case.
            version_no: Number of the version, with which its name ends.

        GET /v5/flows/{flow_id}, signed with the `scoped` key.
        """
        return (
            await self.with_raw_response.get(
                flow_id=flow_id,
                version_no=version_no,
                options=options,
            )
        ).parsed

    async def get_version(
        self,
        flow_id: str,
        version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> FlowFound:
        """Get a version of a flow.

        Reads a flow as it was in one of its versions. The `versions` of a flow tell their ids.

        Args:
            flow_id: Id of the flow, not of a version; 24 hexadecimal digits in lower case.
            version_id: Id of the version, 24 hexadecimal digits in lower case.

        GET /v5/flows/{flow_id}/versions/{version_id}, signed with the `scoped` key.
        """
        return (
            await self.with_raw_response.get_version(
                flow_id=flow_id,
                version_id=version_id,
                options=options,
            )
        ).parsed

    @overload
    async def update_status(
        self,
        flow_id: str,
        body: FlowStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FlowStatusChanged: ...

    @overload
    async def update_status(
        self,
        flow_id: str,
        *,
        action: FlowAction,
        updated_by: str,
        version_no: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FlowStatusChanged: ...

    async def update_status(self, *args: Any, **kwargs: Any) -> FlowStatusChanged:
        """Pause, resume, stop, retire, archive or bring back a flow.

        Applies one action. What the present state does not allow is a 409. Archiving keeps the state and
        needs a flow that is paused, stopped or completed.

        Args:
            flow_id: Id of the flow, not of a version; 24 hexadecimal digits in lower case.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: `pause` an ACTIVE or SCHEDULED version, `resume` a PAUSED one, `retire` an ACTIVE or
                PAUSED one, `stop` all of these and RETIRED ones; `archive` what is PAUSED, STOPPED or
                COMPLETED; `unarchive` what is archived.
            updated_by: Who does it, for the audit log.
            version_no: Version to act on, by default the last published one. Archiving and bringing back
                concern the whole flow and take none.
            request_id: Correlation id; the client fills it in.

        PATCH /v5/flows/{flow_id}/status, signed with the `scoped` key.
        """
        return (await self.with_raw_response.update_status(*args, **kwargs)).parsed


class AsyncRawFlows:
    """The methods of `AsyncFlows`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def search(
        self,
        body: FlowSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FlowPage]:
        """`flows.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def get(
        self,
        flow_id: str,
        *,
        version_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FlowFound]:
        """`flows.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "flow_id": flow_id,
                "version_no": version_no,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def get_version(
        self,
        flow_id: str,
        version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[FlowFound]:
        """`flows.get_version`, with status, headers and attempts around its answer."""
        from .get_version import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "flow_id": flow_id,
                "version_id": version_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def update_status(
        self,
        flow_id: str,
        body: FlowStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FlowStatusChanged]:
        """`flows.update_status`, with status, headers and attempts around its answer."""
        from .update_status import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "flow_id": flow_id,
            },
            body=body,
            fields=fields,
            options=options,
        )
