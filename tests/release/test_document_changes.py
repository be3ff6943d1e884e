"""Every kind of change of a document, and whether it breaks callers; read backwards, too."""

from __future__ import annotations

from typing import Any

import pytest

from generator.lint import lint
from release.changes import Change, markdown
from release.document_changes import document_changes
from tests.generator.documents import GONE, changed, tiny

ANSWER = {"description": "X.", "content": {"application/json": {"schema": {"type": "object"}}}}
OPTIONAL = {"name": "deep", "in": "query", "schema": {"type": "boolean"}}
OTHER = {**tiny()["paths"]["/v1/things/{app_id}"]["post"], "operationId": "things_other"}
LIMIT = {"amount": 9000, "per": "hour", "unit": "things"}
B, C = True, False

# Change of the document -> what is said of it forwards and backwards.
CASES: dict[str, tuple[dict[str, Any], list[tuple[bool, str, str]], list[tuple[bool, str, str]]]] = {
    "an operation": (
        {"paths /v1/others": {"get": OTHER}},
        [(C, "things_other", "is new: GET /v1/others")],
        [(B, "things_other", "is gone: GET /v1/others")],
    ),
    "its name": (
        {"OP operationId": "things_build"},
        [(B, "things_make", "is called `things_build` now")],
        [(B, "things_build", "is called `things_make` now")],
    ),
    "deprecation": ({"OP deprecated": True}, [(C, "things_make", "is deprecated")], []),
    "its host": (
        {"paths /v1/things/{app_id} servers": [{"url": "https://b.example.com"}]},
        [(B, "things_make", "is on https://b.example.com now, was on https://api.example.com")],
        [(B, "things_make", "is on https://api.example.com now, was on https://b.example.com")],
    ),
    "its key": (
        {"OP security": [{"push": []}]},
        [
            (B, "things_make", "is no longer signed with the `data` key"),
            (C, "things_make", "takes the `push` key now"),
        ],
        [
            (B, "things_make", "is no longer signed with the `push` key"),
            (C, "things_make", "takes the `data` key now"),
        ],
    ),
    "a scope": (
        {"OP security": [{"data": ["things:make", "all"]}]},
        [(B, "things_make", "needs the scope `all` now")],
        [(C, "things_make", "no longer needs the scope `all`")],
    ),
    "credentials at all": (
        {"OP security": []},
        [(B, "things_make", "is no longer signed with the `data` key")],
        [(B, "things_make", "needs the `data` key now")],
    ),
    "an optional parameter": (
        {"OP parameters 3": OPTIONAL},
        [
            (B, "things_make", "no longer has the query parameter `dry`"),
            (C, "things_make", "takes the query parameter `deep` now"),
        ],
        [
            (B, "things_make", "no longer has the query parameter `deep`"),
            (C, "things_make", "takes the query parameter `dry` now"),
        ],
    ),
    "a required parameter": (
        {"OP parameters 3": {**OPTIONAL, "required": True}},
        [
            (B, "things_make", "no longer has the query parameter `dry`"),
            (B, "things_make", "needs the query parameter `deep` now"),
        ],
        [
            (B, "things_make", "no longer has the query parameter `deep`"),
            (C, "things_make", "takes the query parameter `dry` now"),
        ],
    ),
    "a parameter is required": (
        {"OP parameters 3 required": True},
        [(B, "things_make", "needs the query parameter `dry` now")],
        [(C, "things_make", "no longer needs the query parameter `dry`")],
    ),
    "a parameter's type": (
        {"OP parameters 3 schema": {"type": ["boolean", "string"]}},
        [(C, "things_make dry", "was of type boolean, is boolean or string (in requests)")],
        [(B, "things_make dry", "was of type boolean or string, is boolean (in requests)")],
    ),
    "a parameter that the client fills in": ({"OP parameters 2 required": True}, [], []),
    "a body": (
        {"OP requestBody": GONE},
        [(B, "things_make", "no longer takes a body")],
        [(B, "things_make", "needs a body now")],
    ),
    "a body is required": (
        {"OP requestBody required": False},
        [(C, "things_make", "no longer needs its body")],
        [(B, "things_make", "needs its body now")],
    ),
    "a media type": (
        {"OP requestBody content text/csv": {}},
        [(C, "things_make", "has requests of text/csv now")],
        [(B, "things_make", "no longer has requests of text/csv")],
    ),
    "a media type of an answer": (
        {"OP responses 200 content text/csv": {}},
        [(B, "things_make", "has 200 of text/csv now")],
        [(B, "things_make", "no longer has 200 of text/csv")],
    ),
    "an error": (
        {"OP responses 404": ANSWER},
        [(C, "things_make", "may answer 404 now")],
        [(C, "things_make", "no longer answers 404")],
    ),
    "a success": (
        {"OP responses 202": ANSWER},
        [(C, "things_make", "may answer 202 now")],
        [(B, "things_make", "no longer answers 202")],
    ),
    "repeating": (
        {"OP x-moengage idempotency": "none", "OP parameters 1": GONE},
        [(B, "things_make", "repeating is not safe now, was safe by header `Idempotency-Key`")],
        [(C, "things_make", "repeating is safe by header `Idempotency-Key` now, was not safe")],
    ),
    "repeating without a key": (
        {"OP x-moengage idempotency": "natural", "OP parameters 1": GONE},
        [(C, "things_make", "repeating is safe now, was safe by header `Idempotency-Key`")],
        [(C, "things_make", "repeating is safe by header `Idempotency-Key` now, was safe")],
    ),
    "limits": (
        {"OP x-moengage limits": [LIMIT]},
        [(C, "things_make", "is limited to 9,000 things/hour now, was to 5 calls/minute")],
        [(C, "things_make", "is limited to 5 calls/minute now, was to 9,000 things/hour")],
    ),
    "no limits": (
        {"OP x-moengage limits": []},
        [(C, "things_make", "is limited to nothing known now, was to 5 calls/minute")],
        [(C, "things_make", "is limited to 5 calls/minute now, was to nothing known")],
    ),
    "the largest body": (
        {"OP x-moengage max_body": 100},
        [(B, "things_make", "takes bodies up to 100 bytes now, was None")],
        [(C, "things_make", "takes bodies up to None bytes now, was 100")],
    ),
    "pages": (
        {"OP x-moengage pagination": {"kind": "page"}},
        [(C, "things_make", "is read in pages in another way now")],
        [(B, "things_make", "is read in pages in another way now")],
    ),
    "another fact": (
        {"OP x-moengage status": "resource"},
        [(C, "things_make", "has another `status` in x-moengage")],
        [(C, "things_make", "has another `status` in x-moengage")],
    ),
    "the meaning of a refusal": (
        {"OP responses 400": {"description": "No.", "x-moengage-means": {"Gone": "not-found"}}},
        [(B, "things_make", "`Gone` in a 400 means not-found now, was what 400 says")],
        [(B, "things_make", "`Gone` in a 400 means what 400 says now, was not-found")],
    ),
    "a field of a body": (
        {"S Thing properties weight": {"type": "integer"}},
        [(C, "Thing.weight", "is new (in requests)")],
        [(B, "Thing.weight", "is gone (in requests)")],
    ),
    "a required field of a body": (
        {"S Thing properties weight": {"type": "integer"}, "S Thing required": ["name", "weight"]},
        [(B, "Thing.weight", "is new and required (in requests)")],
        [(B, "Thing.weight", "is gone (in requests)")],
    ),
    "a field of a body is required": (
        {"S Thing required": ["name", "size"]},
        [(B, "Thing.size", "is required now (in requests)")],
        [(C, "Thing.size", "is optional now (in requests)")],
    ),
    "a field of an answer": (
        {"S Made properties at": {"type": "integer"}},
        [(C, "Made.at", "is new (in answers)")],
        [(B, "Made.at", "is gone (in answers)")],
    ),
    "a field of an answer is required": (
        {"S Made required": ["id"]},
        [(C, "Made.id", "is always there now (in answers)")],
        [(B, "Made.id", "may be absent now (in answers)")],
    ),
    "a type of an answer": (
        {"S Made properties id": {"type": ["string", "null"]}},
        [(B, "Made.id", "was of type string, is null or string (in answers)")],
        [(C, "Made.id", "was of type null or string, is string (in answers)")],
    ),
    "an integer is a number": (
        {"S Thing properties colors items type": "integer"},
        [(B, "Thing.colors[]", "was of type string, is integer (in requests)")],
        [(B, "Thing.colors[]", "was of type integer, is string (in requests)")],
    ),
    "any type": (
        {"S Thing properties name": {"maxLength": 5}},
        [(C, "Thing.name", "was of type string, is any (in requests)")],
        [(B, "Thing.name", "was of type any, is string (in requests)")],
    ),
    "a value": (
        {"S Size enum": ["small", "big", "huge"]},
        [(C, "Size", 'has the value "huge", too, now (in requests)')],
        [(B, "Size", 'no longer has the value "huge" (in requests)')],
    ),
    "an enumeration": (
        {"S Size enum": GONE},
        [(C, "Size", "is no longer an enumeration (in requests)")],
        [(B, "Size", 'is one of "small", "big" now (in requests)')],
    ),
    "values of an answer": (
        {"S Made properties id const": "x"},
        [(C, "Made.id", 'is one of "x" now (in answers)')],
        [(C, "Made.id", "is no longer an enumeration (in answers)")],
    ),
    "an upper limit": (
        {"S Thing properties name maxLength": 9},
        [(C, "Thing.name", "has maxLength 9, was 5")],
        [(B, "Thing.name", "has maxLength 5, was 9")],
    ),
    "a lower limit": (
        {"S Thing properties name minLength": 1},
        [(B, "Thing.name", "has minLength 1, was none")],
        [(C, "Thing.name", "has minLength none, was 1")],
    ),
    "a limit of an answer": ({"S Made properties id maxLength": 9}, [], []),
    "a rule": (
        {"S Thing properties name pattern": "^a"},
        [(B, "Thing.name", "has a rule `pattern` now (in requests)")],
        [(C, "Thing.name", "has no rule `pattern` now (in requests)")],
    ),
    "other fields": (
        {"S Thing additionalProperties": False},
        [(B, "Thing", "takes no other fields now (in requests)")],
        [(C, "Thing", "takes other fields, too, now (in requests)")],
    ),
    "a member of a union": (
        {"S Thing properties size": {"oneOf": [{"$ref": "#/components/schemas/Size"}, {"type": "null"}]}},
        [
            (C, "Thing.size", "was of type string, is any (in requests)"),
            (C, "Thing.size", "is no longer an enumeration (in requests)"),
            (C, "Thing.size", "may be `Size` now (in requests)"),
            (C, "Thing.size", 'may be `{"type": "null"}` now (in requests)'),
        ],
        [
            (B, "Size", "was of type any, is string (in requests)"),
            (B, "Size", 'is one of "small", "big" now (in requests)'),
            (B, "Size", "is no longer `Size` (in requests)"),
            (B, "Size", 'is no longer `{"type": "null"}` (in requests)'),
        ],
    ),
    "a part that has to hold, too": (
        {"S Thing allOf": [{"minProperties": 2}]},
        [(B, "Thing", 'has to be `{"minProperties": 2}`, too, now (in requests)')],
        [(C, "Thing", 'no longer has to be `{"minProperties": 2}` (in requests)')],
    ),
    "prose": (
        {"OP summary": "Build", "S Thing description": "X.", "info description": "Y."},
        [],
        [],
    ),
    "the name of a path parameter": (
        {"paths": {"/v1/things/{workspace}": tiny()["paths"]["/v1/things/{app_id}"]}},
        [],
        [],
    ),
}


@pytest.mark.parametrize(("changes", "forwards", "backwards"), CASES.values(), ids=CASES.keys())
def test_a_change(
    changes: dict[str, Any],
    forwards: list[tuple[bool, str, str]],
    backwards: list[tuple[bool, str, str]],
) -> None:
    old, new = tiny(), changed(changes)
    assert document_changes(old, new) == forwards
    assert document_changes(new, old) == backwards


def test_the_document_of_the_cases_is_a_good_one() -> None:
    lint(tiny())
    assert document_changes(tiny(), tiny()) == []


def test_schemas_that_refer_to_themselves_and_to_others() -> None:
    thing = {**tiny()["components"]["schemas"]["Thing"]}
    thing["properties"] = {
        **thing["properties"],
        "inner": {"$ref": "#/components/schemas/Thing"},
        "all": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Size"}},
        "one": {"oneOf": [{"$ref": "#/components/schemas/Size"}, {"type": "integer", "maximum": 5}]},
    }
    old = changed({"S Thing": thing})
    new = changed({"S Thing": thing, "S Size enum": ["small"]})
    one = {"oneOf": [{"$ref": "#/components/schemas/Size"}, {"type": "integer", "maximum": 4}]}
    new["components"]["schemas"]["Thing"] = {**thing, "properties": {**thing["properties"], "one": one}}
    assert document_changes(old, new) == [
        (B, "Size", 'no longer has the value "big" (in requests)'),
        (B, "Thing.one", "has maximum 4, was 5"),
    ]


def test_markdown() -> None:
    found = {
        "Document": [Change(C, "a", "is new"), Change(B, "b", "is gone"), Change(B, "b", "is gone")],
        "Python": [Change(C, "m.A", "is new")],
    }
    assert markdown(found) == (
        "### Breaking\n\nDocument:\n\n- `b` is gone\n\n"
        "### Compatible\n\nDocument:\n\n- `a` is new\n\nPython:\n\n- `m.A` is new\n"
    )
    assert markdown({"Document": [], "Python": []}) == "No change of the document or of public names.\n"
