"""YAML is read as 1.2 has it, faults name file and line, and what is dumped reads the same everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import yaml12
from generator.errors import GenerationError

SCALARS: list[tuple[str, Any]] = [
    # Words that YAML 1.1 takes for booleans are text in 1.2.
    ("on", "on"),
    ("Off", "Off"),
    ("yes", "yes"),
    ("NO", "NO"),
    ("y", "y"),
    ("true", True),
    ("True", True),
    ("FALSE", False),
    ("tRUE", "tRUE"),
    ("null", None),
    ("Null", None),
    ("~", None),
    ("", None),
    ("nil", "nil"),
    # Dates and sexagesimal numbers do not exist in 1.2.
    ("2020-01-01", "2020-01-01"),
    ("2020-05-31T03:47:35Z", "2020-05-31T03:47:35Z"),
    ("12:30:45", "12:30:45"),
    ("1_000", "1_000"),
    # A leading zero is a decimal zero, not an octal mark.
    ("012", 12),
    ("0", 0),
    ("-7", -7),
    ("+7", 7),
    ("1.5", 1.5),
    (".5", 0.5),
    ("1e3", 1000.0),
    ("-1.25E-2", -0.0125),
    ("1.2.3", "1.2.3"),
    ("'01'", "01"),
    ('"true"', "true"),
    ("'null'", "null"),
]


def read(tmp_path: Path, text: str) -> Any:
    path = tmp_path / "spec.yaml"
    path.write_text(text, encoding="utf-8")
    return yaml12.load(path)


@pytest.mark.parametrize(("text", "value"), SCALARS)
def test_scalars_have_the_type_of_the_core_schema(tmp_path: Path, text: str, value: Any) -> None:
    read_value = read(tmp_path, f"key: {text}\n")["key"]
    assert read_value == value
    assert type(read_value) is type(value)


def test_keys_are_text(tmp_path: Path) -> None:
    text = "200: 1\ntrue: 2\n1.5: 3\nnull: 4\n"
    assert read(tmp_path, text) == {"200": 1, "true": 2, "1.5": 3, "null": 4}
    with pytest.raises(GenerationError, match=r"spec\.yaml:2: repeated key '200'"):
        read(tmp_path, "200: 1\n'200': 2\n")


def test_keys_are_read_by_the_same_rules(tmp_path: Path) -> None:
    assert read(tmp_path, 'on: 1\n"200": 2\n2020-01-01: 3\n') == {"on": 1, "200": 2, "2020-01-01": 3}


def test_anchors_are_followed_and_merge_keys_are_plain_text(tmp_path: Path) -> None:
    text = "base: &base {a: 1}\nsame: *base\nother: {<<: *base}\n"
    assert read(tmp_path, text) == {"base": {"a": 1}, "same": {"a": 1}, "other": {"<<": {"a": 1}}}


FAULTS = [
    ("a: 1\nb: 2\na: 3\n", 3, "repeated key 'a'"),
    ("top:\n  x: {p: 1, p: 2}\n", 2, "repeated key 'p'"),
    ("a: [1, 2\nb: 3\n", 2, "did not find expected"),
    ("a: &x 1\nb: *y\n", 2, "found undefined alias"),
    ("a: !!python/object:os.system {}\n", 1, "could not determine a constructor"),
    ("a: \tb: c\n", 1, "mapping values are not allowed"),
]


@pytest.mark.parametrize(("text", "line", "reason"), FAULTS)
def test_a_fault_names_file_line_and_reason(tmp_path: Path, text: str, line: int, reason: str) -> None:
    with pytest.raises(GenerationError) as caught:
        read(tmp_path, text)
    assert caught.value.step == "read"
    [finding] = caught.value.findings
    assert finding.startswith(f"{tmp_path / 'spec.yaml'}:{line}: ")
    assert reason in finding


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=r"gone\.yaml: No such file"):
        yaml12.load(tmp_path / "gone.yaml")


def test_bytes_that_are_no_utf8_are_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes("name: Zoë\n".encode("latin-1"))
    with pytest.raises(GenerationError, match=r"latin\.yaml"):
        yaml12.load(path)


def test_json_is_yaml(tmp_path: Path) -> None:
    assert read(tmp_path, '{"a": [true, null, "x"], "b": {"c": 1.5}}') == {
        "a": [True, None, "x"],
        "b": {"c": 1.5},
    }


def test_a_dump_writes_no_alias_and_keeps_order() -> None:
    shared = {"z": 1, "a": 2}
    text = yaml12.dump({"first": shared, "second": shared})
    assert "&" not in text
    assert "*" not in text
    assert text.index("z: 1") < text.index("a: 2")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=12)
    | st.sampled_from([text.strip("'\"") for text, _ in SCALARS if text]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("ay1:-", max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JSON)
def test_what_is_dumped_reads_the_same_as_yaml_1_1_and_1_2(value: Any) -> None:
    text = yaml12.dump(value)
    ours = yaml.load(text, Loader=yaml12._Loader)
    assert ours == value
    assert yaml.safe_load(text) == value
    assert repr(ours) == repr(value)
