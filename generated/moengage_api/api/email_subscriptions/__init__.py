"""Resubscription of addresses, and the double opt-in of e-mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.email_preferences import EmailPreferences
    from ...models.email_preferences_update import EmailPreferencesUpdate
    from ...models.message_answer import MessageAnswer
    from ...models.resubscribe_accepted import ResubscribeAccepted
    from ...models.resubscribe_request import ResubscribeRequest
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = [
    "AsyncEmailSubscriptions",
    "AsyncRawEmailSubscriptions",
    "EmailSubscriptions",
    "RawEmailSubscriptions",
]


class EmailSubscriptions:
    """Resubscription of addresses, and the double opt-in of e-mail."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawEmailSubscriptions:
        """The same methods, returning a `Response` around the answer."""
        return RawEmailSubscriptions(self._client)

    @overload
    def resubscribe(
        self,
        body: ResubscribeRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ResubscribeAccepted: ...

    @overload
    def resubscribe(
        self,
        *,
        recipients: Sequence[str],
        update_esp: bool | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ResubscribeAccepted: ...

    def resubscribe(self, *args: Any, **kwargs: Any) -> ResubscribeAccepted:
        """Let addresses take e-mail again.

        Takes back the unsubscription of all users that have one of the addresses, later. One wrong address
        refuses all.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            recipients: The addresses. All users that have one of them are subscribed again.
            update_esp: Whether the e-mail service is to forget that the addresses were suppressed; needs a
                connector to it in the workspace.
            request_id: Your own id of this request.

        POST /emails/v1.0/bulk-resubscribe, signed with the `data` key.
        """
        return self.with_raw_response.resubscribe(*args, **kwargs).parsed

    @overload
    def update_preferences(
        self,
        body: EmailPreferencesUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    def update_preferences(
        self,
        *,
        user_preferences: EmailPreferences | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    def update_preferences(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Set the opt-in and the categories of a user.

        Made for the second step of a double opt-in; takes effect at once. Email Opt-in Management has to be
        switched on for the workspace. One unknown category refuses all.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_preferences: What a user chose, by id or address. An address stands for all users that have it, also
                where both are given; workspaces that do not unsubscribe by address need the id.

        PUT /v1.0/opt-in-management/user-preferences, signed with the `data` key.
        """
        return self.with_raw_response.update_preferences(*args, **kwargs).parsed


class RawEmailSubscriptions:
    """The methods of `EmailSubscriptions`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def resubscribe(
        self,
        body: ResubscribeRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ResubscribeAccepted]:
        """`email_subscriptions.resubscribe`, with status, headers and attempts around its answer."""
        from .resubscribe import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def update_preferences(
        self,
        body: EmailPreferencesUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`email_subscriptions.update_preferences`, with status, headers and attempts around its answer."""
        from .update_preferences import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncEmailSubscriptions:
    """Resubscription of addresses, and the double opt-in of e-mail."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawEmailSubscriptions:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawEmailSubscriptions(self._client)

    @overload
    async def resubscribe(
        self,
        body: ResubscribeRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ResubscribeAccepted: ...

    @overload
    async def resubscribe(
        self,
        *,
        recipients: Sequence[str],
        update_esp: bool | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ResubscribeAccepted: ...

    async def resubscribe(self, *args: Any, **kwargs: Any) -> ResubscribeAccepted:
        """Let addresses take e-mail again.

        Takes back the unsubscription of all users that have one of the addresses, later. One wrong address
        refuses all.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            recipients: The addresses. All users that have one of them are subscribed again.
            update_esp: Whether the e-mail service is to forget that the addresses were suppressed; needs a
                connector to it in the workspace.
            request_id: Your own id of this request.

        POST /emails/v1.0/bulk-resubscribe, signed with the `data` key.
        """
        return (await self.with_raw_response.resubscribe(*args, **kwargs)).parsed

    @overload
    async def update_preferences(
        self,
        body: EmailPreferencesUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    async def update_preferences(
        self,
        *,
        user_preferences: EmailPreferences | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    async def update_preferences(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Set the opt-in and the categories of a user.

        Made for the second step of a double opt-in; takes effect at once. Email Opt-in Management has to be
        switched on for the workspace. One unknown category refuses all.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_preferences: What a user chose, by id or address. An address stands for all users that have it, also
                where both are given; workspaces that do not unsubscribe by address need the id.

        PUT /v1.0/opt-in-management/user-preferences, signed with the `data` key.
        """
        return (await self.with_raw_response.update_preferences(*args, **kwargs)).parsed


class AsyncRawEmailSubscriptions:
    """The methods of `AsyncEmailSubscriptions`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def resubscribe(
        self,
        body: ResubscribeRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ResubscribeAccepted]:
        """`email_subscriptions.resubscribe`, with status, headers and attempts around its answer."""
        from .resubscribe import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def update_preferences(
        self,
        body: EmailPreferencesUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`email_subscriptions.update_preferences`, with status, headers and attempts around its answer."""
        from .update_preferences import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
