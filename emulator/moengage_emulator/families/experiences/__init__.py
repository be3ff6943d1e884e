"""Personalized experiences, which are built in the dashboard: fetched, listed and reported on.

Plant what `experience`, `audience` and `variation` make in the collection `experiences`.
"""

from __future__ import annotations

from ...handling import register_family
from . import fetch, metadata, reports
from .envelope import ExperiencesEnvelope
from .stored import audience, experience, variation

__all__ = [
    "ExperiencesEnvelope",
    "audience",
    "experience",
    "fetch",
    "metadata",
    "reports",
    "variation",
]

register_family("experiences", ExperiencesEnvelope())
