"""What fuzzing came to: counted by the tests, stored by each session, and shown as pages.

`counts` holds the ledger, `parts` stores those of sessions and puts them together, `report` and `page` show
one, `failing` reads what failing tests say, and `plugin` does all this for a session of pytest.
"""

from __future__ import annotations

from tests.fuzz.ledger.counts import Failure, Ledger, of_session, outcome

__all__ = ["Failure", "Ledger", "of_session", "outcome"]
