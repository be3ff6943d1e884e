"""Templates of push messages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.android_push_template import AndroidPushTemplate
    from ...models.enums import PushTemplatePlatform, PushTemplateStyle, TemplateSource, TemplateType
    from ...models.ios_push_template import IosPushTemplate
    from ...models.push_template import PushTemplate
    from ...models.push_template_create import PushTemplateCreate
    from ...models.push_template_meta import PushTemplateMeta
    from ...models.push_template_meta_update import PushTemplateMetaUpdate
    from ...models.push_template_page import PushTemplatePage
    from ...models.push_template_search import PushTemplateSearch
    from ...models.push_template_update import PushTemplateUpdate
    from ...models.template_saved import TemplateSaved
    from ...models.template_sort import TemplateSort
    from ...models.template_version_key import TemplateVersionKey
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncPushTemplates", "AsyncRawPushTemplates", "PushTemplates", "RawPushTemplates"]


class PushTemplates:
    """Templates of push messages."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawPushTemplates:
        """The same methods, returning a `Response` around the answer."""
        return RawPushTemplates(self._client)

    @overload
    def update(
        self,
        body: PushTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def update(
        self,
        *,
        external_template_id: UUID | str,
        meta_info: PushTemplateMetaUpdate | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        android: AndroidPushTemplate | Mapping[str, Any] | Unset = UNSET,
        ios: IosPushTemplate | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Make a new version of a push template.

        Stores new content as the template's next version. Older versions stay, and campaigns keep them
        unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            meta_info: What changes about a push template.
            update_campaigns: Whether all campaigns with the template move to the new version; otherwise they keep
                theirs.
            android: Content on Android.
            ios: Content on iOS.

        PUT /v1.0/custom-templates/push, signed with the `campaigns` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def create(
        self,
        body: PushTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def create(
        self,
        *,
        meta_info: PushTemplateMeta | Mapping[str, Any],
        android: AndroidPushTemplate | Mapping[str, Any] | Unset = UNSET,
        ios: IosPushTemplate | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create a push template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            meta_info: What is known about a new push template.
            android: Content on Android.
            ios: Content on iOS.

        POST /v1.0/custom-templates/push, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: PushTemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> PushTemplatePage: ...

    @overload
    def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        platform: Sequence[PushTemplatePlatform] | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_style: Sequence[PushTemplateStyle] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PushTemplatePage: ...

    def search(self, *args: Any, **kwargs: Any) -> PushTemplatePage:
        """Look up push templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name or of the id.
            platform: Platforms that the templates have content for.
            template_source: Where the templates were made.
            template_style: Styles.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            template_ids: Certain versions of certain templates; send it without other filters.

        POST /v1.0/custom-templates/push/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed

    @overload
    def iter_search(
        self,
        body: PushTemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[PushTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        platform: Sequence[PushTemplatePlatform] | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_style: Sequence[PushTemplateStyle] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[PushTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[PushTemplate]:
        """Every item that `search` finds, page after page; it takes the same arguments.

        `page` is where to begin, `entries` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .search import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class RawPushTemplates:
    """The methods of `PushTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def update(
        self,
        body: PushTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`push_templates.update`, with status, headers and attempts around its answer."""
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
        body: PushTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`push_templates.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def search(
        self,
        body: PushTemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[PushTemplatePage]:
        """`push_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncPushTemplates:
    """Templates of push messages."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawPushTemplates:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawPushTemplates(self._client)

    @overload
    async def update(
        self,
        body: PushTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def update(
        self,
        *,
        external_template_id: UUID | str,
        meta_info: PushTemplateMetaUpdate | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        android: AndroidPushTemplate | Mapping[str, Any] | Unset = UNSET,
        ios: IosPushTemplate | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Make a new version of a push template.

        Stores new content as the template's next version. Older versions stay, and campaigns keep them
        unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            meta_info: What changes about a push template.
            update_campaigns: Whether all campaigns with the template move to the new version; otherwise they keep
                theirs.
            android: Content on Android.
            ios: Content on iOS.

        PUT /v1.0/custom-templates/push, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def create(
        self,
        body: PushTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def create(
        self,
        *,
        meta_info: PushTemplateMeta | Mapping[str, Any],
        android: AndroidPushTemplate | Mapping[str, Any] | Unset = UNSET,
        ios: IosPushTemplate | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create a push template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            meta_info: What is known about a new push template.
            android: Content on Android.
            ios: Content on iOS.

        POST /v1.0/custom-templates/push, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: PushTemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> PushTemplatePage: ...

    @overload
    async def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        platform: Sequence[PushTemplatePlatform] | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_style: Sequence[PushTemplateStyle] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PushTemplatePage: ...

    async def search(self, *args: Any, **kwargs: Any) -> PushTemplatePage:
        """Look up push templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name or of the id.
            platform: Platforms that the templates have content for.
            template_source: Where the templates were made.
            template_style: Styles.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            template_ids: Certain versions of certain templates; send it without other filters.

        POST /v1.0/custom-templates/push/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed

    @overload
    def iter_search(
        self,
        body: PushTemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[PushTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        platform: Sequence[PushTemplatePlatform] | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_style: Sequence[PushTemplateStyle] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[PushTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[PushTemplate]:
        """Every item that `search` finds, page after page; it takes the same arguments.

        `page` is where to begin, `entries` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .search import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncRawPushTemplates:
    """The methods of `AsyncPushTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def update(
        self,
        body: PushTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`push_templates.update`, with status, headers and attempts around its answer."""
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
        body: PushTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`push_templates.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def search(
        self,
        body: PushTemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[PushTemplatePage]:
        """`push_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
