"""Every finding of the linter is told with the file and the line of what it is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import bundle_with_sources
from generator.errors import GenerationError
from generator.overlay import lay_over
from generator.pipeline import build
from generator.sources import shown
from generator.yaml12 import Lines

ENTRY = """\
openapi: 3.1.1
info: {title: Things, version: 0.0.1, license: {name: MIT, identifier: MIT}}
servers: [{url: "https://api.example.com"}]
tags: [{name: things, description: Things.}]
paths:
  /v1/things/{id}:
    $ref: "paths/things.yaml#/paths/~1v1~1things"
components:
  securitySchemes:
    data:
      type: http
      scheme: basic
"""
PATHS = """\
paths:
  /v1/things:
    get:
      operationId: things_read
      tags: [things]
      summary: Read a thing
      description: Reads one.
      security: [{data: []}]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {$ref: "#/parameters/Depth"}
      responses:
        "200":
          description: Read.
          content:
            application/json:
              schema: {$ref: "../schemas/things.yaml#/Thing"}
      x-moengage:
        workspace: []
        idempotency: natural
        limits: []
parameters:
  Depth:
    name: depth
    in: query
    schema: {type: integer}
"""
SCHEMAS = """\
# Things and their parts.
Thing:
  type: object
  description: One.
  properties:
    size:
      type: integer
      description: How big.
    part:
      $ref: "#/Part"
Part:
  type: string
  description: A part.
"""


def spec(folder: Path, change: tuple[str, str, str] | None = None) -> Path:
    """The spec in `folder`, with a text of one file replaced."""
    files = {"openapi.yaml": ENTRY, "paths/things.yaml": PATHS, "schemas/things.yaml": SCHEMAS}
    if change is not None:
        name, old, new = change
        assert old in files[name]
        files[name] = files[name].replace(old, new, 1)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "openapi.yaml"


PLACES = {
    ("info",): "openapi.yaml:2",
    ("info", "title"): "openapi.yaml:2",
    ("paths",): "openapi.yaml:5",
    ("paths", "/v1/things/{id}"): "openapi.yaml:6",
    ("paths", "/v1/things/{id}", "get"): "paths/things.yaml:3",
    ("paths", "/v1/things/{id}", "get", "parameters", "1", "schema"): "paths/things.yaml:26",
    ("paths", "/v1/things/{id}", "get", "parameters", "7"): "paths/things.yaml:9",
    ("components", "parameters", "Depth", "in"): "paths/things.yaml:25",
    ("components", "schemas", "Thing", "properties", "size"): "schemas/things.yaml:6",
    ("components", "schemas", "Thing", "properties", "size", "nothing"): "schemas/things.yaml:6",
    ("components", "schemas", "Nothing"): "openapi.yaml:8",
    ("nothing",): "openapi.yaml:1",
    (): "openapi.yaml:1",
}


@pytest.mark.parametrize(("steps", "place"), PLACES.items())
def test_places(tmp_path: Path, steps: tuple[str, ...], place: str) -> None:
    _, sources = bundle_with_sources(spec(tmp_path))
    assert sources.place_of(steps) == f"{tmp_path}/{place}"


FINDINGS: dict[str, tuple[tuple[str, str, str], str]] = {
    "a rule on an operation": (
        ("paths/things.yaml", "      summary: Read a thing\n", ""),
        "paths/things.yaml:3: GET /v1/things/{id}: has no summary",
    ),
    "a rule on a component": (
        ("schemas/things.yaml", "  description: A part.\n", ""),
        "schemas/things.yaml:11: #/components/schemas/Part: has no description",
    ),
    "a rule on a field": (
        ("schemas/things.yaml", "      description: How big.\n", ""),
        "schemas/things.yaml:2: #/components/schemas/Thing/size: has no description",
    ),
    "a rule on a parameter": (
        ("paths/things.yaml", "    schema: {type: integer}", "    schema: {enum: [1]}"),
        "paths/things.yaml:3: things_read parameter depth: an enum has to be a component of its own",
    ),
    "an example": (
        ("schemas/things.yaml", "  description: A part.\n", "  description: A part.\n  examples: [5]\n"),
        "schemas/things.yaml:11: #/components/schemas/Part: its example does not fit",
    ),
    "a component that nothing needs": (
        ("openapi.yaml", "components:\n", "components:\n  headers: {Gone: {schema: {type: string}}}\n"),
        "openapi.yaml:9: #/components/headers/Gone: nothing refers to it",
    ),
    "no valid OpenAPI": (
        ("paths/things.yaml", "          description: Read.\n", ""),
        "paths/things.yaml:13: paths//v1/things/{id}/get/responses/200: ",
    ),
    "no valid OpenAPI at the top": (
        ("openapi.yaml", "info: {title: Things, ", "info: {"),
        "openapi.yaml:2: info: ",
    ),
}


@pytest.mark.parametrize(("change", "told"), FINDINGS.values(), ids=FINDINGS.keys())
def test_findings(tmp_path: Path, change: tuple[str, str, str], told: str) -> None:
    with pytest.raises(GenerationError) as caught:
        build(spec(tmp_path, change), tmp_path / "generated")
    assert f"  {tmp_path}/{told}" in str(caught.value)
    assert not (tmp_path / "generated").exists()


def test_the_spec_itself_passes(tmp_path: Path) -> None:
    _, sources = bundle_with_sources(spec(tmp_path))
    assert sources.entry == tmp_path / "openapi.yaml"
    with pytest.raises(GenerationError, match="'data' is no such thing") as caught:
        raise GenerationError("x", [sources.told({}, "'data' is no such thing")])
    assert caught.value.findings == [f"{tmp_path}/openapi.yaml:1: 'data' is no such thing"]


OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: 1.0.0}
actions:
  - target: $.components.schemas
    update:
      Other: {type: string}
      Thing:
        properties: {color: {type: string}}
  - target: $.paths['/v1/things/{id}'].get.description
    remove: true
  - target: $.tags
    update: {name: more}
"""


def test_what_an_overlay_brought_is_of_the_overlay(tmp_path: Path) -> None:
    document, sources = bundle_with_sources(spec(tmp_path))
    overlay = tmp_path / "my.overlay.yaml"
    overlay.write_text(OVERLAY.replace(".get.description", ".get.tags"))
    lay_over(document, [overlay], sources)
    places = {
        ("components", "schemas", "Other", "type"): "my.overlay.yaml:4",
        ("components", "schemas", "Thing", "properties", "color"): "my.overlay.yaml:4",
        ("components", "schemas", "Thing", "properties", "size"): "schemas/things.yaml:6",
        ("paths", "/v1/things/{id}", "get"): "my.overlay.yaml:9",
        ("paths", "/v1/things/{id}", "get", "summary"): "paths/things.yaml:6",
        ("tags", "1"): "my.overlay.yaml:11",
        ("tags", "0"): "openapi.yaml:4",
    }
    assert {steps: sources.place_of(steps) for steps in places} == {
        steps: f"{tmp_path}/{place}" for steps, place in places.items()
    }


def test_lines(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text('a: &a\n  - b: 1\n  -\n    c: 2\n"200": *a\n')
    lines = Lines(file)
    places: dict[tuple[str | int, ...], int] = {
        (): 1,
        ("a",): 1,
        ("a", 0): 2,
        ("a", 1, "c"): 4,
        ("a", "1"): 4,
        ("a", "x"): 1,
        ("a", 9, "b"): 1,
        ("200",): 5,
        (200, 0, "b"): 2,
        ("a", 0, "b", "more"): 2,
    }
    assert {steps: lines.at(steps) for steps in places} == places


def test_paths_are_shown_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path / "a" / "b.yaml") == Path("a/b.yaml")
    assert shown(tmp_path.parent / "b.yaml") == tmp_path.parent / "b.yaml"
