"""The index of operations says of each what a caller has to know."""

from __future__ import annotations

from typing import Any

import pytest

from generator.operations_page import operations_page
from tests.generator.documents import changed


def row(changes: dict[str, Any]) -> list[str]:
    page = operations_page(changed(changes))
    [line] = [line for line in page.splitlines() if line.startswith("| `things.make`")]
    return [cell.strip() for cell in line.strip("|").split(" | ")]


def test_a_row() -> None:
    assert row({}) == [
        "`things.make`",
        "`POST /v1/things/{app_id}`",
        "data `things:make`",
        "header `Idempotency-Key`",
        "5 calls/minute",
    ]


@pytest.mark.parametrize(
    ("changes", "column", "text"),
    [
        ({"OP x-moengage pagination": {"kind": "page", "page": "p"}}, 0, "`things.make` in pages"),
        ({"OP security": []}, 2, "none"),
        ({"OP security": [{"data": []}]}, 2, "data"),
        (
            {
                "OP security": [],
                "OP x-moengage signature": {"key": "data", "in": "header", "name": "S", "join": "", "of": []},
            },
            2,
            "data (signature)",
        ),
        ({"OP x-moengage idempotency": "natural"}, 3, "natural"),
        ({"OP x-moengage idempotency": {"body": "name"}}, 3, "body `name`"),
        ({"OP x-moengage limits": []}, 4, "not stated"),
        (
            {
                "OP x-moengage limits": [
                    {"amount": 10000, "per": "day", "unit": "users", "pool": "all"},
                    {"amount": 1, "per": "5 minutes", "unit": "runs", "by": "id", "outcome": "success"},
                ]
            },
            4,
            "10,000 users/day (one pool `all`), 1 runs/5 minutes (for each `id`; successes only)",
        ),
    ],
)
def test_what_a_cell_says(changes: dict[str, Any], column: int, text: str) -> None:
    assert row(changes)[column] == text


def test_the_page_counts_and_groups() -> None:
    page = operations_page(changed({}))
    assert "1 operations in 1 namespaces" in page
    assert "## things\n\nThings.\n" in page
