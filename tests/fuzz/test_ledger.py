"""Deep runs are told of whole: what sessions count is stored, put together and shown."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schemathesis.core.failures import Failure as CheckFailure
from schemathesis.core.failures import FailureGroup
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation import GenerationMode
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario

from tests.fuzz.cases import narrowed, taken
from tests.fuzz.checks import concerns
from tests.fuzz.document import OPERATIONS, RAW
from tests.fuzz.ledger import Ledger
from tests.fuzz.ledger.__main__ import main
from tests.fuzz.ledger.failing import noting, smallest
from tests.fuzz.ledger.parts import About, Run, load, merged, save
from tests.options import Options, share_of

ABOUT = About(seed=7, examples=200, only="", schemathesis="4.32.5", hypothesis="6.170.17", document="0.1.0")
EVENT = "data_track_event"


def _direct() -> Ledger:
    ledger = Ledger()
    ledger.count("direct", EVENT, "fuzzing valid", 200)
    ledger.count("direct", EVENT, "coverage invalid", 400)
    ledger.count("direct", EVENT, "coverage invalid", 400)
    ledger.count("direct", "data_merge_users", "fuzzing valid", -200)
    ledger.checks["direct", EVENT, "ignored_auth"] += 1
    ledger.checks["direct", EVENT, "not_a_server_error"] += 3
    ledger.used["a name that is taken"] += 1
    ledger.tests["tests/fuzz/test_direct.py", "passed"] += 2
    ledger.fail(EVENT, "lost", "moengage.data.track_event({'customer_id': 'rider-4711'})")
    return ledger


def _rest() -> Ledger:
    ledger = Ledger()
    ledger.count("client", EVENT, "fuzzing valid", 200)
    ledger.count("client", EVENT, "fuzzing valid", 0)
    ledger.count("lies", "status and message", "lies", 200)
    ledger.checks["links", EVENT, "not_a_server_error"] += 4
    ledger.tallies["laws", "EventAction"] += 5
    ledger.tallies["laws", "EventBody"] += 3
    ledger.tallies["links followed", "coupons_create_list -> coupons_get_list"] += 6
    ledger.tallies["runs", "Coupons"] += 400
    ledger.tallies["steps", "Coupons"] += 12_000
    ledger.used["a name that is taken"] += 2
    ledger.tests["tests/fuzz/test_model_laws.py", "failed"] += 1
    ledger.fail(EVENT, "lost", "moengage.data.track_event({})")
    ledger.failing["tests/fuzz/test_model_laws.py::test_a[EventAction]"] = "AssertionError: ```{}```"
    return ledger


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A folder of reports with the two parts of a run."""
    save("direct", Run(ABOUT, _direct()), tmp_path / "fuzz")
    save("rest", Run(ABOUT, _rest()), tmp_path / "fuzz")
    return tmp_path


def test_a_call_is_replaced_by_a_shorter_one_alone() -> None:
    ledger = Ledger()
    for call in ("f({'a': 1})", "f({})", "f({'a': None})"):
        ledger.fail(EVENT, "lost", call)
    assert ledger.failures[EVENT, "lost"].call == "f({})"


@pytest.mark.parametrize("ledger", [_direct(), _rest()])
def test_a_ledger_is_read_as_it_was_stored(tmp_path: Path, ledger: Ledger) -> None:
    save("one", Run(ABOUT, ledger), tmp_path)
    assert load("one", tmp_path) == Run(ABOUT, ledger)


def test_parts_are_added_up(stored: Path) -> None:
    run = merged(["direct", "rest"], stored / "fuzz")
    assert (run.about, run.missing) == (ABOUT, ())
    assert run.ledger.used == {"a name that is taken": 3}
    assert run.ledger.cases == _direct().cases + _rest().cases
    assert run.ledger.checks == _direct().checks + _rest().checks
    assert run.ledger.tallies == _rest().tallies
    assert run.ledger.tests == _direct().tests + _rest().tests
    assert run.ledger.failing == _rest().failing
    assert run.ledger.failures[EVENT, "lost"].call == "moengage.data.track_event({})"


def test_parts_of_two_runs_are_refused(stored: Path) -> None:
    other = About(8, *(getattr(ABOUT, name) for name in About.__slots__[1:]))
    save("other", Run(other, Ledger()), stored / "fuzz")
    with pytest.raises(ValueError, match="different runs"):
        merged(["direct", "other"], stored / "fuzz")


def test_a_folder_without_parts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no part"):
        merged(["direct"], tmp_path)


@pytest.mark.parametrize(
    "shown",
    [
        "- seed 7, 200 random cases",
        "- schemathesis 4.32.5, hypothesis 6.170.17, document 0.1.0",
        "Failing tests: 1\n\n## tests/fuzz/test_model_laws.py::test_a[EventAction]\n\n"
        "````text\nAssertionError: ```{}```\n````",
        "### data_track_event: lost\n\n```python\nmoengage.data.track_event({})\n```",
        # Operations, those without a 2xx, cases, valid, invalid, 2xx, 4xx and other answers.
        "| direct | 2 | 1 | 4 | 2 | 2 | 1 | 2 | 1 |",
        "| client | 1 |  | 2 | 2 |  | 1 |  | 1 |",
        "| `not_a_server_error` | 1 | 3 | 4 |",
        "| `ignored_auth` | 1 | 1 |  |",
        "| status and message | 1 |",
        "| laws of models: values by model | 2 | 8 | 3 |",
        "| links followed to a success: by link | 1 | 6 | 6 |",
        "| Coupons | 400 | 12,000 |",
        "| `tests/fuzz/test_direct.py` | 2 |  |",
        "| `tests/fuzz/test_model_laws.py` |  | 1 |",
        "| `data_track_event` | 1 | 2 | 1 | 2 | 1 |  |  | 8 |",
        "| data_track_event | coverage invalid: 2, fuzzing valid: 1 | 200: 1, 400: 2 |",
        "| data_track_event | fuzzing valid: 2 | 200: 1, refused by the client: 1 |",
        "| data_merge_users | fuzzing valid: 1 | 200 that tells of a failure: 1 |",
        "| data_track_event | ignored_auth: 1, not_a_server_error: 3 |",
        "| EventAction | 5 |",
        "- 3 x a name that is taken",
    ],
)
def test_the_report_shows_all_that_was_counted(stored: Path, shown: str) -> None:
    assert main(["direct", "rest"], stored) == 0
    assert shown in (stored / "fuzz.md").read_text(encoding="utf-8")


def test_the_page_has_a_row_for_each_operation_and_names_what_fails(stored: Path) -> None:
    target = stored / "fuzz-report.md"
    assert main(["--page", "direct", "rest"], stored, target) == 0
    lines = target.read_text(encoding="utf-8").splitlines()
    assert "- seed 7, 200 random cases of each operation (`EXAMPLES=200`)" in lines
    assert "- `tests/fuzz/test_model_laws.py::test_a[EventAction]`" in lines
    assert [line for line in lines if line.startswith("| `data_")] == [
        "| `data_merge_users` | 1 |  |  |  |  |  |  |  |",
        "| `data_track_event` | 1 | 2 | 1 | 2 | 1 |  |  | 8 |",
    ]


def test_a_lost_part_is_told_of_and_fails(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["direct", "rest", "client"], stored) == 1
    assert "client left no ledger" in capsys.readouterr().err
    assert "**Not whole: nothing is known of client.**" in (stored / "fuzz.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("parts", "about", "said"),
    [
        (["direct", "client"], ABOUT, "nothing is known of client"),
        (
            ["direct"],
            About(**{name: getattr(ABOUT, name) for name in About.__slots__} | {"only": EVENT}),
            EVENT,
        ),
    ],
)
def test_only_a_whole_run_makes_the_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], parts: list[str], about: About, said: str
) -> None:
    save("direct", Run(about, _direct()), tmp_path / "fuzz")
    target = tmp_path / "fuzz-report.md"
    assert main(["--page", *parts], tmp_path, target) == 1
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_the_smallest_case_of_a_failing_test_is_told() -> None:
    @settings(database=None, derandomize=True)
    @given(st.integers())
    def test(number: int) -> None:
        with noting(lambda: f"the number {number}"):
            assert number < 100
            assert number > -100, "so low"

    with pytest.raises(BaseException, match="distinct failures") as failed:
        test()
    told = smallest(failed.value)
    assert "the number 100\n" in told
    assert "so low" in told
    assert "the number -100\n" in told


def test_failures_of_checks_are_told_once_and_with_their_call() -> None:
    group = FailureGroup([CheckFailure(operation=EVENT, title="Server error", message="500")], "500 by GET /")
    group.add_note("To paste: moengage.data.track_event({})")
    assert smallest(group).splitlines()[1:] == ["To paste: moengage.data.track_event({})"]
    assert smallest(group).count("500") == 1


def test_what_a_failing_test_tells_is_cut() -> None:
    assert len(smallest(AssertionError("x" * 100_000))) < 5_000


def _case(method: str = "POST", positive: bool = True, /, **coverage: Any) -> Any:
    mode = GenerationMode.POSITIVE if positive else GenerationMode.NEGATIVE
    data = SimpleNamespace()
    if coverage:
        facts = {"description": "", "location": None, "parameter": None, "parameter_location": None}
        data = cast("Any", CoveragePhaseData(**facts | coverage))
    meta = SimpleNamespace(generation=SimpleNamespace(mode=mode), phase=SimpleNamespace(data=data))
    return SimpleNamespace(method=method, meta=meta)


_LACKING = {"scenario": CoverageScenario.MISSING_PARAMETER, "parameter_location": ParameterLocation.HEADER}


@pytest.mark.parametrize(
    ("check", "case", "status", "judges"),
    [
        ("not_a_server_error", _case(), 200, True),
        ("negative_data_rejection", _case(), 200, False),
        ("negative_data_rejection", _case("POST", False), 400, True),
        ("missing_required_header", _case(), 200, False),
        ("missing_required_header", _case(**_LACKING), 400, True),
        (
            "missing_required_header",
            _case(**_LACKING | {"parameter_location": ParameterLocation.QUERY}),
            400,
            False,
        ),
        ("unsupported_method", _case(), 200, False),
        ("unsupported_method", _case(scenario=CoverageScenario.UNSPECIFIED_HTTP_METHOD), 405, True),
        ("allow_header_conformance", _case("PUT"), 405, False),
        ("allow_header_conformance", _case("OPTIONS"), 405, True),
        ("ignored_auth", _case(), 400, False),
        ("ignored_auth", _case(), 201, True),
        ("use_after_free", _case(), 200, False),
    ],
)
def test_a_check_judges_what_is_its_business(check: str, case: Any, status: int, judges: bool) -> None:
    assert concerns(check, case, status) is judges


def test_shares_are_the_operations_of_whole_paths_and_all_of_them() -> None:
    shares = [taken(Options(1, 1, deep=True, share=(number, 3))) for number in (1, 2, 3)]
    assert sorted(name for share in shares for name in share) == sorted(OPERATIONS)
    assert max(map(len, shares)) < min(map(len, shares)) * 1.5
    paths = [narrowed(share)["paths"].keys() for share in shares]
    assert sum(map(len, paths)) == len(RAW["paths"])


def test_one_operation_is_in_no_share() -> None:
    assert taken(Options(1, 1, deep=True, only=EVENT, share=(2, 3))) == [EVENT]
    [item] = narrowed([EVENT])["paths"].values()
    assert [name for name in item if name in ("get", "put", "post", "delete", "patch")] == ["post"]


@pytest.mark.parametrize("text", ["0/3", "4/3", "2", "a/b"])
def test_a_share_that_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"share|not enough|invalid literal"):
        share_of(text)
