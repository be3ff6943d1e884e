"""Recommendations from catalogs, set up in the dashboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.catalog_items_found import CatalogItemsFound
    from ...models.enums import RecommendationType
    from ...models.recommendation import Recommendation
    from ...models.recommended_items_request import RecommendedItemsRequest
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncRecommendations", "AsyncRawRecommendations", "Recommendations", "RawRecommendations"]


class Recommendations:
    """Recommendations from catalogs, set up in the dashboard."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawRecommendations:
        """The same methods, returning a `Response` around the answer."""
        return RawRecommendations(self._client)

    def get(
        self,
        recommendations_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Recommendation:
        """Get the set-up of a recommendation.

        Reads how a recommendation picks, filters and sorts. An archived one is a 400.

        Args:
            recommendations_id: Id of the recommendation, from the dashboard.

        GET /v1/recommendations/{recommendations_id}, signed with the `campaigns` key.
        """
        return (
            self.with_raw_response.get(
                recommendations_id=recommendations_id,
                options=options,
            )
        ).parsed

    @overload
    def get_items(
        self,
        recommendations_id: str,
        body: RecommendedItemsRequest | Mapping[str, Any],
        *,
        recommendation_type: RecommendationType,
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    @overload
    def get_items(
        self,
        recommendations_id: str,
        *,
        user_id: str,
        item_id: str | None | Unset = UNSET,
        include_fields: Sequence[str] | None | Unset = UNSET,
        recommendation_type: RecommendationType,
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    def get_items(self, *args: Any, **kwargs: Any) -> CatalogItemsFound:
        """Get the items recommended to a user.

        Gives the rows of the catalog that the recommendation picks for one user, all at once. No page
        states how many there are.

        Args:
            recommendations_id: Id of the recommendation, from the dashboard.
            recommendation_type: The recommendation's own type.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_id: The workspace's id of the user.
            item_id: The item to start from, mostly the user's latest. similar_item,
                frequently_viewed_together and frequently_bought_together need it, others ignore it.
            include_fields: Attributes to return; without it, or with null, all.

        POST /v1/recommendations/{recommendations_id}/items, signed with the `campaigns` key.
        """
        return self.with_raw_response.get_items(*args, **kwargs).parsed


class RawRecommendations:
    """The methods of `Recommendations`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def get(
        self,
        recommendations_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[Recommendation]:
        """`recommendations.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "recommendations_id": recommendations_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def get_items(
        self,
        recommendations_id: str,
        body: RecommendedItemsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        recommendation_type: RecommendationType,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsFound]:
        """`recommendations.get_items`, with status, headers and attempts around its answer."""
        from .get_items import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "recommendations_id": recommendations_id,
                "recommendation_type": recommendation_type,
            },
            body=body,
            fields=fields,
            options=options,
        )


class AsyncRecommendations:
    """Recommendations from catalogs, set up in the dashboard."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawRecommendations:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawRecommendations(self._client)

    async def get(
        self,
        recommendations_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Recommendation:
        """Get the set-up of a recommendation.

        Reads how a recommendation picks, filters and sorts. An archived one is a 400.

        Args:
            recommendations_id: Id of the recommendation, from the dashboard.

        GET /v1/recommendations/{recommendations_id}, signed with the `campaigns` key.
        """
        return (
            await self.with_raw_response.get(
                recommendations_id=recommendations_id,
                options=options,
            )
        ).parsed

    @overload
    async def get_items(
        self,
        recommendations_id: str,
        body: RecommendedItemsRequest | Mapping[str, Any],
        *,
        recommendation_type: RecommendationType,
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    @overload
    async def get_items(
        self,
        recommendations_id: str,
        *,
        user_id: str,
        item_id: str | None | Unset = UNSET,
        include_fields: Sequence[str] | None | Unset = UNSET,
        recommendation_type: RecommendationType,
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    async def get_items(self, *args: Any, **kwargs: Any) -> CatalogItemsFound:
        """Get the items recommended to a user.

        Gives the rows of the catalog that the recommendation picks for one user, all at once. No page
        states how many there are.

        Args:
            recommendations_id: Id of the recommendation, from the dashboard.
            recommendation_type: The recommendation's own type.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_id: The workspace's id of the user.
            item_id: The item to start from, mostly the user's latest. similar_item,
                frequently_viewed_together and frequently_bought_together need it, others ignore it.
            include_fields: Attributes to return; without it, or with null, all.

        POST /v1/recommendations/{recommendations_id}/items, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.get_items(*args, **kwargs)).parsed


class AsyncRawRecommendations:
    """The methods of `AsyncRecommendations`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def get(
        self,
        recommendations_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[Recommendation]:
        """`recommendations.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "recommendations_id": recommendations_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def get_items(
        self,
        recommendations_id: str,
        body: RecommendedItemsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        recommendation_type: RecommendationType,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsFound]:
        """`recommendations.get_items`, with status, headers and attempts around its answer."""
        from .get_items import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "recommendations_id": recommendations_id,
                "recommendation_type": recommendation_type,
            },
            body=body,
            fields=fields,
            options=options,
        )
