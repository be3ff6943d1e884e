"""Cards in the inbox of the app."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.card import Card
    from ...models.cards_delete_request import CardsDeleteRequest
    from ...models.cards_deleted import CardsDeleted
    from ...models.cards_fetch_request import CardsFetchRequest
    from ...models.cards_page import CardsPage
    from ...models.enums import CardPlatform
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncCards", "AsyncRawCards", "Cards", "RawCards"]


class Cards:
    """Cards in the inbox of the app."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawCards:
        """The same methods, returning a `Response` around the answer."""
        return RawCards(self._client)

    @overload
    def fetch(
        self,
        body: CardsFetchRequest | Mapping[str, Any],
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CardsPage: ...

    @overload
    def fetch(
        self,
        *,
        uid: str | Unset = UNSET,
        unique_id: str | Unset = UNSET,
        platforms: Sequence[CardPlatform] | Unset = UNSET,
        card_category: str | Unset = UNSET,
        prev_sync_card_ids: Sequence[str] | Unset = UNSET,
        last_updated_time: datetime.datetime | int | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CardsPage: ...

    def fetch(self, *args: Any, **kwargs: Any) -> CardsPage:
        """Get the cards of a user.

        Active cards of the user. With `prev_sync_card_ids` and `last_updated_time` only those that changed
        since, and the ids of those that are gone. Without `limit` all come at once; no total is told.

        Args:
            page: Which page, from 1; has a meaning only with `limit`.
            limit: Cards of a page; without it there is one page with all.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            uid: Id, e-mail address or mobile number of the user, as the profile shows it.
            unique_id: The id that the SDK gave the device.
            platforms: Only these platforms; without it all.
            card_category: Only this category; without it all.
            prev_sync_card_ids: Cards you have; unchanged ones are left out. Goes with `last_updated_time`.
            last_updated_time: When you got them, in epoch seconds. Goes with `prev_sync_card_ids`.

        POST /v1/cards/fetch, signed with the `campaigns` key.
        """
        return self.with_raw_response.fetch(*args, **kwargs).parsed

    @overload
    def iter_fetch(
        self,
        body: CardsFetchRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[Card]: ...

    @overload
    def iter_fetch(
        self,
        *,
        max_items: int | None = None,
        uid: str | Unset = UNSET,
        unique_id: str | Unset = UNSET,
        platforms: Sequence[CardPlatform] | Unset = UNSET,
        card_category: str | Unset = UNSET,
        prev_sync_card_ids: Sequence[str] | Unset = UNSET,
        last_updated_time: datetime.datetime | int | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[Card]: ...

    def iter_fetch(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[Card]:
        """Every item that `fetch` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (left out, all comes at once). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .fetch import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "page": page,
                "limit": limit,
            },
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    def delete(
        self,
        body: CardsDeleteRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CardsDeleted: ...

    @overload
    def delete(
        self,
        *,
        campaign_ids: Sequence[str],
        uid: str | Unset = UNSET,
        unique_id: str | Unset = UNSET,
        platforms: Sequence[CardPlatform] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CardsDeleted: ...

    def delete(self, *args: Any, **kwargs: Any) -> CardsDeleted:
        """Take cards away from a user.

        Deletes the cards of some campaigns for one user. The answer tells each campaign's outcome on each
        platform; a success may consist of failures. The id of a periodic campaign takes those of its runs
        too.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            campaign_ids: Campaigns whose cards go away.
            uid: Id, e-mail address or mobile number of the user, as the profile shows it.
            unique_id: The id that the SDK gave the device.
            platforms: Only these platforms; without it all.

        DELETE /v1/cards/delete, signed with the `campaigns` key.
        """
        return self.with_raw_response.delete(*args, **kwargs).parsed


class RawCards:
    """The methods of `Cards`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def fetch(
        self,
        body: CardsFetchRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CardsPage]:
        """`cards.fetch`, with status, headers and attempts around its answer."""
        from .fetch import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "page": page,
                "limit": limit,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def delete(
        self,
        body: CardsDeleteRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CardsDeleted]:
        """`cards.delete`, with status, headers and attempts around its answer."""
        from .delete import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncCards:
    """Cards in the inbox of the app."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawCards:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawCards(self._client)

    @overload
    async def fetch(
        self,
        body: CardsFetchRequest | Mapping[str, Any],
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CardsPage: ...

    @overload
    async def fetch(
        self,
        *,
        uid: str | Unset = UNSET,
        unique_id: str | Unset = UNSET,
        platforms: Sequence[CardPlatform] | Unset = UNSET,
        card_category: str | Unset = UNSET,
        prev_sync_card_ids: Sequence[str] | Unset = UNSET,
        last_updated_time: datetime.datetime | int | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CardsPage: ...

    async def fetch(self, *args: Any, **kwargs: Any) -> CardsPage:
        """Get the cards of a user.

        Active cards of the user. With `prev_sync_card_ids` and `last_updated_time` only those that changed
        since, and the ids of those that are gone. Without `limit` all come at once; no total is told.

        Args:
            page: Which page, from 1; has a meaning only with `limit`.
            limit: Cards of a page; without it there is one page with all.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            uid: Id, e-mail address or mobile number of the user, as the profile shows it.
            unique_id: The id that the SDK gave the device.
            platforms: Only these platforms; without it all.
            card_category: Only this category; without it all.
            prev_sync_card_ids: Cards you have; unchanged ones are left out. Goes with `last_updated_time`.
            last_updated_time: When you got them, in epoch seconds. Goes with `prev_sync_card_ids`.

        POST /v1/cards/fetch, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.fetch(*args, **kwargs)).parsed

    @overload
    def iter_fetch(
        self,
        body: CardsFetchRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Card]: ...

    @overload
    def iter_fetch(
        self,
        *,
        max_items: int | None = None,
        uid: str | Unset = UNSET,
        unique_id: str | Unset = UNSET,
        platforms: Sequence[CardPlatform] | Unset = UNSET,
        card_category: str | Unset = UNSET,
        prev_sync_card_ids: Sequence[str] | Unset = UNSET,
        last_updated_time: datetime.datetime | int | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Card]: ...

    def iter_fetch(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[Card]:
        """Every item that `fetch` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (left out, all comes at once). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .fetch import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "page": page,
                "limit": limit,
            },
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    async def delete(
        self,
        body: CardsDeleteRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CardsDeleted: ...

    @overload
    async def delete(
        self,
        *,
        campaign_ids: Sequence[str],
        uid: str | Unset = UNSET,
        unique_id: str | Unset = UNSET,
        platforms: Sequence[CardPlatform] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CardsDeleted: ...

    async def delete(self, *args: Any, **kwargs: Any) -> CardsDeleted:
        """Take cards away from a user.

        Deletes the cards of some campaigns for one user. The answer tells each campaign's outcome on each
        platform; a success may consist of failures. The id of a periodic campaign takes those of its runs
        too.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            campaign_ids: Campaigns whose cards go away.
            uid: Id, e-mail address or mobile number of the user, as the profile shows it.
            unique_id: The id that the SDK gave the device.
            platforms: Only these platforms; without it all.

        DELETE /v1/cards/delete, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.delete(*args, **kwargs)).parsed


class AsyncRawCards:
    """The methods of `AsyncCards`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def fetch(
        self,
        body: CardsFetchRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CardsPage]:
        """`cards.fetch`, with status, headers and attempts around its answer."""
        from .fetch import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "page": page,
                "limit": limit,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def delete(
        self,
        body: CardsDeleteRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CardsDeleted]:
        """`cards.delete`, with status, headers and attempts around its answer."""
        from .delete import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
