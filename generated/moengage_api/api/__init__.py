"""The namespaces of the API, one for each family, made when first touched."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from ..overlays.operation import Operation, RequestOptions
    from ..overlays.response import Response
    from .campaigns_v5 import AsyncCampaignsV5, CampaignsV5
    from .data import AsyncData, Data
    from .gdpr import AsyncGdpr, Gdpr

__all__ = ["Api", "AsyncApi"]

T = TypeVar("T")


class Api(ABC):
    """Every namespace; a subclass says how a call is run."""

    @abstractmethod
    def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one call of an operation."""

    @cached_property
    def data(self) -> Data:
        """Users, events, devices, bulk import and scheduled file imports ("Data overview")."""
        from .data import Data

        return Data(self)

    @cached_property
    def gdpr(self) -> Gdpr:
        """Erasure requests under GDPR and CCPA."""
        from .gdpr import Gdpr

        return Gdpr(self)

    @cached_property
    def campaigns_v5(self) -> CampaignsV5:
        """Push and e-mail campaigns that begin as drafts ("Campaigns V5 overview")."""
        from .campaigns_v5 import CampaignsV5

        return CampaignsV5(self)


class AsyncApi(ABC):
    """Every namespace; a subclass says how a call is run."""

    @abstractmethod
    async def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one call of an operation."""

    @cached_property
    def data(self) -> AsyncData:
        """Users, events, devices, bulk import and scheduled file imports ("Data overview")."""
        from .data import AsyncData

        return AsyncData(self)

    @cached_property
    def gdpr(self) -> AsyncGdpr:
        """Erasure requests under GDPR and CCPA."""
        from .gdpr import AsyncGdpr

        return AsyncGdpr(self)

    @cached_property
    def campaigns_v5(self) -> AsyncCampaignsV5:
        """Push and e-mail campaigns that begin as drafts ("Campaigns V5 overview")."""
        from .campaigns_v5 import AsyncCampaignsV5

        return AsyncCampaignsV5(self)
