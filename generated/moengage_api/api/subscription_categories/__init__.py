"""Which categories of e-mail a user takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.message_answer import MessageAnswer
    from ...models.subscription_bulk_update import SubscriptionBulkUpdate
    from ...models.subscription_preferences import SubscriptionPreferences
    from ...models.subscription_update import SubscriptionUpdate
    from ...models.subscription_user_update import SubscriptionUserUpdate
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = [
    "AsyncSubscriptionCategories",
    "AsyncRawSubscriptionCategories",
    "SubscriptionCategories",
    "RawSubscriptionCategories",
]


class SubscriptionCategories:
    """Which categories of e-mail a user takes."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawSubscriptionCategories:
        """The same methods, returning a `Response` around the answer."""
        return RawSubscriptionCategories(self._client)

    def get(
        self,
        *,
        user_id: str,
        cid: str,
        options: RequestOptions | None = None,
    ) -> SubscriptionPreferences:
        """Read which categories a user takes.

        For a preference page of your own that an e-mail links to; the tokens are in its address.

        Args:
            user_id: The token user_id of the page's address, as it is there; not your own id of the user.
            cid: The token cid of the page's address, as it is there.

        GET /v1/category-subscription/user-preferences, signed with the `data` key.
        """
        return (
            self.with_raw_response.get(
                user_id=user_id,
                cid=cid,
                options=options,
            )
        ).parsed

    @overload
    def update(
        self,
        body: SubscriptionUpdate | Mapping[str, Any],
        *,
        user_id: str,
        cid: str,
        moe_event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    def update(
        self,
        *,
        categories: Mapping[str, bool],
        unsubscribe_all: bool,
        user_id: str,
        cid: str,
        moe_event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    def update(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Store what a user chose on a preference page.

        Takes effect at once. `moe_event_id` tells which e-mail made the user leave everything.

        Args:
            user_id: The token user_id of the page's address, as it is there; not your own id of the user.
            cid: The token cid of the page's address, as it is there.
            moe_event_id: The token moe_event_id of the page's address; for `unsubscribe_all`.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            categories: Name of a category -> whether the user is subscribed. Names are written as on the
                dashboard, blanks and letter case included.
            unsubscribe_all: Whether the user leaves all e-mail, whatever `categories` says.

        PUT /v1/category-subscription/user-preferences, signed with the `data` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def update_bulk(
        self,
        body: SubscriptionBulkUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    def update_bulk(
        self,
        *,
        user_preferences: Sequence[SubscriptionUserUpdate | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    def update_bulk(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Store what up to 50 users chose.

        Takes effect at once. The users are named by your own ids; the answer does not tell whether one of
        them is nobody.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_preferences: The users and their choices.

        POST /v1/category-subscription/user-preferences, signed with the `data` key.
        """
        return self.with_raw_response.update_bulk(*args, **kwargs).parsed


class RawSubscriptionCategories:
    """The methods of `SubscriptionCategories`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def get(
        self,
        *,
        user_id: str,
        cid: str,
        options: RequestOptions | None = None,
    ) -> Response[SubscriptionPreferences]:
        """`subscription_categories.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "user_id": user_id,
                "cid": cid,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def update(
        self,
        body: SubscriptionUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        user_id: str,
        cid: str,
        moe_event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`subscription_categories.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "user_id": user_id,
                "cid": cid,
                "moe_event_id": moe_event_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def update_bulk(
        self,
        body: SubscriptionBulkUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`subscription_categories.update_bulk`, with status, headers and attempts around its answer."""
        from .update_bulk import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncSubscriptionCategories:
    """Which categories of e-mail a user takes."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawSubscriptionCategories:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawSubscriptionCategories(self._client)

    async def get(
        self,
        *,
        user_id: str,
        cid: str,
        options: RequestOptions | None = None,
    ) -> SubscriptionPreferences:
        """Read which categories a user takes.

        For a preference page of your own that an e-mail links to; the tokens are in its address.

        Args:
            user_id: The token user_id of the page's address, as it is there; not your own id of the user.
            cid: The token cid of the page's address, as it is there.

        GET /v1/category-subscription/user-preferences, signed with the `data` key.
        """
        return (
            await self.with_raw_response.get(
                user_id=user_id,
                cid=cid,
                options=options,
            )
        ).parsed

    @overload
    async def update(
        self,
        body: SubscriptionUpdate | Mapping[str, Any],
        *,
        user_id: str,
        cid: str,
        moe_event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    async def update(
        self,
        *,
        categories: Mapping[str, bool],
        unsubscribe_all: bool,
        user_id: str,
        cid: str,
        moe_event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    async def update(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Store what a user chose on a preference page.

        Takes effect at once. `moe_event_id` tells which e-mail made the user leave everything.

        Args:
            user_id: The token user_id of the page's address, as it is there; not your own id of the user.
            cid: The token cid of the page's address, as it is there.
            moe_event_id: The token moe_event_id of the page's address; for `unsubscribe_all`.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            categories: Name of a category -> whether the user is subscribed. Names are written as on the
                dashboard, blanks and letter case included.
            unsubscribe_all: Whether the user leaves all e-mail, whatever `categories` says.

        PUT /v1/category-subscription/user-preferences, signed with the `data` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def update_bulk(
        self,
        body: SubscriptionBulkUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    async def update_bulk(
        self,
        *,
        user_preferences: Sequence[SubscriptionUserUpdate | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    async def update_bulk(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Store what up to 50 users chose.

        Takes effect at once. The users are named by your own ids; the answer does not tell whether one of
        them is nobody.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_preferences: The users and their choices.

        POST /v1/category-subscription/user-preferences, signed with the `data` key.
        """
        return (await self.with_raw_response.update_bulk(*args, **kwargs)).parsed


class AsyncRawSubscriptionCategories:
    """The methods of `AsyncSubscriptionCategories`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def get(
        self,
        *,
        user_id: str,
        cid: str,
        options: RequestOptions | None = None,
    ) -> Response[SubscriptionPreferences]:
        """`subscription_categories.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "user_id": user_id,
                "cid": cid,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def update(
        self,
        body: SubscriptionUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        user_id: str,
        cid: str,
        moe_event_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`subscription_categories.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "user_id": user_id,
                "cid": cid,
                "moe_event_id": moe_event_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def update_bulk(
        self,
        body: SubscriptionBulkUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`subscription_categories.update_bulk`, with status, headers and attempts around its answer."""
        from .update_bulk import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
