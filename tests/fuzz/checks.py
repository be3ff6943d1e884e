"""How many answers each check of schemathesis judged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.fuzz.cases import AnyCase, is_positive, operation_of
from tests.fuzz.ledger import Ledger

__all__ = ["concerns", "counted"]

# They compare an answer with earlier ones, which schemathesis's own runner alone keeps.
_NEED_A_RECORDER = frozenset({"use_after_free", "ensure_resource_availability", "object_level_authorization"})


@contextmanager
def counted(schema: OpenApiSchema, run: str, ledger: Ledger) -> Iterator[None]:
    """Note what checks judge, passed or not; those left out of a case are not among the results."""

    def note(_context: Any, case: AnyCase, response: schemathesis.Response, results: list[Any]) -> None:
        operation = operation_of(case).id
        judged = {result.name for result in results if concerns(result.name, case, response.status_code)}
        ledger.checks.update((run, operation, name) for name in judged)

    schema.hooks.register_hook_with_name(note, "after_validate")
    yield
    schema.hooks.unregister(note)


def concerns(check: str, case: AnyCase, status: int) -> bool:
    """Whether a check has anything to say of an answer. Many pass whatever is no business of theirs."""
    assert case.meta is not None
    coverage = case.meta.phase.data if isinstance(case.meta.phase.data, CoveragePhaseData) else None
    match check:
        case "negative_data_rejection":
            return not is_positive(case)
        case "missing_required_header":
            return (
                coverage is not None
                and coverage.scenario == CoverageScenario.MISSING_PARAMETER
                and coverage.parameter_location == ParameterLocation.HEADER
            )
        case "unsupported_method":
            return coverage is not None and coverage.scenario == CoverageScenario.UNSPECIFIED_HTTP_METHOD
        case "allow_header_conformance":
            return case.method == "OPTIONS"
        case "ignored_auth":
            return 200 <= status < 300
        case _:
            return check not in _NEED_A_RECORDER
