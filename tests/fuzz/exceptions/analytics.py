"""Dashboards and charts. Their refusals name no field."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_WITH_ID = "analytics_(list_charts|get_chart)"

REFUSALS: tuple[Refusal, ...] = (
    Refusal(_WITH_ID, 400, "VALIDATION_FAILED", "", "ids are of 24 hexadecimal digits"),
)
