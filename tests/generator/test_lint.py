"""Each rule of the lint, broken by the smallest change to a document that breaks none."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import GenerationError
from generator.lint import KEYWORDS, lint
from moengage_api.overlays import validate
from tests.generator.documents import GONE, changed, tiny

POST = "POST /v1/things/{app_id}"
OTHER = {
    **tiny()["paths"]["/v1/things/{app_id}"]["post"],
    "operationId": "things_make",
}
SIGNATURE = {
    "key": "data",
    "in": "body",
    "name": "sign",
    "join": "|",
    "of": ["workspace", "body.name", "key"],
}
THING = "#/components/schemas/Thing"
OBJECT = {"type": "object", "description": "Nested.", "properties": {}}
SHOWN = {
    "application/json": {"schema": {"$ref": "#/components/schemas/Made"}, "example": {"id": "made-1"}},
}

CASES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "references that lead nowhere": (
        {
            "S Thing properties size": {"$ref": "#/components/schemas/Gone"},
            "S Made properties id": {"$ref": "#/info/title/x"},
            "OP responses 400": {"$ref": "#/components/responses/Gone"},
        },
        [
            "#/paths//v1/things/{app_id}/post/responses/400: #/components/responses/Gone leads nowhere",
            f"{THING}/properties/size: #/components/schemas/Gone leads nowhere",
            "#/components/schemas/Made/properties/id: #/info/title/x leads nowhere",
        ],
    ),
    "a reference to itself": (
        {"S Size": {"$ref": "#/components/schemas/Size"}},
        [
            f"{THING}/properties/size: #/components/schemas/Size leads nowhere",
            "#/components/schemas/Size: #/components/schemas/Size leads nowhere",
        ],
    ),
    "no JSON Schema": (
        {"S Thing required": "name"},
        [f"{THING}/required: 'name' is not of type 'array'"],
    ),
    "no tag": (
        {"OP tags": GONE},
        [f"{POST}: needs exactly one tag, of those that the document declares"],
    ),
    "empty tags": (
        {"OP tags": []},
        [f"{POST}: needs exactly one tag, of those that the document declares"],
    ),
    "two tags": (
        {"OP tags": ["things", "things2"]},
        [f"{POST}: needs exactly one tag, of those that the document declares"],
    ),
    "undeclared tag": (
        {"OP tags": ["others"]},
        [f"{POST}: needs exactly one tag, of those that the document declares"],
    ),
    "operationId without its tag": (
        {"OP operationId": "make_things"},
        [f"{POST}: operationId 'make_things' has to begin with its tag and an underscore"],
    ),
    "no operationId": (
        {"OP operationId": GONE},
        [f"{POST}: operationId '' has to begin with its tag and an underscore"],
    ),
    "no summary": ({"OP summary": GONE}, [f"{POST}: has no summary"]),
    "empty description": ({"OP description": ""}, [f"{POST}: has no description"]),
    "no security": (
        {"OP security": GONE},
        [
            f"{POST}: security has to stand on the operation itself",
            "#/components/securitySchemes/data: no operation uses it",
        ],
    ),
    "two schemes at once": (
        {
            "OP security": [{"data": [], "other": []}],
            "components securitySchemes other": {"type": "http", "scheme": "basic"},
        },
        [f"{POST}: a security requirement names one declared scheme"],
    ),
    "undeclared scheme": (
        {"OP security": [{"other": []}]},
        [
            f"{POST}: a security requirement names one declared scheme",
            "#/components/securitySchemes/data: no operation uses it",
        ],
    ),
    "unused scheme": (
        {"components securitySchemes old": {"type": "http", "scheme": "basic"}},
        ["#/components/securitySchemes/old: no operation uses it"],
    ),
    "no success": (
        {"OP responses": {"400": {"description": "Refused."}}, "S Made": GONE},
        [f"{POST}: documents no success"],
    ),
    "a meaning of a success": (
        {"OP responses 200 x-moengage-means": {"made-1": "conflict"}, "OP responses 200 content": SHOWN},
        [f"{POST}: 200 is no status of a refusal that x-moengage-means can be about"],
    ),
    "a meaning of many statuses": (
        {
            "OP responses 4XX": {
                "description": "No.",
                "content": SHOWN,
                "x-moengage-means": {"made-1": "conflict"},
            }
        },
        [f"{POST}: 4XX is no status of a refusal that x-moengage-means can be about"],
    ),
    "an unknown meaning": (
        {"OP responses 400 x-moengage-means": {"made-1": "gone"}, "OP responses 400 content": SHOWN},
        [f"{POST}: x-moengage-means of 400: 'gone' is none of ['authentication', 'conflict', "],
    ),
    "a meaning of a word that no example shows": (
        {"OP responses 400 x-moengage-means": {"made-2": "conflict"}, "OP responses 400 content": SHOWN},
        [f"{POST}: x-moengage-means of 400: no example shows 'made-2'"],
    ),
    "no facts": ({"OP x-moengage": GONE}, [f"{POST}: has no x-moengage"]),
    "a fact is missing": (
        {"OP x-moengage limits": GONE},
        [f"{POST}: x-moengage: 'limits' is a required property"],
    ),
    "an unknown fact": (
        {"OP x-moengage retries": 3},
        [
            f"{POST}: x-moengage: Additional properties are not allowed ('retries' was unexpected)",
        ],
    ),
    "an unknown period": (
        {"OP x-moengage limits 0 per": "fortnight"},
        [
            f"{POST}: x-moengage: 'fortnight' does not match '^([0-9]+ )?(second|minute|hour|day)s?$'",
        ],
    ),
    "workspace parameter that is not declared": (
        {"OP x-moengage workspace": [{"in": "header", "name": "MOE-APPKEY"}]},
        [f"{POST}: x-moengage names the header parameter MOE-APPKEY, which is not declared"],
    ),
    "workspace parameter declared elsewhere": (
        {"OP x-moengage workspace": [{"in": "query", "name": "app_id"}]},
        [f"{POST}: x-moengage names the query parameter app_id, which is not declared"],
    ),
    "idempotency header that is not declared": (
        {"OP x-moengage idempotency": {"header": "Once"}},
        [f"{POST}: x-moengage names the header parameter Once, which is not declared"],
    ),
    "correlation header that is not declared": (
        {"OP x-moengage request_id": {"header": "X-Other"}},
        [f"{POST}: x-moengage names the header parameter X-Other, which is not declared"],
    ),
    "limit counted by a parameter that is not in the path": (
        {"OP x-moengage limits 0 by": "campaign_id"},
        [f"{POST}: x-moengage names the path parameter campaign_id, which is not declared"],
    ),
    "limit counted by a header that is not declared": (
        {"OP x-moengage limits 0 by": "header.X-Other"},
        [f"{POST}: x-moengage names the header parameter X-Other, which is not declared"],
    ),
    "mirror that is not declared": (
        {"OP x-moengage mirrors": [{"header": "X-Name", "body": "name"}]},
        [f"{POST}: x-moengage names the header parameter X-Name, which is not declared"],
    ),
    "signature that is not declared": (
        {"OP x-moengage signature": {**SIGNATURE, "in": "header"}},
        [f"{POST}: x-moengage names the header parameter sign, which is not declared"],
    ),
    "signature with an unknown key": (
        {"OP x-moengage signature": {**SIGNATURE, "key": "push"}},
        [f"{POST}: x-moengage signs with push, which is no security scheme"],
    ),
    "signature of unknown values": (
        {"OP x-moengage signature": {**SIGNATURE, "of": ["clock"]}},
        [f"{POST}: x-moengage: 'clock' does not match"],
    ),
    "schema called like a namespace": (
        {
            "S Things": {"type": "string", "description": "Things."},
            "S Thing properties more": {"$ref": "#/components/schemas/Things"},
        },
        ["#/components/schemas/Things: is also the name of a namespace's class"],
    ),
    "orphan schema": (
        {"S Old": {"type": "string", "description": "Once."}},
        ["#/components/schemas/Old: nothing refers to it"],
    ),
    "orphan response": (
        {"components responses": {"Old": {"description": "Once."}}},
        ["#/components/responses/Old: nothing refers to it"],
    ),
    "orphans that refer to each other": (
        {
            "S A": {"description": "A.", "properties": {"b": {"$ref": "#/components/schemas/B"}}},
            "S B": {"description": "B.", "properties": {"a": {"$ref": "#/components/schemas/A"}}},
        },
        ["#/components/schemas/A: nothing refers to it", "#/components/schemas/B: nothing refers to it"],
    ),
    "component without description": (
        {"S Size description": GONE},
        ["#/components/schemas/Size: has no description"],
    ),
    "field without description": (
        {"S Thing properties name description": GONE},
        [f"{THING}/name: has no description"],
    ),
    "nested object": (
        {"S Thing properties owner": OBJECT},
        [f"{THING}/owner: an object with properties has to be a component of its own"],
    ),
    "nested object in a list": (
        {"S Thing properties colors items": OBJECT},
        [f"{THING}/colors/items: an object with properties has to be a component of its own"],
    ),
    "nested object as a member of a union": (
        {"S Thing properties name": {"description": "Its name.", "oneOf": [{"type": "string"}, OBJECT]}},
        [f"{THING}/name/oneOf/1: an object with properties has to be a component of its own"],
    ),
    "nested enum": (
        {"S Thing properties color": {"type": "string", "description": "Color.", "enum": ["red", "blue"]}},
        [f"{THING}/color: an enum has to be a component of its own"],
    ),
    "nested object of a body": (
        {"OP requestBody content application/json schema": OBJECT, "S Thing": GONE, "S Size": GONE},
        ["things_make request body: an object with properties has to be a component of its own"],
    ),
    "nested enum of a parameter": (
        {"OP parameters 3 schema": {"type": "string", "enum": ["a", "b"]}},
        ["things_make parameter dry: an enum has to be a component of its own"],
    ),
    "unknown keyword": (
        {
            "S Thing properties size": {"type": "number", "description": "Size.", "multipleOf": 2},
            "S Size": GONE,
        },
        [
            f"{THING}/size: keyword multipleOf is not known to the client",
            f"{THING}: its example does not fit at /size: 'big' is not of type 'number'",
        ],
    ),
    "title": ({"S Thing title": "Thing"}, [f"{THING}: keyword title is not known to the client"]),
    "unknown keyword below a condition": (
        {"S Thing not": {"properties": {"name": {"contains": {}}}}, "S Thing examples": GONE},
        [f"{THING}/not/name: keyword contains is not known to the client"],
    ),
    "small schema name": (
        {
            "S box": {"type": "string", "description": "A box."},
            "S Thing properties box": {"$ref": "#/components/schemas/box"},
        },
        ["#/components/schemas/box: a schema's name begins with a capital"],
    ),
    "example that does not fit": (
        {"S Thing examples": [{"name": "cup"}, {"name": "too long"}]},
        [f"{THING}: its example does not fit at /name: 'too long' is too long"],
    ),
    "example that does not fit a referred schema": (
        {"S Thing examples": [{"name": "cup", "size": "huge"}]},
        [f"{THING}: its example does not fit at /size: 'huge' is not one of ['small', 'big']"],
    ),
    "example of a body": (
        {"OP requestBody content application/json examples": {"cup": {"value": {}}}},
        [
            "/paths//v1/things/{app_id}/post/requestBody/content/application/json/cup: "
            "its example does not fit at /: 'name' is a required property"
        ],
    ),
    "example of a parameter": (
        {"OP parameters 3 example": "yes"},
        [
            "/paths//v1/things/{app_id}/post/parameters/3: "
            "its example does not fit at /: 'yes' is not of type 'boolean'"
        ],
    ),
    "an OpenAPI rule": (
        {"OP responses 200 description": GONE},
        ["paths//v1/things/{app_id}/post/responses/200"],
    ),
    "path parameter that is not declared": (
        {"OP parameters 0": GONE, "OP x-moengage workspace": []},
        ["Path parameter 'app_id' for 'post' operation in '/v1/things/{app_id}' was not resolved"],
    ),
}
"""What is wrong -> the changes that make it so, and every finding (the beginning or a part of each)."""


def findings(document: dict[str, Any]) -> list[str]:
    with pytest.raises(GenerationError) as caught:
        lint(document)
    assert caught.value.step == "lint"
    return caught.value.findings


def test_the_document_that_cases_change_has_no_finding() -> None:
    lint(tiny())


@pytest.mark.parametrize(("changes", "expected"), CASES.values(), ids=CASES.keys())
def test_a_broken_rule_is_found(changes: dict[str, Any], expected: list[str]) -> None:
    found = findings(changed(changes))
    assert len(found) == len(expected), found
    for finding, part in zip(sorted(found), sorted(expected), strict=True):
        assert part in finding


ALLOWED: dict[str, dict[str, Any]] = {
    "conditions may name fields and values in place": {
        "S Thing if": {"properties": {"size": {"enum": ["big"]}}, "required": ["size"]},
        "S Thing then": {"required": ["name"]},
        "S Thing else": {"not": {"properties": {"colors": {"const": []}}, "required": ["colors"]}},
    },
    "free-form maps": {
        "S Thing properties more": {
            "type": "object",
            "description": "More.",
            "additionalProperties": {"type": ["string", "null"]},
            "propertyNames": {"not": {"enum": ["", "id"]}},
        }
    },
    "extensions": {"S Thing x-note": "kept"},
    "meanings of refusals": {
        "OP responses 400": {
            "description": "No.",
            "content": SHOWN,
            "x-moengage-means": {"made-1": "conflict"},
        }
    },
    "a key that only signs": {"OP security": [], "OP x-moengage signature": SIGNATURE},
    "operations without credentials": {
        "OP security": [],
        "components securitySchemes": {},
    },
    "single values": {"S Thing properties type": {"const": "thing", "description": "Always thing."}},
    "webhooks use components": {
        "webhooks": {
            "told": {
                "post": {
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Told"}}}
                    },
                    "responses": {"200": {"description": "Taken."}},
                }
            }
        },
        "S Told": {"type": "object", "description": "Told.", "properties": {}},
    },
}


@pytest.mark.parametrize("changes", ALLOWED.values(), ids=ALLOWED.keys())
def test_what_is_allowed_has_no_finding(changes: dict[str, Any]) -> None:
    lint(changed(changes))


def test_two_operations_of_one_id() -> None:
    # The OpenAPI validator knows this rule too, and speaks first.
    document = changed({"paths /v2/things/{app_id}": {"post": OTHER}})
    assert "things_make" in findings(document)[0]


def test_all_findings_are_told_at_once() -> None:
    document = changed({"OP summary": GONE, "OP description": GONE, "S Size description": GONE})
    assert findings(document) == [
        f"{POST}: has no summary",
        f"{POST}: has no description",
        "#/components/schemas/Size: has no description",
    ]


def test_the_client_checks_every_keyword_that_a_document_may_use() -> None:
    # `then` and `else` say nothing alone: the check of `if` reads them.
    assert {*validate.KEYWORDS, "then", "else"} == KEYWORDS


def test_a_parameter_of_the_path_item_is_declared() -> None:
    """It counts for every method of the path, also where facts name it."""
    document = tiny()
    item = document["paths"]["/v1/things/{app_id}"]
    item["parameters"] = [item["post"]["parameters"].pop(0)]
    lint(document)
