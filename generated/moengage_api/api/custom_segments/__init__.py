"""Segments of users, from files or by filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.enums import FileSegmentAttributeType
    from ...models.file_segment_create import FileSegmentCreate
    from ...models.file_segment_update import FileSegmentUpdate
    from ...models.filter_group import FilterGroup
    from ...models.filter_segment_create import FilterSegmentCreate
    from ...models.filter_segment_saved import FilterSegmentSaved
    from ...models.filter_segment_update import FilterSegmentUpdate
    from ...models.segment_change_accepted import SegmentChangeAccepted
    from ...models.segment_list import SegmentList
    from ...models.segment_reference import SegmentReference
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncCustomSegments", "AsyncRawCustomSegments", "CustomSegments", "RawCustomSegments"]


class CustomSegments:
    """Segments of users, from files or by filters."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawCustomSegments:
        """The same methods, returning a `Response` around the answer."""
        return RawCustomSegments(self._client)

    @overload
    def create_from_file(
        self,
        body: FileSegmentCreate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    def create_from_file(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        expiry_time: int,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    def create_from_file(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Make a segment of the users in a file.

        Makes an empty segment at once and fills it later from a CSV file. Only users that exist are added.
        How it went is told to `callback_url` and to `emails`.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment. No two segments share one.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            expiry_time: Days until the segment is archived by itself.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        POST /v2/custom-segments/file-segment, signed with the `data` key.
        """
        return self.with_raw_response.create_from_file(*args, **kwargs).parsed

    @overload
    def add_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    def add_users(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        cs_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    def add_users(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Add the users in a file to a file segment.

        Adds later, on top of the users that the segment has.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            cs_id: Id of the segment; `name` is not looked at then.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        PUT /v2/custom-segments/file-segment/add-users, signed with the `data` key.
        """
        return self.with_raw_response.add_users(*args, **kwargs).parsed

    @overload
    def remove_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    def remove_users(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        cs_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    def remove_users(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Take the users in a file from a file segment.

        Removes later; users of the file that are not in the segment do not matter.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            cs_id: Id of the segment; `name` is not looked at then.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        PUT /v2/custom-segments/file-segment/remove-users, signed with the `data` key.
        """
        return self.with_raw_response.remove_users(*args, **kwargs).parsed

    @overload
    def replace_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    def replace_users(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        cs_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    def replace_users(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Put the users in a file in the place of a file segment's users.

        Empties the segment and fills it from the file, later.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            cs_id: Id of the segment; `name` is not looked at then.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        PUT /v2/custom-segments/file-segment/replace, signed with the `data` key.
        """
        return self.with_raw_response.replace_users(*args, **kwargs).parsed

    @overload
    def archive(
        self,
        body: SegmentReference | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    def archive(
        self,
        *,
        name: str,
        cs_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    def archive(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Archive a segment.

        Archives a file or filter segment. It stays usable in campaigns and analysis; after 180 days it is
        shown no longer.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            cs_id: Id of the segment; `name` is not looked at then.

        PATCH /v2/custom-segments/archive, signed with the `data` key.
        """
        return self.with_raw_response.archive(*args, **kwargs).parsed

    @overload
    def unarchive(
        self,
        body: SegmentReference | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    def unarchive(
        self,
        *,
        name: str,
        cs_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    def unarchive(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Bring a segment back from the archive.

        The segment is active again.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            cs_id: Id of the segment; `name` is not looked at then.

        PATCH /v2/custom-segments/unarchive, signed with the `data` key.
        """
        return self.with_raw_response.unarchive(*args, **kwargs).parsed

    def list(
        self,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentList:
        """List segments.

        All segments of the workspace in one answer, or the one of a name.

        Args:
            name: Exact name of the segment to look for.

        GET /v3/custom-segments, signed with the `data` key.
        """
        return (
            self.with_raw_response.list(
                name=name,
                options=options,
            )
        ).parsed

    @overload
    def create(
        self,
        body: FilterSegmentCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    @overload
    def create(
        self,
        *,
        name: str,
        included_filters: FilterGroup | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    def create(self, *args: Any, **kwargs: Any) -> FilterSegmentSaved:
        """Make a segment of the users that pass filters.

        Name and filters both have to be new in the workspace.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment, without HTML characters. No two segments share one.
            included_filters: Filters that are joined by one operator. Groups do not nest, save below an action
                filter.

        POST /v3/custom-segments, signed with the `data` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> SegmentList:
        """Look up a segment by its id.

        The answer is a list of one; an unknown id has an empty list and no refusal.

        Args:
            id: Id of the segment, from the answer to its creation or from the list.

        GET /v3/custom-segments/{id}, signed with the `data` key.
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
        body: FilterSegmentUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    @overload
    def update(
        self,
        id: str,
        *,
        included_filters: FilterGroup | Mapping[str, Any],
        name: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    def update(self, *args: Any, **kwargs: Any) -> FilterSegmentSaved:
        """Give a filter segment new filters.

        The new filters take the place of all old ones; without `name` the name stays.

        Args:
            id: Id of the segment, from the answer to its creation or from the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            included_filters: Filters that are joined by one operator. Groups do not nest, save below an action
                filter.
            name: Name of the segment, without HTML characters. No two segments share one.
            updated_by: Address of who changes it.

        PATCH /v3/custom-segments/{id}, signed with the `data` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed


class RawCustomSegments:
    """The methods of `CustomSegments`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_from_file(
        self,
        body: FileSegmentCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.create_from_file`, with status, headers and attempts around its answer."""
        from .create_from_file import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def add_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.add_users`, with status, headers and attempts around its answer."""
        from .add_users import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def remove_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.remove_users`, with status, headers and attempts around its answer."""
        from .remove_users import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def replace_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.replace_users`, with status, headers and attempts around its answer."""
        from .replace_users import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def archive(
        self,
        body: SegmentReference | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.archive`, with status, headers and attempts around its answer."""
        from .archive import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def unarchive(
        self,
        body: SegmentReference | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.unarchive`, with status, headers and attempts around its answer."""
        from .unarchive import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def list(
        self,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SegmentList]:
        """`custom_segments.list`, with status, headers and attempts around its answer."""
        from .list_ import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "name": name,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def create(
        self,
        body: FilterSegmentCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FilterSegmentSaved]:
        """`custom_segments.create`, with status, headers and attempts around its answer."""
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
    ) -> Response[SegmentList]:
        """`custom_segments.get`, with status, headers and attempts around its answer."""
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
        body: FilterSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FilterSegmentSaved]:
        """`custom_segments.update`, with status, headers and attempts around its answer."""
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


class AsyncCustomSegments:
    """Segments of users, from files or by filters."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawCustomSegments:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawCustomSegments(self._client)

    @overload
    async def create_from_file(
        self,
        body: FileSegmentCreate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    async def create_from_file(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        expiry_time: int,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    async def create_from_file(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Make a segment of the users in a file.

        Makes an empty segment at once and fills it later from a CSV file. Only users that exist are added.
        How it went is told to `callback_url` and to `emails`.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment. No two segments share one.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            expiry_time: Days until the segment is archived by itself.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        POST /v2/custom-segments/file-segment, signed with the `data` key.
        """
        return (await self.with_raw_response.create_from_file(*args, **kwargs)).parsed

    @overload
    async def add_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    async def add_users(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        cs_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    async def add_users(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Add the users in a file to a file segment.

        Adds later, on top of the users that the segment has.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            cs_id: Id of the segment; `name` is not looked at then.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        PUT /v2/custom-segments/file-segment/add-users, signed with the `data` key.
        """
        return (await self.with_raw_response.add_users(*args, **kwargs)).parsed

    @overload
    async def remove_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    async def remove_users(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        cs_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    async def remove_users(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Take the users in a file from a file segment.

        Removes later; users of the file that are not in the segment do not matter.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            cs_id: Id of the segment; `name` is not looked at then.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        PUT /v2/custom-segments/file-segment/remove-users, signed with the `data` key.
        """
        return (await self.with_raw_response.remove_users(*args, **kwargs)).parsed

    @overload
    async def replace_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any],
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    async def replace_users(
        self,
        *,
        name: str,
        attribute_name: str,
        attribute_type: FileSegmentAttributeType,
        file_url: str,
        cs_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    async def replace_users(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Put the users in a file in the place of a file segment's users.

        Empties the segment and fills it from the file, later.

        Args:
            moe_dbname: The vendor's name of the workspace's database; can be left out.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            attribute_name: User attribute that the values of the file are compared with; one value, one user.
            attribute_type: Type of the attribute that the values of the file are compared with.
            file_url: Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty
                and no repeated values. The vendor's servers must be able to fetch it.
            cs_id: Id of the segment; `name` is not looked at then.
            callback_url: Where to post a `FileSegmentOutcome` when the file was processed.
            emails: Whom to write to when the file was processed.

        PUT /v2/custom-segments/file-segment/replace, signed with the `data` key.
        """
        return (await self.with_raw_response.replace_users(*args, **kwargs)).parsed

    @overload
    async def archive(
        self,
        body: SegmentReference | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    async def archive(
        self,
        *,
        name: str,
        cs_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    async def archive(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Archive a segment.

        Archives a file or filter segment. It stays usable in campaigns and analysis; after 180 days it is
        shown no longer.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            cs_id: Id of the segment; `name` is not looked at then.

        PATCH /v2/custom-segments/archive, signed with the `data` key.
        """
        return (await self.with_raw_response.archive(*args, **kwargs)).parsed

    @overload
    async def unarchive(
        self,
        body: SegmentReference | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    @overload
    async def unarchive(
        self,
        *,
        name: str,
        cs_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentChangeAccepted: ...

    async def unarchive(self, *args: Any, **kwargs: Any) -> SegmentChangeAccepted:
        """Bring a segment back from the archive.

        The segment is active again.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment.
            cs_id: Id of the segment; `name` is not looked at then.

        PATCH /v2/custom-segments/unarchive, signed with the `data` key.
        """
        return (await self.with_raw_response.unarchive(*args, **kwargs)).parsed

    async def list(
        self,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentList:
        """List segments.

        All segments of the workspace in one answer, or the one of a name.

        Args:
            name: Exact name of the segment to look for.

        GET /v3/custom-segments, signed with the `data` key.
        """
        return (
            await self.with_raw_response.list(
                name=name,
                options=options,
            )
        ).parsed

    @overload
    async def create(
        self,
        body: FilterSegmentCreate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        included_filters: FilterGroup | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    async def create(self, *args: Any, **kwargs: Any) -> FilterSegmentSaved:
        """Make a segment of the users that pass filters.

        Name and filters both have to be new in the workspace.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            name: Name of the segment, without HTML characters. No two segments share one.
            included_filters: Filters that are joined by one operator. Groups do not nest, save below an action
                filter.

        POST /v3/custom-segments, signed with the `data` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> SegmentList:
        """Look up a segment by its id.

        The answer is a list of one; an unknown id has an empty list and no refusal.

        Args:
            id: Id of the segment, from the answer to its creation or from the list.

        GET /v3/custom-segments/{id}, signed with the `data` key.
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
        body: FilterSegmentUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        included_filters: FilterGroup | Mapping[str, Any],
        name: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FilterSegmentSaved: ...

    async def update(self, *args: Any, **kwargs: Any) -> FilterSegmentSaved:
        """Give a filter segment new filters.

        The new filters take the place of all old ones; without `name` the name stays.

        Args:
            id: Id of the segment, from the answer to its creation or from the list.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            included_filters: Filters that are joined by one operator. Groups do not nest, save below an action
                filter.
            name: Name of the segment, without HTML characters. No two segments share one.
            updated_by: Address of who changes it.

        PATCH /v3/custom-segments/{id}, signed with the `data` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed


class AsyncRawCustomSegments:
    """The methods of `AsyncCustomSegments`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_from_file(
        self,
        body: FileSegmentCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.create_from_file`, with status, headers and attempts around its answer."""
        from .create_from_file import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def add_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.add_users`, with status, headers and attempts around its answer."""
        from .add_users import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def remove_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.remove_users`, with status, headers and attempts around its answer."""
        from .remove_users import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def replace_users(
        self,
        body: FileSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        moe_dbname: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.replace_users`, with status, headers and attempts around its answer."""
        from .replace_users import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "moe_dbname": moe_dbname,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def archive(
        self,
        body: SegmentReference | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.archive`, with status, headers and attempts around its answer."""
        from .archive import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def unarchive(
        self,
        body: SegmentReference | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[SegmentChangeAccepted]:
        """`custom_segments.unarchive`, with status, headers and attempts around its answer."""
        from .unarchive import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def list(
        self,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SegmentList]:
        """`custom_segments.list`, with status, headers and attempts around its answer."""
        from .list_ import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "name": name,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def create(
        self,
        body: FilterSegmentCreate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FilterSegmentSaved]:
        """`custom_segments.create`, with status, headers and attempts around its answer."""
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
    ) -> Response[SegmentList]:
        """`custom_segments.get`, with status, headers and attempts around its answer."""
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
        body: FilterSegmentUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[FilterSegmentSaved]:
        """`custom_segments.update`, with status, headers and attempts around its answer."""
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
