"""A client for the MoEngage REST API.

    from moengage_api import MoEngage

    with MoEngage(workspace_id="...", api_key="...", data_center="03") as moengage:
        moengage.data.track_event(customer_id="123", actions=[{"action": "Purchase"}])

Importing the package loads neither httpx nor any model; both come with the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .facts import VERSION as __version__
    from .overlays.client import AsyncMoEngage, MoEngage
    from .overlays.hooks import Hooks
    from .overlays.operation import RequestOptions
    from .overlays.response import Response
    from .types import UNSET, Unset

_EXPORTS = {
    "AsyncMoEngage": ("overlays.client", "AsyncMoEngage"),
    "Hooks": ("overlays.hooks", "Hooks"),
    "MoEngage": ("overlays.client", "MoEngage"),
    "RequestOptions": ("overlays.operation", "RequestOptions"),
    "Response": ("overlays.response", "Response"),
    "UNSET": ("types", "UNSET"),
    "Unset": ("types", "Unset"),
    "__version__": ("facts", "VERSION"),
}

__all__ = [
    "UNSET",
    "AsyncMoEngage",
    "Hooks",
    "MoEngage",
    "RequestOptions",
    "Response",
    "Unset",
    "__version__",
]


if not TYPE_CHECKING:  # To a type checker it would make every name exist.

    def __getattr__(name: str) -> Any:
        if name not in _EXPORTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module, attribute = _EXPORTS[name]
        value = getattr(import_module(f".{module}", __name__), attribute)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
