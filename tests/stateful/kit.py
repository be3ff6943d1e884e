"""What the state machines share: a client of an emulator with a stopped clock, and how they are run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, run_state_machine_as_test

from moengage_api.overlays.errors import APIStatusError
from moengage_emulator import Clock, Emulator
from tests.fuzz.ledger import of_session
from tests.options import chosen

__all__ = ["DAY", "HOUR", "START", "ClientMachine", "explore", "plain", "refused"]

START = datetime(2031, 5, 1, 9, 0, tzinfo=UTC)
HOUR = 3600
DAY = 24 * HOUR


class ClientMachine(RuleBasedStateMachine):
    """Drives an emulator of its own through the client.

    What a subclass expects it works out from what it sent and from the facts of the API alone.
    """

    account: ClassVar[dict[str, Any]] = {}
    """Settings of the workspace."""

    def __init__(self) -> None:
        super().__init__()
        self.emulator = Emulator(clock=Clock(START, frozen=True), validate_responses=True)
        self.emulator.configure(**self.account)
        self.api = self.emulator.client(max_attempts=1)
        of_session().tallies["runs", type(self).__name__] += 1

    @property
    def now(self) -> datetime:
        return self.emulator.clock.now()

    def pass_time(self, seconds: float) -> None:
        self.emulator.clock.advance(seconds)

    @invariant()
    def every_answer_fits_the_document(self) -> None:
        of_session().tallies["steps", type(self).__name__] += 1
        assert self.emulator.errors == []

    def teardown(self) -> None:
        self.api.close()
        self.emulator.close()


def explore(machine: type[ClientMachine], *, runs: int = 1, steps: int = 30) -> None:
    """Run a machine with random steps: `runs` times the chosen number of examples.

    The same seed takes the same steps in every process.
    """
    options = chosen()
    run_state_machine_as_test(
        seed(options.seed)(machine),
        settings=settings(
            max_examples=runs * options.examples,
            stateful_step_count=steps,
            derandomize=True,
            database=None,
            deadline=None,
            # Explaining a failure takes longer than all the rest.
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        ),
    )


def refused(
    error: type[APIStatusError], call: Callable[..., Any], *args: Any, **kwargs: Any
) -> APIStatusError:
    """Expect that a call is refused with an error of just this class."""
    with pytest.raises(error) as raised:
        call(*args, **kwargs)
    assert type(raised.value) is error
    return raised.value


def plain(model: Any) -> dict[str, Any]:
    """A model as JSON."""
    found: dict[str, Any] = model.to_dict()
    return found
