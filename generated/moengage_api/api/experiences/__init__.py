"""Personalized experiences and reports on what users saw of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.enums import DayName, ExperienceStatus, HourOfDay
    from ...models.experience_fetch import ExperienceFetch
    from ...models.experience_metadata import ExperienceMetadata
    from ...models.experience_report import ExperienceReport
    from ...models.experience_report_accepted import ExperienceReportAccepted
    from ...models.experience_report_element import ExperienceReportElement
    from ...models.experience_result import ExperienceResult
    from ...models.experience_user import ExperienceUser
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncExperiences", "AsyncRawExperiences", "Experiences", "RawExperiences"]


class Experiences:
    """Personalized experiences and reports on what users saw of them."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawExperiences:
        """The same methods, returning a `Response` around the answer."""
        return RawExperiences(self._client)

    @overload
    def fetch(
        self,
        body: ExperienceFetch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ExperienceResult: ...

    @overload
    def fetch(
        self,
        *,
        identifiers: ExperienceUser | Mapping[str, Any] | Unset = UNSET,
        experience_key: Sequence[str] | Unset = UNSET,
        day_of_the_week: DayName | Unset = UNSET,
        time_of_the_day: HourOfDay | Unset = UNSET,
        user_ip_address: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExperienceResult: ...

    def fetch(self, *args: Any, **kwargs: Any) -> ExperienceResult:
        """Get what to show a user.

        Decides which experiences fit the user and gives their variables. Report what was shown by
        `report_events`, or the reports stay at zero.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            identifiers: The user. Without one that is known, experiences for everyone come.
            experience_key: Experiences to fetch; of more than 25 the first 25. Without it all that fit the user,
                and without a user all that are meant for everyone.
            day_of_the_week: Day of the week; case matters.
            time_of_the_day: Hour of the day in two digits.
            user_ip_address: Address of the user, from which the place follows.
            user_agent: User-Agent of the browser, from which the kind of device follows.

        POST /v1/experiences/fetch, signed with the `personalize` key.
        """
        return self.with_raw_response.fetch(*args, **kwargs).parsed

    def get_metadata(
        self,
        *,
        status: Sequence[ExperienceStatus | str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExperienceMetadata:
        """List experiences.

        Lists names, keys and states of the experiences that are active, paused or scheduled. Keep the
        answer for a day or so; fetching gives the active ones only.

        Args:
            status: Only experiences in these states; all without it.

        GET /v1/experiences/metadata, signed with the `personalize` key.
        """
        return (
            self.with_raw_response.get_metadata(
                status=status,
                options=options,
            )
        ).parsed

    @overload
    def report_events(
        self,
        body: ExperienceReport | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ExperienceReportAccepted: ...

    @overload
    def report_events(
        self,
        *,
        elements: Sequence[ExperienceReportElement | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> ExperienceReportAccepted: ...

    def report_events(self, *args: Any, **kwargs: Any) -> ExperienceReportAccepted:
        """Report what users saw and clicked.

        Takes events of up to 100 users, to be processed later. Give each event a `moe_event_uuid` of its
        own and keep it when you send the event again.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            elements: One element for each user.

        POST /v1/experiences/events, signed with the `personalize` key.
        """
        return self.with_raw_response.report_events(*args, **kwargs).parsed


class RawExperiences:
    """The methods of `Experiences`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def fetch(
        self,
        body: ExperienceFetch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ExperienceResult]:
        """`experiences.fetch`, with status, headers and attempts around its answer."""
        from .fetch import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def get_metadata(
        self,
        *,
        status: Sequence[ExperienceStatus | str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ExperienceMetadata]:
        """`experiences.get_metadata`, with status, headers and attempts around its answer."""
        from .get_metadata import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "status": status,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def report_events(
        self,
        body: ExperienceReport | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ExperienceReportAccepted]:
        """`experiences.report_events`, with status, headers and attempts around its answer."""
        from .report_events import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncExperiences:
    """Personalized experiences and reports on what users saw of them."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawExperiences:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawExperiences(self._client)

    @overload
    async def fetch(
        self,
        body: ExperienceFetch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ExperienceResult: ...

    @overload
    async def fetch(
        self,
        *,
        identifiers: ExperienceUser | Mapping[str, Any] | Unset = UNSET,
        experience_key: Sequence[str] | Unset = UNSET,
        day_of_the_week: DayName | Unset = UNSET,
        time_of_the_day: HourOfDay | Unset = UNSET,
        user_ip_address: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExperienceResult: ...

    async def fetch(self, *args: Any, **kwargs: Any) -> ExperienceResult:
        """Get what to show a user.

        Decides which experiences fit the user and gives their variables. Report what was shown by
        `report_events`, or the reports stay at zero.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            identifiers: The user. Without one that is known, experiences for everyone come.
            experience_key: Experiences to fetch; of more than 25 the first 25. Without it all that fit the user,
                and without a user all that are meant for everyone.
            day_of_the_week: Day of the week; case matters.
            time_of_the_day: Hour of the day in two digits.
            user_ip_address: Address of the user, from which the place follows.
            user_agent: User-Agent of the browser, from which the kind of device follows.

        POST /v1/experiences/fetch, signed with the `personalize` key.
        """
        return (await self.with_raw_response.fetch(*args, **kwargs)).parsed

    async def get_metadata(
        self,
        *,
        status: Sequence[ExperienceStatus | str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExperienceMetadata:
        """List experiences.

        Lists names, keys and states of the experiences that are active, paused or scheduled. Keep the
        answer for a day or so; fetching gives the active ones only.

        Args:
            status: Only experiences in these states; all without it.

        GET /v1/experiences/metadata, signed with the `personalize` key.
        """
        return (
            await self.with_raw_response.get_metadata(
                status=status,
                options=options,
            )
        ).parsed

    @overload
    async def report_events(
        self,
        body: ExperienceReport | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ExperienceReportAccepted: ...

    @overload
    async def report_events(
        self,
        *,
        elements: Sequence[ExperienceReportElement | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> ExperienceReportAccepted: ...

    async def report_events(self, *args: Any, **kwargs: Any) -> ExperienceReportAccepted:
        """Report what users saw and clicked.

        Takes events of up to 100 users, to be processed later. Give each event a `moe_event_uuid` of its
        own and keep it when you send the event again.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            elements: One element for each user.

        POST /v1/experiences/events, signed with the `personalize` key.
        """
        return (await self.with_raw_response.report_events(*args, **kwargs)).parsed


class AsyncRawExperiences:
    """The methods of `AsyncExperiences`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def fetch(
        self,
        body: ExperienceFetch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ExperienceResult]:
        """`experiences.fetch`, with status, headers and attempts around its answer."""
        from .fetch import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def get_metadata(
        self,
        *,
        status: Sequence[ExperienceStatus | str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ExperienceMetadata]:
        """`experiences.get_metadata`, with status, headers and attempts around its answer."""
        from .get_metadata import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "status": status,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def report_events(
        self,
        body: ExperienceReport | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[ExperienceReportAccepted]:
        """`experiences.report_events`, with status, headers and attempts around its answer."""
        from .report_events import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
