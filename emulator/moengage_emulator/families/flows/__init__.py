"""Flows, which are built in the dashboard; the API reads and controls them ("Flows overview").

Plant what `flow` and `flow_version` make in the collection `flows`.
"""

from __future__ import annotations

from ...handling import register_family
from . import reading, search, status
from .documents import flow, flow_version, flows_on_business_event
from .envelope import FlowsEnvelope

__all__ = [
    "FlowsEnvelope",
    "flow",
    "flow_version",
    "flows_on_business_event",
    "reading",
    "search",
    "status",
]

register_family("flows", FlowsEnvelope())
