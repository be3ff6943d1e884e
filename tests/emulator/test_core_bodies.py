"""Bodies: size, media type, JSON and its corners, in the words of each operation."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulator.kit import BODIES, Raw, raw

MALFORMED = "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8."
TABLE_415 = (415, "Unsupported Media Type", "Unsupported Media Type")
REFERENCE_415 = (415, "Unsupported media type", "Content type is not supported")
TABLE_413 = (413, "Payload too large", "The payload can not exceed 128KB")
REFERENCE_413 = (413, "PayloadTooLarge", "Payload size exceeds 128 KB")
NO_TYPE = (400, "Missing header value", "The Content-Type Header is required")
NO_BODY = (400, "Empty request body", "A valid JSON document is required")
NOT_JSON = (400, "Body type is not JSON", "A valid JSON document is required.")
BAD_JSON = (400, "Malformed JSON", MALFORMED)

# operation -> too large, wrong type, no type, empty, malformed
WORDS: dict[str, tuple[Any, ...]] = {
    "data_track_user": (
        REFERENCE_413,
        (415, "MediaTypeError", "Unsupported Media Type"),
        NO_TYPE,
        NO_BODY,
        BAD_JSON,
    ),
    "data_export_users": (
        REFERENCE_413,
        (415, "MediaTypeError", "Unsupported Media Type"),
        NO_TYPE,
        NO_BODY,
        BAD_JSON,
    ),
    "data_merge_users": (
        (413, "PayloadTooLarge", "The payload can not exceed 128KB"),
        (
            415,
            "MediaTypeError",
            "The header 'Content-Type' is missing. Kindly provide the header 'Content-Type' and set it as "
            "'application/json'",
        ),
        (400, "Missing header value", "The Content-Type Header is required."),
        NOT_JSON,
        (400, "Malformed JSON", MALFORMED.replace("not encoded", "not   encoded")),
    ),
    "data_delete_user": (TABLE_413, TABLE_415, NO_TYPE, NO_BODY, BAD_JSON),
    "data_track_event": (REFERENCE_413, REFERENCE_415, NO_TYPE, NO_BODY, BAD_JSON),
    "data_track_device": (REFERENCE_413, REFERENCE_415, NO_TYPE, NO_BODY, BAD_JSON),
    "data_manage_devices": (
        (413, "Payload too large", "Payload cannot exceed 128KB"),
        REFERENCE_415,
        NO_TYPE,
        NO_BODY,
        BAD_JSON,
    ),
    "data_import_bulk": (
        TABLE_413,
        REFERENCE_415,
        NO_TYPE,
        NO_BODY,
        (400, "Malformed JSON", f"'{MALFORMED}"),
    ),
    "data_test_connection": (TABLE_413, TABLE_415, NO_TYPE, NO_BODY, BAD_JSON),
    "gdpr_submit_request": (
        (413, "Payload too large", "Payload can not exceed 128KB."),
        REFERENCE_415,
        NO_TYPE,
        NO_BODY,
        BAD_JSON,
    ),
}


@pytest.mark.parametrize("operation", WORDS)
def test_words_of_each_operation(api: Raw, operation: str) -> None:
    large, wrong_type, no_type, empty, malformed = WORDS[operation]
    assert api.refused(operation, content=b" " * 131_073)[:3] == large
    assert api.refused(operation, content=b"{}", headers={"content-type": "text/plain"})[:3] == wrong_type
    assert api.refused(operation, content=b"{}", headers={"content-type": None})[:3] == no_type
    assert api.refused(operation, content=b"")[:3] == empty
    assert api.refused(operation, content=b"{")[:3] == malformed
    assert api.refused(operation, content=b'"text"')[:3] == NOT_JSON


@pytest.mark.parametrize(
    ("operation", "limit"),
    [("data_track_user", 131_072), ("data_import_bulk", 102_400), ("data_track_event", 131_072)],
)
def test_largest_body(api: Raw, operation: str, limit: int) -> None:
    body = json.dumps(BODIES[operation]).encode()
    assert api.send(operation, content=body.ljust(limit)).status_code == 200
    assert api.send(operation, content=body.ljust(limit + 1)).status_code == 413


def test_largest_body_can_be_set() -> None:
    with raw({"max_body": {"data_track_user": 100}}) as api:
        body = json.dumps(BODIES["data_track_user"]).encode()
        assert api.send("data_track_user", content=body.ljust(100)).status_code == 200
        assert api.send("data_track_user", content=body.ljust(101)).status_code == 413
        assert api.send("data_track_event").status_code == 200


@pytest.mark.parametrize(
    "content",
    [
        b'{"type": NaN}',
        b'{"type": Infinity}',
        b'{"type": -Infinity}',
        b'{"a": 1e999}',
        b'{"a": [0, {"b": -1e999}]}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": ' + b"9" * 400 + b".0}",
        b'{"a": "\xff"}',
        b'{"a": "\\ud800"}',
        b'{"a":' * 300 + b"1" + b"}" * 300,
        b"\xef\xbb\xbf{}",
        b"{'a': 1}",
        b"{} {}",
        b'{"a": 1,}',
    ],
)
def test_malformed_json(api: Raw, content: bytes) -> None:
    assert api.refused("data_track_user", content=content)[:3] == BAD_JSON


@pytest.mark.parametrize("content", [b"null", b"[]", b"1", b"true", b'"x"'])
def test_json_that_is_no_object(api: Raw, content: bytes) -> None:
    assert api.refused("data_track_user", content=content)[:3] == NOT_JSON


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        (b'{"n": 1, "n": 2}', {"n": 2}),
        (b'{"n": 340282366920938463463374607431768211455}', {"n": 2**128 - 1}),
        (b'{"n": 1e303}', {"n": 1e303}),
        (b'{"n": 1e-999}', {"n": 0.0}),
        ('{"n": "\\u0000 \\ud83d\\ude00 é"}'.encode(), {"n": "\0 😀 é"}),
    ],
)
def test_unusual_json_survives(api: Raw, text: bytes, stored: Any) -> None:
    body = b'{"type": "customer", "customer_id": "ada-1", "attributes": ' + text + b"}"
    assert api.send("data_track_user", content=body).status_code == 200
    assert api.user()["attributes"] == stored


@pytest.mark.parametrize(
    "content_type", ["application/json; charset=utf-8", "APPLICATION/JSON", " application/json "]
)
def test_content_types_that_are_json(api: Raw, content_type: str) -> None:
    response = api.send("data_track_user", headers={"content-type": content_type})
    assert response.status_code == 200


@pytest.mark.parametrize("content_type", ["application/jsonl", "application/xml", "json", ";"])
def test_content_types_that_are_not(api: Raw, content_type: str) -> None:
    assert api.send("data_track_user", headers={"content-type": content_type}).status_code == 415


@pytest.mark.parametrize(
    ("operation", "content_type", "status", "shape"),
    [
        (
            "data_get_file_import_status",
            "text/plain",
            415,
            {"title": "Unsupported media type", "description": "Content type is not supported"},
        ),
        (
            "data_list_file_import_runs",
            "text/plain",
            415,
            {"title": "Unsupported media type", "error_description": "Content type is not supported"},
        ),
    ],
)
def test_media_types_of_the_import_host(
    api: Raw, operation: str, content_type: str, status: int, shape: dict[str, str]
) -> None:
    response = api.send(operation, headers={"content-type": content_type})
    assert (response.status_code, response.json()) == (status, shape)


@pytest.mark.parametrize("operation", ["data_get_file_import_status", "data_list_file_import_runs"])
@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"{", "Malformed JSON"), (b"", "Empty request body"), (b"[]", "Body type is not JSON")],
)
def test_bodies_of_the_import_host(api: Raw, operation: str, content: bytes, kind: str) -> None:
    response = api.send(operation, content=content)
    assert (response.status_code, response.json()["status"], response.json()["error_type"]) == (
        400,
        "FAILURE",
        kind,
    )
