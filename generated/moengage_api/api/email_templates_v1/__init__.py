"""Older e-mail templates, without versions ("Email templates V1")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.email_template_v1 import EmailTemplateV1
    from ...models.email_template_v1_batch_item import EmailTemplateV1BatchItem
    from ...models.email_template_v1_batch_result import EmailTemplateV1BatchResult
    from ...models.email_template_v1_details import EmailTemplateV1Details
    from ...models.email_template_v1_page import EmailTemplateV1Page
    from ...models.email_template_v1_saved import EmailTemplateV1Saved
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncEmailTemplatesV1", "AsyncRawEmailTemplatesV1", "EmailTemplatesV1", "RawEmailTemplatesV1"]


class EmailTemplatesV1:
    """Older e-mail templates, without versions ("Email templates V1")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawEmailTemplatesV1:
        """The same methods, returning a `Response` around the answer."""
        return RawEmailTemplatesV1(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Page:
        """List the e-mail templates.

        Lists 20 templates at a time, without their content.

        Args:
            page: Number of the page, from 1.

        GET /v2/email-templates, signed with the `data` key.
        """
        return (
            self.with_raw_response.list(
                page=page,
                options=options,
            )
        ).parsed

    @overload
    def create(
        self,
        body: EmailTemplateV1 | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    @overload
    def create(
        self,
        *,
        name: str,
        html: str,
        source: str,
        subject: str | Unset = UNSET,
        attachments: Sequence[str] | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    def create(self, *args: Any, **kwargs: Any) -> EmailTemplateV1Saved:
        """Create an e-mail template.

        Stores an HTML page as a template under a name that must be new. Only the HTML editor of the
        dashboard opens it.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the template; no two templates share one.
            html: The whole HTML page, its body not empty; scripts are refused.
            source: Where the template comes from, for instance the system that made it.
            subject: Subject line.
            attachments: Files to attach, each below 6 MB, together below 20 MB.
            sender_name: Name of the sender.
            updated_by: Who makes or updates the template; a name without dots, or an address.

        POST /v2/email-templates, signed with the `data` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Details:
        """Get an e-mail template.

        Reads one template with its content. An unknown id is a 400.

        Args:
            id: The server's id of the template.

        GET /v2/email-templates/{id}, signed with the `data` key.
        """
        return (
            self.with_raw_response.get(
                id=id,
                options=options,
            )
        ).parsed

    @overload
    def update(
        self,
        id: str,
        body: EmailTemplateV1 | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    @overload
    def update(
        self,
        id: str,
        *,
        name: str,
        html: str,
        source: str,
        subject: str | Unset = UNSET,
        attachments: Sequence[str] | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    def update(self, *args: Any, **kwargs: Any) -> EmailTemplateV1Saved:
        """Replace an e-mail template.

        Stores the template anew, whole. An unknown id is a 400.

        Args:
            id: The server's id of the template.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the template; no two templates share one.
            html: The whole HTML page, its body not empty; scripts are refused.
            source: Where the template comes from, for instance the system that made it.
            subject: Subject line.
            attachments: Files to attach, each below 6 MB, together below 20 MB.
            sender_name: Name of the sender.
            updated_by: Who makes or updates the template; a name without dots, or an address.

        PUT /v2/email-templates/{id}, signed with the `data` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    def upsert_bulk(
        self,
        body: Sequence[EmailTemplateV1BatchItem | Mapping[str, Any]],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1BatchResult:
        """Create and replace up to 50 e-mail templates.

        Takes a list of templates: those with an `id` are replaced, those without are made. Some may fail
        while others succeed: an entry of the answer is an id of 24 hexadecimal digits, or a sentence on
        what is wrong.

        Args:
            body: The whole body, as JSON has it.

        PUT /v2/bulk/email-templates, signed with the `data` key.
        """
        return (
            self.with_raw_response.upsert_bulk(
                body=body,
                options=options,
            )
        ).parsed


class RawEmailTemplatesV1:
    """The methods of `EmailTemplatesV1`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EmailTemplateV1Page]:
        """`email_templates_v1.list`, with status, headers and attempts around its answer."""
        from .list_ import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "page": page,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def create(
        self,
        body: EmailTemplateV1 | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[EmailTemplateV1Saved]:
        """`email_templates_v1.create`, with status, headers and attempts around its answer."""
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
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[EmailTemplateV1Details]:
        """`email_templates_v1.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "id": id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def update(
        self,
        id: str,
        body: EmailTemplateV1 | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[EmailTemplateV1Saved]:
        """`email_templates_v1.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "id": id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def upsert_bulk(
        self,
        body: Sequence[EmailTemplateV1BatchItem | Mapping[str, Any]] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
    ) -> Response[EmailTemplateV1BatchResult]:
        """`email_templates_v1.upsert_bulk`, with status, headers and attempts around its answer."""
        from .upsert_bulk import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields={},
            options=options,
        )


class AsyncEmailTemplatesV1:
    """Older e-mail templates, without versions ("Email templates V1")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawEmailTemplatesV1:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawEmailTemplatesV1(self._client)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Page:
        """List the e-mail templates.

        Lists 20 templates at a time, without their content.

        Args:
            page: Number of the page, from 1.

        GET /v2/email-templates, signed with the `data` key.
        """
        return (
            await self.with_raw_response.list(
                page=page,
                options=options,
            )
        ).parsed

    @overload
    async def create(
        self,
        body: EmailTemplateV1 | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        html: str,
        source: str,
        subject: str | Unset = UNSET,
        attachments: Sequence[str] | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    async def create(self, *args: Any, **kwargs: Any) -> EmailTemplateV1Saved:
        """Create an e-mail template.

        Stores an HTML page as a template under a name that must be new. Only the HTML editor of the
        dashboard opens it.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the template; no two templates share one.
            html: The whole HTML page, its body not empty; scripts are refused.
            source: Where the template comes from, for instance the system that made it.
            subject: Subject line.
            attachments: Files to attach, each below 6 MB, together below 20 MB.
            sender_name: Name of the sender.
            updated_by: Who makes or updates the template; a name without dots, or an address.

        POST /v2/email-templates, signed with the `data` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Details:
        """Get an e-mail template.

        Reads one template with its content. An unknown id is a 400.

        Args:
            id: The server's id of the template.

        GET /v2/email-templates/{id}, signed with the `data` key.
        """
        return (
            await self.with_raw_response.get(
                id=id,
                options=options,
            )
        ).parsed

    @overload
    async def update(
        self,
        id: str,
        body: EmailTemplateV1 | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str,
        html: str,
        source: str,
        subject: str | Unset = UNSET,
        attachments: Sequence[str] | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1Saved: ...

    async def update(self, *args: Any, **kwargs: Any) -> EmailTemplateV1Saved:
        """Replace an e-mail template.

        Stores the template anew, whole. An unknown id is a 400.

        Args:
            id: The server's id of the template.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the template; no two templates share one.
            html: The whole HTML page, its body not empty; scripts are refused.
            source: Where the template comes from, for instance the system that made it.
            subject: Subject line.
            attachments: Files to attach, each below 6 MB, together below 20 MB.
            sender_name: Name of the sender.
            updated_by: Who makes or updates the template; a name without dots, or an address.

        PUT /v2/email-templates/{id}, signed with the `data` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    async def upsert_bulk(
        self,
        body: Sequence[EmailTemplateV1BatchItem | Mapping[str, Any]],
        *,
        options: RequestOptions | None = None,
    ) -> EmailTemplateV1BatchResult:
        """Create and replace up to 50 e-mail templates.

        Takes a list of templates: those with an `id` are replaced, those without are made. Some may fail
        while others succeed: an entry of the answer is an id of 24 hexadecimal digits, or a sentence on
        what is wrong.

        Args:
            body: The whole body, as JSON has it.

        PUT /v2/bulk/email-templates, signed with the `data` key.
        """
        return (
            await self.with_raw_response.upsert_bulk(
                body=body,
                options=options,
            )
        ).parsed


class AsyncRawEmailTemplatesV1:
    """The methods of `AsyncEmailTemplatesV1`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EmailTemplateV1Page]:
        """`email_templates_v1.list`, with status, headers and attempts around its answer."""
        from .list_ import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "page": page,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def create(
        self,
        body: EmailTemplateV1 | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[EmailTemplateV1Saved]:
        """`email_templates_v1.create`, with status, headers and attempts around its answer."""
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
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[EmailTemplateV1Details]:
        """`email_templates_v1.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "id": id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def update(
        self,
        id: str,
        body: EmailTemplateV1 | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[EmailTemplateV1Saved]:
        """`email_templates_v1.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "id": id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def upsert_bulk(
        self,
        body: Sequence[EmailTemplateV1BatchItem | Mapping[str, Any]] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
    ) -> Response[EmailTemplateV1BatchResult]:
        """`email_templates_v1.upsert_bulk`, with status, headers and attempts around its answer."""
        from .upsert_bulk import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields={},
            options=options,
        )
