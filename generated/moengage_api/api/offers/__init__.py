"""Offers of the decision engine ("Offerings overview")."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.enums import OfferField, OfferStatus
    from ...models.offer_attribute import OfferAttribute
    from ...models.offer_caps import OfferCaps
    from ...models.offer_content import OfferContent
    from ...models.offer_conversion import OfferConversion
    from ...models.offer_create import OfferCreate
    from ...models.offer_created import OfferCreated
    from ...models.offer_page import OfferPage
    from ...models.offer_schedule import OfferSchedule
    from ...models.offer_schedule_update import OfferScheduleUpdate
    from ...models.offer_segment import OfferSegment
    from ...models.offer_summary import OfferSummary
    from ...models.offer_template import OfferTemplate
    from ...models.offer_template_page import OfferTemplatePage
    from ...models.offer_update import OfferUpdate
    from ...models.offer_updated import OfferUpdated
    from ...models.offer_variations import OfferVariations
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncOffers", "AsyncRawOffers", "Offers", "RawOffers"]


class Offers:
    """Offers of the decision engine ("Offerings overview")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawOffers:
        """The same methods, returning a `Response` around the answer."""
        return RawOffers(self._client)

    def list(
        self,
        *,
        id: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        status_in: Sequence[OfferStatus] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        created_date_gte: datetime.date | str | Unset = UNSET,
        created_date_lte: datetime.date | str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        fields: Sequence[OfferField] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferPage:
        """List offers.

        Lists offers in brief, newest first; drafts and archived ones too unless `status_in` leaves them
        out. There is no operation that gets one: filter by `id`.

        Args:
            id: Only the offer with this id; without one it is no refusal but an empty list.
            name_contains: Only offers with this in their names; case does not matter.
            status_in: Only offers in these states.
            tags: Only offers that have all of these tags.
            created_date_gte: Only offers made on this day or later.
            created_date_lte: Only offers made on this day or before.
            created_by: Only offers that one of these addresses made.
            fields: Fields to give; all without it.
            cursor: The `next_cursor` of the page before; not given for the first page.
            limit: Size of a page.

        GET /v5/offers, signed with the `personalize` key.
        """
        return (
            self.with_raw_response.list(
                id=id,
                name_contains=name_contains,
                status_in=status_in,
                tags=tags,
                created_date_gte=created_date_gte,
                created_date_lte=created_date_lte,
                created_by=created_by,
                fields=fields,
                cursor=cursor,
                limit=limit,
                options=options,
            )
        ).parsed

    def iter_list(
        self,
        *,
        max_items: int | None = None,
        id: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        status_in: Sequence[OfferStatus] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        created_date_gte: datetime.date | str | Unset = UNSET,
        created_date_lte: datetime.date | str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        fields: Sequence[OfferField] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[OfferSummary]:
        """Every item that `list` finds, page after page; it takes the same arguments.

        `cursor` is where to begin, `limit` the size of a page (100 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .list_ import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "id": id,
                "name_contains": name_contains,
                "status_in": status_in,
                "tags": tags,
                "created_date_gte": created_date_gte,
                "created_date_lte": created_date_lte,
                "created_by": created_by,
                "fields": fields,
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    @overload
    def create(
        self,
        body: OfferCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OfferCreated: ...

    @overload
    def create(
        self,
        *,
        name: str,
        priority: int,
        created_by: str,
        scheduling: OfferSchedule | Mapping[str, Any],
        segment_info: OfferSegment | Mapping[str, Any],
        offer_content: OfferContent | Mapping[str, Any],
        variation_meta: OfferVariations | Mapping[str, Any],
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        capping_rules: OfferCaps | Mapping[str, Any] | Unset = UNSET,
        is_global_control_enabled: bool | Unset = UNSET,
        imp_track_hours: int | Unset = UNSET,
        offering_attribute_configuration: Sequence[OfferAttribute | Mapping[str, Any]] | Unset = UNSET,
        conversion: OfferConversion | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferCreated: ...

    def create(self, *args: Any, **kwargs: Any) -> OfferCreated:
        """Create an offer.

        Makes an offer that waits for its begin. A refusal lists all faults. Tags, content blocks and
        templates must exist before.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name: letters, digits and underscores. No two offers share one, save with archived ones.
            priority: Rank among the offers that a user could get; 100 comes first.
            created_by: Address of who makes it.
            scheduling: When the offer holds.
            segment_info: Whom the offer is for.
            offer_content: Content of an offer: `content_1` if there is one variant, otherwise `locales`. Never
                both.
            variation_meta: Which variants there are, and who gets which.
            description: What the offer is about.
            tags: Ids of tags of the workspace, with or without the prefix `tag_`.
            capping_rules: How often the offer is given.
            is_global_control_enabled: Whether users of the global control group are kept out.
            imp_track_hours: Hours after an impression in which a goal is credited to it.
            offering_attribute_configuration: Attributes of the offer and their values.
            conversion: What counts as success.

        POST /v5/offers, signed with the `personalize` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    def list_templates(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferTemplatePage:
        """List templates for the content of offers.

        Lists the templates whose ids content of the type `template` names.

        Args:
            cursor: The `next_cursor` of the page before; not given for the first page.
            limit: Size of a page.

        GET /v5/offers/templates, signed with the `personalize` key.
        """
        return (
            self.with_raw_response.list_templates(
                cursor=cursor,
                limit=limit,
                options=options,
            )
        ).parsed

    def iter_list_templates(
        self,
        *,
        max_items: int | None = None,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[OfferTemplate]:
        """Every item that `list_templates` finds, page after page; it takes the same arguments.

        `cursor` is where to begin, `limit` the size of a page (100 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .list_templates import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    @overload
    def update(
        self,
        offer_id: str,
        body: OfferUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OfferUpdated: ...

    @overload
    def update(
        self,
        offer_id: str,
        *,
        updated_by: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        priority: int | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        scheduling: OfferScheduleUpdate | Mapping[str, Any] | Unset = UNSET,
        segment_info: OfferSegment | Mapping[str, Any] | Unset = UNSET,
        offer_content: OfferContent | Mapping[str, Any] | Unset = UNSET,
        variation_meta: OfferVariations | Mapping[str, Any] | Unset = UNSET,
        capping_rules: OfferCaps | Mapping[str, Any] | Unset = UNSET,
        is_global_control_enabled: bool | Unset = UNSET,
        imp_track_hours: int | Unset = UNSET,
        offering_attribute_configuration: Sequence[OfferAttribute | Mapping[str, Any]] | Unset = UNSET,
        conversion: OfferConversion | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferUpdated: ...

    def update(self, *args: Any, **kwargs: Any) -> OfferUpdated:
        """Change an offer.

        Changes what is given. An active offer keeps its begin, conversion and variants, and all shares if
        they are DMV; an expired or archived one takes nothing (403).

        Args:
            offer_id: Id of the offer, with its prefix `offer_`.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            updated_by: Address of who changes it.
            name: Name: letters, digits and underscores. No two offers share one, save with archived ones.
            description: What the offer is about.
            priority: Rank among the offers that a user could get; 100 comes first.
            tags: Ids of tags; an empty list takes all away.
            scheduling: When the offer holds; what is left out stays.
            segment_info: Whom the offer is for.
            offer_content: Content of an offer: `content_1` if there is one variant, otherwise `locales`. Never
                both.
            variation_meta: Which variants there are, and who gets which.
            capping_rules: How often the offer is given.
            is_global_control_enabled: Whether users of the global control group are kept out.
            imp_track_hours: Hours after an impression in which a goal is credited to it.
            offering_attribute_configuration: Attributes of the offer and their values.
            conversion: What counts as success.

        PATCH /v5/offers/{offer_id}, signed with the `personalize` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed


class RawOffers:
    """The methods of `Offers`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def list(
        self,
        *,
        id: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        status_in: Sequence[OfferStatus] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        created_date_gte: datetime.date | str | Unset = UNSET,
        created_date_lte: datetime.date | str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        fields: Sequence[OfferField] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OfferPage]:
        """`offers.list`, with status, headers and attempts around its answer."""
        from .list_ import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "id": id,
                "name_contains": name_contains,
                "status_in": status_in,
                "tags": tags,
                "created_date_gte": created_date_gte,
                "created_date_lte": created_date_lte,
                "created_by": created_by,
                "fields": fields,
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def create(
        self,
        body: OfferCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[OfferCreated]:
        """`offers.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def list_templates(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OfferTemplatePage]:
        """`offers.list_templates`, with status, headers and attempts around its answer."""
        from .list_templates import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def update(
        self,
        offer_id: str,
        body: OfferUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[OfferUpdated]:
        """`offers.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "offer_id": offer_id,
            },
            body=body,
            fields=fields,
            options=options,
        )


class AsyncOffers:
    """Offers of the decision engine ("Offerings overview")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawOffers:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawOffers(self._client)

    async def list(
        self,
        *,
        id: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        status_in: Sequence[OfferStatus] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        created_date_gte: datetime.date | str | Unset = UNSET,
        created_date_lte: datetime.date | str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        fields: Sequence[OfferField] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferPage:
        """List offers.

        Lists offers in brief, newest first; drafts and archived ones too unless `status_in` leaves them
        out. There is no operation that gets one: filter by `id`.

        Args:
            id: Only the offer with this id; without one it is no refusal but an empty list.
            name_contains: Only offers with this in their names; case does not matter.
            status_in: Only offers in these states.
            tags: Only offers that have all of these tags.
            created_date_gte: Only offers made on this day or later.
            created_date_lte: Only offers made on this day or before.
            created_by: Only offers that one of these addresses made.
            fields: Fields to give; all without it.
            cursor: The `next_cursor` of the page before; not given for the first page.
            limit: Size of a page.

        GET /v5/offers, signed with the `personalize` key.
        """
        return (
            await self.with_raw_response.list(
                id=id,
                name_contains=name_contains,
                status_in=status_in,
                tags=tags,
                created_date_gte=created_date_gte,
                created_date_lte=created_date_lte,
                created_by=created_by,
                fields=fields,
                cursor=cursor,
                limit=limit,
                options=options,
            )
        ).parsed

    def iter_list(
        self,
        *,
        max_items: int | None = None,
        id: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        status_in: Sequence[OfferStatus] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        created_date_gte: datetime.date | str | Unset = UNSET,
        created_date_lte: datetime.date | str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        fields: Sequence[OfferField] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[OfferSummary]:
        """Every item that `list` finds, page after page; it takes the same arguments.

        `cursor` is where to begin, `limit` the size of a page (100 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .list_ import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "id": id,
                "name_contains": name_contains,
                "status_in": status_in,
                "tags": tags,
                "created_date_gte": created_date_gte,
                "created_date_lte": created_date_lte,
                "created_by": created_by,
                "fields": fields,
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    @overload
    async def create(
        self,
        body: OfferCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OfferCreated: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        priority: int,
        created_by: str,
        scheduling: OfferSchedule | Mapping[str, Any],
        segment_info: OfferSegment | Mapping[str, Any],
        offer_content: OfferContent | Mapping[str, Any],
        variation_meta: OfferVariations | Mapping[str, Any],
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        capping_rules: OfferCaps | Mapping[str, Any] | Unset = UNSET,
        is_global_control_enabled: bool | Unset = UNSET,
        imp_track_hours: int | Unset = UNSET,
        offering_attribute_configuration: Sequence[OfferAttribute | Mapping[str, Any]] | Unset = UNSET,
        conversion: OfferConversion | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferCreated: ...

    async def create(self, *args: Any, **kwargs: Any) -> OfferCreated:
        """Create an offer.

        Makes an offer that waits for its begin. A refusal lists all faults. Tags, content blocks and
        templates must exist before.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name: letters, digits and underscores. No two offers share one, save with archived ones.
            priority: Rank among the offers that a user could get; 100 comes first.
            created_by: Address of who makes it.
            scheduling: When the offer holds.
            segment_info: Whom the offer is for.
            offer_content: Content of an offer: `content_1` if there is one variant, otherwise `locales`. Never
                both.
            variation_meta: Which variants there are, and who gets which.
            description: What the offer is about.
            tags: Ids of tags of the workspace, with or without the prefix `tag_`.
            capping_rules: How often the offer is given.
            is_global_control_enabled: Whether users of the global control group are kept out.
            imp_track_hours: Hours after an impression in which a goal is credited to it.
            offering_attribute_configuration: Attributes of the offer and their values.
            conversion: What counts as success.

        POST /v5/offers, signed with the `personalize` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    async def list_templates(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferTemplatePage:
        """List templates for the content of offers.

        Lists the templates whose ids content of the type `template` names.

        Args:
            cursor: The `next_cursor` of the page before; not given for the first page.
            limit: Size of a page.

        GET /v5/offers/templates, signed with the `personalize` key.
        """
        return (
            await self.with_raw_response.list_templates(
                cursor=cursor,
                limit=limit,
                options=options,
            )
        ).parsed

    def iter_list_templates(
        self,
        *,
        max_items: int | None = None,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[OfferTemplate]:
        """Every item that `list_templates` finds, page after page; it takes the same arguments.

        `cursor` is where to begin, `limit` the size of a page (100 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .list_templates import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    @overload
    async def update(
        self,
        offer_id: str,
        body: OfferUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OfferUpdated: ...

    @overload
    async def update(
        self,
        offer_id: str,
        *,
        updated_by: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        priority: int | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        scheduling: OfferScheduleUpdate | Mapping[str, Any] | Unset = UNSET,
        segment_info: OfferSegment | Mapping[str, Any] | Unset = UNSET,
        offer_content: OfferContent | Mapping[str, Any] | Unset = UNSET,
        variation_meta: OfferVariations | Mapping[str, Any] | Unset = UNSET,
        capping_rules: OfferCaps | Mapping[str, Any] | Unset = UNSET,
        is_global_control_enabled: bool | Unset = UNSET,
        imp_track_hours: int | Unset = UNSET,
        offering_attribute_configuration: Sequence[OfferAttribute | Mapping[str, Any]] | Unset = UNSET,
        conversion: OfferConversion | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OfferUpdated: ...

    async def update(self, *args: Any, **kwargs: Any) -> OfferUpdated:
        """Change an offer.

        Changes what is given. An active offer keeps its begin, conversion and variants, and all shares if
        they are DMV; an expired or archived one takes nothing (403).

        Args:
            offer_id: Id of the offer, with its prefix `offer_`.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            updated_by: Address of who changes it.
            name: Name: letters, digits and underscores. No two offers share one, save with archived ones.
            description: What the offer is about.
            priority: Rank among the offers that a user could get; 100 comes first.
            tags: Ids of tags; an empty list takes all away.
            scheduling: When the offer holds; what is left out stays.
            segment_info: Whom the offer is for.
            offer_content: Content of an offer: `content_1` if there is one variant, otherwise `locales`. Never
                both.
            variation_meta: Which variants there are, and who gets which.
            capping_rules: How often the offer is given.
            is_global_control_enabled: Whether users of the global control group are kept out.
            imp_track_hours: Hours after an impression in which a goal is credited to it.
            offering_attribute_configuration: Attributes of the offer and their values.
            conversion: What counts as success.

        PATCH /v5/offers/{offer_id}, signed with the `personalize` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed


class AsyncRawOffers:
    """The methods of `AsyncOffers`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        id: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        status_in: Sequence[OfferStatus] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        created_date_gte: datetime.date | str | Unset = UNSET,
        created_date_lte: datetime.date | str | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        fields: Sequence[OfferField] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OfferPage]:
        """`offers.list`, with status, headers and attempts around its answer."""
        from .list_ import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "id": id,
                "name_contains": name_contains,
                "status_in": status_in,
                "tags": tags,
                "created_date_gte": created_date_gte,
                "created_date_lte": created_date_lte,
                "created_by": created_by,
                "fields": fields,
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def create(
        self,
        body: OfferCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[OfferCreated]:
        """`offers.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def list_templates(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OfferTemplatePage]:
        """`offers.list_templates`, with status, headers and attempts around its answer."""
        from .list_templates import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "cursor": cursor,
                "limit": limit,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def update(
        self,
        offer_id: str,
        body: OfferUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[OfferUpdated]:
        """`offers.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "offer_id": offer_id,
            },
            body=body,
            fields=fields,
            options=options,
        )
