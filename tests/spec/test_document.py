"""The committed document: valid, what spec/ says, and what the client's operations say."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import openapi_spec_validator
import pytest

import moengage_api
from generator import yaml12
from generator.bundle import bundle
from generator.lint import lint
from generator.pipeline import ROOT
from generator.walk import name_of, operations, reached, resolve
from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.facts import DATA_CENTERS, KEYS, OPERATIONS, VERSION
from moengage_api.overlays.operation import Operation

DOCUMENT: dict[str, Any] = yaml12.load(ROOT / "generated" / "openapi.yaml")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


def _operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in DOCUMENT["paths"].items():
        assert "parameters" not in item  # Tests below look at the operation alone.
        for method in METHODS:
            if method in item:
                yield path, method, {"servers": item.get("servers", DOCUMENT["servers"]), **item[method]}


DESCRIBED = {described["operationId"]: (path, method, described) for path, method, described in _operations()}


@functools.cache
def generated(operation_id: str) -> Operation[Any]:
    tag = DESCRIBED[operation_id][2]["tags"][0]
    name = f"{tag}.{operation_id.removeprefix(tag + '_')}"
    module = import_module(f"moengage_api.{OPERATIONS[name]}")
    found: Operation[Any] = module.OPERATION
    assert found.id == name
    return found


def test_it_is_valid_openapi_3_1() -> None:
    assert DOCUMENT["openapi"].startswith("3.1.")
    openapi_spec_validator.OpenAPIV31SpecValidator(DOCUMENT).validate()


def test_it_keeps_the_rules_of_the_project_and_its_examples_fit() -> None:
    lint(DOCUMENT)


def test_it_is_what_the_spec_bundles_to() -> None:
    assert bundle(ROOT / "spec" / "openapi.yaml") == DOCUMENT


def test_every_file_of_the_spec_contributes() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "spec").rglob("*.yaml"))
    for path in (ROOT / "spec").rglob("*.yaml"):
        assert path.name == "openapi.yaml" or f"{path.name}#/" in text, path
    for path in (ROOT / "spec" / "schemas").glob("*.yaml"):
        unused = set(yaml12.load(path)) - set(DOCUMENT["components"]["schemas"])
        assert not unused, f"{path}: nothing refers to {unused}"


def test_every_operation_is_in_the_index_of_the_client() -> None:
    assert len(DESCRIBED) == len(list(_operations())) == len(OPERATIONS)
    assert len(OPERATIONS) >= 24


@pytest.mark.parametrize("operation_id", DESCRIBED)
def test_facts_are_those_of_the_document(operation_id: str) -> None:
    path, method, described = DESCRIBED[operation_id]
    operation = generated(operation_id)
    facts = described["x-moengage"]
    security = described["security"][0] if described["security"] else {}
    assert (operation.method, operation.path) == (method.upper(), path)
    assert operation.server == described["servers"][0]["url"]
    assert [operation.key] == (list(security) or [None])
    assert [list(operation.scopes)] == (list(security.values()) or [[]])
    assert operation.max_body == facts.get("max_body")
    assert [(place.location, place.name) for place in operation.workspace] == [
        (place["in"], place["name"]) for place in facts["workspace"]
    ]
    kind, name = operation.idempotency.kind, operation.idempotency.name
    assert facts["idempotency"] == (kind if name is None else {kind: name})
    assert [
        (one.amount, one.seconds, one.unit, one.count, one.pool, one.by, one.outcome)
        for one in operation.limits
    ] == [
        (
            one["amount"],
            _seconds(one["per"]),
            one["unit"],
            one.get("count"),
            one.get("pool"),
            one.get("by"),
            one.get("outcome", "any"),
        )
        for one in facts["limits"]
    ]
    _same(operation.request_id, facts.get("request_id"))
    _same(operation.pagination, facts.get("pagination"))


def _seconds(period: str) -> int:
    """`minute` is 60, `5 minutes` are 300."""
    amount, _, unit = period.rpartition(" ")
    return int(amount or 1) * SECONDS[unit.removesuffix("s")]


def _same(fact: Any, described: dict[str, Any] | None) -> None:
    assert (fact is None) is (described is None)
    for name, value in (described or {}).items():
        assert getattr(fact, name) == value


@pytest.mark.parametrize("operation_id", DESCRIBED)
def test_parameters_are_those_of_the_document_without_what_the_client_fills_in(operation_id: str) -> None:
    described = DESCRIBED[operation_id][2]
    operation = generated(operation_id)
    filled = _filled(operation)
    declared = [resolve(DOCUMENT, one) for one in described.get("parameters", ())]
    assert {(one.location, one.name, one.required) for one in operation.parameters} == {
        (one["in"], one["name"], one.get("required", False))
        for one in declared
        if (one["in"], one["name"]) not in filled
    }
    in_body = {("body", name) for name in _body_fields(described)}
    assert filled <= {(one["in"], one["name"]) for one in declared} | in_body


def _filled(operation: Operation[Any]) -> set[tuple[str, str | None]]:
    """Place and name of what the client puts in by itself."""
    filled: set[tuple[str, str | None]] = {(place.location, place.name) for place in operation.workspace}
    if operation.idempotency.kind == "header":
        filled.add(("header", operation.idempotency.name))
    if operation.request_id and operation.request_id.header:
        filled.add(("header", operation.request_id.header))
    if operation.signature:
        filled.add((operation.signature.location, operation.signature.name))
    return filled | {("header", mirror.header) for mirror in operation.mirrors}


def _body_fields(described: dict[str, Any]) -> set[str]:
    content = resolve(DOCUMENT, described.get("requestBody", {})).get("content", {})
    return {name for media in content.values() for name in _fields(media["schema"])}


@pytest.mark.parametrize("operation_id", DESCRIBED)
def test_bodies_and_answers_are_those_of_the_document(operation_id: str) -> None:
    described = DESCRIBED[operation_id][2]
    operation = generated(operation_id)
    body = resolve(DOCUMENT, described.get("requestBody", {}))
    assert (operation.body is not None) is bool(body)
    assert operation.body_required is body.get("required", False)
    if body:
        classes = {name_of(ref) for ref in reached(DOCUMENT, body) if "/schemas/" in ref}
        assert _named(operation.body) <= classes
        hidden = {name for place, name in _filled(operation) if place == "body"}
        assert _body_fields(described) == set(operation.body_names.values()) | hidden
    successes = {status: one for status, one in described["responses"].items() if status.startswith("2")}
    assert {str(status) for status in operation.responses} == successes.keys()
    for status, response in successes.items():
        has_body = "content" in resolve(DOCUMENT, response)
        assert (operation.responses[int(status)] is not None) is has_body


def _named(schema: Any) -> set[str]:
    if isinstance(schema, list):
        return {name for part in schema for name in _named(part)}
    if isinstance(schema, dict):
        own = {schema["$ref"]} if "$ref" in schema else set()
        return own | {name for part in schema.values() for name in _named(part)}
    return set()


def _fields(schema: dict[str, Any]) -> set[str]:
    """The names of fields of a body, over all members of a union."""
    schema = resolve(DOCUMENT, schema)
    members = schema.get("oneOf", schema.get("anyOf", ()))
    return {*schema.get("properties", ()), *(name for one in members for name in _fields(one))}


@pytest.mark.parametrize("operation_id", DESCRIBED)
def test_facts_name_what_exists(operation_id: str) -> None:
    """Fields that x-moengage names stand in the body or the query; counted paths lead to lists."""
    path, _, described = DESCRIBED[operation_id]
    operation = generated(operation_id)
    fields = set(operation.body_names.values())
    queries = {one.name for one in operation.parameters if one.location == "query"}
    declared = (resolve(DOCUMENT, one) for one in described.get("parameters", ()))
    headers = {one["name"] for one in declared if one["in"] == "header"}
    if operation.idempotency.kind == "body":
        assert operation.idempotency.name in fields
    if operation.request_id and operation.request_id.body:
        assert operation.request_id.body in fields
    if operation.pagination:
        assert {operation.pagination.page, operation.pagination.size} - {None} <= fields | queries
    for limit in operation.limits:
        where, _, name = (limit.by or "").rpartition(".")
        if where == "body":
            assert name in fields
        elif where == "header":
            assert name in headers
        else:
            assert not name or f"{{{name}}}" in path
        if limit.count is not None:
            [media] = resolve(DOCUMENT, described["requestBody"])["content"].values()
            assert _leads_to_a_list(media["schema"], limit.count.split("."))


def _leads_to_a_list(schema: dict[str, Any], parts: list[str]) -> bool:
    schema = resolve(DOCUMENT, schema)
    if not parts:
        return bool(schema.get("type") == "array")
    if schema.get("type") == "array":
        return _leads_to_a_list(schema["items"], parts)
    if "oneOf" in schema:
        return any(_leads_to_a_list(one, parts) for one in schema["oneOf"])
    name = parts[0].partition("[")[0]
    return name in schema.get("properties", {}) and _leads_to_a_list(schema["properties"][name], parts[1:])


ARGUMENTS: dict[str, Any] = {"workspace_id": "W", "api_key": "k", "data_center": "01"}


@pytest.mark.parametrize("raw", [False, True], ids=["plain", "raw"])
@pytest.mark.parametrize("kind", [MoEngage, AsyncMoEngage])
def test_every_operation_has_exactly_one_method(kind: type[MoEngage | AsyncMoEngage], raw: bool) -> None:
    client = kind(**ARGUMENTS)
    methods = set()
    for tag in DOCUMENT["tags"]:
        namespace = getattr(client, tag["name"])
        facade = namespace.with_raw_response if raw else namespace
        for name, method in inspect.getmembers(facade, inspect.ismethod):
            if not name.startswith("_"):
                assert inspect.iscoroutinefunction(method) is (kind is AsyncMoEngage)
                methods.add(f"{tag['name']}.{name}")
    assert methods == OPERATIONS.keys()
    assert len(methods) == len(DESCRIBED)


@pytest.mark.parametrize("kind", [MoEngage, AsyncMoEngage])
def test_every_method_of_a_namespace_says_what_it_sends(kind: type[MoEngage | AsyncMoEngage]) -> None:
    client = kind(**ARGUMENTS)
    for operation_id, (path, method, described) in DESCRIBED.items():
        tag, _, name = generated(operation_id).id.partition(".")
        text = inspect.getdoc(getattr(getattr(client, tag), name)) or ""
        assert text.startswith(described["summary"].rstrip(".") + ".")
        assert f"{method.upper()} {path}" in text


def test_keys_data_centers_and_version_are_those_of_the_document() -> None:
    assert VERSION == DOCUMENT["info"]["version"] == moengage_api.__version__
    assert {name: (key.tile, key.found_at) for name, key in KEYS.items()} == {
        name: (scheme["x-moengage-key"]["tile"], scheme["x-moengage-key"]["found_at"])
        for name, scheme in DOCUMENT["components"]["securitySchemes"].items()
    }
    assert {number: (one.region, list(one.aliases)) for number, one in DATA_CENTERS.items()} == {
        number: (one.get("region"), one.get("aliases", []))
        for number, one in DOCUMENT["x-moengage-data-centers"].items()
    }
    for server in DOCUMENT["servers"]:
        assert list(DATA_CENTERS) == server["variables"]["dc"]["enum"]


def test_the_index_of_operations_leads_to_modules() -> None:
    package = Path(moengage_api.__path__[0])
    for module in OPERATIONS.values():
        assert (package / f"{module.replace('.', '/')}.py").is_file()
    files = {path.stem for path in (package / "api").glob("*/*.py")} - {"__init__"}
    assert files == {module.rpartition(".")[2] for module in OPERATIONS.values()}


def test_a_status_beside_an_id_is_said_to_be_a_state() -> None:
    """Else a coupon file in state ERROR would be raised as a call that failed."""
    for _, _, found, _ in operations(DOCUMENT):
        for status, answer in found["responses"].items():
            for media in resolve(DOCUMENT, answer).get("content", {}).values():
                fields = resolve(DOCUMENT, media["schema"]).get("properties", {})
                if status.startswith("2") and "status" in fields and {"id", "_id"} & fields.keys():
                    assert found["x-moengage"].get("status") == "resource", found["operationId"]
