"""Users, events, devices, bulk import and scheduled file imports ("Data overview")."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.accepted_response import AcceptedResponse
    from ...models.bulk_import_request import BulkImportRequest
    from ...models.delete_user_request import DeleteUserRequest
    from ...models.device_attributes import DeviceAttributes
    from ...models.device_identifier import DeviceIdentifier
    from ...models.enums import (
        DeviceAction,
        FileImportRunState,
        FileImportSchedule,
        FileImportSource,
        FileImportState,
        FileImportType,
        UserIdentifierType,
    )
    from ...models.event_action import EventAction
    from ...models.export_users_query import ExportUsersQuery
    from ...models.export_users_request import ExportUsersRequest
    from ...models.export_users_result import ExportUsersResult
    from ...models.file_import import FileImport
    from ...models.file_import_date_range import FileImportDateRange
    from ...models.file_import_run import FileImportRun
    from ...models.file_import_runs_page import FileImportRunsPage
    from ...models.file_import_runs_request import FileImportRunsRequest
    from ...models.file_import_status_page import FileImportStatusPage
    from ...models.file_import_status_request import FileImportStatusRequest
    from ...models.manage_devices_request import ManageDevicesRequest
    from ...models.merge_pair import MergePair
    from ...models.merge_users_request import MergeUsersRequest
    from ...models.merge_users_result import MergeUsersResult
    from ...models.test_connection_request import TestConnectionRequest
    from ...models.test_connection_result import TestConnectionResult
    from ...models.track_device_request import TrackDeviceRequest
    from ...models.track_event_request import TrackEventRequest
    from ...models.track_user_request import TrackUserRequest
    from ...models.user_attributes import UserAttributes
    from ...models.user_platform_status import UserPlatformStatus
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncData", "AsyncRawData", "Data", "RawData"]


class Data:
    """Users, events, devices, bulk import and scheduled file imports ("Data overview")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawData:
        """The same methods, returning a `Response` around the answer."""
        return RawData(self._client)

    @overload
    def track_user(
        self,
        body: TrackUserRequest | Mapping[str, Any],
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    def track_user(
        self,
        *,
        customer_id: str | Unset = UNSET,
        update_existing_only: bool | Unset = UNSET,
        attributes: UserAttributes | Mapping[str, Any] | Unset = UNSET,
        platforms: Sequence[UserPlatformStatus | Mapping[str, Any]] | Unset = UNSET,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    def track_user(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Create a user or change attributes of one.

        Attributes in the request are added or overwritten, all others stay. The answer only says that the
        request was accepted; a wrong attribute is not reported.

        Args:
            project_code: Project of a Portfolio workspace that the data belongs to.
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            customer_id: Your own id of a user (shown as ID in the dashboard). At least two characters, and none
                of the placeholder values that would lump strangers together in one profile.
            update_existing_only: True means never create a user; an unknown customer_id is then ignored without a word.
            attributes: Attributes of a user. Any other key is an attribute of your own; its JSON type decides
                how segments can filter it, and ISO 8601 text is a date. The prefix moe_ belongs to the
                vendor.
            platforms: Where the user is active. Prefer `attributes.platforms`.

        POST /v1/customer/{app_id}, signed with the `data` key.
        """
        return self.with_raw_response.track_user(*args, **kwargs).parsed

    @overload
    def export_users(
        self,
        body: ExportUsersRequest | Mapping[str, Any],
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExportUsersResult: ...

    @overload
    def export_users(
        self,
        *,
        data: ExportUsersQuery | Mapping[str, Any],
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExportUsersResult: ...

    def export_users(self, *args: Any, **kwargs: Any) -> ExportUsersResult:
        """Read the profiles of up to 20 users.

        Users that do not exist are no error: they come back under `users_not_found`.

        Args:
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            data: Whom and what to export.

        POST /v1/customers/export, signed with the `data` key.
        """
        return self.with_raw_response.export_users(*args, **kwargs).parsed

    @overload
    def merge_users(
        self,
        body: MergeUsersRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MergeUsersResult: ...

    @overload
    def merge_users(
        self,
        *,
        merge_data: Sequence[MergePair | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> MergeUsersResult: ...

    def merge_users(self, *args: Any, **kwargs: Any) -> MergeUsersResult:
        """Merge pairs of users into one each.

        Events of the last 30 days, attributes and devices move to the retained user. Wait two hours after
        changing the id of a user. Merges do not chain, cannot be undone, and do nothing in workspaces with
        Identity Resolution.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            merge_data: At most 50 pairs. A pair that cannot be merged is skipped.

        POST /v1/customer/merge, signed with the `data` key.
        """
        return self.with_raw_response.merge_users(*args, **kwargs).parsed

    @overload
    def delete_user(
        self,
        body: DeleteUserRequest | Mapping[str, Any],
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    def delete_user(
        self,
        *,
        identity_type: UserIdentifierType,
        identity_value: str,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    def delete_user(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Delete one user for good.

        The user stays visible and can be updated for 24 hours, then everything is gone and cannot be
        brought back. Data that arrives for the id later makes a new user.

        Args:
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            identity_type: `customer_id` is your id; `id` and `moengage_id` are the vendor's id of the user.
            identity_value: Its value.

        POST /v1/customer/delete, signed with the `data` key.
        """
        return self.with_raw_response.delete_user(*args, **kwargs).parsed

    @overload
    def track_event(
        self,
        body: TrackEventRequest | Mapping[str, Any],
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    def track_event(
        self,
        *,
        actions: Sequence[EventAction | Mapping[str, Any]],
        customer_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        user_identifiers: Mapping[str, Any] | Unset = UNSET,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    def track_event(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Track one or more actions of a user.

        Every action counts as an event. The answer only says that the request was accepted; an action in
        the future is dropped without a word.

        Args:
            project_code: Project of a Portfolio workspace that the data belongs to.
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            actions: What happened; each action counts as one event.
            customer_id: Your own id of a user (shown as ID in the dashboard). At least two characters, and none
                of the placeholder values that would lump strangers together in one profile.
            device_id: The device it happened on. Left out, the vendor takes the customer_id.
            user_identifiers: Identifier name -> value, as the workspace's Identity Resolution defines them.

        POST /v1/event/{Workspace_ID}, signed with the `data` key.
        """
        return self.with_raw_response.track_event(*args, **kwargs).parsed

    @overload
    def track_device(
        self,
        body: TrackDeviceRequest | Mapping[str, Any],
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    def track_device(
        self,
        *,
        customer_id: str,
        attributes: DeviceAttributes | Mapping[str, Any],
        device_id: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    def track_device(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Create or update a device of a user.

        Track the user first. A device that counts as uninstalled stays unreachable, whatever push token is
        sent here.

        Args:
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            customer_id: Your own id of a user (shown as ID in the dashboard). At least two characters, and none
                of the placeholder values that would lump strangers together in one profile.
            attributes: Attributes of a device. Any other key is an attribute of your own.
            device_id: Unique id of your choice. Without one, each request creates another device.

        POST /v1/device/{app_id}, signed with the `data` key.
        """
        return self.with_raw_response.track_device(*args, **kwargs).parsed

    @overload
    def manage_devices(
        self,
        body: ManageDevicesRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    def manage_devices(
        self,
        *,
        user_identifier_type: str,
        user_identifier_value: str,
        action_type: DeviceAction,
        reason: str | Unset = UNSET,
        client_reference_id: str | Unset = UNSET,
        device_identifiers: Sequence[DeviceIdentifier | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    def manage_devices(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Block or unblock push messages to devices.

        A blocked device gets no push message, scheduled ones included, until it is unblocked.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_identifier_type: Which identifier, for instance customer_id.
            user_identifier_value: Its value.
            action_type: `block` stops push messages, `unblock` allows them again.
            reason: Why; kept with the change.
            client_reference_id: An id of your own for this change.
            device_identifiers: The devices. Left out, all current devices of the user.

        POST /v1/devices/manage, signed with the `data` key.
        """
        return self.with_raw_response.manage_devices(*args, **kwargs).parsed

    @overload
    def import_bulk(
        self,
        body: BulkImportRequest | Mapping[str, Any],
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    def import_bulk(
        self,
        *,
        elements: Sequence[Mapping[str, Any] | TrackDeviceRequest | TrackEventRequest | TrackUserRequest],
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    def import_bulk(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Send users, devices and events together.

        A request that can be read is answered with 200 even if elements in it are wrong; those are dropped,
        and only the dashboard shows it.

        Args:
            project_code: Project of a Portfolio workspace that the data belongs to.
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            elements: The single requests, in the order they should be read.

        POST /v1/transition/{Workspace_ID}, signed with the `data` key.
        """
        return self.with_raw_response.import_bulk(*args, **kwargs).parsed

    def get_install_info(
        self,
        *,
        app_attribution_key: str,
        src: str,
        publisher_name: str | Unset = UNSET,
        campaign_name: str | Unset = UNSET,
        advertising_id: str | Unset = UNSET,
        idfv: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse:
        """Report where an install came from.

        Authorized by the attribution key in the query; credentials are not sent. Give advertising_id for
        Android or idfv for iOS.

        Args:
            app_attribution_key: The key at Settings > Analytics > Acquisition Tracking. A secret.
            src: Who measured the install.
            publisher_name: Publisher that led to the install.
            campaign_name: Campaign that led to the install.
            advertising_id: Google advertising id of the device; Android only.
            idfv: Apple's id for the vendor; iOS only.

        GET /v1/installInfo.
        """
        return (
            self.with_raw_response.get_install_info(
                app_attribution_key=app_attribution_key,
                src=src,
                publisher_name=publisher_name,
                campaign_name=campaign_name,
                advertising_id=advertising_id,
                idfv=idfv,
                options=options,
            )
        ).parsed

    @overload
    def test_connection(
        self,
        body: TestConnectionRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TestConnectionResult: ...

    @overload
    def test_connection(
        self,
        *,
        app_id: str,
        app_secret: str,
        source: str,
        region: str,
        options: RequestOptions | None = None,
    ) -> TestConnectionResult: ...

    def test_connection(self, *args: Any, **kwargs: Any) -> TestConnectionResult:
        """Check that credentials work.

        Compares the credentials of the request with those in its body. Read `status` in the answer: it can
        be `error` although the HTTP status is 200.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            app_id: Workspace id.
            app_secret: API key of the Data tile. A secret.
            source: Name of the tool that connects.
            region: Number of the data center, for instance 01.

        POST /v1/integrations/authentication, signed with the `data` key.
        """
        return self.with_raw_response.test_connection(*args, **kwargs).parsed

    def trigger_file_import(
        self,
        schedule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse:
        """Run a periodic file import now.

        Only for periodic imports that have not expired and are not queued, running or archived. An import
        runs at most once in five minutes.

        Args:
            schedule_id: Id of the import.

        POST /v1.0/data/fileimports/trigger/{schedule_id}, signed with the `data` key.
        """
        return (
            self.with_raw_response.trigger_file_import(
                schedule_id=schedule_id,
                options=options,
            )
        ).parsed

    @overload
    def get_file_import_status(
        self,
        body: FileImportStatusRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FileImportStatusPage: ...

    @overload
    def get_file_import_status(
        self,
        *,
        import_type: FileImportType | Sequence[FileImportType] | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        schedule_type: FileImportSchedule | Sequence[FileImportSchedule] | Unset = UNSET,
        file_source: FileImportSource | Sequence[FileImportSource] | Unset = UNSET,
        schedule_status: FileImportState | Sequence[FileImportState] | Unset = UNSET,
        import_name: str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FileImportStatusPage: ...

    def get_file_import_status(self, *args: Any, **kwargs: Any) -> FileImportStatusPage:
        """List imports and their state.

        Fifty imports a page. A value in the wrong letter case is refused.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            import_type: Kinds of import.
            date: From a date to a date, both inclusive and both in the given format.
            schedule_type: Whether it repeats.
            file_source: Where the files come from.
            schedule_status: States of the import.
            import_name: Name of the import.
            offset: Number of a page, from 1. A page holds 50 entries; the size cannot be chosen.

        POST /v1.0/data/fileimports/import/status, signed with the `data` key.
        """
        return self.with_raw_response.get_file_import_status(*args, **kwargs).parsed

    @overload
    def iter_get_file_import_status(
        self,
        body: FileImportStatusRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FileImport]: ...

    @overload
    def iter_get_file_import_status(
        self,
        *,
        max_items: int | None = None,
        import_type: FileImportType | Sequence[FileImportType] | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        schedule_type: FileImportSchedule | Sequence[FileImportSchedule] | Unset = UNSET,
        file_source: FileImportSource | Sequence[FileImportSource] | Unset = UNSET,
        schedule_status: FileImportState | Sequence[FileImportState] | Unset = UNSET,
        import_name: str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[FileImport]: ...

    def iter_get_file_import_status(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[FileImport]:
        """Every item that `get_file_import_status` finds, page after page; it takes the same arguments.

        `offset` is where to begin. A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .get_file_import_status import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    def list_file_import_runs(
        self,
        body: FileImportRunsRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FileImportRunsPage: ...

    @overload
    def list_file_import_runs(
        self,
        *,
        import_id: str | Unset = UNSET,
        import_name: str | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        file_status: Sequence[FileImportRunState] | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FileImportRunsPage: ...

    def list_file_import_runs(self, *args: Any, **kwargs: Any) -> FileImportRunsPage:
        """List the files that an import read.

        Fifty files a page. An import that does not exist, and a page behind the last one, are answered with
        400.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            import_id: Id of the import.
            import_name: Name of the import.
            date: From a date to a date, both inclusive and both in the given format.
            file_status: States of files.
            offset: Number of a page, from 1. A page holds 50 entries; the size cannot be chosen.

        POST /v1.0/data/fileimports/import/run/history, signed with the `data` key.
        """
        return self.with_raw_response.list_file_import_runs(*args, **kwargs).parsed

    @overload
    def iter_list_file_import_runs(
        self,
        body: FileImportRunsRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FileImportRun]: ...

    @overload
    def iter_list_file_import_runs(
        self,
        *,
        max_items: int | None = None,
        import_id: str | Unset = UNSET,
        import_name: str | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        file_status: Sequence[FileImportRunState] | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[FileImportRun]: ...

    def iter_list_file_import_runs(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[FileImportRun]:
        """Every item that `list_file_import_runs` finds, page after page; it takes the same arguments.

        `offset` is where to begin. A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .list_file_import_runs import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class RawData:
    """The methods of `Data`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def track_user(
        self,
        body: TrackUserRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.track_user`, with status, headers and attempts around its answer."""
        from .track_user import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "project_code": project_code,
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def export_users(
        self,
        body: ExportUsersRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ExportUsersResult]:
        """`data.export_users`, with status, headers and attempts around its answer."""
        from .export_users import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def merge_users(
        self,
        body: MergeUsersRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MergeUsersResult]:
        """`data.merge_users`, with status, headers and attempts around its answer."""
        from .merge_users import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def delete_user(
        self,
        body: DeleteUserRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.delete_user`, with status, headers and attempts around its answer."""
        from .delete_user import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def track_event(
        self,
        body: TrackEventRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.track_event`, with status, headers and attempts around its answer."""
        from .track_event import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "project_code": project_code,
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def track_device(
        self,
        body: TrackDeviceRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.track_device`, with status, headers and attempts around its answer."""
        from .track_device import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def manage_devices(
        self,
        body: ManageDevicesRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.manage_devices`, with status, headers and attempts around its answer."""
        from .manage_devices import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def import_bulk(
        self,
        body: BulkImportRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.import_bulk`, with status, headers and attempts around its answer."""
        from .import_bulk import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "project_code": project_code,
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def get_install_info(
        self,
        *,
        app_attribution_key: str,
        src: str,
        publisher_name: str | Unset = UNSET,
        campaign_name: str | Unset = UNSET,
        advertising_id: str | Unset = UNSET,
        idfv: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AcceptedResponse]:
        """`data.get_install_info`, with status, headers and attempts around its answer."""
        from .get_install_info import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "app_attribution_key": app_attribution_key,
                "src": src,
                "publisher_name": publisher_name,
                "campaign_name": campaign_name,
                "advertising_id": advertising_id,
                "idfv": idfv,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def test_connection(
        self,
        body: TestConnectionRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TestConnectionResult]:
        """`data.test_connection`, with status, headers and attempts around its answer."""
        from .test_connection import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def trigger_file_import(
        self,
        schedule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[AcceptedResponse]:
        """`data.trigger_file_import`, with status, headers and attempts around its answer."""
        from .trigger_file_import import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "schedule_id": schedule_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def get_file_import_status(
        self,
        body: FileImportStatusRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FileImportStatusPage]:
        """`data.get_file_import_status`, with status, headers and attempts around its answer."""
        from .get_file_import_status import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def list_file_import_runs(
        self,
        body: FileImportRunsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FileImportRunsPage]:
        """`data.list_file_import_runs`, with status, headers and attempts around its answer."""
        from .list_file_import_runs import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncData:
    """Users, events, devices, bulk import and scheduled file imports ("Data overview")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawData:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawData(self._client)

    @overload
    async def track_user(
        self,
        body: TrackUserRequest | Mapping[str, Any],
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    async def track_user(
        self,
        *,
        customer_id: str | Unset = UNSET,
        update_existing_only: bool | Unset = UNSET,
        attributes: UserAttributes | Mapping[str, Any] | Unset = UNSET,
        platforms: Sequence[UserPlatformStatus | Mapping[str, Any]] | Unset = UNSET,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    async def track_user(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Create a user or change attributes of one.

        Attributes in the request are added or overwritten, all others stay. The answer only says that the
        request was accepted; a wrong attribute is not reported.

        Args:
            project_code: Project of a Portfolio workspace that the data belongs to.
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            customer_id: Your own id of a user (shown as ID in the dashboard). At least two characters, and none
                of the placeholder values that would lump strangers together in one profile.
            update_existing_only: True means never create a user; an unknown customer_id is then ignored without a word.
            attributes: Attributes of a user. Any other key is an attribute of your own; its JSON type decides
                how segments can filter it, and ISO 8601 text is a date. The prefix moe_ belongs to the
                vendor.
            platforms: Where the user is active. Prefer `attributes.platforms`.

        POST /v1/customer/{app_id}, signed with the `data` key.
        """
        return (await self.with_raw_response.track_user(*args, **kwargs)).parsed

    @overload
    async def export_users(
        self,
        body: ExportUsersRequest | Mapping[str, Any],
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExportUsersResult: ...

    @overload
    async def export_users(
        self,
        *,
        data: ExportUsersQuery | Mapping[str, Any],
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExportUsersResult: ...

    async def export_users(self, *args: Any, **kwargs: Any) -> ExportUsersResult:
        """Read the profiles of up to 20 users.

        Users that do not exist are no error: they come back under `users_not_found`.

        Args:
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            data: Whom and what to export.

        POST /v1/customers/export, signed with the `data` key.
        """
        return (await self.with_raw_response.export_users(*args, **kwargs)).parsed

    @overload
    async def merge_users(
        self,
        body: MergeUsersRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MergeUsersResult: ...

    @overload
    async def merge_users(
        self,
        *,
        merge_data: Sequence[MergePair | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> MergeUsersResult: ...

    async def merge_users(self, *args: Any, **kwargs: Any) -> MergeUsersResult:
        """Merge pairs of users into one each.

        Events of the last 30 days, attributes and devices move to the retained user. Wait two hours after
        changing the id of a user. Merges do not chain, cannot be undone, and do nothing in workspaces with
        Identity Resolution.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            merge_data: At most 50 pairs. A pair that cannot be merged is skipped.

        POST /v1/customer/merge, signed with the `data` key.
        """
        return (await self.with_raw_response.merge_users(*args, **kwargs)).parsed

    @overload
    async def delete_user(
        self,
        body: DeleteUserRequest | Mapping[str, Any],
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    async def delete_user(
        self,
        *,
        identity_type: UserIdentifierType,
        identity_value: str,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    async def delete_user(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Delete one user for good.

        The user stays visible and can be updated for 24 hours, then everything is gone and cannot be
        brought back. Data that arrives for the id later makes a new user.

        Args:
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            identity_type: `customer_id` is your id; `id` and `moengage_id` are the vendor's id of the user.
            identity_value: Its value.

        POST /v1/customer/delete, signed with the `data` key.
        """
        return (await self.with_raw_response.delete_user(*args, **kwargs)).parsed

    @overload
    async def track_event(
        self,
        body: TrackEventRequest | Mapping[str, Any],
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    async def track_event(
        self,
        *,
        actions: Sequence[EventAction | Mapping[str, Any]],
        customer_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        user_identifiers: Mapping[str, Any] | Unset = UNSET,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    async def track_event(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Track one or more actions of a user.

        Every action counts as an event. The answer only says that the request was accepted; an action in
        the future is dropped without a word.

        Args:
            project_code: Project of a Portfolio workspace that the data belongs to.
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            actions: What happened; each action counts as one event.
            customer_id: Your own id of a user (shown as ID in the dashboard). At least two characters, and none
                of the placeholder values that would lump strangers together in one profile.
            device_id: The device it happened on. Left out, the vendor takes the customer_id.
            user_identifiers: Identifier name -> value, as the workspace's Identity Resolution defines them.

        POST /v1/event/{Workspace_ID}, signed with the `data` key.
        """
        return (await self.with_raw_response.track_event(*args, **kwargs)).parsed

    @overload
    async def track_device(
        self,
        body: TrackDeviceRequest | Mapping[str, Any],
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    async def track_device(
        self,
        *,
        customer_id: str,
        attributes: DeviceAttributes | Mapping[str, Any],
        device_id: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    async def track_device(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Create or update a device of a user.

        Track the user first. A device that counts as uninstalled stays unreachable, whatever push token is
        sent here.

        Args:
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            customer_id: Your own id of a user (shown as ID in the dashboard). At least two characters, and none
                of the placeholder values that would lump strangers together in one profile.
            attributes: Attributes of a device. Any other key is an attribute of your own.
            device_id: Unique id of your choice. Without one, each request creates another device.

        POST /v1/device/{app_id}, signed with the `data` key.
        """
        return (await self.with_raw_response.track_device(*args, **kwargs)).parsed

    @overload
    async def manage_devices(
        self,
        body: ManageDevicesRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    async def manage_devices(
        self,
        *,
        user_identifier_type: str,
        user_identifier_value: str,
        action_type: DeviceAction,
        reason: str | Unset = UNSET,
        client_reference_id: str | Unset = UNSET,
        device_identifiers: Sequence[DeviceIdentifier | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    async def manage_devices(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Block or unblock push messages to devices.

        A blocked device gets no push message, scheduled ones included, until it is unblocked.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            user_identifier_type: Which identifier, for instance customer_id.
            user_identifier_value: Its value.
            action_type: `block` stops push messages, `unblock` allows them again.
            reason: Why; kept with the change.
            client_reference_id: An id of your own for this change.
            device_identifiers: The devices. Left out, all current devices of the user.

        POST /v1/devices/manage, signed with the `data` key.
        """
        return (await self.with_raw_response.manage_devices(*args, **kwargs)).parsed

    @overload
    async def import_bulk(
        self,
        body: BulkImportRequest | Mapping[str, Any],
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    @overload
    async def import_bulk(
        self,
        *,
        elements: Sequence[Mapping[str, Any] | TrackDeviceRequest | TrackEventRequest | TrackUserRequest],
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse: ...

    async def import_bulk(self, *args: Any, **kwargs: Any) -> AcceptedResponse:
        """Send users, devices and events together.

        A request that can be read is answered with 200 even if elements in it are wrong; those are dropped,
        and only the dashboard shows it.

        Args:
            project_code: Project of a Portfolio workspace that the data belongs to.
            x_forwarded_for: Addresses of the client and of the proxies between, separated by commas.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            elements: The single requests, in the order they should be read.

        POST /v1/transition/{Workspace_ID}, signed with the `data` key.
        """
        return (await self.with_raw_response.import_bulk(*args, **kwargs)).parsed

    async def get_install_info(
        self,
        *,
        app_attribution_key: str,
        src: str,
        publisher_name: str | Unset = UNSET,
        campaign_name: str | Unset = UNSET,
        advertising_id: str | Unset = UNSET,
        idfv: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse:
        """Report where an install came from.

        Authorized by the attribution key in the query; credentials are not sent. Give advertising_id for
        Android or idfv for iOS.

        Args:
            app_attribution_key: The key at Settings > Analytics > Acquisition Tracking. A secret.
            src: Who measured the install.
            publisher_name: Publisher that led to the install.
            campaign_name: Campaign that led to the install.
            advertising_id: Google advertising id of the device; Android only.
            idfv: Apple's id for the vendor; iOS only.

        GET /v1/installInfo.
        """
        return (
            await self.with_raw_response.get_install_info(
                app_attribution_key=app_attribution_key,
                src=src,
                publisher_name=publisher_name,
                campaign_name=campaign_name,
                advertising_id=advertising_id,
                idfv=idfv,
                options=options,
            )
        ).parsed

    @overload
    async def test_connection(
        self,
        body: TestConnectionRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> TestConnectionResult: ...

    @overload
    async def test_connection(
        self,
        *,
        app_id: str,
        app_secret: str,
        source: str,
        region: str,
        options: RequestOptions | None = None,
    ) -> TestConnectionResult: ...

    async def test_connection(self, *args: Any, **kwargs: Any) -> TestConnectionResult:
        """Check that credentials work.

        Compares the credentials of the request with those in its body. Read `status` in the answer: it can
        be `error` although the HTTP status is 200.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            app_id: Workspace id.
            app_secret: API key of the Data tile. A secret.
            source: Name of the tool that connects.
            region: Number of the data center, for instance 01.

        POST /v1/integrations/authentication, signed with the `data` key.
        """
        return (await self.with_raw_response.test_connection(*args, **kwargs)).parsed

    async def trigger_file_import(
        self,
        schedule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AcceptedResponse:
        """Run a periodic file import now.

        Only for periodic imports that have not expired and are not queued, running or archived. An import
        runs at most once in five minutes.

        Args:
            schedule_id: Id of the import.

        POST /v1.0/data/fileimports/trigger/{schedule_id}, signed with the `data` key.
        """
        return (
            await self.with_raw_response.trigger_file_import(
                schedule_id=schedule_id,
                options=options,
            )
        ).parsed

    @overload
    async def get_file_import_status(
        self,
        body: FileImportStatusRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FileImportStatusPage: ...

    @overload
    async def get_file_import_status(
        self,
        *,
        import_type: FileImportType | Sequence[FileImportType] | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        schedule_type: FileImportSchedule | Sequence[FileImportSchedule] | Unset = UNSET,
        file_source: FileImportSource | Sequence[FileImportSource] | Unset = UNSET,
        schedule_status: FileImportState | Sequence[FileImportState] | Unset = UNSET,
        import_name: str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FileImportStatusPage: ...

    async def get_file_import_status(self, *args: Any, **kwargs: Any) -> FileImportStatusPage:
        """List imports and their state.

        Fifty imports a page. A value in the wrong letter case is refused.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            import_type: Kinds of import.
            date: From a date to a date, both inclusive and both in the given format.
            schedule_type: Whether it repeats.
            file_source: Where the files come from.
            schedule_status: States of the import.
            import_name: Name of the import.
            offset: Number of a page, from 1. A page holds 50 entries; the size cannot be chosen.

        POST /v1.0/data/fileimports/import/status, signed with the `data` key.
        """
        return (await self.with_raw_response.get_file_import_status(*args, **kwargs)).parsed

    @overload
    def iter_get_file_import_status(
        self,
        body: FileImportStatusRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FileImport]: ...

    @overload
    def iter_get_file_import_status(
        self,
        *,
        max_items: int | None = None,
        import_type: FileImportType | Sequence[FileImportType] | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        schedule_type: FileImportSchedule | Sequence[FileImportSchedule] | Unset = UNSET,
        file_source: FileImportSource | Sequence[FileImportSource] | Unset = UNSET,
        schedule_status: FileImportState | Sequence[FileImportState] | Unset = UNSET,
        import_name: str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FileImport]: ...

    def iter_get_file_import_status(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[FileImport]:
        """Every item that `get_file_import_status` finds, page after page; it takes the same arguments.

        `offset` is where to begin. A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .get_file_import_status import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    async def list_file_import_runs(
        self,
        body: FileImportRunsRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FileImportRunsPage: ...

    @overload
    async def list_file_import_runs(
        self,
        *,
        import_id: str | Unset = UNSET,
        import_name: str | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        file_status: Sequence[FileImportRunState] | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FileImportRunsPage: ...

    async def list_file_import_runs(self, *args: Any, **kwargs: Any) -> FileImportRunsPage:
        """List the files that an import read.

        Fifty files a page. An import that does not exist, and a page behind the last one, are answered with
        400.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            import_id: Id of the import.
            import_name: Name of the import.
            date: From a date to a date, both inclusive and both in the given format.
            file_status: States of files.
            offset: Number of a page, from 1. A page holds 50 entries; the size cannot be chosen.

        POST /v1.0/data/fileimports/import/run/history, signed with the `data` key.
        """
        return (await self.with_raw_response.list_file_import_runs(*args, **kwargs)).parsed

    @overload
    def iter_list_file_import_runs(
        self,
        body: FileImportRunsRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FileImportRun]: ...

    @overload
    def iter_list_file_import_runs(
        self,
        *,
        max_items: int | None = None,
        import_id: str | Unset = UNSET,
        import_name: str | Unset = UNSET,
        date: FileImportDateRange | Mapping[str, Any] | Unset = UNSET,
        file_status: Sequence[FileImportRunState] | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FileImportRun]: ...

    def iter_list_file_import_runs(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[FileImportRun]:
        """Every item that `list_file_import_runs` finds, page after page; it takes the same arguments.

        `offset` is where to begin. A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .list_file_import_runs import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncRawData:
    """The methods of `AsyncData`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def track_user(
        self,
        body: TrackUserRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.track_user`, with status, headers and attempts around its answer."""
        from .track_user import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "project_code": project_code,
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def export_users(
        self,
        body: ExportUsersRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ExportUsersResult]:
        """`data.export_users`, with status, headers and attempts around its answer."""
        from .export_users import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def merge_users(
        self,
        body: MergeUsersRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[MergeUsersResult]:
        """`data.merge_users`, with status, headers and attempts around its answer."""
        from .merge_users import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def delete_user(
        self,
        body: DeleteUserRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.delete_user`, with status, headers and attempts around its answer."""
        from .delete_user import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def track_event(
        self,
        body: TrackEventRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.track_event`, with status, headers and attempts around its answer."""
        from .track_event import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "project_code": project_code,
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def track_device(
        self,
        body: TrackDeviceRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.track_device`, with status, headers and attempts around its answer."""
        from .track_device import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def manage_devices(
        self,
        body: ManageDevicesRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.manage_devices`, with status, headers and attempts around its answer."""
        from .manage_devices import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def import_bulk(
        self,
        body: BulkImportRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        project_code: str | Unset = UNSET,
        x_forwarded_for: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[AcceptedResponse]:
        """`data.import_bulk`, with status, headers and attempts around its answer."""
        from .import_bulk import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "project_code": project_code,
                "x_forwarded_for": x_forwarded_for,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def get_install_info(
        self,
        *,
        app_attribution_key: str,
        src: str,
        publisher_name: str | Unset = UNSET,
        campaign_name: str | Unset = UNSET,
        advertising_id: str | Unset = UNSET,
        idfv: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AcceptedResponse]:
        """`data.get_install_info`, with status, headers and attempts around its answer."""
        from .get_install_info import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "app_attribution_key": app_attribution_key,
                "src": src,
                "publisher_name": publisher_name,
                "campaign_name": campaign_name,
                "advertising_id": advertising_id,
                "idfv": idfv,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def test_connection(
        self,
        body: TestConnectionRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[TestConnectionResult]:
        """`data.test_connection`, with status, headers and attempts around its answer."""
        from .test_connection import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def trigger_file_import(
        self,
        schedule_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[AcceptedResponse]:
        """`data.trigger_file_import`, with status, headers and attempts around its answer."""
        from .trigger_file_import import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "schedule_id": schedule_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def get_file_import_status(
        self,
        body: FileImportStatusRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FileImportStatusPage]:
        """`data.get_file_import_status`, with status, headers and attempts around its answer."""
        from .get_file_import_status import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def list_file_import_runs(
        self,
        body: FileImportRunsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FileImportRunsPage]:
        """`data.list_file_import_runs`, with status, headers and attempts around its answer."""
        from .list_file_import_runs import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
