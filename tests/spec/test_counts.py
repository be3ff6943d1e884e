"""Document, client and page of operations tell of the same operations; the client keeps its size."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import moengage_api
from generator.pipeline import ROOT
from moengage_api import AsyncMoEngage, MoEngage
from tests.spec.document import CASES, DOCUMENT, resolve

PACKAGE = Path(moengage_api.__path__[0])
ROW = re.compile(
    r"^\| `(?P<call>[a-z0-9_.]+)`(?P<pages> in pages)? \| `(?P<method>[A-Z]+) (?P<path>/[^`]*)` "
    r"\| (?P<key>[^|]*) \|",
    re.M,
)
CALLS = {f"{case.tag}.{case.name}" for case in CASES.values()}
PAGED = {f"{case.tag}.iter_{case.name}" for case in CASES.values() if "pagination" in case.facts}

MOST_MODEL_MODULES = 500
MOST_LINES = 60_000


def test_every_family_is_there() -> None:
    assert len(CASES) == len(CALLS) >= 120
    assert {case.tag for case in CASES.values()} == {tag["name"] for tag in DOCUMENT["tags"]}
    assert len(DOCUMENT["tags"]) >= 30


def test_every_operation_says_what_it_returns_and_what_it_refuses() -> None:
    for case in CASES.values():
        statuses = {str(status)[0] for status in case.described["responses"]}
        assert {"2", "4"} <= statuses, case.id


@pytest.mark.parametrize("way", ["plain", "raw"])
@pytest.mark.parametrize("kind", [MoEngage, AsyncMoEngage])
def test_there_is_a_method_for_each_operation_and_no_other(
    kind: type[MoEngage | AsyncMoEngage], way: str
) -> None:
    client = kind(workspace_id="W", api_key="k", data_center="01")
    methods = []
    for tag in DOCUMENT["tags"]:
        namespace: Any = getattr(client, tag["name"])
        facade = namespace.with_raw_response if way == "raw" else namespace
        for name, method in inspect.getmembers(facade, callable):
            if name.startswith("iter_"):
                assert not inspect.iscoroutinefunction(method)
                methods.append(f"{tag['name']}.{name}")
            elif not name.startswith("_"):
                assert inspect.iscoroutinefunction(method) is (kind is AsyncMoEngage)
                methods.append(f"{tag['name']}.{name}")
    assert sorted(methods) == sorted(CALLS if way == "raw" else CALLS | PAGED)


def test_every_list_in_pages_can_be_iterated() -> None:
    """A page or a cursor in a request is a page or a cursor in the facts, and the other way round."""
    for case in CASES.values():
        body = resolve(case.body[1]) if case.body else {}
        parameters = [resolve(one)["name"] for one in case.described.get("parameters", ())]
        named = {*body.get("properties", {}), *parameters}
        pages = {"page", "cursor", "offset"} & named
        assert pages == ({case.facts["pagination"]["page"]} if "pagination" in case.facts else set()), case.id
    assert len(PAGED) == 18


def test_the_page_of_operations_has_a_row_for_each() -> None:
    page = (ROOT / "generated" / "operations.md").read_text(encoding="utf-8")
    rows = [(row["call"], row["method"], row["path"]) for row in ROW.finditer(page)]
    expected = [(f"{case.tag}.{case.name}", case.method.upper(), case.path) for case in CASES.values()]
    assert sorted(rows) == sorted(expected)
    paged = [row["call"].replace(".", ".iter_") for row in ROW.finditer(page) if row["pages"]]
    assert sorted(paged) == sorted(PAGED)
    named = {row["call"]: row["key"] for row in ROW.finditer(page)}
    for case in CASES.values():
        signature = case.facts.get("signature")
        key = case.key or (signature and signature["key"]) or "none"
        assert named[f"{case.tag}.{case.name}"].startswith(key)


def test_the_client_keeps_its_size() -> None:
    modules = list((PACKAGE / "models").glob("*.py"))
    assert 0 < len(modules) <= MOST_MODEL_MODULES
    generated = (path for part in ("api", "models") for path in (PACKAGE / part).rglob("*.py"))
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in generated)
    assert 0 < lines <= MOST_LINES
