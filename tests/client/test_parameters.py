"""Parameters of calls: their text in a path, a query or a header, and what is refused."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import pytest

from moengage_api import UNSET
from moengage_api.errors import Problem, RequestInvalid
from moengage_api.overlays.checks import RequestWarning
from moengage_api.overlays.codec import encode_parameter
from moengage_api.overlays.operation import Parameter

NAIVE = datetime.datetime(2026, 3, 1)
NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


def parameter(schema: dict[str, Any], *, required: bool = False) -> Parameter:
    return Parameter(
        name="pageSize", python_name="page_size", location="query", required=required, schema=schema
    )


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"type": "integer"}, 5, "5"),
        ({"type": "boolean"}, True, "true"),
        ({"type": "boolean"}, False, "false"),
        ({"type": "string"}, "a b&c", "a b&c"),
        ({"type": "number"}, 1.5, "1.5"),
        ({}, uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ({"type": "integer", "format": "epoch-seconds"}, NOON, "1772366400"),
        ({"type": "string", "format": "date-time"}, NOON, "2026-03-01T12:00:00Z"),
        ({"type": "array", "items": {"type": "boolean"}}, [True, False], ["true", "false"]),
        ({"type": "array"}, (), []),
        ({"type": "string"}, UNSET, None),
        ({"type": "string"}, None, None),
    ],
)
def test_a_parameter_is_text(schema: dict[str, Any], value: Any, text: Any) -> None:
    assert encode_parameter("a.b", parameter(schema), value) == text


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        ({"type": "string"}, UNSET, Problem("page_size", "is missing", "give page_size")),
        ({"type": "string"}, None, Problem("page_size", "is missing", "give page_size")),
        (
            {"type": "integer"},
            "5",
            Problem("page_size", "text where integer is expected", "give integer"),
        ),
        (
            {"type": "array", "items": {"maximum": 3}},
            [1, 5],
            Problem("page_size[1]", "5 is too large", "at most 3"),
        ),
        (
            {},
            NAIVE,
            Problem(
                "page_size",
                "a datetime without a zone is ambiguous",
                "attach a zone, for instance datetime.now(timezone.utc)",
                "naive-datetime",
            ),
        ),
    ],
)
def test_a_parameter_that_does_not_fit(schema: dict[str, Any], value: Any, problem: Problem) -> None:
    with pytest.raises(RequestInvalid) as caught:
        encode_parameter("a.b", parameter(schema, required=True), value)
    assert caught.value.problems == (problem,)
    assert caught.value.operation == "a.b"


def test_checks_of_parameters_warn_or_are_off() -> None:
    limited = parameter({"maximum": 3})
    with pytest.warns(RequestWarning, match="a.b: page_size: 5 is too large"):
        assert encode_parameter("a.b", limited, 5, "warn") == "5"
    assert encode_parameter("a.b", limited, 5, "off") == "5"
