"""Segments of users: of a file (v2), of filters (v3), and the archive that both go to."""

from __future__ import annotations

from ...handling import register_family
from . import archive, files, operations, processing
from .envelope import SegmentsEnvelope

__all__ = ["archive", "files", "operations", "processing"]

register_family("custom_segments", SegmentsEnvelope())
