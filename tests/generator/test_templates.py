"""Our templates replace openapi-python-client's: what they replace has to be what we have read."""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version
from pathlib import Path

import jinja2
import jinja2.meta
import openapi_python_client
import pytest

from generator.annotations import TEMPLATE_FUNCTIONS, Annotations
from generator.client import TEMPLATES

UPSTREAM = Path(openapi_python_client.__file__).with_name("templates")
READ_VERSION = "0.29.1"
READ = {
    "api_init.py.jinja": "f3b0290732b219be",
    "client.py.jinja": "4eac65762f21014a",
    "endpoint_init.py.jinja": "c1837a037fdbbd85",
    "endpoint_module.py.jinja": "c1b2628053eb4875",
    "errors.py.jinja": "b6ba7ea79aa7d7f2",
    "helpers.jinja": "4e6ada7b7a8806e7",
    "literal_enum.py.jinja": "04f2eb9334dd543a",
    "model.py.jinja": "fd1c79680d51c06c",
    "models_init.py.jinja": "4f64a3d6e1b15a56",
    "package_init.py.jinja": "ac15907e32dc39bd",
    "types.py.jinja": "93df9d75883a4eaf",
}
"""Upstream template -> the beginning of its SHA-256 when ours was written beside it.

After an upgrade: read what changed upstream, carry over what matters, then write the new sum here.
"""
OWN = {"facade.jinja"}
"""Templates that upstream has no counterpart of."""
WRITTEN = {"str_enum.py.jinja", "int_enum.py.jinja"}
"""Upstream templates that it loads always, and that nothing is written with: enums are literals here."""


def test_the_tool_is_the_one_that_was_read() -> None:
    assert version("openapi-python-client") == READ_VERSION


@pytest.mark.parametrize("name", READ)
def test_the_replaced_template_is_the_one_that_was_read(name: str) -> None:
    found = hashlib.sha256((UPSTREAM / name).read_bytes()).hexdigest()
    assert found.startswith(READ[name]), f"{name} changed upstream: {UPSTREAM / name}"


def test_every_template_of_ours_is_in_the_table() -> None:
    assert {path.name for path in TEMPLATES.iterdir()} == READ.keys() | OWN
    assert {path.name for path in UPSTREAM.iterdir()}.isdisjoint(OWN)


def test_what_upstream_renders_is_replaced() -> None:
    """A template of upstream's own, mixed with ours, would import modules that do not exist here."""
    source = Path(openapi_python_client.__file__).read_text()
    rendered = set(re.findall(r'get_template\(\s*"([^"]+)"', source))
    metadata = {"README.md.jinja", ".gitignore.jinja", "setup.py.jinja"}
    assert rendered - metadata - WRITTEN == READ.keys() - {"helpers.jinja"}


@pytest.mark.parametrize("path", sorted(TEMPLATES.iterdir()), ids=lambda path: path.name)
def test_a_template_of_ours_includes_only_ours(path: Path) -> None:
    tree = jinja2.Environment(extensions=["jinja2.ext.loopcontrols"], autoescape=True).parse(path.read_text())
    assert set(jinja2.meta.find_referenced_templates(tree)) <= {name.name for name in TEMPLATES.iterdir()}


def test_functions_of_templates_exist_and_are_all_used() -> None:
    text = "".join(path.read_text() for path in TEMPLATES.iterdir())
    for name in TEMPLATE_FUNCTIONS:
        assert callable(getattr(Annotations, name))
        assert f"{name}(" in text
