"""Figures of campaigns and the download of scheduled reports ("Get Campaign Stats")."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.campaign_stats import CampaignStats
    from ...models.campaign_stats_page import CampaignStatsPage
    from ...models.campaign_stats_request import CampaignStatsRequest
    from ...models.enums import AttributionType, StatsMetricType
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncStats", "AsyncRawStats", "Stats", "RawStats"]


class Stats:
    """Figures of campaigns and the download of scheduled reports ("Get Campaign Stats")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawStats:
        """The same methods, returning a `Response` around the answer."""
        return RawStats(self._client)

    @overload
    def get(
        self,
        body: CampaignStatsRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignStatsPage: ...

    @overload
    def get(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        attribution_type: AttributionType,
        metric_type: StatsMetricType,
        request_id: str | Unset = UNSET,
        campaign_ids: Sequence[str] | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignStatsPage: ...

    def get(self, *args: Any, **kwargs: Any) -> CampaignStatsPage:
        """Get the figures of campaigns.

        Reports deliveries, clicks and conversions of campaigns of all channels and versions, by platform,
        locale and variation. Some workspaces do not have it (403).

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            start_date: First day of the figures.
            end_date: Last day of the figures, 30 days after the first at most.
            attribution_type: Which contact with the message a conversion is credited to.
            metric_type: Whether every occurrence counts or each user once.
            request_id: Comes back as `response_id`; it marks nothing else.
            campaign_ids: Campaigns, ten at most and none twice; without it all campaigns of the workspace, page
                by page.
            offset: How many campaigns to skip.
            limit: Campaigns on a page.

        POST /core-services/v1/campaign-stats, signed with the `campaigns` key.
        """
        return self.with_raw_response.get(*args, **kwargs).parsed

    @overload
    def iter_get(
        self,
        body: CampaignStatsRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[tuple[str, list[CampaignStats]]]: ...

    @overload
    def iter_get(
        self,
        *,
        max_items: int | None = None,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        attribution_type: AttributionType,
        metric_type: StatsMetricType,
        request_id: str | Unset = UNSET,
        campaign_ids: Sequence[str] | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[tuple[str, list[CampaignStats]]]: ...

    def iter_get(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[tuple[str, list[CampaignStats]]]:
        """Every item that `get` finds, page after page; it takes the same arguments.

        `offset` is where to begin, `limit` the size of a page (10 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .get import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def download_report(
        self,
        filename: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download a scheduled campaign report.

        Hands out the file of a report that the dashboard scheduled for one-time or periodic campaigns. A
        report lasts for 7 days. The call is signed by the header Signature and carries no credentials.

        Args:
            filename: Name of the report file, which ends in the day it was made, for instance
                Teas_20270309.zip. Take it from the dashboard as it stands.

        GET /campaign_reports/rest_api/{APP_ID}/{FILENAME}, signed with a hash made with the `campaigns` key.
        """
        return (
            self.with_raw_response.download_report(
                filename=filename,
                options=options,
            )
        ).parsed


class RawStats:
    """The methods of `Stats`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def get(
        self,
        body: CampaignStatsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignStatsPage]:
        """`stats.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def download_report(
        self,
        filename: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[bytes]:
        """`stats.download_report`, with status, headers and attempts around its answer."""
        from .download_report import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "filename": filename,
            },
            body=UNSET,
            fields={},
            options=options,
        )


class AsyncStats:
    """Figures of campaigns and the download of scheduled reports ("Get Campaign Stats")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawStats:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawStats(self._client)

    @overload
    async def get(
        self,
        body: CampaignStatsRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignStatsPage: ...

    @overload
    async def get(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        attribution_type: AttributionType,
        metric_type: StatsMetricType,
        request_id: str | Unset = UNSET,
        campaign_ids: Sequence[str] | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignStatsPage: ...

    async def get(self, *args: Any, **kwargs: Any) -> CampaignStatsPage:
        """Get the figures of campaigns.

        Reports deliveries, clicks and conversions of campaigns of all channels and versions, by platform,
        locale and variation. Some workspaces do not have it (403).

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            start_date: First day of the figures.
            end_date: Last day of the figures, 30 days after the first at most.
            attribution_type: Which contact with the message a conversion is credited to.
            metric_type: Whether every occurrence counts or each user once.
            request_id: Comes back as `response_id`; it marks nothing else.
            campaign_ids: Campaigns, ten at most and none twice; without it all campaigns of the workspace, page
                by page.
            offset: How many campaigns to skip.
            limit: Campaigns on a page.

        POST /core-services/v1/campaign-stats, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.get(*args, **kwargs)).parsed

    @overload
    def iter_get(
        self,
        body: CampaignStatsRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[tuple[str, list[CampaignStats]]]: ...

    @overload
    def iter_get(
        self,
        *,
        max_items: int | None = None,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        attribution_type: AttributionType,
        metric_type: StatsMetricType,
        request_id: str | Unset = UNSET,
        campaign_ids: Sequence[str] | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[tuple[str, list[CampaignStats]]]: ...

    def iter_get(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[tuple[str, list[CampaignStats]]]:
        """Every item that `get` finds, page after page; it takes the same arguments.

        `offset` is where to begin, `limit` the size of a page (10 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .get import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def download_report(
        self,
        filename: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download a scheduled campaign report.

        Hands out the file of a report that the dashboard scheduled for one-time or periodic campaigns. A
        report lasts for 7 days. The call is signed by the header Signature and carries no credentials.

        Args:
            filename: Name of the report file, which ends in the day it was made, for instance
                Teas_20270309.zip. Take it from the dashboard as it stands.

        GET /campaign_reports/rest_api/{APP_ID}/{FILENAME}, signed with a hash made with the `campaigns` key.
        """
        return (
            await self.with_raw_response.download_report(
                filename=filename,
                options=options,
            )
        ).parsed


class AsyncRawStats:
    """The methods of `AsyncStats`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def get(
        self,
        body: CampaignStatsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignStatsPage]:
        """`stats.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def download_report(
        self,
        filename: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[bytes]:
        """`stats.download_report`, with status, headers and attempts around its answer."""
        from .download_report import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "filename": filename,
            },
            body=UNSET,
            fields={},
            options=options,
        )
