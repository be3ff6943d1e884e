"""What openapi-python-client is shown: the parameters, bodies and answers of callers, nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from generator.annotations import Annotations
from generator.client_document import client_document, hidden_parameters, method_name
from generator.facts import facts
from tests.generator.documents import GONE, changed, tiny

MADE = {"$ref": "#/components/schemas/Made"}
ANY_OUTCOME = {"oneOf": [MADE, {"$ref": "#/components/schemas/Failed"}]}
OUTCOMES = {
    "S Failed": {
        "type": "object",
        "description": "It failed.",
        "properties": {"status": {"const": "fail", "description": "Always fail."}},
    }
}
SIGNED = {
    "key": "data",
    "in": "body",
    "name": "signature",
    "join": "|",
    "of": ["workspace", "body.name", "key"],
}
POST = ("/v1/things/app_id", "post")


def shown(changes: dict[str, Any] | None = None) -> dict[str, Any]:
    return client_document(changed(changes or {}))


def operation_of(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"][POST[0]][POST[1]]
    return operation


def test_parameters_that_the_client_fills_in_are_hidden() -> None:
    document = tiny()
    operation = document["paths"]["/v1/things/{app_id}"]["post"]
    assert hidden_parameters(operation) == {
        ("path", "app_id"),
        ("header", "Idempotency-Key"),
        ("header", "X-Request"),
    }
    assert [one["name"] for one in operation_of(shown())["parameters"]] == ["dry"]


def test_mirrors_and_signatures_are_hidden_and_so_are_fields_of_bodies() -> None:
    text = {"type": "string", "description": "x"}
    changes = {
        "OP parameters 3": {"name": "X-Name", "in": "header", "schema": {"type": "string"}},
        "OP x-moengage mirrors": [{"header": "X-Name", "body": "name"}],
        "OP x-moengage signature": SIGNED,
        "OP x-moengage workspace": [{"in": "path", "name": "app_id"}, {"in": "body", "name": "app"}],
        "S Thing properties signature": text,
        "S Thing properties app": text,
        "S Thing required": ["name", "app", "signature"],
    }
    document = shown(changes)
    assert operation_of(document)["parameters"] == []
    thing = document["components"]["schemas"]["Thing"]
    assert thing["required"] == ["name"]
    fact = facts(changed(changes))["operations"]["things", "make"]
    assert fact["filled"] == ["app", "signature"]
    assert fact["mirrors"] == [{"header": "X-Name", "body": "name"}]
    assert fact["signature"] == {
        "key": "data",
        "location": "body",
        "name": "signature",
        "join": "|",
        "of": ("workspace", "body.name", "key"),
    }


def test_a_parameter_of_the_same_name_elsewhere_stays() -> None:
    query = {"name": "X-Request", "in": "query", "schema": {"type": "string"}}
    parameters = operation_of(shown({"OP parameters 3": query}))["parameters"]
    assert parameters == [query]


def test_parameters_of_the_path_item_and_of_components_are_put_in_place() -> None:
    document = changed({"components parameters": {"Deep": {"name": "deep", "in": "query", "schema": {}}}})
    document["paths"]["/v1/things/{app_id}"]["parameters"] = [{"$ref": "#/components/parameters/Deep"}]
    assert [one["name"] for one in operation_of(client_document(document))["parameters"]] == ["deep", "dry"]


def test_braces_stay_where_the_caller_gives_the_value() -> None:
    document = tiny()
    item = document["paths"].pop("/v1/things/{app_id}")
    item["post"]["parameters"].append({"name": "part", "in": "path", "required": True, "schema": {}})
    document["paths"]["/v1/{app_id}/things/{part}"] = item
    assert list(client_document(document)["paths"]) == ["/v1/app_id/things/{part}"]


def test_an_operation_is_called_by_what_follows_its_tag() -> None:
    assert operation_of(shown())["operationId"] == "make"
    assert method_name({"operationId": "campaigns_v5_get_meta", "tags": ["campaigns_v5"]}) == "get_meta"


def test_only_successes_are_answers_and_what_only_faults_hold_is_gone() -> None:
    document = shown(
        {
            "OP responses 400": {"$ref": "#/components/responses/Refused"},
            "OP responses default": {"description": "Anything."},
            "components responses": {
                "Refused": {
                    "description": "Refused.",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}},
                }
            },
            "S Fault": {"type": "object", "description": "Why.", "properties": {}},
        }
    )
    assert list(operation_of(document)["responses"]) == ["200"]
    assert list(document["components"]) == ["schemas"]
    assert list(document["components"]["schemas"]) == ["Thing", "Size", "Made"]


def test_a_shared_success_is_put_in_place() -> None:
    document = shown(
        {
            "OP responses 200": {"$ref": "#/components/responses/Fine"},
            "components responses": {"Fine": {"description": "Fine."}},
        }
    )
    assert operation_of(document)["responses"] == {"200": {"description": "Fine."}}


def test_what_webhooks_hold_stays() -> None:
    told = {
        "post": {
            "requestBody": {
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Told"}}}
            }
        }
    }
    document = shown(
        {"webhooks": {"told": told}, "S Told": {"type": "object", "description": "x", "properties": {}}}
    )
    assert "Told" in document["components"]["schemas"]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ({"type": "string", "default": "a", "examples": ["b"], "not": {"enum": [""]}}, {"type": "string"}),
        (
            {"type": "string", "format": "local-date-time"},
            {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
        ),
        (
            {"type": "integer", "format": "epoch-seconds", "description": "When."},
            {
                "anyOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}],
                "description": "When.",
            },
        ),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        (
            {"type": "object", "additionalProperties": {"type": "integer", "format": "epoch-milliseconds"}},
            {
                "type": "object",
                "additionalProperties": {
                    "anyOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}]
                },
            },
        ),
        ({"type": "object", "propertyNames": {"pattern": "^a"}}, {"type": "object"}),
    ],
)
def test_a_schema_says_types_only(field: dict[str, Any], expected: dict[str, Any]) -> None:
    document = shown({"S Thing properties name": field, "S Thing examples": []})
    assert document["components"]["schemas"]["Thing"]["properties"]["name"] == expected


def test_fields_called_like_keywords_stay() -> None:
    names = ["default", "examples", "not", "format", "if"]
    fields = {name: {"type": "string", "description": name} for name in names}
    document = shown({"S Thing properties": fields, "S Thing required": [], "S Thing examples": []})
    assert list(document["components"]["schemas"]["Thing"]["properties"]) == names


def test_a_correlation_id_in_the_body_is_optional_to_callers() -> None:
    changes = {
        "OP x-moengage request_id body": "ticket",
        "S Thing properties ticket": {"type": "string", "description": "Ticket."},
        "S Thing required": ["name", "ticket"],
    }
    assert shown(changes)["components"]["schemas"]["Thing"]["required"] == ["name"]
    known = facts(changed(changes))
    assert known["schemas"]["Thing"]["required"] == ["name", "ticket"]


def test_an_id_that_makes_repeating_safe_is_optional_to_callers() -> None:
    changes = {"OP x-moengage idempotency": {"body": "name"}}
    assert shown(changes)["components"]["schemas"]["Thing"]["required"] == []


def test_the_given_document_is_not_changed() -> None:
    document = tiny()
    client_document(document)
    assert document == tiny()


def test_facts_of_an_operation() -> None:
    known = facts(tiny())["operations"]["things", "make"]
    assert known == {
        "id": "things.make",
        "name": "make",
        "method": "POST",
        "path": "/v1/things/{app_id}",
        "server": "https://api.example.com",
        "key": "data",
        "scopes": ("things:make",),
        "parameters": [
            {
                "name": "dry",
                "python_name": "dry",
                "location": "query",
                "required": False,
                "explode": True,
                "schema": {"type": "boolean"},
            }
        ],
        "body": {"$ref": "Thing"},
        "body_required": True,
        "responses": {200: {"$ref": "Made"}},
        "meanings": {},
        "workspace": [{"location": "path", "name": "app_id"}],
        "idempotency": {"kind": "header", "name": "Idempotency-Key"},
        "request_id": {"header": "X-Request"},
        "signature": None,
        "mirrors": [],
        "filled": [],
        "status_is_state": False,
        "limits": [{"seconds": 60, "amount": 5, "unit": "calls"}],
        "max_body": None,
        "pagination": None,
        "checks": [],
        "described": {"app_id": "", "idempotency_key": "", "x_request": "", "dry": "Rehearse."},
        "summary": "Make a thing",
        "description": "Makes one.",
    }


@pytest.mark.parametrize(
    ("changes", "fact", "value"),
    [
        ({"OP security": []}, "key", None),
        ({"OP x-moengage idempotency": "natural"}, "idempotency", {"kind": "natural"}),
        (
            {"OP x-moengage limits 0 per": "5 minutes"},
            "limits",
            [{"seconds": 300, "amount": 5, "unit": "calls"}],
        ),
        ({"OP x-moengage limits 0 per": "day"}, "limits", [{"seconds": 86400, "amount": 5, "unit": "calls"}]),
        ({"OP servers": [{"url": "https://own.example.com/"}]}, "server", "https://own.example.com"),
        (
            {"paths /v1/things/{app_id} servers": [{"url": "https://item.example.com"}]},
            "server",
            "https://item.example.com",
        ),
        (
            {"OP responses 400 x-moengage-means": {"No such thing": "not-found"}},
            "meanings",
            {400: {"No such thing": "not-found"}},
        ),
        ({"OP responses 204": {"description": "None."}}, "responses", {200: {"$ref": "Made"}, 204: None}),
    ],
)
def test_a_fact_that_is_written_otherwise(changes: dict[str, Any], fact: str, value: Any) -> None:
    assert facts(changed(changes))["operations"]["things", "make"][fact] == value


PART = {
    "S Wheel": {"type": "object", "description": "A wheel.", "properties": {"r": {"type": "number"}}},
    "S Map": {"type": "object", "description": "A map.", "additionalProperties": {"type": "integer"}},
}
WHEEL = {"$ref": "#/components/schemas/Wheel"}
EPOCH = {"type": "integer", "format": "epoch-seconds"}


@pytest.mark.parametrize(
    ("schema", "held", "given"),
    [
        ({"type": "string"}, "str", "str"),
        ({"type": "string", "format": "date-time"}, "datetime.datetime", "datetime.datetime | str"),
        (EPOCH, "datetime.datetime | int", "datetime.datetime | int"),
        (WHEEL, "Wheel", "Wheel | Mapping[str, Any]"),
        ({"type": "array", "items": WHEEL}, "list[Wheel]", "Sequence[Wheel | Mapping[str, Any]]"),
        ({"$ref": "#/components/schemas/Map"}, "dict[str, int]", "Mapping[str, int]"),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]", "Mapping[str, Any]"),
        (
            {"type": "object", "additionalProperties": WHEEL},
            "dict[str, Wheel]",
            "Mapping[str, Wheel | Mapping[str, Any]]",
        ),
        (
            {"anyOf": [{"type": "null"}, {"type": "string"}, WHEEL]},
            "str | Wheel | None",
            "Mapping[str, Any] | str | Wheel | None",
        ),
        ({"anyOf": [{"type": "string"}, {}]}, "Any", "Any"),
        ({"$ref": "#/components/schemas/Size"}, "Size", "Size"),
        ({"const": "thing"}, "Literal['thing']", "Literal['thing']"),
    ],
)
def test_types_of_a_field(schema: dict[str, Any], held: str, given: str) -> None:
    fields = {"one": schema, "map": {"$ref": "#/components/schemas/Map"}, "size": WHEEL}
    document = changed({**PART, "S Thing properties": fields, "S Thing required": [], "S Thing examples": []})
    document["components"]["schemas"]["Thing"]["properties"]["kept"] = {"$ref": "#/components/schemas/Size"}
    data, annotations = _parsed(document)
    [thing] = [model for model in data.models if model.class_info.name == "Thing"]
    [one] = [prop for prop in thing.optional_properties or () if prop.python_name == "one"]
    assert annotations.type_of(one) == held
    assert annotations.given_type(one) == given


def test_a_field_is_described_for_every_form_of_a_body() -> None:
    union = {"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Other"}]}
    name = {"type": "string", "description": "Its other name."}
    size = {"$ref": "#/components/schemas/Size"}
    other = {"type": "object", "description": "x", "properties": {"name": name, "size": size}}
    document = changed(
        {
            "OP requestBody content application/json schema": {"$ref": "#/components/schemas/Any"},
            "S Any": {"description": "x", **union},
            "S Other": other,
        }
    )
    data, annotations = _parsed(document)
    [collection] = data.endpoint_collections_by_tag.values()
    [endpoint] = collection.endpoints
    assert annotations.field_descriptions(endpoint) == [
        ("name", "Its name. Its other name."),
        ("size", "How big."),
        ("colors", "Its colors."),
    ]


def test_an_underscore_in_front_is_no_part_of_an_attribute() -> None:
    text = {"type": "string", "description": "x"}
    fields = {"_id": text, "_name": text, "name": text}
    data, annotations = _parsed(changed({"S Made properties": fields}))
    [made] = [model for model in data.models if model.class_info.name == "Made"]
    names = annotations.field_names(made)
    assert names["_id"] == "id"
    assert names["name"] == "name"
    assert len(set(names.values())) == len(fields)


def test_what_only_requests_hold_is_a_secret() -> None:
    secret = {"type": "string", "description": "x", "writeOnly": True}
    data, annotations = _parsed(changed({"S Thing properties secret": secret}))
    [thing] = [model for model in data.models if model.class_info.name == "Thing"]
    fields = [*(thing.required_properties or ()), *(thing.optional_properties or ())]
    assert [str(one.python_name) for one in fields if annotations.is_secret(thing, one)] == ["secret"]


BINARY = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({}, "Made"),
        ({"OP responses 202": {"description": "Later."}}, "Made | None"),
        ({"OP responses 200 content": GONE, "S Made": GONE}, "None"),
        ({"OP responses 200 content": BINARY, "S Made": GONE}, "bytes"),
        ({"OP responses 200 content application/json schema": ANY_OUTCOME, **OUTCOMES}, "Made"),
    ],
)
def test_what_a_call_returns(changes: dict[str, Any], answer: str) -> None:
    data, annotations = _parsed(changed(changes))
    [collection] = data.endpoint_collections_by_tag.values()
    assert annotations.answers(collection.endpoints[0]) == answer


def _parsed(document: dict[str, Any]) -> tuple[GeneratorData, Annotations]:
    config = Config.from_sources(
        ConfigFile(literal_enums=True),
        meta_type=MetaType.NONE,
        document_source="http://localhost",
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    data = GeneratorData.from_dict(client_document(document), config=config)
    assert isinstance(data, GeneratorData)
    data.models = [*data.models]
    return data, Annotations(data.models, config)
