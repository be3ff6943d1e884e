"""What importing costs, what names exist, and that the folder works under any name."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import moengage_api
from moengage_api import api, errors, facts, models, types
from moengage_api.overlays import errors as overlay_errors

ROOT = Path(__file__).parent.parent.parent
PACKAGE = Path(moengage_api.__path__[0])
SOURCES = {str(path.relative_to(PACKAGE)): path for path in sorted(PACKAGE.rglob("*.py"))}

LOADED = """
import json, sys
def own(): return sorted(name for name in sys.modules if name.split(".")[0] == PACKAGE)
def print_loaded(): print(json.dumps({"own": own(), "all": sorted(sys.modules)}))
"""
CLIENT = """
import httpx
from PACKAGE import MoEngage
asked = []
def answer(request):
    asked.append(str(request.url))
    return httpx.Response(200, json={"status": "success", "message": "Taken."})
moengage = MoEngage(
    workspace_id="W", api_key="k", data_center="01", transport=httpx.MockTransport(answer)
)
taken = moengage.data.track_event(customer_id="ada-1", actions=[{"action": "Bought"}])
assert asked == ["https://api-01.moengage.com/v1/event/W"], asked
assert taken.status == "success", taken
"""


def loaded(code: str, folder: Path = PACKAGE.parent, package: str = "moengage_api") -> dict[str, list[str]]:
    """The modules that a new interpreter has loaded after the code."""
    text = f"{LOADED.replace('PACKAGE', repr(package))}\n{code.replace('PACKAGE', package)}\nprint_loaded()"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", text],
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def _models(modules: dict[str, list[str]]) -> list[str]:
    return [name for name in modules["own"] if name.startswith("moengage_api.models.")]


def test_importing_the_package_loads_nothing_else() -> None:
    found = loaded("import PACKAGE")
    assert found["own"] == ["moengage_api"]
    assert not {"httpx", "attrs", "attr", "limits", "asyncio"} & set(found["all"])


@pytest.mark.parametrize("client", ["MoEngage", "AsyncMoEngage"])
@pytest.mark.parametrize("touched", ["", ".data", ".data.with_raw_response", ".campaigns_v5.create"])
def test_touching_a_namespace_loads_neither_models_nor_httpx(client: str, touched: str) -> None:
    settings = 'workspace_id="W", api_key="k", data_center="01"'
    found = loaded(f"import PACKAGE\nPACKAGE.{client}({settings}){touched}")
    assert _models(found) == []
    assert not {"httpx", "limits", "asyncio"} & set(found["all"])


def test_reading_facts_and_errors_loads_no_model() -> None:
    found = loaded("from PACKAGE.errors import MoEngageError\nfrom PACKAGE.facts import OPERATIONS")
    assert _models(found) == []
    assert "httpx" not in found["all"]


def test_the_first_typed_call_loads_only_what_it_needs() -> None:
    found = loaded(CLIENT)
    assert set(_models(found)) == {
        "moengage_api.models.accepted_response",
        "moengage_api.models.event_action",
        "moengage_api.models.track_event_request",
    }
    assert [name for name in found["own"] if name.startswith("moengage_api.api.data.")] == [
        "moengage_api.api.data.track_event"
    ]
    assert "moengage_api.api.campaigns_v5" not in found["own"]
    assert len(found["own"]) <= 46


def test_a_model_loads_its_own_module_alone() -> None:
    found = loaded("from PACKAGE.models import PushCampaignDraft")
    assert _models(found) == ["moengage_api.models.push_campaign_draft"]


def test_every_module_imports_alone() -> None:
    names = []
    for name in SOURCES:
        module = name.removesuffix(".py").replace("/", ".").removesuffix("__init__").rstrip(".")
        names.append(f"moengage_api.{module}".rstrip("."))
    code = f"""
from importlib import import_module
for name in {names!r}:
    for known in own():
        del sys.modules[known]
    module = import_module(name)
    for exported in getattr(module, "__all__", ()):
        getattr(module, exported)
"""
    assert len(loaded(code)["own"]) > 0


def test_the_names_of_the_package() -> None:
    assert set(moengage_api.__all__) == {
        "UNSET",
        "AsyncMoEngage",
        "Hooks",
        "MoEngage",
        "RequestOptions",
        "Response",
        "Unset",
        "__version__",
    }
    assert set(moengage_api.__all__) <= set(dir(moengage_api))
    assert moengage_api.UNSET is types.UNSET
    assert moengage_api.__version__ == facts.VERSION
    for name in moengage_api.__all__:
        assert getattr(moengage_api, name) is vars(moengage_api)[name]


def test_the_names_of_the_models() -> None:
    modules = {path.stem for path in (PACKAGE / "models").glob("*.py")} - {"__init__"}
    assert {models._MODULES[name] for name in models.__all__} == modules
    assert len(set(models.__all__)) == len(models.__all__) == len(models._MODULES)
    assert set(models.__all__) <= set(dir(models))
    for name in models.__all__:
        assert getattr(models, name) is vars(models)[name]


def test_the_names_of_the_namespaces_and_of_errors() -> None:
    assert set(api.__all__) == {"Api", "AsyncApi"}
    assert {name for name in vars(errors) if not name.startswith("_")} == set(overlay_errors.__all__)
    for name in overlay_errors.__all__:
        assert getattr(errors, name) is getattr(overlay_errors, name)


@pytest.mark.parametrize("module", [moengage_api, models])
def test_an_unknown_name_is_an_attribute_error(module: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        _ = module.Missing
    assert str(caught.value) == f"module '{module.__name__}' has no attribute 'Missing'"
    assert not hasattr(module, "__wrapped__")


@pytest.mark.parametrize("package", ["moengage_api", "moengage_api.models"])
def test_an_unknown_name_cannot_be_imported(package: str) -> None:
    with pytest.raises(ImportError, match=f"cannot import name 'Missing' from '{package}'"):
        exec(f"from {package} import Missing")


def _imports(path: Path) -> set[str]:
    """The first parts of all absolutely imported modules."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(str(node.module).partition(".")[0])
    return found


IMPORTS = {name: _imports(path) for name, path in SOURCES.items()}


def test_nothing_imports_absolutely_from_itself() -> None:
    assert [name for name, found in IMPORTS.items() if "moengage_api" in found] == []


def test_httpx_is_imported_in_one_module() -> None:
    assert [name for name, found in IMPORTS.items() if "httpx" in found] == ["overlays/transport.py"]


def test_only_declared_dependencies_are_imported() -> None:
    foreign = {name for found in IMPORTS.values() for name in found} - sys.stdlib_module_names
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = {re.split("[^a-z]", requirement)[0] for requirement in project["dependencies"]}
    assert foreign == declared >= {"attrs", "httpx"}


def test_generated_modules_describe_and_import_no_clock() -> None:
    generated = {name: found for name, found in IMPORTS.items() if not name.startswith("overlays/")}
    for name, found in generated.items():
        assert not found & {"time", "asyncio", "httpx", "threading", "random", "os"}, name


@pytest.mark.parametrize(
    ("package", "folder"),
    [("vendored_client", "vendored_client"), ("outer.inner.client", "outer/inner/client")],
)
def test_a_copy_under_another_name_works(tmp_path: Path, package: str, folder: str) -> None:
    shutil.copytree(PACKAGE, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    code = """
import copy, pickle
from PACKAGE.models import TrackEventRequest
from PACKAGE.errors import RequestInvalid
model = TrackEventRequest.from_dict({"type": "event", "customer_id": "ada-1", "actions": []})
assert pickle.loads(pickle.dumps(model)) == copy.deepcopy(model) == model
assert type(model).__module__ == "PACKAGE.models.track_event_request"
"""
    found = loaded(CLIENT + code, tmp_path, package)
    assert "httpx" in found["all"]
    assert not [name for name in found["all"] if name.startswith("moengage_api")]
