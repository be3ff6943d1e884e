"""Strict and lenient: the same requests, refused and taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator.document import Document
from moengage_emulator.lenient import Lenient, without_groups
from tests.emulator.kit import BODIES, Raw, raw


@pytest.fixture
def lenient() -> Iterator[Raw]:
    with raw({"lenient": True}) as client:
        yield client


NUMBERED: dict[str, Any] = {
    "data_track_user": {**BODIES["data_track_user"], "customer_id": 4711},
    "data_track_event": {**BODIES["data_track_event"], "customer_id": 4711},
    "data_delete_user": {**BODIES["data_delete_user"], "identity_value": 4711},
    "data_merge_users": {"merge_data": [{"merged_user": 4711, "retained_user": 4712}]},
    "data_import_bulk": {
        "type": "transition",
        "elements": [{**BODIES["data_track_user"], "customer_id": 4711}],
    },
}


@pytest.mark.parametrize("operation", NUMBERED)
def test_whole_numbers_as_ids(api: Raw, lenient: Raw, operation: str) -> None:
    for client in (api, lenient):
        for customer_id in ("4711", "4712"):
            client.ok("data_track_user", {**BODIES["data_track_user"], "customer_id": customer_id})
    api.emu.configure(bulk_faults="refuse")
    assert api.send(operation, NUMBERED[operation]).status_code == 400
    assert lenient.send(operation, NUMBERED[operation]).status_code == 200


def test_a_number_is_stored_as_text(lenient: Raw) -> None:
    lenient.ok("data_track_user", NUMBERED["data_track_user"])
    assert lenient.user("4711")["customer_id"] == "4711"


@pytest.mark.parametrize("value", [True, 4.5, ["4711"], {"id": 4711}])
def test_other_ids_are_refused_in_both(api: Raw, lenient: Raw, value: Any) -> None:
    body = {**BODIES["data_track_user"], "customer_id": value}
    assert api.send("data_track_user", body).status_code == 400
    assert lenient.send("data_track_user", body).status_code == 400


@pytest.mark.parametrize(("given", "stored"), [("aNDROID", "ANDROID"), ("Ios", "iOS"), ("WeB", "web")])
def test_platforms_in_any_case(api: Raw, lenient: Raw, given: str, stored: str) -> None:
    body: dict[str, Any] = {
        **BODIES["data_track_device"],
        "attributes": {**BODIES["data_track_device"]["attributes"], "platform": given},
    }
    for client in (api, lenient):
        client.ok("data_track_user")
    assert api.send("data_track_device", body).status_code == 400
    lenient.ok("data_track_device", body)
    [device] = lenient.documents("devices")
    assert device["attributes"]["platform"] == stored


def test_a_platform_that_there_is_not_is_refused_in_both(api: Raw, lenient: Raw) -> None:
    body = {**BODIES["data_track_device"], "attributes": {"platform": "toaster", "push_id": "t"}}
    assert [client.send("data_track_device", body).status_code for client in (api, lenient)] == [400, 400]


def test_groups_are_lifted_for_the_schema_alone() -> None:
    leaf = {"filter_type": "user_attributes", "name": "city"}
    inner = {"filter_type": "nested_filters", "filter_operator": "or", "filters": [leaf, leaf]}
    body: dict[str, Any] = {
        "included_filters": {
            "filter_operator": "and",
            "filters": [leaf, {**inner, "filters": [leaf, inner]}, {"filter_type": "nested_filters"}],
        }
    }
    assert without_groups(body)["included_filters"]["filters"] == [leaf] * 4
    assert body["included_filters"]["filters"][1]["filters"] == [leaf, inner]


def test_what_the_document_takes_is_left_as_it_is() -> None:
    document = Document.load()
    for operation, body in BODIES.items():
        assert Lenient(document).read(document.operations[operation], body) == body
