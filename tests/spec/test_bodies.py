"""A body is given as a model, as a mapping or by keywords; the bytes on the wire are the same."""

from __future__ import annotations

import json
from typing import Any

import pytest

from moengage_api import models
from tests.spec.calls import CALLS, Call, Kind, Reply, invoke, operation_of
from tests.spec.document import object_schema
from tests.spec.equality import difference

OBJECTS = {name: call for name, call in CALLS.items() if isinstance(call.body, dict)}


def sent(call: Call, kind: Kind, *, body: Any = None, fields: dict[str, Any] | None = None) -> bytes:
    """The bytes that go out for a body."""
    reply = Reply.built(call.case.successes[0], "minimal")
    given: dict[str, Any] = {"fields": fields} if fields is not None else {"body": body}
    return invoke(call, reply, kind=kind, **given)[1].content


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("call", OBJECTS.values(), ids=OBJECTS)
def test_the_three_ways_of_giving_a_body_send_the_same_bytes(call: Call, kind: Kind) -> None:
    assert call.case.body is not None
    found = object_schema(call.case.body[1], json.loads(sent(call, kind, body=call.body)))
    assert found is not None
    model = getattr(models, found[0]).from_dict(call.body)
    # A model writes its fields in the document's order: the other ways are given the same one.
    ordered = model.to_dict()
    assert difference(ordered, call.body) is None

    by_model = sent(call, kind, body=model)
    assert by_model == sent(call, kind, body=ordered)

    names = {wire: name for name, wire in operation_of(call.case).body_names.items()}
    named = {wire: value for wire, value in ordered.items() if wire in names}
    by_keywords = sent(call, kind, fields={names[wire]: value for wire, value in named.items()})
    assert by_keywords == (by_model if len(named) == len(ordered) else sent(call, kind, body=named))
