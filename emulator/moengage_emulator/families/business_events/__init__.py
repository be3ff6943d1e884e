"""Business events: defined, triggered and searched. What they set off registers in `..business_events`.

The dashboard makes them too: plant what `business_event` makes in the collection `business_events`.
"""

from __future__ import annotations

from ...handling import register_family
from . import operations, trigger
from .envelope import BusinessEventsEnvelope
from .stored import business_event

__all__ = ["BusinessEventsEnvelope", "business_event", "operations", "trigger"]

register_family("business_events", BusinessEventsEnvelope())
