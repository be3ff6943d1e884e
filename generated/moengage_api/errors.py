"""Every exception the client raises; `moengage_api.overlays.errors` draws their tree."""

from __future__ import annotations

from .overlays import errors as _errors
from .overlays.errors import *  # noqa: F403

__all__ = _errors.__all__
