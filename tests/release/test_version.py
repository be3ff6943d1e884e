"""There is one version: the document's. Everything else follows from it."""

from __future__ import annotations

import re
import tomllib

import yaml

import moengage_api
from release.bounds import lower_bounds, requirements
from release.publish import version_of
from tests.release.index import ROOT

SPEC = (ROOT / "spec" / "openapi.yaml").read_text(encoding="utf-8")
DECLARED = yaml.safe_load(SPEC)["info"]["version"]


def test_the_documents_version_is_the_packages() -> None:
    assert version_of(ROOT) == DECLARED
    assert moengage_api.__version__ == DECLARED
    generated = (ROOT / "generated" / "openapi.yaml").read_text(encoding="utf-8")
    assert f"\n  version: {DECLARED}\n" in generated.partition("\nservers:")[0]


def test_it_is_written_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "generated/moengage_api/facts.py"
    assert SPEC.count(f"version: {DECLARED}\n") == 1


def test_the_newest_entry_of_the_changelog_is_for_it() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = re.findall(r"^## (\S+) \((\d{4}-\d\d-\d\d|unreleased)\)$", changelog, re.MULTILINE)
    assert entries[0][0] == DECLARED
    assert len(entries) == changelog.count("\n## "), "an entry has a heading of another form"
    assert [dated for _, dated in entries[1:]].count("unreleased") == 0


def test_every_requirement_has_bounds() -> None:
    assert len(lower_bounds()) == len(requirements())
    assert [item for item in requirements() if not re.search(r">=[\d.]+,<\d+$", item)] == []
