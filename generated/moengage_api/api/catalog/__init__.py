"""Catalogs and their items ("Catalog API")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.catalog_attribute import CatalogAttribute
    from ...models.catalog_attributes_added import CatalogAttributesAdded
    from ...models.catalog_attributes_request import CatalogAttributesRequest
    from ...models.catalog_created import CatalogCreated
    from ...models.catalog_item import CatalogItem
    from ...models.catalog_item_ids import CatalogItemIds
    from ...models.catalog_item_update import CatalogItemUpdate
    from ...models.catalog_item_updates import CatalogItemUpdates
    from ...models.catalog_items import CatalogItems
    from ...models.catalog_items_found import CatalogItemsFound
    from ...models.catalog_items_result import CatalogItemsResult
    from ...models.catalog_request import CatalogRequest
    from ...models.enums import CatalogCurrency
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncCatalog", "AsyncRawCatalog", "Catalog", "RawCatalog"]


class Catalog:
    """Catalogs and their items ("Catalog API")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawCatalog:
        """The same methods, returning a `Response` around the answer."""
        return RawCatalog(self._client)

    @overload
    def create(
        self,
        body: CatalogRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogCreated: ...

    @overload
    def create(
        self,
        *,
        name: str,
        price_currency: CatalogCurrency | str,
        attributes: Sequence[CatalogAttribute | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogCreated: ...

    def create(self, *args: Any, **kwargs: Any) -> CatalogCreated:
        """Create a catalog.

        Makes an empty catalog with up to 50 attributes; a workspace has up to 35 catalogs. Keep the id of
        the answer, and delete the catalog in the dashboard.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the catalog; new in the workspace.
            price_currency: Currency of all prices.
            attributes: Attributes of the items. `id`, `title`, `link` and `image_link`, each of type `string`,
                have to be among them.

        POST /v1/catalog, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def add_attributes(
        self,
        catalog_id: str,
        body: CatalogAttributesRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogAttributesAdded: ...

    @overload
    def add_attributes(
        self,
        catalog_id: str,
        *,
        attributes: Sequence[CatalogAttribute | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogAttributesAdded: ...

    def add_attributes(self, *args: Any, **kwargs: Any) -> CatalogAttributesAdded:
        """Add attributes to a catalog.

        Only adds. Names that the catalog has already are left as they are and reported.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            attributes: The new attributes.

        PATCH /v1/catalog/{catalog_id}/attributes, signed with the `campaigns` key.
        """
        return self.with_raw_response.add_attributes(*args, **kwargs).parsed

    @overload
    def add_items(
        self,
        catalog_id: str,
        body: CatalogItems | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    @overload
    def add_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[CatalogItem | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    def add_items(self, *args: Any, **kwargs: Any) -> CatalogItemsResult:
        """Add items to a catalog.

        Ingests up to 50 new items. Those that break a rule, or whose id the catalog or the request has
        already, are left out and reported: look at the counts of the answer.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: The new items.

        POST /v1/catalog/{catalog_id}/items, signed with the `campaigns` key.
        """
        return self.with_raw_response.add_items(*args, **kwargs).parsed

    @overload
    def update_items(
        self,
        catalog_id: str,
        body: CatalogItemUpdates | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    @overload
    def update_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[CatalogItemUpdate | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    def update_items(self, *args: Any, **kwargs: Any) -> CatalogItemsResult:
        """Change attributes of items.

        Changes up to 50 items. Those that are not there or break a rule are left alone and reported: look
        at the counts of the answer.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: The items with what changes.

        PATCH /v1/catalog/{catalog_id}/items, signed with the `campaigns` key.
        """
        return self.with_raw_response.update_items(*args, **kwargs).parsed

    @overload
    def delete_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    @overload
    def delete_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[str],
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    def delete_items(self, *args: Any, **kwargs: Any) -> CatalogItemsResult:
        """Delete items from a catalog.

        Deletes up to 50 items; the answer counts those that were there and those that were not.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: Your own ids of the items.

        POST /v1/catalog/{catalog_id}/items/bulk-delete, signed with the `campaigns` key.
        """
        return self.with_raw_response.delete_items(*args, **kwargs).parsed

    @overload
    def get_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    @overload
    def get_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[str],
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    def get_items(self, *args: Any, **kwargs: Any) -> CatalogItemsFound:
        """Get items of a catalog.

        Reads up to 50 items by their ids. Expect unknown ones to be missing.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: Your own ids of the items.

        POST /v1/catalog/{catalog_id}/items/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.get_items(*args, **kwargs).parsed


class RawCatalog:
    """The methods of `Catalog`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create(
        self,
        body: CatalogRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogCreated]:
        """`catalog.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def add_attributes(
        self,
        catalog_id: str,
        body: CatalogAttributesRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogAttributesAdded]:
        """`catalog.add_attributes`, with status, headers and attempts around its answer."""
        from .add_attributes import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def add_items(
        self,
        catalog_id: str,
        body: CatalogItems | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsResult]:
        """`catalog.add_items`, with status, headers and attempts around its answer."""
        from .add_items import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def update_items(
        self,
        catalog_id: str,
        body: CatalogItemUpdates | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsResult]:
        """`catalog.update_items`, with status, headers and attempts around its answer."""
        from .update_items import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def delete_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsResult]:
        """`catalog.delete_items`, with status, headers and attempts around its answer."""
        from .delete_items import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def get_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsFound]:
        """`catalog.get_items`, with status, headers and attempts around its answer."""
        from .get_items import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )


class AsyncCatalog:
    """Catalogs and their items ("Catalog API")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawCatalog:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawCatalog(self._client)

    @overload
    async def create(
        self,
        body: CatalogRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogCreated: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        price_currency: CatalogCurrency | str,
        attributes: Sequence[CatalogAttribute | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogCreated: ...

    async def create(self, *args: Any, **kwargs: Any) -> CatalogCreated:
        """Create a catalog.

        Makes an empty catalog with up to 50 attributes; a workspace has up to 35 catalogs. Keep the id of
        the answer, and delete the catalog in the dashboard.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the catalog; new in the workspace.
            price_currency: Currency of all prices.
            attributes: Attributes of the items. `id`, `title`, `link` and `image_link`, each of type `string`,
                have to be among them.

        POST /v1/catalog, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def add_attributes(
        self,
        catalog_id: str,
        body: CatalogAttributesRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogAttributesAdded: ...

    @overload
    async def add_attributes(
        self,
        catalog_id: str,
        *,
        attributes: Sequence[CatalogAttribute | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogAttributesAdded: ...

    async def add_attributes(self, *args: Any, **kwargs: Any) -> CatalogAttributesAdded:
        """Add attributes to a catalog.

        Only adds. Names that the catalog has already are left as they are and reported.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            attributes: The new attributes.

        PATCH /v1/catalog/{catalog_id}/attributes, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.add_attributes(*args, **kwargs)).parsed

    @overload
    async def add_items(
        self,
        catalog_id: str,
        body: CatalogItems | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    @overload
    async def add_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[CatalogItem | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    async def add_items(self, *args: Any, **kwargs: Any) -> CatalogItemsResult:
        """Add items to a catalog.

        Ingests up to 50 new items. Those that break a rule, or whose id the catalog or the request has
        already, are left out and reported: look at the counts of the answer.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: The new items.

        POST /v1/catalog/{catalog_id}/items, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.add_items(*args, **kwargs)).parsed

    @overload
    async def update_items(
        self,
        catalog_id: str,
        body: CatalogItemUpdates | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    @overload
    async def update_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[CatalogItemUpdate | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    async def update_items(self, *args: Any, **kwargs: Any) -> CatalogItemsResult:
        """Change attributes of items.

        Changes up to 50 items. Those that are not there or break a rule are left alone and reported: look
        at the counts of the answer.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: The items with what changes.

        PATCH /v1/catalog/{catalog_id}/items, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update_items(*args, **kwargs)).parsed

    @overload
    async def delete_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    @overload
    async def delete_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[str],
        options: RequestOptions | None = None,
    ) -> CatalogItemsResult: ...

    async def delete_items(self, *args: Any, **kwargs: Any) -> CatalogItemsResult:
        """Delete items from a catalog.

        Deletes up to 50 items; the answer counts those that were there and those that were not.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: Your own ids of the items.

        POST /v1/catalog/{catalog_id}/items/bulk-delete, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.delete_items(*args, **kwargs)).parsed

    @overload
    async def get_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    @overload
    async def get_items(
        self,
        catalog_id: str,
        *,
        items: Sequence[str],
        options: RequestOptions | None = None,
    ) -> CatalogItemsFound: ...

    async def get_items(self, *args: Any, **kwargs: Any) -> CatalogItemsFound:
        """Get items of a catalog.

        Reads up to 50 items by their ids. Expect unknown ones to be missing.

        Args:
            catalog_id: Id of the catalog, from the answer that made it.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            items: Your own ids of the items.

        POST /v1/catalog/{catalog_id}/items/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.get_items(*args, **kwargs)).parsed


class AsyncRawCatalog:
    """The methods of `AsyncCatalog`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create(
        self,
        body: CatalogRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogCreated]:
        """`catalog.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def add_attributes(
        self,
        catalog_id: str,
        body: CatalogAttributesRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogAttributesAdded]:
        """`catalog.add_attributes`, with status, headers and attempts around its answer."""
        from .add_attributes import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def add_items(
        self,
        catalog_id: str,
        body: CatalogItems | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsResult]:
        """`catalog.add_items`, with status, headers and attempts around its answer."""
        from .add_items import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def update_items(
        self,
        catalog_id: str,
        body: CatalogItemUpdates | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsResult]:
        """`catalog.update_items`, with status, headers and attempts around its answer."""
        from .update_items import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def delete_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsResult]:
        """`catalog.delete_items`, with status, headers and attempts around its answer."""
        from .delete_items import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def get_items(
        self,
        catalog_id: str,
        body: CatalogItemIds | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CatalogItemsFound]:
        """`catalog.get_items`, with status, headers and attempts around its answer."""
        from .get_items import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "catalog_id": catalog_id,
            },
            body=body,
            fields=fields,
            options=options,
        )
