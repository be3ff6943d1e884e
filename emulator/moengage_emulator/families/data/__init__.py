"""The Data API: users, events, devices, bulk import, file imports."""

from __future__ import annotations

from ...handling import register_family
from . import bulk, connection, devices, imports, profiles, tracking
from .errors import DataEnvelope

__all__ = ["bulk", "connection", "devices", "imports", "profiles", "tracking"]

register_family("data", DataEnvelope())
