"""The purchase log of the example, as an import packs it: full bodies, every line in them once."""

from __future__ import annotations

import collections
import json
from decimal import Decimal

from examples.cdnow.import_cdnow import LOG, events, profiles, read_log
from moengage_api.overlays.bulk import MAX_BYTES, Batch
from tests.bulk.kit import Bulk

FULL = 0.97
"""Share of the vendor's limit that each body fills, but for the last of its kind."""


def test_bodies_are_full_and_the_whole_log_arrives(bulk: Bulk) -> None:
    purchases = read_log(LOG)
    assert (len(purchases), len({purchase.customer for purchase in purchases})) == (6_919, 2_357)
    batches: list[Batch] = []
    summary = bulk(
        "import_",
        [*profiles(purchases), *events(purchases)],
        in_flight=4,
        on_batch=batches.append,
    )
    assert summary.sent == {"customer": 2_357, "event": 6_919}
    assert summary.complete
    batches.sort(key=lambda batch: batch.number)
    assert summary.batches == len(batches) == 17
    assert summary.size == sum(len(batch.content) for batch in batches)
    assert max(len(batch.content) for batch in batches) <= MAX_BYTES
    for kind, count in (("customer", 4), ("event", 13)):
        own = [len(batch.content) / MAX_BYTES for batch in batches if kind in batch.types]
        assert len(own) == count
        assert min(own[:-1]) >= FULL
    elements = [element for batch in batches for element in json.loads(batch.content)["elements"]]
    assert collections.Counter(element["type"] for element in elements) == summary.sent
    bulk.emu.settle()
    stored = [event["attributes"]["amount"] for event in bulk.stored("events")]
    assert len(stored) == len(purchases)
    assert sum(map(Decimal, map(str, stored))) == sum(purchase.dollars for purchase in purchases)
    assert len(bulk.stored("users")) == 2_357
