"""Segments that an integration keeps in step."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.accepted_response import AcceptedResponse
    from ...models.cohort_change import CohortChange
    from ...models.cohort_sync import CohortSync
    from ...models.enums import CohortAction
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncCohorts", "AsyncRawCohorts", "Cohorts", "RawCohorts"]


class Cohorts:
    """Segments that an integration keeps in step."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawCohorts:
        """The same methods, returning a `Response` around the answer."""
        return RawCohorts(self._client)

    @overload
    def sync(
        self,
        body: CohortSync | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    def sync(
        self,
        *,
        action: CohortAction,
        partner: str,
        parameters: CohortChange | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    def sync(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Add users to a cohort, or take them from it.

        Accepts members and processes them later; nothing tells how it went. Members that are nobody are
        skipped. A cohort that does not exist yet is made by the first members.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: Whether the members join or leave. Nothing replaces all members at once.
            partner: Name or id of the integration.
            parameters: A cohort, and the members to add or to remove.

        POST /v1/integrations/cohortsync, signed with the `data` key.
        """
        return self.with_raw_response.sync(*args, **kwargs).parsed


class RawCohorts:
    """The methods of `Cohorts`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def sync(
        self,
        body: CohortSync | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`cohorts.sync`, with status, headers and attempts around its answer."""
        from .sync import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncCohorts:
    """Segments that an integration keeps in step."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawCohorts:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawCohorts(self._client)

    @overload
    async def sync(
        self,
        body: CohortSync | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    async def sync(
        self,
        *,
        action: CohortAction,
        partner: str,
        parameters: CohortChange | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    async def sync(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Add users to a cohort, or take them from it.

        Accepts members and processes them later; nothing tells how it went. Members that are nobody are
        skipped. A cohort that does not exist yet is made by the first members.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: Whether the members join or leave. Nothing replaces all members at once.
            partner: Name or id of the integration.
            parameters: A cohort, and the members to add or to remove.

        POST /v1/integrations/cohortsync, signed with the `data` key.
        """
        return (await self.with_raw_response.sync(*args, **kwargs)).parsed


class AsyncRawCohorts:
    """The methods of `AsyncCohorts`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def sync(
        self,
        body: CohortSync | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`cohorts.sync`, with status, headers and attempts around its answer."""
        from .sync import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
