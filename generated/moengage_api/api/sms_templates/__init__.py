"""Templates of SMS."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.enums import TemplateSource, TemplateType
    from ...models.sms_template import SmsTemplate
    from ...models.sms_template_content import SmsTemplateContent
    from ...models.sms_template_create import SmsTemplateCreate
    from ...models.sms_template_meta_update import SmsTemplateMetaUpdate
    from ...models.sms_template_page import SmsTemplatePage
    from ...models.sms_template_update import SmsTemplateUpdate
    from ...models.template_meta import TemplateMeta
    from ...models.template_saved import TemplateSaved
    from ...models.template_search import TemplateSearch
    from ...models.template_sort import TemplateSort
    from ...models.template_version_key import TemplateVersionKey
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncSmsTemplates", "AsyncRawSmsTemplates", "SmsTemplates", "RawSmsTemplates"]


class SmsTemplates:
    """Templates of SMS."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawSmsTemplates:
        """The same methods, returning a `Response` around the answer."""
        return RawSmsTemplates(self._client)

    @overload
    def update(
        self,
        body: SmsTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def update(
        self,
        *,
        external_template_id: UUID | str,
        basic_details: SmsTemplateContent | Mapping[str, Any],
        meta_info: SmsTemplateMetaUpdate | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Make a new version of an SMS template.

        Stores new content as the template's next version. Older versions stay, and campaigns keep them
        unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            basic_details: What an SMS template says.
            meta_info: What changes about an SMS template. Its id stays.
            update_campaigns: Whether active campaigns with the template move to the new version; otherwise they keep
                theirs.

        PUT /v1.0/custom-templates/sms, signed with the `campaigns` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def create(
        self,
        body: SmsTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def create(
        self,
        *,
        basic_details: SmsTemplateContent | Mapping[str, Any],
        meta_info: TemplateMeta | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create an SMS template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it. A workspace may have 100 SMS templates.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            basic_details: What an SMS template says.
            meta_info: What is known about a new in-app, on-site or SMS template.

        POST /v1.0/custom-templates/sms, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: TemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SmsTemplatePage: ...

    @overload
    def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SmsTemplatePage: ...

    def search(self, *args: Any, **kwargs: Any) -> SmsTemplatePage:
        """Look up SMS templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name.
            template_source: Where the templates were made.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            template_ids: Certain versions of certain templates; send it without other filters.

        POST /v1.0/custom-templates/sms/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed

    @overload
    def iter_search(
        self,
        body: TemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SmsTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[SmsTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[SmsTemplate]:
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


class RawSmsTemplates:
    """The methods of `SmsTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def update(
        self,
        body: SmsTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`sms_templates.update`, with status, headers and attempts around its answer."""
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
        body: SmsTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`sms_templates.create`, with status, headers and attempts around its answer."""
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
        body: TemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SmsTemplatePage]:
        """`sms_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncSmsTemplates:
    """Templates of SMS."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawSmsTemplates:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawSmsTemplates(self._client)

    @overload
    async def update(
        self,
        body: SmsTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def update(
        self,
        *,
        external_template_id: UUID | str,
        basic_details: SmsTemplateContent | Mapping[str, Any],
        meta_info: SmsTemplateMetaUpdate | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Make a new version of an SMS template.

        Stores new content as the template's next version. Older versions stay, and campaigns keep them
        unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            basic_details: What an SMS template says.
            meta_info: What changes about an SMS template. Its id stays.
            update_campaigns: Whether active campaigns with the template move to the new version; otherwise they keep
                theirs.

        PUT /v1.0/custom-templates/sms, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def create(
        self,
        body: SmsTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def create(
        self,
        *,
        basic_details: SmsTemplateContent | Mapping[str, Any],
        meta_info: TemplateMeta | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create an SMS template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it. A workspace may have 100 SMS templates.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            basic_details: What an SMS template says.
            meta_info: What is known about a new in-app, on-site or SMS template.

        POST /v1.0/custom-templates/sms, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: TemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SmsTemplatePage: ...

    @overload
    async def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SmsTemplatePage: ...

    async def search(self, *args: Any, **kwargs: Any) -> SmsTemplatePage:
        """Look up SMS templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name.
            template_source: Where the templates were made.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            template_ids: Certain versions of certain templates; send it without other filters.

        POST /v1.0/custom-templates/sms/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed

    @overload
    def iter_search(
        self,
        body: TemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SmsTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SmsTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[SmsTemplate]:
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


class AsyncRawSmsTemplates:
    """The methods of `AsyncSmsTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def update(
        self,
        body: SmsTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`sms_templates.update`, with status, headers and attempts around its answer."""
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
        body: SmsTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`sms_templates.create`, with status, headers and attempts around its answer."""
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
        body: TemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SmsTemplatePage]:
        """`sms_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
