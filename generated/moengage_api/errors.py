"""Every exception the client raises; `moengage_api.overlays.errors` draws their tree."""

from .overlays.errors import *  # noqa: F403
