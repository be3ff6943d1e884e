"""Coupon lists, the files that fill them, and reports on their use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.coupon_alert_conditions import CouponAlertConditions
    from ...models.coupon_file import CouponFile
    from ...models.coupon_file_request import CouponFileRequest
    from ...models.coupon_files import CouponFiles
    from ...models.coupon_list import CouponList
    from ...models.coupon_list_activation import CouponListActivation
    from ...models.coupon_list_request import CouponListRequest
    from ...models.coupon_list_update import CouponListUpdate
    from ...models.coupon_lists import CouponLists
    from ...models.coupon_usage_report_request import CouponUsageReportRequest
    from ...models.enums import CouponListStatus
    from ...models.message_answer import MessageAnswer
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncCoupons", "AsyncRawCoupons", "Coupons", "RawCoupons"]


class Coupons:
    """Coupon lists, the files that fill them, and reports on their use."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawCoupons:
        """The same methods, returning a `Response` around the answer."""
        return RawCoupons(self._client)

    def list_lists(
        self,
        *,
        status: CouponListStatus | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponLists:
        """List coupon lists.

        Lists all of them, or those in one state.

        Args:
            status: Only lists in this state; without it all.

        GET /v1/coupon-list, signed with the `campaigns` key.
        """
        return (
            self.with_raw_response.list_lists(
                status=status,
                options=options,
            )
        ).parsed

    @overload
    def create_list(
        self,
        body: CouponListRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    @overload
    def create_list(
        self,
        *,
        name: str,
        label: str,
        expires_at: datetime.date | str,
        created_by: str,
        email_alert_subscribers: Sequence[str] | Unset = UNSET,
        alert_conditions: CouponAlertConditions | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    def create_list(self, *args: Any, **kwargs: Any) -> CouponList:
        """Create a coupon list.

        Makes an empty list. Fill it with `upload_file`.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the list; new in the workspace.
            label: Name of the list in templates; new in the workspace, and fixed. A message takes a coupon
                with `{{Coupons.CouponListName[label]}}`.
            expires_at: Last day of the list.
            created_by: Who makes it; any name. It is fixed.
            email_alert_subscribers: Who gets the alerts of the list.
            alert_conditions: What is mailed to the subscribers of a list.

        POST /v1/coupon-list, signed with the `campaigns` key.
        """
        return self.with_raw_response.create_list(*args, **kwargs).parsed

    def get_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CouponList:
        """Get a coupon list.

        Reads one list, with its counts as of now.

        Args:
            coupon_list_id: Id of the list.

        GET /v1/coupon-list/{coupon_list_id}, signed with the `campaigns` key.
        """
        return (
            self.with_raw_response.get_list(
                coupon_list_id=coupon_list_id,
                options=options,
            )
        ).parsed

    @overload
    def update_list(
        self,
        coupon_list_id: str,
        body: CouponListUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    @overload
    def update_list(
        self,
        coupon_list_id: str,
        *,
        name: str | Unset = UNSET,
        expires_at: datetime.date | str | Unset = UNSET,
        email_alert_subscribers: Sequence[str] | Unset = UNSET,
        alert_conditions: CouponAlertConditions | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    def update_list(self, *args: Any, **kwargs: Any) -> CouponList:
        """Change a coupon list.

        Changes what is given. An archived or expired list becomes active again if its last day is then in
        the future.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the list; new in the workspace.
            expires_at: Last day of the list.
            email_alert_subscribers: Who gets the alerts of the list.
            alert_conditions: What is mailed to the subscribers of a list.

        PATCH /v1/coupon-list/{coupon_list_id}, signed with the `campaigns` key.
        """
        return self.with_raw_response.update_list(*args, **kwargs).parsed

    @overload
    def activate_list(
        self,
        coupon_list_id: str,
        body: CouponListActivation | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def activate_list(
        self,
        coupon_list_id: str,
        *,
        expires_at: datetime.date | str,
        options: RequestOptions | None = None,
    ) -> None: ...

    def activate_list(self, *args: Any, **kwargs: Any) -> None:
        """Make an archived coupon list active again.

        Gives the list a new last day. Archiving took its coupons; upload others.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            expires_at: Last day of the list; in the future.

        PUT /v1/coupon-list/{coupon_list_id}/activate, signed with the `campaigns` key.
        """
        return self.with_raw_response.activate_list(*args, **kwargs).parsed

    def archive_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Archive a coupon list.

        Takes the list out of use and deletes its coupons. Campaigns that use it have none to give.

        Args:
            coupon_list_id: Id of the list.

        PUT /v1/coupon-list/{coupon_list_id}/archive, signed with the `campaigns` key.
        """
        return (
            self.with_raw_response.archive_list(
                coupon_list_id=coupon_list_id,
                options=options,
            )
        ).parsed

    def list_files(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CouponFiles:
        """List the files of a coupon list.

        Lists all that were not deleted.

        Args:
            coupon_list_id: Id of the list.

        GET /v1/coupon-list/{coupon_list_id}/files, signed with the `campaigns` key.
        """
        return (
            self.with_raw_response.list_files(
                coupon_list_id=coupon_list_id,
                options=options,
            )
        ).parsed

    @overload
    def upload_file(
        self,
        coupon_list_id: str,
        body: CouponFileRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CouponFile: ...

    @overload
    def upload_file(
        self,
        coupon_list_id: str,
        *,
        file_url: str,
        name: str | Unset = UNSET,
        file_url_auth_username: str | Unset = UNSET,
        file_url_auth_password: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponFile: ...

    def upload_file(self, *args: Any, **kwargs: Any) -> CouponFile:
        """Add the coupons of a file to a list.

        Tells the vendor where to fetch a file. It is read later: ask `get_file`, or give a `callback_url`.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            file_url: Address of the file, CSV with the header `Coupon Code` and one code a row.
            name: Name of the file.
            file_url_auth_username: User name for the address.
            file_url_auth_password: Password for the address.
            created_by: Who adds it.
            callback_url: Address that is called when the file is done.

        POST /v1/coupon-list/{coupon_list_id}/files, signed with the `campaigns` key.
        """
        return self.with_raw_response.upload_file(*args, **kwargs).parsed

    def get_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CouponFile:
        """Get a file of a coupon list.

        Tells how far the vendor is with the file.

        Args:
            coupon_list_id: Id of the list.
            coupon_file_id: Id of the file.

        GET /v1/coupon-list/{coupon_list_id}/files/{coupon_file_id}, signed with the `campaigns` key.
        """
        return (
            self.with_raw_response.get_file(
                coupon_list_id=coupon_list_id,
                coupon_file_id=coupon_file_id,
                options=options,
            )
        ).parsed

    def delete_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a file of a coupon list.

        For wrong files and tests. Coupons that were taken from it and that nobody got go with it.

        Args:
            coupon_list_id: Id of the list.
            coupon_file_id: Id of the file.

        DELETE /v1/coupon-list/{coupon_list_id}/files/{coupon_file_id}, signed with the `campaigns` key.
        """
        return (
            self.with_raw_response.delete_file(
                coupon_list_id=coupon_list_id,
                coupon_file_id=coupon_file_id,
                options=options,
            )
        ).parsed

    @overload
    def get_usage_report(
        self,
        coupon_list_id: str,
        body: CouponUsageReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    def get_usage_report(
        self,
        coupon_list_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        email_subscribers: Sequence[str],
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    def get_usage_report(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Have the usage report of a coupon list mailed.

        The report tells who got which coupon, when, and from which campaign, locale and variation. It comes
        by mail, not in the answer.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            start_date: First day; not before the list was made.
            end_date: Last day; not in the future.
            email_subscribers: Who gets the report by mail.

        POST /v1/coupon-list/{coupon_list_id}/usage-report, signed with the `campaigns` key.
        """
        return self.with_raw_response.get_usage_report(*args, **kwargs).parsed


class RawCoupons:
    """The methods of `Coupons`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def list_lists(
        self,
        *,
        status: CouponListStatus | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CouponLists]:
        """`coupons.list_lists`, with status, headers and attempts around its answer."""
        from .list_lists import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "status": status,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def create_list(
        self,
        body: CouponListRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CouponList]:
        """`coupons.create_list`, with status, headers and attempts around its answer."""
        from .create_list import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def get_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CouponList]:
        """`coupons.get_list`, with status, headers and attempts around its answer."""
        from .get_list import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def update_list(
        self,
        coupon_list_id: str,
        body: CouponListUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CouponList]:
        """`coupons.update_list`, with status, headers and attempts around its answer."""
        from .update_list import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def activate_list(
        self,
        coupon_list_id: str,
        body: CouponListActivation | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`coupons.activate_list`, with status, headers and attempts around its answer."""
        from .activate_list import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def archive_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """`coupons.archive_list`, with status, headers and attempts around its answer."""
        from .archive_list import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def list_files(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CouponFiles]:
        """`coupons.list_files`, with status, headers and attempts around its answer."""
        from .list_files import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def upload_file(
        self,
        coupon_list_id: str,
        body: CouponFileRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CouponFile]:
        """`coupons.upload_file`, with status, headers and attempts around its answer."""
        from .upload_file import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def get_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CouponFile]:
        """`coupons.get_file`, with status, headers and attempts around its answer."""
        from .get_file import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
                "coupon_file_id": coupon_file_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def delete_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """`coupons.delete_file`, with status, headers and attempts around its answer."""
        from .delete_file import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
                "coupon_file_id": coupon_file_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def get_usage_report(
        self,
        coupon_list_id: str,
        body: CouponUsageReportRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`coupons.get_usage_report`, with status, headers and attempts around its answer."""
        from .get_usage_report import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )


class AsyncCoupons:
    """Coupon lists, the files that fill them, and reports on their use."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawCoupons:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawCoupons(self._client)

    async def list_lists(
        self,
        *,
        status: CouponListStatus | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponLists:
        """List coupon lists.

        Lists all of them, or those in one state.

        Args:
            status: Only lists in this state; without it all.

        GET /v1/coupon-list, signed with the `campaigns` key.
        """
        return (
            await self.with_raw_response.list_lists(
                status=status,
                options=options,
            )
        ).parsed

    @overload
    async def create_list(
        self,
        body: CouponListRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    @overload
    async def create_list(
        self,
        *,
        name: str,
        label: str,
        expires_at: datetime.date | str,
        created_by: str,
        email_alert_subscribers: Sequence[str] | Unset = UNSET,
        alert_conditions: CouponAlertConditions | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    async def create_list(self, *args: Any, **kwargs: Any) -> CouponList:
        """Create a coupon list.

        Makes an empty list. Fill it with `upload_file`.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the list; new in the workspace.
            label: Name of the list in templates; new in the workspace, and fixed. A message takes a coupon
                with `{{Coupons.CouponListName[label]}}`.
            expires_at: Last day of the list.
            created_by: Who makes it; any name. It is fixed.
            email_alert_subscribers: Who gets the alerts of the list.
            alert_conditions: What is mailed to the subscribers of a list.

        POST /v1/coupon-list, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create_list(*args, **kwargs)).parsed

    async def get_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CouponList:
        """Get a coupon list.

        Reads one list, with its counts as of now.

        Args:
            coupon_list_id: Id of the list.

        GET /v1/coupon-list/{coupon_list_id}, signed with the `campaigns` key.
        """
        return (
            await self.with_raw_response.get_list(
                coupon_list_id=coupon_list_id,
                options=options,
            )
        ).parsed

    @overload
    async def update_list(
        self,
        coupon_list_id: str,
        body: CouponListUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    @overload
    async def update_list(
        self,
        coupon_list_id: str,
        *,
        name: str | Unset = UNSET,
        expires_at: datetime.date | str | Unset = UNSET,
        email_alert_subscribers: Sequence[str] | Unset = UNSET,
        alert_conditions: CouponAlertConditions | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponList: ...

    async def update_list(self, *args: Any, **kwargs: Any) -> CouponList:
        """Change a coupon list.

        Changes what is given. An archived or expired list becomes active again if its last day is then in
        the future.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the list; new in the workspace.
            expires_at: Last day of the list.
            email_alert_subscribers: Who gets the alerts of the list.
            alert_conditions: What is mailed to the subscribers of a list.

        PATCH /v1/coupon-list/{coupon_list_id}, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update_list(*args, **kwargs)).parsed

    @overload
    async def activate_list(
        self,
        coupon_list_id: str,
        body: CouponListActivation | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def activate_list(
        self,
        coupon_list_id: str,
        *,
        expires_at: datetime.date | str,
        options: RequestOptions | None = None,
    ) -> None: ...

    async def activate_list(self, *args: Any, **kwargs: Any) -> None:
        """Make an archived coupon list active again.

        Gives the list a new last day. Archiving took its coupons; upload others.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            expires_at: Last day of the list; in the future.

        PUT /v1/coupon-list/{coupon_list_id}/activate, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.activate_list(*args, **kwargs)).parsed

    async def archive_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Archive a coupon list.

        Takes the list out of use and deletes its coupons. Campaigns that use it have none to give.

        Args:
            coupon_list_id: Id of the list.

        PUT /v1/coupon-list/{coupon_list_id}/archive, signed with the `campaigns` key.
        """
        return (
            await self.with_raw_response.archive_list(
                coupon_list_id=coupon_list_id,
                options=options,
            )
        ).parsed

    async def list_files(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CouponFiles:
        """List the files of a coupon list.

        Lists all that were not deleted.

        Args:
            coupon_list_id: Id of the list.

        GET /v1/coupon-list/{coupon_list_id}/files, signed with the `campaigns` key.
        """
        return (
            await self.with_raw_response.list_files(
                coupon_list_id=coupon_list_id,
                options=options,
            )
        ).parsed

    @overload
    async def upload_file(
        self,
        coupon_list_id: str,
        body: CouponFileRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CouponFile: ...

    @overload
    async def upload_file(
        self,
        coupon_list_id: str,
        *,
        file_url: str,
        name: str | Unset = UNSET,
        file_url_auth_username: str | Unset = UNSET,
        file_url_auth_password: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CouponFile: ...

    async def upload_file(self, *args: Any, **kwargs: Any) -> CouponFile:
        """Add the coupons of a file to a list.

        Tells the vendor where to fetch a file. It is read later: ask `get_file`, or give a `callback_url`.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            file_url: Address of the file, CSV with the header `Coupon Code` and one code a row.
            name: Name of the file.
            file_url_auth_username: User name for the address.
            file_url_auth_password: Password for the address.
            created_by: Who adds it.
            callback_url: Address that is called when the file is done.

        POST /v1/coupon-list/{coupon_list_id}/files, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.upload_file(*args, **kwargs)).parsed

    async def get_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CouponFile:
        """Get a file of a coupon list.

        Tells how far the vendor is with the file.

        Args:
            coupon_list_id: Id of the list.
            coupon_file_id: Id of the file.

        GET /v1/coupon-list/{coupon_list_id}/files/{coupon_file_id}, signed with the `campaigns` key.
        """
        return (
            await self.with_raw_response.get_file(
                coupon_list_id=coupon_list_id,
                coupon_file_id=coupon_file_id,
                options=options,
            )
        ).parsed

    async def delete_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a file of a coupon list.

        For wrong files and tests. Coupons that were taken from it and that nobody got go with it.

        Args:
            coupon_list_id: Id of the list.
            coupon_file_id: Id of the file.

        DELETE /v1/coupon-list/{coupon_list_id}/files/{coupon_file_id}, signed with the `campaigns` key.
        """
        return (
            await self.with_raw_response.delete_file(
                coupon_list_id=coupon_list_id,
                coupon_file_id=coupon_file_id,
                options=options,
            )
        ).parsed

    @overload
    async def get_usage_report(
        self,
        coupon_list_id: str,
        body: CouponUsageReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    @overload
    async def get_usage_report(
        self,
        coupon_list_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        email_subscribers: Sequence[str],
        options: RequestOptions | None = None,
    ) -> MessageAnswer: ...

    async def get_usage_report(self, *args: Any, **kwargs: Any) -> MessageAnswer:
        """Have the usage report of a coupon list mailed.

        The report tells who got which coupon, when, and from which campaign, locale and variation. It comes
        by mail, not in the answer.

        Args:
            coupon_list_id: Id of the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            start_date: First day; not before the list was made.
            end_date: Last day; not in the future.
            email_subscribers: Who gets the report by mail.

        POST /v1/coupon-list/{coupon_list_id}/usage-report, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.get_usage_report(*args, **kwargs)).parsed


class AsyncRawCoupons:
    """The methods of `AsyncCoupons`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list_lists(
        self,
        *,
        status: CouponListStatus | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CouponLists]:
        """`coupons.list_lists`, with status, headers and attempts around its answer."""
        from .list_lists import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "status": status,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def create_list(
        self,
        body: CouponListRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CouponList]:
        """`coupons.create_list`, with status, headers and attempts around its answer."""
        from .create_list import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def get_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CouponList]:
        """`coupons.get_list`, with status, headers and attempts around its answer."""
        from .get_list import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def update_list(
        self,
        coupon_list_id: str,
        body: CouponListUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CouponList]:
        """`coupons.update_list`, with status, headers and attempts around its answer."""
        from .update_list import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def activate_list(
        self,
        coupon_list_id: str,
        body: CouponListActivation | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`coupons.activate_list`, with status, headers and attempts around its answer."""
        from .activate_list import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def archive_list(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """`coupons.archive_list`, with status, headers and attempts around its answer."""
        from .archive_list import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def list_files(
        self,
        coupon_list_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CouponFiles]:
        """`coupons.list_files`, with status, headers and attempts around its answer."""
        from .list_files import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def upload_file(
        self,
        coupon_list_id: str,
        body: CouponFileRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CouponFile]:
        """`coupons.upload_file`, with status, headers and attempts around its answer."""
        from .upload_file import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def get_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CouponFile]:
        """`coupons.get_file`, with status, headers and attempts around its answer."""
        from .get_file import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
                "coupon_file_id": coupon_file_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def delete_file(
        self,
        coupon_list_id: str,
        coupon_file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """`coupons.delete_file`, with status, headers and attempts around its answer."""
        from .delete_file import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
                "coupon_file_id": coupon_file_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def get_usage_report(
        self,
        coupon_list_id: str,
        body: CouponUsageReportRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MessageAnswer]:
        """`coupons.get_usage_report`, with status, headers and attempts around its answer."""
        from .get_usage_report import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "coupon_list_id": coupon_list_id,
            },
            body=body,
            fields=fields,
            options=options,
        )
