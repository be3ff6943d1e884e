"""OpenAPI Overlay 1.0 on a bundled document: every kind of action, and every reason to refuse one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle_with_sources
from generator.errors import GenerationError
from generator.overlay import lay_over
from tests.generator.documents import tiny, write

HEAD = "overlay: 1.0.0\ninfo: {title: Ours, version: 1.0.0}\n"
OP = "$.paths['/v1/things/{app_id}'].post"
THING = "$.components.schemas.Thing"


def laid(folder: Path, *overlays: str) -> tuple[dict[str, Any], list[str]]:
    """The tiny document under overlays, and the warnings without their folder."""
    document, sources = bundle_with_sources(write(tiny(), folder))
    files = []
    for index, text in enumerate(overlays):
        files.append(folder / f"{index}.overlay.yaml")
        files[-1].write_text(text, encoding="utf-8")
    changed, warnings = lay_over(document, files, sources)
    assert document == bundle_with_sources(folder / "openapi.yaml")[0], "the document itself was changed"
    return changed, [warning.removeprefix(f"{folder}/") for warning in warnings]


def actions(*given: dict[str, Any]) -> str:
    return HEAD + "actions: " + json.dumps(given)


def at(document: dict[str, Any], place: str) -> Any:
    node: Any = document
    for part in place.split(" "):
        node = node[int(part)] if isinstance(node, list) else node.get(part)
    return node


APPLIED: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "a property is added": (
        [{"target": "$.info", "update": {"x-ours": True}}],
        {"info x-ours": True, "info title": "Things"},
    ),
    "a plain value replaces another": (
        [{"target": "$.info", "update": {"title": "Ours", "version": "0.0.1+ours"}}],
        {"info title": "Ours", "info version": "0.0.1+ours"},
    ),
    "objects are merged in depth": (
        [{"target": "$", "update": {"components": {"schemas": {"Thing": {"properties": {"w": {}}}}}}}],
        {
            "components schemas Thing properties w": {},
            "components schemas Thing properties name maxLength": 5,
        },
    ),
    "null is a value": (
        [{"target": "$.info", "update": {"title": None, "x": None}}],
        {"info title": None, "info": {**tiny()["info"], "title": None, "x": None}},
    ),
    "an entry is appended to an array": (
        [{"target": "$.components.schemas.Size.enum", "update": "huge"}],
        {"components schemas Size enum": ["small", "big", "huge"]},
    ),
    "to an array of objects": (
        [{"target": "$.tags", "update": {"name": "more", "description": "More."}}],
        {"tags 1 name": "more", "tags 0 name": "things"},
    ),
    "arrays inside a merge are joined": (
        [{"target": THING, "update": {"required": ["size"]}}],
        {"components schemas Thing required": ["name", "size"]},
    ),
    "every match is updated, each by a copy of its own": (
        [
            {"target": "$.components.schemas[*]", "update": {"x-list": []}},
            {"target": f"{THING}['x-list']", "update": 2},
        ],
        {"components schemas Thing x-list": [2], "components schemas Made x-list": []},
    ),
    "a filter selects": (
        [{"target": f"{OP}.parameters[?@.name == 'dry']", "update": {"required": True}}],
        {
            "paths /v1/things/{app_id} post parameters 3 required": True,
            "paths /v1/things/{app_id} post parameters 1 required": None,
        },
    ),
    "a property is removed": (
        [{"target": f"{THING}.properties.size", "remove": True}],
        {"components schemas Thing properties size": None, "components schemas Size type": "string"},
    ),
    "entries of an array are removed": (
        [{"target": f"{OP}.parameters[?@.in == 'header']", "remove": True}],
        {
            "paths /v1/things/{app_id} post parameters 0 name": "app_id",
            "paths /v1/things/{app_id} post parameters 1 name": "dry",
        },
    ),
    "what is inside a removed object goes with it": (
        [{"target": "$..properties", "remove": True}],
        {"components schemas Thing properties": None, "components schemas Made properties": None},
    ),
    "remove wins over update": (
        [{"target": "$.tags", "update": {"name": "x"}, "remove": True}],
        {"tags": None},
    ),
    "remove: false is an update": (
        [{"target": "$.info", "update": {"x-ours": 1}, "remove": False}],
        {"info x-ours": 1},
    ),
    "an action without either does nothing": (
        [{"target": "$.info", "description": "Nothing yet."}],
        {"info": tiny()["info"]},
    ),
    "actions see what those before them did": (
        [
            {"target": f"{THING}.examples", "remove": True},
            {"target": THING, "update": {"examples": [{"name": "jug"}]}},
            {"target": f"{THING}.examples[0]", "update": {"size": "big"}},
        ],
        {"components schemas Thing examples": [{"name": "jug", "size": "big"}]},
    ),
}


@pytest.mark.parametrize(("given", "found"), APPLIED.values(), ids=APPLIED.keys())
def test_actions(tmp_path: Path, given: list[dict[str, Any]], found: dict[str, Any]) -> None:
    document, warnings = laid(tmp_path, actions(*given))
    assert {place: at(document, place) for place in found} == found
    assert warnings == []


def test_overlays_are_laid_in_order(tmp_path: Path) -> None:
    first = actions({"target": "$", "update": {"x-ours": {"a": 1, "b": 1}}})
    second = actions({"target": "$['x-ours']", "update": {"b": 2}})
    document, warnings = laid(tmp_path, first, second)
    assert (document["x-ours"], warnings) == ({"a": 1, "b": 2}, [])
    document, warnings = laid(tmp_path, second, first)
    assert document["x-ours"] == {"a": 1, "b": 1}
    assert warnings == ["0.overlay.yaml:3: actions/0/target: $['x-ours'] matches nothing"]


def test_anchors_tie_nothing_together_and_keys_are_text(tmp_path: Path) -> None:
    text = HEAD + "actions:\n- target: $\n  update: {x-one: &a {200: {}}, x-two: *a}\n"
    text += "- target: $['x-one']['200']\n  update: {more: 1}\n"
    document, warnings = laid(tmp_path, text)
    assert (document["x-one"], document["x-two"], warnings) == ({"200": {"more": 1}}, {"200": {}}, [])


def test_a_target_that_matches_nothing_is_a_warning_with_its_line(tmp_path: Path) -> None:
    text = HEAD + "actions:\n- target: $.info\n  update: {x-ours: 1}\n\n- remove: true\n  target: $.nowhere\n"
    document, warnings = laid(tmp_path, text)
    assert document["info"]["x-ours"] == 1
    assert warnings == ["0.overlay.yaml:8: actions/1/target: $.nowhere matches nothing"]


NO_ACTION = "actions: [{target: $.info}]\n"
REFUSED: dict[str, tuple[str, str]] = {
    "no YAML": ("overlay: [1\n", "0.overlay.yaml:2: "),
    "no mapping": ("- 1\n", "0.overlay.yaml:1: the overlay: [1] is not of type 'object'"),
    "no actions": (HEAD, "0.overlay.yaml:1: the overlay: 'actions' is a required property"),
    "an empty list of actions": (HEAD + "actions: []\n", "0.overlay.yaml:3: actions: [] should be non-empty"),
    "no info": ("overlay: 1.0.0\n" + NO_ACTION, "the overlay: 'info' is a required property"),
    "no title": (
        "overlay: 1.0.0\ninfo: {version: 1.0.0}\n" + NO_ACTION,
        "0.overlay.yaml:2: info: 'title' is a required property",
    ),
    "another version of the standard": (
        HEAD.replace("1.0.0", "2.0.0", 1) + NO_ACTION,
        "0.overlay.yaml:1: overlay: '2.0.0' does not match",
    ),
    "an unknown field": (
        HEAD + "action: 1\n" + NO_ACTION,
        "0.overlay.yaml:1: the overlay: 'action' does not match",
    ),
    "no target": (
        HEAD + "actions:\n- target: $.info\n- remove: true\n",
        "0.overlay.yaml:5: actions/1: 'target' is a required property",
    ),
    "an unknown field of an action": (
        HEAD + "actions:\n- {target: $.info, copy: $.tags}\n",
        "0.overlay.yaml:4: actions/0: ",
    ),
    "remove is no boolean": (
        HEAD + "actions:\n- target: $.info\n  remove: yes\n",
        "0.overlay.yaml:5: actions/0/remove: 'yes' is not of type 'boolean'",
    ),
    "an action twice": (HEAD + "actions: [{target: $.a}, {target: $.a}]\n", "non-unique elements"),
    "a target that is no JSONPath": (
        HEAD + "actions:\n- target: $.info[\n  update: {}\n",
        "0.overlay.yaml:4: actions/0/target: $.info[ is no JSONPath: ",
    ),
    "a target beyond RFC 9535": (
        actions({"target": "$.tags | $.paths", "remove": True}),
        "actions/0/target: $.tags | $.paths is no JSONPath: ",
    ),
    "a target that is a plain value": (
        actions({"target": "$.info.title", "update": "Ours"}),
        "actions/0/target: $['info']['title'] is no object or array: update what holds it",
    ),
    "a plain value for an object": (
        actions({"target": "$.info", "update": "Ours"}),
        "actions/0/update: $['info'] is an object, and the update is a plain value",
    ),
    "an array for an object": (
        actions({"target": "$.info", "update": []}),
        "actions/0/update: $['info'] is an object, and the update is an array",
    ),
    "an object for a plain value, in depth": (
        actions({"target": "$", "update": {"info": {"title": {}}}}),
        "actions/0/update: $['info']['title'] is a plain value, and the update is an object",
    ),
    "a plain value for an array, in depth": (
        actions({"target": "$", "update": {"tags": "x"}}),
        "actions/0/update: $['tags'] is an array, and the update is a plain value",
    ),
    "the whole document": (
        actions({"target": "$", "remove": True}),
        "actions/0: the whole document cannot be removed",
    ),
    "it extends another document": (
        HEAD + "extends: other.yaml\n" + NO_ACTION,
        "0.overlay.yaml:3: extends: ",
    ),
    "it extends nothing that is there": (
        HEAD + "extends: ./gone.yaml\n" + NO_ACTION,
        "gone.yaml: No such file",
    ),
}


@pytest.mark.parametrize(("text", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "other.yaml").write_text(json.dumps({**tiny(), "tags": []}))
    with pytest.raises(GenerationError) as caught:
        laid(tmp_path, text)
    assert told in str(caught.value)
    assert "overlay: " in str(caught.value) or "read: " in str(caught.value)


@pytest.mark.parametrize("extends", ["openapi.yaml", "./same.yaml", "https://example.com/openapi.yaml"])
def test_it_extends_this_document(tmp_path: Path, extends: str) -> None:
    (tmp_path / "same.yaml").write_text(json.dumps(tiny()))
    document, _ = laid(tmp_path, HEAD + f"extends: {extends}\n" + NO_ACTION)
    assert document["info"] == tiny()["info"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    document, sources = bundle_with_sources(write(tiny(), tmp_path))
    with pytest.raises(GenerationError, match=r"gone\.yaml: No such file"):
        lay_over(document, [tmp_path / "gone.yaml"], sources)
