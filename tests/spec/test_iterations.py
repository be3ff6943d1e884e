"""Every operation that the document says has pages can be iterated over, by both facades."""

from __future__ import annotations

import functools
import json
from typing import Any

import pytest

from tests.spec.calls import CALLS, Kind, Reply, invoke
from tests.spec.document import CASES, Case
from tests.spec.equality import difference, plain

PAGED = {case.id: case for case in CASES.values() if "pagination" in case.facts}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", PAGED.values(), ids=PAGED)
def test_an_iteration_gives_the_items_of_the_answer(case: Case, kind: Kind) -> None:
    paging = case.facts["pagination"]
    reply = Reply.built(next(answer for answer in case.answers if answer.is_success), "full")
    steps = paging["items"].split(".") if "items" in paging else []
    listed: Any = functools.reduce(lambda value, step: value[step], steps, reply.value)
    [item], request = invoke(CALLS[f"{case.id}-minimal"], reply, kind=kind, way="iter")
    if isinstance(listed, dict):
        item, listed = list(item), [list(pair) for pair in listed.items()]
    assert difference(plain(item), listed[0]) is None
    sent = {**request.url.params, **(json.loads(request.content) if request.content else {})}
    assert str(sent.get(paging["page"])) == str(paging.get("first"))
