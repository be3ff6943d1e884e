"""The Push API, versions 2 and 2.1: one call makes a campaign and sends it."""

from __future__ import annotations

from ...handling import register_family
from . import sendpush
from .envelope import PushEnvelope

__all__ = ["PushEnvelope", "sendpush"]

register_family("push", PushEnvelope())
register_family("push_v2_1", PushEnvelope())
