"""Bulk import: users, events and devices in one request, each as in a request of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...handling import Answer, Call, Fault, Faulted, handles
from ...validation import Problem
from .devices import store_device
from .errors import OWN
from .events import store_events
from .fields import field_row
from .identity import store_user
from .journal import note_dropped
from .shapes import ACCEPTED, DataRefusal, Row
from .users import Users

__all__ = ["import_bulk"]

Apply = Callable[[Call, Users, Mapping[str, Any]], None]

_KINDS: Mapping[str, tuple[str, Apply]] = {
    "customer": ("TrackUserRequest", store_user),
    "event": ("TrackEventRequest", store_events),
    "device": ("TrackDeviceRequest", store_device),
}


@handles("data_import_bulk", validated=False)
def import_bulk(call: Call) -> Answer:
    """Read the elements in their order.

    400 for a request that makes no sense as a whole. A faulty element is dropped and listed in the
    emulator's own log, as the vendor drops it without a word; the setting `bulk_faults` "refuse" answers
    400 instead, in the words of "Bulk Import".
    """
    body = call.body
    if body.get("type") != "transition":
        kind = "value" if "type" in body else "missing"
        _invalid(Problem(("type",), kind, "is not valid"))
    elements = body.get("elements")
    if "elements" not in body:
        _invalid(Problem(("elements",), "missing", "is not found in the payload"))
    if not isinstance(elements, list):
        _invalid(Problem(("elements",), "type", "is expected to be Array"))
    if not elements:
        _invalid(Problem(("elements",), "too_few", "has too few items"))
    if not all(isinstance(element, dict) for element in elements):
        raise DataRefusal(OWN[call.operation.id]["element_type"], call.ids)
    users = Users(call)
    for index, element in enumerate(elements):
        row = _read(call, users, element)
        if row is None:
            continue
        if call.workspace.settings.bulk_faults == "refuse":
            raise DataRefusal(row, call.ids)
        note_dropped(call, row.message.removeprefix("'"), index=index, element=element, type=row.type)
    return ACCEPTED


def _read(call: Call, users: Users, element: dict[str, Any]) -> Row | None:
    """Store one element, or say what is wrong with it."""
    kind = _KINDS.get(element["type"]) if isinstance(element.get("type"), str) else None
    if kind is None:
        return Row(400, "AttributeError", "'type in elements should be customer/event/device", "type")
    component, apply = kind
    problems = call.models.problems(component, element)
    if problems:
        return field_row(call.operation.id, problems[0], element)
    try:
        apply(call, users, element)
    except DataRefusal as refused:
        return refused.row
    return None


def _invalid(problem: Problem) -> None:
    raise Faulted(Fault("invalid", (problem,), detail={"in": "body"}))
