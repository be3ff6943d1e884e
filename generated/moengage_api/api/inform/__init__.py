"""Alerts over SMS, e-mail and push."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.inform_payloads import InformPayloads
    from ...models.inform_request import InformRequest
    from ...models.inform_result import InformResult
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncInform", "AsyncRawInform", "Inform", "RawInform"]


class Inform:
    """Alerts over SMS, e-mail and push."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawInform:
        """The same methods, returning a `Response` around the answer."""
        return RawInform(self._client)

    @overload
    def send(
        self,
        body: InformRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> InformResult: ...

    @overload
    def send(
        self,
        *,
        payloads: InformPayloads | Mapping[str, Any],
        alert_id: str | Unset = UNSET,
        alert_reference_name: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        transaction_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> InformResult: ...

    def send(self, *args: Any, **kwargs: Any) -> InformResult:
        """Send an alert.

        Sends an alert over its channels. Success means received; each channel's own state is told only in
        workspaces that have this switched on, and may be a failure.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            payloads: What goes out over each channel that the alert has.
            alert_id: Id of the alert; live and test differ.
            alert_reference_name: Name of the alert.
            user_id: Profile to which what happens is credited.
            transaction_id: Your own id of the sending. Within five minutes of a success it is refused; then it is
                free again.

        POST /v1.0/alerts/send, signed with the `inform` key.
        """
        return self.with_raw_response.send(*args, **kwargs).parsed


class RawInform:
    """The methods of `Inform`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def send(
        self,
        body: InformRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[InformResult]:
        """`inform.send`, with status, headers and attempts around its answer."""
        from .send import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncInform:
    """Alerts over SMS, e-mail and push."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawInform:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawInform(self._client)

    @overload
    async def send(
        self,
        body: InformRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> InformResult: ...

    @overload
    async def send(
        self,
        *,
        payloads: InformPayloads | Mapping[str, Any],
        alert_id: str | Unset = UNSET,
        alert_reference_name: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        transaction_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> InformResult: ...

    async def send(self, *args: Any, **kwargs: Any) -> InformResult:
        """Send an alert.

        Sends an alert over its channels. Success means received; each channel's own state is told only in
        workspaces that have this switched on, and may be a failure.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            payloads: What goes out over each channel that the alert has.
            alert_id: Id of the alert; live and test differ.
            alert_reference_name: Name of the alert.
            user_id: Profile to which what happens is credited.
            transaction_id: Your own id of the sending. Within five minutes of a success it is refused; then it is
                free again.

        POST /v1.0/alerts/send, signed with the `inform` key.
        """
        return (await self.with_raw_response.send(*args, **kwargs)).parsed


class AsyncRawInform:
    """The methods of `AsyncInform`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def send(
        self,
        body: InformRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[InformResult]:
        """`inform.send`, with status, headers and attempts around its answer."""
        from .send import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
