"""Custom dashboards and the figures of their charts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.chart_data import ChartData
    from ...models.dashboard_found import DashboardFound
    from ...models.dashboard_list import DashboardList
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncAnalytics", "AsyncRawAnalytics", "Analytics", "RawAnalytics"]


class Analytics:
    """Custom dashboards and the figures of their charts."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawAnalytics:
        """The same methods, returning a `Response` around the answer."""
        return RawAnalytics(self._client)

    def list_dashboards(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> DashboardList:
        """List dashboards.

        Lists the dashboards that everyone in the workspace may see, all at once.

        GET /v5/analytics/dashboards, signed with the `data` key.
        """
        return (
            self.with_raw_response.list_dashboards(
                options=options,
            )
        ).parsed

    def list_charts(
        self,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> DashboardFound:
        """List the charts of a dashboard.

        Lists the charts in the order of the dashboard, without their figures.

        Args:
            dashboard_id: Id of the dashboard.

        GET /v5/analytics/dashboards/{dashboard_id}/charts, signed with the `data` key.
        """
        return (
            self.with_raw_response.list_charts(
                dashboard_id=dashboard_id,
                options=options,
            )
        ).parsed

    def get_chart(
        self,
        dashboard_id: str,
        chart_id: str,
        *,
        cache: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ChartData:
        """Get the figures of a chart.

        Gives the figures with the dates, filters and breakdowns that the chart was saved with. Computing
        them counts towards the monthly quota of the workspace (428 once it is used up).

        Args:
            dashboard_id: Id of the dashboard.
            chart_id: Id of the chart.
            cache: False to have the figures computed anew; otherwise the vendor's cache may answer.

        GET /v5/analytics/dashboards/{dashboard_id}/charts/{chart_id}, signed with the `data` key.
        """
        return (
            self.with_raw_response.get_chart(
                dashboard_id=dashboard_id,
                chart_id=chart_id,
                cache=cache,
                options=options,
            )
        ).parsed


class RawAnalytics:
    """The methods of `Analytics`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def list_dashboards(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Response[DashboardList]:
        """`analytics.list_dashboards`, with status, headers and attempts around its answer."""
        from .list_dashboards import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=UNSET,
            fields={},
            options=options,
        )

    def list_charts(
        self,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[DashboardFound]:
        """`analytics.list_charts`, with status, headers and attempts around its answer."""
        from .list_charts import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "dashboard_id": dashboard_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def get_chart(
        self,
        dashboard_id: str,
        chart_id: str,
        *,
        cache: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ChartData]:
        """`analytics.get_chart`, with status, headers and attempts around its answer."""
        from .get_chart import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "dashboard_id": dashboard_id,
                "chart_id": chart_id,
                "cache": cache,
            },
            body=UNSET,
            fields={},
            options=options,
        )


class AsyncAnalytics:
    """Custom dashboards and the figures of their charts."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawAnalytics:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawAnalytics(self._client)

    async def list_dashboards(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> DashboardList:
        """List dashboards.

        Lists the dashboards that everyone in the workspace may see, all at once.

        GET /v5/analytics/dashboards, signed with the `data` key.
        """
        return (
            await self.with_raw_response.list_dashboards(
                options=options,
            )
        ).parsed

    async def list_charts(
        self,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> DashboardFound:
        """List the charts of a dashboard.

        Lists the charts in the order of the dashboard, without their figures.

        Args:
            dashboard_id: Id of the dashboard.

        GET /v5/analytics/dashboards/{dashboard_id}/charts, signed with the `data` key.
        """
        return (
            await self.with_raw_response.list_charts(
                dashboard_id=dashboard_id,
                options=options,
            )
        ).parsed

    async def get_chart(
        self,
        dashboard_id: str,
        chart_id: str,
        *,
        cache: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ChartData:
        """Get the figures of a chart.

        Gives the figures with the dates, filters and breakdowns that the chart was saved with. Computing
        them counts towards the monthly quota of the workspace (428 once it is used up).

        Args:
            dashboard_id: Id of the dashboard.
            chart_id: Id of the chart.
            cache: False to have the figures computed anew; otherwise the vendor's cache may answer.

        GET /v5/analytics/dashboards/{dashboard_id}/charts/{chart_id}, signed with the `data` key.
        """
        return (
            await self.with_raw_response.get_chart(
                dashboard_id=dashboard_id,
                chart_id=chart_id,
                cache=cache,
                options=options,
            )
        ).parsed


class AsyncRawAnalytics:
    """The methods of `AsyncAnalytics`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list_dashboards(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Response[DashboardList]:
        """`analytics.list_dashboards`, with status, headers and attempts around its answer."""
        from .list_dashboards import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=UNSET,
            fields={},
            options=options,
        )

    async def list_charts(
        self,
        dashboard_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[DashboardFound]:
        """`analytics.list_charts`, with status, headers and attempts around its answer."""
        from .list_charts import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "dashboard_id": dashboard_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def get_chart(
        self,
        dashboard_id: str,
        chart_id: str,
        *,
        cache: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ChartData]:
        """`analytics.get_chart`, with status, headers and attempts around its answer."""
        from .get_chart import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "dashboard_id": dashboard_id,
                "chart_id": chart_id,
                "cache": cache,
            },
            body=UNSET,
            fields={},
            options=options,
        )
