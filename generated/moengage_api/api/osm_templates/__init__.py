"""Templates of on-site messages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.enums import TemplateSource, TemplateType
    from ...models.osm_template import OsmTemplate
    from ...models.osm_template_content import OsmTemplateContent
    from ...models.osm_template_content_update import OsmTemplateContentUpdate
    from ...models.osm_template_create import OsmTemplateCreate
    from ...models.osm_template_meta_update import OsmTemplateMetaUpdate
    from ...models.osm_template_page import OsmTemplatePage
    from ...models.osm_template_search import OsmTemplateSearch
    from ...models.osm_template_update import OsmTemplateUpdate
    from ...models.template_meta import TemplateMeta
    from ...models.template_saved import TemplateSaved
    from ...models.template_sort import TemplateSort
    from ...models.template_version_key import TemplateVersionKey
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncOsmTemplates", "AsyncRawOsmTemplates", "OsmTemplates", "RawOsmTemplates"]


class OsmTemplates:
    """Templates of on-site messages."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawOsmTemplates:
        """The same methods, returning a `Response` around the answer."""
        return RawOsmTemplates(self._client)

    @overload
    def update(
        self,
        body: OsmTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def update(
        self,
        *,
        external_template_id: UUID | str,
        basic_details: OsmTemplateContentUpdate | Mapping[str, Any],
        meta_info: OsmTemplateMetaUpdate | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Make a new version of an on-site template.

        Stores new content as the template's next version. Older versions stay, and campaigns keep them
        unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            basic_details: What an on-site template shows from now on.
            meta_info: What changes about an on-site template.
            update_campaigns: Whether all campaigns with the template move to the new version; otherwise they keep
                theirs.

        PUT /v1.0/custom-templates/osm, signed with the `campaigns` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def create(
        self,
        body: OsmTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def create(
        self,
        *,
        basic_details: OsmTemplateContent | Mapping[str, Any],
        meta_info: TemplateMeta | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create an on-site template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it. Only the HTML editor of the dashboard opens it.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            basic_details: What an on-site template shows, and how.
            meta_info: What is known about a new in-app, on-site or SMS template.

        POST /v1.0/custom-templates/osm, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: OsmTemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OsmTemplatePage: ...

    @overload
    def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OsmTemplatePage: ...

    def search(self, *args: Any, **kwargs: Any) -> OsmTemplatePage:
        """Look up on-site templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `external_template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name.
            template_id: Your own id of the template.
            template_source: Where the templates were made.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            external_template_ids: Certain versions of certain templates; send it without other filters.

        POST /v1.0/custom-templates/osm/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed

    @overload
    def iter_search(
        self,
        body: OsmTemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[OsmTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[OsmTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[OsmTemplate]:
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


class RawOsmTemplates:
    """The methods of `OsmTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def update(
        self,
        body: OsmTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`osm_templates.update`, with status, headers and attempts around its answer."""
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
        body: OsmTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`osm_templates.create`, with status, headers and attempts around its answer."""
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
        body: OsmTemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[OsmTemplatePage]:
        """`osm_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncOsmTemplates:
    """Templates of on-site messages."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawOsmTemplates:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawOsmTemplates(self._client)

    @overload
    async def update(
        self,
        body: OsmTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def update(
        self,
        *,
        external_template_id: UUID | str,
        basic_details: OsmTemplateContentUpdate | Mapping[str, Any],
        meta_info: OsmTemplateMetaUpdate | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Make a new version of an on-site template.

        Stores new content as the template's next version. Older versions stay, and campaigns keep them
        unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            basic_details: What an on-site template shows from now on.
            meta_info: What changes about an on-site template.
            update_campaigns: Whether all campaigns with the template move to the new version; otherwise they keep
                theirs.

        PUT /v1.0/custom-templates/osm, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def create(
        self,
        body: OsmTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def create(
        self,
        *,
        basic_details: OsmTemplateContent | Mapping[str, Any],
        meta_info: TemplateMeta | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create an on-site template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it. Only the HTML editor of the dashboard opens it.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            basic_details: What an on-site template shows, and how.
            meta_info: What is known about a new in-app, on-site or SMS template.

        POST /v1.0/custom-templates/osm, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: OsmTemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OsmTemplatePage: ...

    @overload
    async def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OsmTemplatePage: ...

    async def search(self, *args: Any, **kwargs: Any) -> OsmTemplatePage:
        """Look up on-site templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `external_template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name.
            template_id: Your own id of the template.
            template_source: Where the templates were made.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            external_template_ids: Certain versions of certain templates; send it without other filters.

        POST /v1.0/custom-templates/osm/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed

    @overload
    def iter_search(
        self,
        body: OsmTemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[OsmTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[OsmTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[OsmTemplate]:
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


class AsyncRawOsmTemplates:
    """The methods of `AsyncOsmTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def update(
        self,
        body: OsmTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`osm_templates.update`, with status, headers and attempts around its answer."""
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
        body: OsmTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`osm_templates.create`, with status, headers and attempts around its answer."""
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
        body: OsmTemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[OsmTemplatePage]:
        """`osm_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
