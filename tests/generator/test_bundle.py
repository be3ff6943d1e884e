"""Many files become one document: what becomes a component, and every reference that is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import yaml12
from generator.bundle import bundle
from generator.errors import GenerationError
from generator.walk import references, resolve

ENTRY = """
openapi: 3.1.1
info: {title: Things, version: 0.0.1}
paths:
  /v1/things: {$ref: "paths/things.yaml#/things"}
components:
  securitySchemes:
    data: {type: http, scheme: basic}
"""
PATHS = """
things:
  post:
    parameters: [{$ref: "#/parameters/Dry"}]
    requestBody:
      content: {application/json: {schema: {$ref: "../schemas/things.yaml#/Thing"}}}
    responses:
      "200": {$ref: "#/responses/Made"}
      "400": {$ref: "common.yaml#/responses/Refused"}
parameters:
  Dry: {name: dry, in: query, schema: {type: boolean}}
responses:
  Made: {description: Made.}
"""
COMMON_PATHS = """
responses:
  Refused:
    description: Refused.
    content: {application/json: {schema: {$ref: "../schemas/common.yaml#/Fault"}}}
"""
SCHEMAS = """
Thing:
  type: object
  properties:
    parent: {$ref: "#/Thing", description: Itself one.}
    owner: {$ref: "common.yaml#/Owner"}
    part:
      oneOf: [{$ref: "#/Wheel"}]
      discriminator: {propertyName: kind, mapping: {wheel: "#/Wheel", door: "common.yaml#/Door"}}
Wheel: {type: object, properties: {kind: {const: wheel}}}
Unused: {type: string}
"""
COMMON_SCHEMAS = """
Owner: {type: string}
Door: {type: object, properties: {kind: {const: door}}}
Fault: {type: object}
"""
FILES = {
    "openapi.yaml": ENTRY,
    "paths/things.yaml": PATHS,
    "paths/common.yaml": COMMON_PATHS,
    "schemas/things.yaml": SCHEMAS,
    "schemas/common.yaml": COMMON_SCHEMAS,
}


def bundled(folder: Path, changes: dict[str, str] | None = None) -> dict[str, Any]:
    for name, text in {**FILES, **(changes or {})}.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return bundle(folder / "openapi.yaml")


def test_everything_that_is_referred_to_is_a_component(tmp_path: Path) -> None:
    document = bundled(tmp_path)
    assert {kind: list(entries) for kind, entries in document["components"].items()} == {
        "parameters": ["Dry"],
        "responses": ["Made", "Refused"],
        "schemas": ["Door", "Fault", "Owner", "Thing", "Wheel"],
        "securitySchemes": ["data"],
    }


def test_path_items_are_put_in_place(tmp_path: Path) -> None:
    document = bundled(tmp_path)
    post = document["paths"]["/v1/things"]["post"]
    assert post["parameters"] == [{"$ref": "#/components/parameters/Dry"}]
    assert post["responses"] == {
        "200": {"$ref": "#/components/responses/Made"},
        "400": {"$ref": "#/components/responses/Refused"},
    }


def test_every_reference_is_local_and_leads_somewhere(tmp_path: Path) -> None:
    document = bundled(tmp_path)
    found = list(references(document))
    assert len(found) == 10
    for ref in found:
        assert ref.startswith("#/components/")
        assert resolve(document, {"$ref": ref})


def test_a_component_may_refer_to_itself_and_words_beside_a_reference_stay(tmp_path: Path) -> None:
    thing = bundled(tmp_path)["components"]["schemas"]["Thing"]
    assert thing["properties"]["parent"] == {
        "$ref": "#/components/schemas/Thing",
        "description": "Itself one.",
    }


def test_discriminators_are_rewritten_and_their_targets_become_components(tmp_path: Path) -> None:
    part = bundled(tmp_path)["components"]["schemas"]["Thing"]["properties"]["part"]
    assert part["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"wheel": "#/components/schemas/Wheel", "door": "#/components/schemas/Door"},
    }


def test_the_same_component_may_be_referred_to_from_many_files(tmp_path: Path) -> None:
    more = COMMON_SCHEMAS + 'Extra: {type: object, properties: {owner: {$ref: "#/Owner"}}}\n'
    more = more.replace("Fault: {type: object}", 'Fault: {type: object, properties: {x: {$ref: "#/Extra"}}}')
    schemas = bundled(tmp_path, {"schemas/common.yaml": more})["components"]["schemas"]
    assert schemas["Extra"]["properties"]["owner"] == schemas["Thing"]["properties"]["owner"]


def test_sources_are_read_once_and_not_changed(tmp_path: Path) -> None:
    assert bundled(tmp_path) == bundled(tmp_path)
    assert yaml12.load(tmp_path / "paths/things.yaml")["things"]["post"]["parameters"] == [
        {"$ref": "#/parameters/Dry"}
    ]


REFUSED = {
    "a schema that is not there": (
        {"paths/things.yaml": PATHS.replace("things.yaml#/Thing", "things.yaml#/Thong")},
        "things.yaml#/things/post/requestBody/content/application/json/schema: things.yaml has no /Thong",
    ),
    "a response that is not there": (
        {"paths/things.yaml": PATHS.replace("#/responses/Made", "#/responses/Sold")},
        "things.yaml#/things/post/responses/200: things.yaml has no /responses/Sold",
    ),
    "a path item that is not there": (
        {"openapi.yaml": ENTRY.replace("#/things", "#/thongs")},
        "openapi.yaml#/paths//v1/things: things.yaml has no /thongs",
    ),
    "a file that is not there": (
        {"openapi.yaml": ENTRY.replace("paths/things", "paths/gone")},
        "gone.yaml: No such file or directory",
    ),
    "two components of one name": (
        {
            "schemas/things.yaml": SCHEMAS.replace("Unused: {type: string}", "Owner: {type: string}").replace(
                "{kind: {const: wheel}}", '{kind: {const: wheel}, owner: {$ref: "#/Owner"}}'
            )
        },
        "schemas Owner also stands in",
    ),
    "another server's file": (
        {"paths/things.yaml": PATHS.replace("../schemas/things.yaml", "https://example.com/things.yaml")},
        "https://example.com/things.yaml#/Thing is not a file of the spec",
    ),
    "a path item with more beside its reference": (
        {"openapi.yaml": ENTRY.replace('#/things"}', '#/things", summary: Things}')},
        "openapi.yaml#/paths//v1/things: a path item's $ref stands alone",
    ),
    "a discriminator that names no component": (
        {"schemas/things.yaml": SCHEMAS.replace('wheel: "#/Wheel"', 'wheel: "#/Thing/properties"')},
        "things.yaml#/Thing/properties/part: #/Thing/properties names no component",
    ),
    "broken YAML": (
        {"schemas/common.yaml": COMMON_SCHEMAS + "Owner: {type: number}\n"},
        "common.yaml:5: repeated key 'Owner'",
    ),
    "an entry that is no mapping": ({"openapi.yaml": "- a\n"}, "openapi.yaml: is no mapping"),
}


@pytest.mark.parametrize(("changes", "finding"), REFUSED.values(), ids=REFUSED.keys())
def test_a_wrong_reference_names_its_place(tmp_path: Path, changes: dict[str, str], finding: str) -> None:
    with pytest.raises(GenerationError) as caught:
        bundled(tmp_path, changes)
    [found] = caught.value.findings
    assert finding in found
    assert str(caught.value).startswith(f"{caught.value.step}: 1 finding(s)\n  ")
