"""What is done with each case: sent as it is, and called through the client."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import httpx
from hypothesis import assume
from schemathesis.checks import CHECKS, CheckFunction
from schemathesis.core.failures import FailureGroup

from moengage_api.errors import APIStatusError, RequestInvalid
from tests.fuzz import exceptions, wire
from tests.fuzz.answers import error_fault, result_fault, says_failed, to_schemathesis
from tests.fuzz.calls import FORMS, Form, to_call
from tests.fuzz.cases import AnyCase, agree, is_positive, kind_of, operation_of, phase_of, prepare
from tests.fuzz.document import OPERATIONS, Operation
from tests.fuzz.judges import disagreement, fits
from tests.fuzz.ledger import Ledger, outcome
from tests.fuzz.world import World
from tests.options import Options

__all__ = ["Runs"]

_ALWAYS = 50
_STRIDE = 23


class Runs:
    """Both runs, over one emulator, into one ledger."""

    def __init__(self, world: World, ledger: Ledger, options: Options) -> None:
        """`options.deep`: every case, in every form; else a selection."""
        self.world = world
        self.ledger = ledger
        self.options = options
        self._seen: Counter[tuple[str, str]] = Counter()

    def direct(self, case: AnyCase) -> None:
        """Send the case; the answer has to pass every check, and a valid case has to be accepted."""
        operation, positive = operation_of(case), is_positive(case)
        if not self._selected("direct", case):
            return
        self.world.reset()
        if positive:
            agree(case)
        response = self.world.send(prepare(case))
        accepted = response.is_success and not says_failed(response.content)
        self.ledger.count("direct", operation.id, kind_of(case), outcome(response.status_code, accepted))
        # It sends the request twice again: the examples of each operation are enough.
        excluded = [] if phase_of(case) == "examples" else _checks("ignored_auth")
        if self.options.only and sum(one.path == operation.path for one in OPERATIONS.values()) > 1:
            # It takes the other operations of the path, which are left out, for undeclared.
            excluded += [*_checks("unsupported_method"), *_checks("allow_header_conformance")]
        if response.is_success and not accepted:
            # Only the status is looked at, which is a success's.
            excluded += [*_checks("negative_data_rejection"), *_checks("missing_required_header")]
        if not positive and accepted and (reason := exceptions.dropped(operation, case.body)):
            self.ledger.used[reason] += 1
            excluded += _checks("negative_data_rejection")
        with self._noted(operation, case, "mapping"):
            assert (fault := disagreement(operation, case.body)) is None, fault
            case.validate_response(to_schemathesis(response), excluded_checks=excluded)
            assert not self.world.emulator.errors, self.world.emulator.errors[0]
            if positive and not accepted:
                self._refused(operation, response)

    def client(self, case: AnyCase) -> None:
        """Call the client with a valid case, in one form and by one client, or in deep runs in all forms."""
        if not self._selected("client", case):
            return
        agree(case)
        # Of conditions inside conditions schemathesis makes a body now and then that does not fit them.
        assume(fits(operation_of(case), case.body))
        given = prepare(case)
        digest = zlib.crc32(repr((given.method, given.url, given.body)).encode())
        forms = FORMS if self.options.deep else (FORMS[digest % len(FORMS)],)
        for number, form in enumerate(forms):
            way = ("sync", "async")[(digest // 3 + number) % 2]
            with self._noted(operation_of(case), case, form):
                self._call(case, given, form, way)

    def _call(self, case: AnyCase, given: wire.Sent, form: Form, way: str) -> None:
        operation = operation_of(case)
        self.world.reset()
        call = to_call(operation, case, form)
        try:
            result = self.world.call(way, call)
        except (RequestInvalid, APIStatusError) as refused:
            result = refused
        if isinstance(result, RequestInvalid):
            self.ledger.count("client", operation.id, kind_of(case), 0)
            raise AssertionError(f"the client refuses a valid request: {result}")
        (exchange,) = self.world.exchanges
        fault = (
            error_fault(operation, exchange, result)
            if isinstance(result, APIStatusError)
            else result_fault(exchange, result)
        )
        accepted = not isinstance(result, APIStatusError)
        self.ledger.count("client", operation.id, kind_of(case), outcome(exchange.status, accepted))
        sent = wire.of_request(operation, exchange.request)
        fault = wire.difference(wire.expected(operation, given), sent) or fault
        assert fault is None, f"{way}, body as {form}: {fault}"

    def _refused(self, operation: Operation, response: httpx.Response) -> None:
        faults = exceptions.faults(response.json())
        reasons = exceptions.refusals(operation, response.status_code, faults)
        shown = ", ".join(re.sub(r"\d+", "N", f"{word} {target}".strip()) for word, target in faults[:3])
        assert reasons, f"a valid request was refused: {response.status_code} {shown}\n{response.text}"
        self.ledger.used.update(reasons)

    def _selected(self, run: str, case: AnyCase) -> bool:
        """In the small run, the first coverage cases of each operation, and one in so many of the others."""
        if self.options.deep or phase_of(case) != "coverage":
            return True
        place = (run, operation_of(case).id)
        self._seen[place] += 1
        return self._seen[place] <= _ALWAYS or self._seen[place] % _STRIDE == 0

    @contextmanager
    def _noted(self, operation: Operation, case: AnyCase, form: Form) -> Iterator[None]:
        try:
            yield
        # A group of failures is no `Exception`.
        except (Exception, FailureGroup) as failed:
            call = _reproduction(operation, case, form)
            failed.add_note(f"To paste: {call}")
            found = failed.exceptions if isinstance(failed, FailureGroup) else (failed,)
            for one in found:
                title = (str(one).splitlines() or [type(one).__name__])[0][:200]
                self.ledger.fail(operation.id, title, call)
            raise


def _reproduction(operation: Operation, case: AnyCase, form: Form) -> str:
    """A call to paste; for what no call can send, the request itself."""
    if is_positive(case):
        return to_call(operation, case, form).text
    given = prepare(case)
    declared = {*operation.names("header"), "content-type"}
    headers = {name: value for name, value in given.headers.items() if name.lower() in declared}
    return f"httpx.request({given.method!r}, {given.url!r}, headers={headers!r}, content={given.body!r})"


def _checks(name: str) -> list[CheckFunction]:
    return [cast("CheckFunction", CHECKS.get_one(name))]
