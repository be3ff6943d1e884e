"""An import in a process of its own, to be killed: `python -m tests.chaos.importer` and a JSON object.

Prints a line for each batch that has an outcome, and at the end what it all came to.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from moengage_api import MoEngage
from tests.chaos.people import people

if TYPE_CHECKING:
    from moengage_api.overlays.bulk import Batch


def main(client: dict[str, Any], count: int, arguments: dict[str, Any]) -> None:
    """Import `count` elements with a client made of `client`."""
    ambiguous: list[int] = []

    def on_batch(batch: Batch) -> None:
        if batch.ambiguous:
            ambiguous.extend(batch.indices)
        print(json.dumps({"batch": batch.number}), flush=True)

    with MoEngage(**client) as moengage:
        summary = moengage.bulk.import_(people(count), on_batch=on_batch, **arguments)
    told = {"ambiguous": ambiguous, "failed": summary.failed_elements, "read": summary.read}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
