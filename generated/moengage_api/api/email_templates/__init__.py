"""E-mail templates with versions and groups ("Email templates V2")."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.email_template import EmailTemplate
    from ...models.email_template_content import EmailTemplateContent
    from ...models.email_template_create import EmailTemplateCreate
    from ...models.email_template_meta import EmailTemplateMeta
    from ...models.email_template_page import EmailTemplatePage
    from ...models.email_template_search import EmailTemplateSearch
    from ...models.email_template_update import EmailTemplateUpdate
    from ...models.enums import TemplateSource, TemplateType
    from ...models.template_saved import TemplateSaved
    from ...models.template_sort import TemplateSort
    from ...models.template_version_key import TemplateVersionKey
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncEmailTemplates", "AsyncRawEmailTemplates", "EmailTemplates", "RawEmailTemplates"]


class EmailTemplates:
    """E-mail templates with versions and groups ("Email templates V2")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawEmailTemplates:
        """The same methods, returning a `Response` around the answer."""
        return RawEmailTemplates(self._client)

    @overload
    def update(
        self,
        body: EmailTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def update(
        self,
        *,
        external_template_id: UUID | str,
        basic_details: EmailTemplateContent | Mapping[str, Any],
        meta_info: EmailTemplateMeta | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        update_latest_version: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Change an e-mail template.

        Replaces content and metadata whole: as the template's next version, or with `update_latest_version`
        in the latest one. Campaigns keep their version unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            basic_details: What an e-mail template says.
            meta_info: What is known about an e-mail template.
            update_campaigns: Whether campaigns with the template move to the new version; otherwise they keep theirs.
            update_latest_version: Whether the latest version is overwritten; otherwise a new version is made.

        PUT /v1.0/custom-templates/email, signed with the `campaigns` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def create(
        self,
        body: EmailTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    def create(
        self,
        *,
        basic_details: EmailTemplateContent | Mapping[str, Any],
        meta_info: EmailTemplateMeta | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create an e-mail template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it and, of a parent, is the id of its group. A workspace
        may have 10,000 e-mail templates. Only the HTML editor of the dashboard opens them.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            basic_details: What an e-mail template says.
            meta_info: What is known about an e-mail template.

        POST /v1.0/custom-templates/email, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: EmailTemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplatePage: ...

    @overload
    def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_version: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        is_grouped_response: bool | Unset = UNSET,
        is_count_required: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplatePage: ...

    def search(self, *args: Any, **kwargs: Any) -> EmailTemplatePage:
        """Look up e-mail templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `external_template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name.
            template_source: Where the templates were made.
            template_version: Your own version of the template.
            template_id: Your own id of the template.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            external_template_ids: Certain versions of certain templates; send it without other filters.
            group_id: The `external_template_id` of a parent, for all templates of its group.
            is_grouped_response: Whether of a group only its parent is listed, with figures on the group.
            is_count_required: Whether the answer tells the number of all matches.

        POST /v1.0/custom-templates/email/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed

    @overload
    def iter_search(
        self,
        body: EmailTemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EmailTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_version: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        is_grouped_response: bool | Unset = UNSET,
        is_count_required: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[EmailTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[EmailTemplate]:
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


class RawEmailTemplates:
    """The methods of `EmailTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def update(
        self,
        body: EmailTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`email_templates.update`, with status, headers and attempts around its answer."""
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
        body: EmailTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`email_templates.create`, with status, headers and attempts around its answer."""
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
        body: EmailTemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[EmailTemplatePage]:
        """`email_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncEmailTemplates:
    """E-mail templates with versions and groups ("Email templates V2")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawEmailTemplates:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawEmailTemplates(self._client)

    @overload
    async def update(
        self,
        body: EmailTemplateUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def update(
        self,
        *,
        external_template_id: UUID | str,
        basic_details: EmailTemplateContent | Mapping[str, Any],
        meta_info: EmailTemplateMeta | Mapping[str, Any],
        update_campaigns: bool | Unset = UNSET,
        update_latest_version: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def update(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Change an e-mail template.

        Replaces content and metadata whole: as the template's next version, or with `update_latest_version`
        in the latest one. Campaigns keep their version unless `update_campaigns` is set.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            external_template_id: The server's id of a template, with which it is updated and looked up.
            basic_details: What an e-mail template says.
            meta_info: What is known about an e-mail template.
            update_campaigns: Whether campaigns with the template move to the new version; otherwise they keep theirs.
            update_latest_version: Whether the latest version is overwritten; otherwise a new version is made.

        PUT /v1.0/custom-templates/email, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def create(
        self,
        body: EmailTemplateCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    @overload
    async def create(
        self,
        *,
        basic_details: EmailTemplateContent | Mapping[str, Any],
        meta_info: EmailTemplateMeta | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TemplateSaved: ...

    async def create(self, *args: Any, **kwargs: Any) -> TemplateSaved:
        """Create an e-mail template.

        Stores a template with an id and a version of your own; the pair must be new. The answer's
        `external_template_id` is needed to update it and, of a parent, is the id of its group. A workspace
        may have 10,000 e-mail templates. Only the HTML editor of the dashboard opens them.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            basic_details: What an e-mail template says.
            meta_info: What is known about an e-mail template.

        POST /v1.0/custom-templates/email, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: EmailTemplateSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplatePage: ...

    @overload
    async def search(
        self,
        *,
        page: int,
        entries: int,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_version: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        is_grouped_response: bool | Unset = UNSET,
        is_count_required: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplatePage: ...

    async def search(self, *args: Any, **kwargs: Any) -> EmailTemplatePage:
        """Look up e-mail templates.

        Lists the latest version of the templates that pass all filters, or those versions that
        `external_template_ids` names.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            page: Number of the page, from 1.
            entries: Templates on a page.
            template_name: Part of the name.
            template_source: Where the templates were made.
            template_version: Your own version of the template.
            template_id: Your own id of the template.
            template_type: Own or built-in templates.
            created_by: Who made them, as given on creation.
            updated_by: Who updated them last, as given on the update.
            sort_params: Orders, the first one first.
            external_template_ids: Certain versions of certain templates; send it without other filters.
            group_id: The `external_template_id` of a parent, for all templates of its group.
            is_grouped_response: Whether of a group only its parent is listed, with figures on the group.
            is_count_required: Whether the answer tells the number of all matches.

        POST /v1.0/custom-templates/email/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed

    @overload
    def iter_search(
        self,
        body: EmailTemplateSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EmailTemplate]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        page: int | Unset = UNSET,
        entries: int | Unset = UNSET,
        template_name: str | Unset = UNSET,
        template_source: Sequence[TemplateSource] | Unset = UNSET,
        template_version: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_type: Sequence[TemplateType] | Unset = UNSET,
        created_by: Sequence[str] | Unset = UNSET,
        updated_by: Sequence[str] | Unset = UNSET,
        sort_params: Sequence[TemplateSort | Mapping[str, Any]] | Unset = UNSET,
        external_template_ids: Sequence[TemplateVersionKey | Mapping[str, Any]] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        is_grouped_response: bool | Unset = UNSET,
        is_count_required: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EmailTemplate]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[EmailTemplate]:
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


class AsyncRawEmailTemplates:
    """The methods of `AsyncEmailTemplates`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def update(
        self,
        body: EmailTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`email_templates.update`, with status, headers and attempts around its answer."""
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
        body: EmailTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TemplateSaved]:
        """`email_templates.create`, with status, headers and attempts around its answer."""
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
        body: EmailTemplateSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[EmailTemplatePage]:
        """`email_templates.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
