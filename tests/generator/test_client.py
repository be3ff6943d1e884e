"""Code written for forms of operations and fields that need a form of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.client import generate_client
from tests.generator.documents import changed

LIST = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
JSON = "OP responses 200 content"


def written(changes: dict[str, Any], folder: Path) -> dict[str, str]:
    generate_client(changed(changes), folder)
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.py")}


@pytest.mark.parametrize(
    ("changes", "module", "text"),
    [
        ({}, "api/things/make.py", "OPERATION: Operation[Made]"),
        ({"OP responses 200": {"description": "Done."}}, "api/things/make.py", "OPERATION: Operation[None]"),
        (
            {JSON: {"application/gzip": {"schema": {"type": "string", "format": "binary"}}}},
            "api/things/make.py",
            "OPERATION: Operation[bytes]",
        ),
        ({"OP operationId": "things_list"}, "api/things/list_.py", "id='things.list'"),
        ({"OP operationId": "things_list"}, "api/things/__init__.py", "    def list(self, *args"),
        ({"OP operationId": "things_list"}, "client.py", '"things.list": "api.things.list_"'),
        (
            {"OP requestBody content application/json schema": LIST},
            "api/things/__init__.py",
            "body: Sequence[Thing | Mapping[str, Any]],",
        ),
        ({}, "models/enums.py", "Size = Literal['big', 'small']"),
        ({}, "models/__init__.py", '"Size": "enums"'),
        ({}, "models/thing.py", "from ..models.enums import Size"),
    ],
)
def test_what_is_written(changes: dict[str, Any], module: str, text: str, tmp_path: Path) -> None:
    assert text in written(changes, tmp_path)[module]


def test_a_body_without_fields_has_one_signature(tmp_path: Path) -> None:
    facade = written({"OP requestBody content application/json schema": LIST}, tmp_path)[
        "api/things/__init__.py"
    ]
    assert "overload" not in facade
    assert "**fields" not in facade


def test_enums_have_no_modules_of_their_own(tmp_path: Path) -> None:
    assert sorted(path for path in written({}, tmp_path) if path.startswith("models/")) == [
        "models/__init__.py",
        "models/enums.py",
        "models/made.py",
        "models/thing.py",
    ]


def test_what_the_client_fills_into_a_body_is_no_argument(tmp_path: Path) -> None:
    changes = {"OP x-moengage workspace": [{"in": "body", "name": "size"}]}
    files = written(changes, tmp_path)
    assert "size" not in files["api/things/__init__.py"]
    assert "'size'" not in files["api/things/make.py"].split("body_names=")[1].split("responses=")[0]
    assert "    size: Size | Unset = UNSET" in files["models/thing.py"]
