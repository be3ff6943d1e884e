"""Nothing is lost and nothing doubled while a fifth of all answers is faulty."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from moengage_api.overlays import errors
from moengage_api.overlays.bulk.readers import from_dead_letters
from moengage_emulator.families.inform import ALERTS, alert
from tests.chaos.options import chosen
from tests.chaos.patience import Patience, stormy
from tests.chaos.people import devices, people
from tests.emulator.campaigns_v5_kit import PUSH

if TYPE_CHECKING:
    from pathlib import Path

    from moengage_api.overlays.bulk import Summary

OPTIONS = chosen()
ALERT = "65f0c1d2e3a4b5c6d7e8f9d1"
BATCH = 1_000
"""Bytes of a batch: small ones, so that many requests meet a fault."""


class Delivery:
    """Imports elements again and again until all have arrived; keeps the numbers of ambiguous events."""

    def __init__(self, patience: Patience, folder: Path) -> None:
        self._patience, self._folder = patience, folder
        self._files = 0
        self.ambiguous: set[int] = set()
        self.letters: list[Path] = []

    def import_(self, elements: Any, **arguments: Any) -> Summary:
        """One import with a dead-letter file of its own, the last of `letters`."""
        self._files += 1
        self.letters.append(self._folder / f"letters-{self._files}.jsonl")
        summary = self._patience.import_(
            elements, max_bytes=BATCH, dead_letters=self.letters[-1], **arguments
        )
        assert summary.rejected_elements == 0
        assert summary.stopped is None
        told = [json.loads(line) for line in self.letters[-1].read_text().splitlines()]
        assert len(told) == summary.failed_elements
        assert sum(letter["ambiguous"] for letter in told) == summary.ambiguous_elements
        for letter in told:
            if letter["ambiguous"] and letter["element"]["type"] == "event":
                self.ambiguous.add(letter["element"]["actions"][0]["attributes"]["number"])
        return summary

    def surely(self, elements: Any, **arguments: Any) -> None:
        """Import what surely did not arrive once more, until there is no more of it."""
        summary = self.import_(elements, **arguments)
        while summary.failed_elements > summary.ambiguous_elements:
            summary = self.import_(from_dead_letters(self.letters[-1]), **arguments)

    def possibly(self) -> None:
        """Import what may or may not have arrived, until all of it surely has."""
        while any(letters.read_text() for letters in self.letters):
            unclear, self.letters = self.letters, []
            elements = (from_dead_letters(letters, ambiguous=True) for letters in unclear)
            self.surely(itertools.chain.from_iterable(elements), resend_ambiguous=True)


@pytest.mark.parametrize("seed", OPTIONS.seeds)
def test_every_element_of_an_import_arrives(seed: int, tmp_path: Path) -> None:
    count = OPTIONS.elements
    with stormy(seed) as patience:
        store = patience.emu.store()
        delivery = Delivery(patience, tmp_path)

        def events() -> Counter[int]:
            return Counter(event["attributes"]["number"] for event in store.collection("events").all())

        people_count = count - count // 10
        delivery.surely(people(people_count))
        numbers = set(range(people_count // 2))
        # With the default policy no event counts twice, and what is missing was reported.
        assert set(events().values()) == {1}
        assert numbers - events().keys() <= delivery.ambiguous
        assert delivery.ambiguous
        delivery.possibly()
        assert events().keys() == numbers
        assert {number for number, times in events().items() if times > 1} <= delivery.ambiguous
        users = [
            (user["customer_id"], user["attributes"]["number"]) for user in store.collection("users").all()
        ]
        assert sorted(users) == sorted((f"c-{number}", number) for number in numbers)

        delivery.surely(devices(count // 10))
        delivery.possibly()
        found = [device["id"] for device in store.collection("devices").all()]
        assert sorted(found) == sorted(f"d-{number}" for number in range(count // 10))


@pytest.mark.parametrize("seed", OPTIONS.seeds)
def test_every_campaign_is_created_once(seed: int) -> None:
    with stormy(seed) as patience:
        keys = set()
        for number in range(OPTIONS.creates):
            body = {**PUSH, "basic_details": {**PUSH["basic_details"], "name": f"Campaign {number}"}}
            keys.add(
                patience.until_taken(
                    lambda client, options, body=body: client.campaigns_v5.with_raw_response.create(
                        body, options=options
                    ),
                    duplicate=None,
                )
            )
        campaigns = patience.emu.store().collection("campaigns").all()
        names = Counter(campaign["components"]["basic_details"]["name"] for campaign in campaigns)
        assert names == {f"Campaign {number}": 1 for number in range(OPTIONS.creates)}
        assert len(keys) == OPTIONS.creates


@pytest.mark.parametrize("seed", OPTIONS.seeds)
def test_every_alert_is_sent_once(seed: int) -> None:
    with stormy(seed) as patience:
        store = patience.emu.store()
        store.collection(ALERTS).put(ALERT, alert(ALERT))
        keys = [
            patience.until_taken(
                lambda client, options, number=number: client.inform.with_raw_response.send(
                    alert_id=ALERT, payloads={"SMS": {"recipient": f"+336{number:08}"}}, options=options
                ),
                duplicate=errors.Conflict,
            )
            for number in range(OPTIONS.alerts)
        ]
        sent = Counter((message["event_id"], message["to"]) for message in store.collection("outbox").all())
        assert sent == {(key, f"+336{number:08}"): 1 for number, key in enumerate(keys)}
