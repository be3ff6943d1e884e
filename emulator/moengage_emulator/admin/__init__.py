"""The emulator's own interface below `/_emulator/`: state, log, clock, faults, limits, workspaces.

Everything is JSON. A request that does not fit is a 400 `{"error": ...}`. There is no credential: the
emulator listens on the loopback interface unless it is told otherwise. What there is to ask stands in
`routes.py`; `GET /_emulator/interface.json` says the same as an OpenAPI document, `GET /_emulator/docs`
as a page.
"""

from __future__ import annotations

from .application import admin_application

__all__ = ["admin_application"]
