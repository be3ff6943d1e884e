"""The envelopes of catalogs and recommendations word every kind of fault."""

from __future__ import annotations

import pytest

from moengage_emulator import Clock
from moengage_emulator.document import Document, Operation
from moengage_emulator.families import load_families
from moengage_emulator.handling import FAULT_KINDS, CallContext, Fault, envelope_of
from moengage_emulator.ids import Ids

STATUSES = {400, 401, 403, 404, 405, 413, 500}
OPERATIONS = [
    operation
    for operation in Document.load().operations.values()
    if operation.family in ("catalog", "recommendations", "coupons")
]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_every_fault_has_words(operation: Operation) -> None:
    load_families()
    context = CallContext(operation, "/", Clock(), Ids())
    for kind in FAULT_KINDS:
        answer = envelope_of(operation.family).fault(Fault(kind, detail={"name": "MOE-APPKEY"}), context)
        if kind == "rate_limited":
            assert (answer.status, answer.body) == (429, None)
            continue
        assert answer.status in STATUSES
        error = answer.body.get("error") or answer.body
        assert error["message"].endswith(".")
        assert error.get("code") or error["error-code"]
