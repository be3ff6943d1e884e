"""Handlers and documents of one's own: for one emulator alone, after the same checks as every operation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from moengage_emulator import Answer, Call, Emulator, Refusal
from moengage_emulator.document import Document
from tests.emulator.core_kit import DOCUMENT, JSON, Core, core

SHELF: dict[str, Any] = {
    "operationId": "shelf_fill",
    "tags": ["shelf"],
    "security": [{"scoped": ["points:write"]}],
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/GeoLocation"}}},
    },
    "responses": {"200": {"content": JSON}, "4XX": {"content": JSON}},
    "x-moengage": {"workspace": [], "limits": [{"amount": 2, "per": "minute", "unit": "requests"}]},
}
WIDER = Document(
    {
        **DOCUMENT,
        "paths": {
            **DOCUMENT["paths"],
            "/shelf": {"post": SHELF},
            "/hook": {"post": {**SHELF, "operationId": "shelf_hook", "security": []}},
        },
    }
)
KEY = "00000000-0000-4000-8000-000000000001"


def fill(api: Core, body: Any, **headers: str) -> int:
    return api.http.post("/shelf", json=body, headers=headers).status_code


def test_an_operation_that_the_document_adds() -> None:
    with core(document=WIDER, limits="default") as api:
        assert fill(api, {"lat": 0, "lon": 0}) == 501

        @api.emu.handler("shelf_fill")
        def shelf_fill(call: Call) -> Answer:
            call.store.collection("shelf").put("1", call.body)
            if call.body["lat"] == 1:
                raise Refusal(409, {"full": True})
            return Answer(200, {"workspace": call.workspace.id})

        # Credentials, body and limits are checked before it; a refusal keeps nothing.
        assert fill(api, {"lat": 0, "lon": 0}, authorization="Basic !") == 401
        assert fill(api, {"lat": "x", "lon": 0}) == 400
        assert fill(api, {"lat": 1, "lon": 0}) == 409
        assert api.emu.store().collection("shelf").count() == 0
        assert fill(api, {"lat": 0, "lon": 0}) == 200
        assert fill(api, {"lat": 0, "lon": 0}) == 429
        assert api.emu.store().collection("shelf").get("1") == {"lat": 0, "lon": 0}
        assert api.emu.errors == []
        assert api.http.get("/_emulator").json()["operations"] == {
            "emulated": ["core_create", "core_read", "shelf_fill"],
            "not_emulated": ["shelf_hook"],
        }


def test_checks_that_are_left_to_it() -> None:
    with core(document=WIDER, limits="default") as api:
        api.emu.handler("shelf_fill", validated=False, limited=False)(lambda call: Answer(200, call.body))
        assert [fill(api, {"lat": "x"}) for _ in range(4)] == [200] * 4


def test_without_credentials_it_says_whose_call_it_is() -> None:
    with core(document=WIDER) as api:
        first = api.emu.workspace
        own = api.emu.handler("shelf_hook", workspace_of=lambda _context, _workspaces: first)
        own(lambda call: Answer(200, {"workspace": call.workspace.id}))
        answer = api.http.post("/hook", json={"lat": 0, "lon": 0}, headers={"authorization": ""})
        assert answer.json() == {"workspace": "ACME"}


def test_it_comes_before_the_familys_and_no_other_emulator_has_it() -> None:
    with core() as api, core() as other:
        assert api.emu.handler("core_create")(created) is created
        assert api.create(KEY).json() == {"mine": True}
        assert "mine" not in other.create(KEY).json()
        api.emu.handler("core_create")(lambda _call: Answer(201, {"mine": 2}))
        assert api.create(KEY.replace("1", "2")).json() == {"mine": 2}
        api.emu.reset()
        assert api.create(KEY).json() == {"mine": 2}


def created(_call: Call) -> Answer:
    return Answer(201, {"mine": True})


def test_an_operation_that_there_is_not() -> None:
    with core() as api, pytest.raises(LookupError, match="the document has no operation shelf_fill"):
        api.emu.handler("shelf_fill")


MODELS = {
    "__init__": "from .geo_location import GeoLocation",
    "geo_location": """
from __future__ import annotations
from pydantic import BaseModel
from . import inner

class GeoLocation(BaseModel):
    lat: int
    inner: inner.Inner
""",
    "inner": """
from pydantic import BaseModel

class Inner(BaseModel):
    {field}: int
""",
}


def written(folder: Path, field: str) -> Path:
    """A folder as a generation leaves it: models whose forms differ from those that are installed."""
    package = folder / "moengage_models"
    (package / "models").mkdir(parents=True)
    (package / "document.json").write_text(json.dumps(DOCUMENT))
    for name, text in MODELS.items():
        (package / "models" / f"{name}.py").write_text(text.format(field=field))
    return folder


def test_the_document_and_the_models_of_another_generation(tmp_path: Path) -> None:
    folders = [written(tmp_path / field, field) for field in ("a", "b")]
    with (
        core(document=None, generated=folders[0]) as first,
        core(document=None, generated=str(folders[1])) as second,
        core() as installed,
    ):
        bodies: list[dict[str, Any]] = [{"lat": 0, "inner": {"a": 1}}, {"lat": 0, "inner": {"b": 1}}]
        bodies.append({"lat": 0, "lon": 0})
        found = [
            [api.create(f"{KEY[:-1]}{index}", body).status_code for index, body in enumerate(bodies)]
            for api in (first, second, installed)
        ]
        assert set(first.emu.machine.document.operations) == {"core_create", "core_read"}
    assert found == [[201, 400, 400], [400, 201, 400], [400, 400, 201]]


def test_a_folder_that_no_generation_wrote(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Emulator(generated=tmp_path)
