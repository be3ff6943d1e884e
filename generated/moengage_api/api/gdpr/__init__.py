"""Erasure requests under GDPR and CCPA."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.gdpr_identity import GdprIdentity
    from ...models.gdpr_request import GdprRequest
    from ...models.gdpr_request_result import GdprRequestResult
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncGdpr", "AsyncRawGdpr", "Gdpr", "RawGdpr"]


class Gdpr:
    """Erasure requests under GDPR and CCPA."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawGdpr:
        """The same methods, returning a `Response` around the answer."""
        return RawGdpr(self._client)

    @overload
    def submit_request(
        self,
        body: GdprRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> GdprRequestResult: ...

    @overload
    def submit_request(
        self,
        *,
        request_type: Literal["erasure"] | str,
        submitted_time: datetime.datetime | str,
        identities: Sequence[GdprIdentity | Mapping[str, Any]],
        api_version: str,
        options: RequestOptions | None = None,
    ) -> GdprRequestResult: ...

    def submit_request(self, *args: Any, **kwargs: Any) -> GdprRequestResult:
        """Ask for the erasure of a user.

        Files the request; nothing tells when it is done. An identifier that several users share erases all
        of them, and nothing brings them back.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_type: `erasure`: erase the user for good.
            submitted_time: When the user asked.
            identities: Identifiers of the user. One that several users share, such as an address, erases them
                all.
            api_version: `1.0`.

        POST /v1/opengdpr_requests/{appId}, signed with the `data` key.
        """
        return self.with_raw_response.submit_request(*args, **kwargs).parsed


class RawGdpr:
    """The methods of `Gdpr`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def submit_request(
        self,
        body: GdprRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[GdprRequestResult]:
        """`gdpr.submit_request`, with status, headers and attempts around its answer."""
        from .submit_request import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncGdpr:
    """Erasure requests under GDPR and CCPA."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawGdpr:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawGdpr(self._client)

    @overload
    async def submit_request(
        self,
        body: GdprRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> GdprRequestResult: ...

    @overload
    async def submit_request(
        self,
        *,
        request_type: Literal["erasure"] | str,
        submitted_time: datetime.datetime | str,
        identities: Sequence[GdprIdentity | Mapping[str, Any]],
        api_version: str,
        options: RequestOptions | None = None,
    ) -> GdprRequestResult: ...

    async def submit_request(self, *args: Any, **kwargs: Any) -> GdprRequestResult:
        """Ask for the erasure of a user.

        Files the request; nothing tells when it is done. An identifier that several users share erases all
        of them, and nothing brings them back.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_type: `erasure`: erase the user for good.
            submitted_time: When the user asked.
            identities: Identifiers of the user. One that several users share, such as an address, erases them
                all.
            api_version: `1.0`.

        POST /v1/opengdpr_requests/{appId}, signed with the `data` key.
        """
        return (await self.with_raw_response.submit_request(*args, **kwargs)).parsed


class AsyncRawGdpr:
    """The methods of `AsyncGdpr`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def submit_request(
        self,
        body: GdprRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[GdprRequestResult]:
        """`gdpr.submit_request`, with status, headers and attempts around its answer."""
        from .submit_request import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
