"""Pieces of content that messages share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.content_block_filters import ContentBlockFilters
    from ...models.content_block_list import ContentBlockList
    from ...models.content_block_lookup import ContentBlockLookup
    from ...models.content_block_request import ContentBlockRequest
    from ...models.content_block_search import ContentBlockSearch
    from ...models.content_block_update import ContentBlockUpdate
    from ...models.enums import ContentBlockSource, ContentBlockType, ContentBlockWriteStatus
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncContentBlocks", "AsyncRawContentBlocks", "ContentBlocks", "RawContentBlocks"]


class ContentBlocks:
    """Pieces of content that messages share."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawContentBlocks:
        """The same methods, returning a `Response` around the answer."""
        return RawContentBlocks(self._client)

    @overload
    def update(
        self,
        body: ContentBlockUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        id: str,
        name: str,
        status: ContentBlockWriteStatus,
        raw_content: str,
        updated_by: str,
        content_block_used: Sequence[str],
        description: str | Unset = UNSET,
        tag_ids: Sequence[str] | Unset = UNSET,
        team_ids: Sequence[str] | Unset = UNSET,
        images_used: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    def update(self, *args: Any, **kwargs: Any) -> None:
        """Change a content block.

        Replaces name, state, content and nested blocks. Whether optional fields that are left out keep
        their values is not documented. The answer is empty.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            id: Id of the block.
            name: Name of the block; other blocks nest it by this name.
            status: State to give a block. Only the dashboard archives.
            raw_content: Content as written; it may hold templating.
            updated_by: Address of who changes it.
            content_block_used: Names of the blocks that it nests; required even if empty.
            description: What the block is for.
            tag_ids: Ids of tags.
            team_ids: Teams that may see it; needed where the workspace has several.
            images_used: Addresses of its pictures.

        PUT /v1/external/campaigns/content-blocks, signed with the `campaigns` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def create(
        self,
        body: ContentBlockRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        name: str,
        label: str,
        raw_content: str,
        content_type: ContentBlockType,
        created_by: str,
        content_block_used: Sequence[str],
        status: ContentBlockWriteStatus | Unset = UNSET,
        description: str | Unset = UNSET,
        tag_ids: Sequence[str] | Unset = UNSET,
        team_ids: Sequence[str] | Unset = UNSET,
        images_used: Sequence[str] | Unset = UNSET,
        source: ContentBlockSource | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    def create(self, *args: Any, **kwargs: Any) -> None:
        """Create a content block.

        Stores a block. The answer is empty; find the block and its id by `search`.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the block; other blocks nest it by this name.
            label: Your own unique word for the block; it is fixed.
            raw_content: Content as written; it may hold templating.
            content_type: Form of the content.
            created_by: Address of who makes it.
            content_block_used: Names of the blocks that it nests; required even if empty.
            status: State to give a block. Only the dashboard archives.
            description: What the block is for.
            tag_ids: Ids of tags.
            team_ids: Teams that may see it; needed where the workspace has several.
            images_used: Addresses of its pictures.
            source: Where the block is for: campaigns (ENGAGE) or alerts (INFORM); fixed.

        POST /v1/external/campaigns/content-blocks, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def get(
        self,
        body: ContentBlockLookup | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    @overload
    def get(
        self,
        *,
        ids: Sequence[str],
        is_raw_content_required: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    def get(self, *args: Any, **kwargs: Any) -> ContentBlockList:
        """Get content blocks by their ids.

        Reads blocks with their content.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            ids: Ids of the blocks.
            is_raw_content_required: True for the content as written too.

        POST /v1/external/campaigns/content-blocks/get-by-ids, signed with the `campaigns` key.
        """
        return self.with_raw_response.get(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: ContentBlockSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    @overload
    def search(
        self,
        *,
        filters: ContentBlockFilters | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    def search(self, *args: Any, **kwargs: Any) -> ContentBlockList:
        """Search content blocks.

        Lists blocks without their content, all at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            filters: Filters that all have to hold; of the values of one, any. Without filters all blocks
                come.

        POST /v1/external/campaigns/content-blocks/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed


class RawContentBlocks:
    """The methods of `ContentBlocks`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def update(
        self,
        body: ContentBlockUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`content_blocks.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def create(
        self,
        body: ContentBlockRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`content_blocks.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def get(
        self,
        body: ContentBlockLookup | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ContentBlockList]:
        """`content_blocks.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def search(
        self,
        body: ContentBlockSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ContentBlockList]:
        """`content_blocks.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncContentBlocks:
    """Pieces of content that messages share."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawContentBlocks:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawContentBlocks(self._client)

    @overload
    async def update(
        self,
        body: ContentBlockUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        id: str,
        name: str,
        status: ContentBlockWriteStatus,
        raw_content: str,
        updated_by: str,
        content_block_used: Sequence[str],
        description: str | Unset = UNSET,
        tag_ids: Sequence[str] | Unset = UNSET,
        team_ids: Sequence[str] | Unset = UNSET,
        images_used: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    async def update(self, *args: Any, **kwargs: Any) -> None:
        """Change a content block.

        Replaces name, state, content and nested blocks. Whether optional fields that are left out keep
        their values is not documented. The answer is empty.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            id: Id of the block.
            name: Name of the block; other blocks nest it by this name.
            status: State to give a block. Only the dashboard archives.
            raw_content: Content as written; it may hold templating.
            updated_by: Address of who changes it.
            content_block_used: Names of the blocks that it nests; required even if empty.
            description: What the block is for.
            tag_ids: Ids of tags.
            team_ids: Teams that may see it; needed where the workspace has several.
            images_used: Addresses of its pictures.

        PUT /v1/external/campaigns/content-blocks, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def create(
        self,
        body: ContentBlockRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        label: str,
        raw_content: str,
        content_type: ContentBlockType,
        created_by: str,
        content_block_used: Sequence[str],
        status: ContentBlockWriteStatus | Unset = UNSET,
        description: str | Unset = UNSET,
        tag_ids: Sequence[str] | Unset = UNSET,
        team_ids: Sequence[str] | Unset = UNSET,
        images_used: Sequence[str] | Unset = UNSET,
        source: ContentBlockSource | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    async def create(self, *args: Any, **kwargs: Any) -> None:
        """Create a content block.

        Stores a block. The answer is empty; find the block and its id by `search`.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the block; other blocks nest it by this name.
            label: Your own unique word for the block; it is fixed.
            raw_content: Content as written; it may hold templating.
            content_type: Form of the content.
            created_by: Address of who makes it.
            content_block_used: Names of the blocks that it nests; required even if empty.
            status: State to give a block. Only the dashboard archives.
            description: What the block is for.
            tag_ids: Ids of tags.
            team_ids: Teams that may see it; needed where the workspace has several.
            images_used: Addresses of its pictures.
            source: Where the block is for: campaigns (ENGAGE) or alerts (INFORM); fixed.

        POST /v1/external/campaigns/content-blocks, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def get(
        self,
        body: ContentBlockLookup | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    @overload
    async def get(
        self,
        *,
        ids: Sequence[str],
        is_raw_content_required: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    async def get(self, *args: Any, **kwargs: Any) -> ContentBlockList:
        """Get content blocks by their ids.

        Reads blocks with their content.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            ids: Ids of the blocks.
            is_raw_content_required: True for the content as written too.

        POST /v1/external/campaigns/content-blocks/get-by-ids, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.get(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: ContentBlockSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    @overload
    async def search(
        self,
        *,
        filters: ContentBlockFilters | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ContentBlockList: ...

    async def search(self, *args: Any, **kwargs: Any) -> ContentBlockList:
        """Search content blocks.

        Lists blocks without their content, all at once.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            filters: Filters that all have to hold; of the values of one, any. Without filters all blocks
                come.

        POST /v1/external/campaigns/content-blocks/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed


class AsyncRawContentBlocks:
    """The methods of `AsyncContentBlocks`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def update(
        self,
        body: ContentBlockUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`content_blocks.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def create(
        self,
        body: ContentBlockRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`content_blocks.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def get(
        self,
        body: ContentBlockLookup | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ContentBlockList]:
        """`content_blocks.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def search(
        self,
        body: ContentBlockSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ContentBlockList]:
        """`content_blocks.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
