"""Coupon files: from their address to the coupons of a list, and what is told of it."""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from moengage_emulator.families.coupons import processing
from moengage_emulator.families.coupons.processing import codes_of
from tests.emulator.catalog_kit import made, refused
from tests.emulator.statuses.stage import Stage
from tests.fuzz.seeds.coupons import FILES, LISTS

__all__ = ["made"]

URL = "https://kiosk.example/coupons/spring%20teas.csv"
GOOD = b"Coupon Code\nTEA-1\nTEA-2\n"
NO_ADDRESS = (
    400,
    "invalid-request",
    "The 'file_url' can not be empty. Please provide the coupon file url and try again.",
)
SEVERAL = (
    400,
    "invalid-request",
    "Multiple file urls are not permitted. Please select one file url and try again.",
)
INCORRECT = (400, "invalid-request", "The requested JSON is incorrect. Please verify and try again.")


def upload(stage: Stage, content: bytes | None = GOOD, **body: Any) -> str:
    """Upload a file that holds `content` (None: it is not there), and let it be read."""
    if content is not None:
        stage.emulator.plant_file(URL, content)
    answer = stage.ok("coupons_upload_file", body={"file_url": URL, **body})
    stage.emulator.clock.advance(30)
    file_id: str = answer["_id"]
    return file_id


def state(stage: Stage, file_id: str) -> tuple[str, int]:
    found = stage.ok("coupons_get_file", path={"coupon_file_id": file_id})
    return found["status"], found["added_coupons"]


def counts(stage: Stage) -> tuple[int, int]:
    found = stage.ok("coupons_get_list")
    return found["total_coupons"], found["available_coupons"]


def subscribe(stage: Stage, **conditions: Any) -> None:
    body = {"email_alert_subscribers": ["a@b.example", "c@d.example"], "alert_conditions": conditions}
    stage.ok("coupons_update_list", body=body)


def mails(stage: Stage) -> list[tuple[str, Any]]:
    stage.emulator.settle()
    # The seeded workspace has sent messages of other families before.
    sent = stage.emulator.store().collection("outbox").find(kind="alert")
    found = [item for item in sent if "coupon_list" in item["content"]]
    assert {(item["channel"], item["source"]) for item in found} <= {("EMAIL", LISTS["active"])}
    return [(item["to"], item["content"]) for item in found]


@contextmanager
def server() -> Iterator[tuple[str, list[str | None]]]:
    """A server on loopback that gives out a file, and keeps who asked."""
    asked: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.headers["authorization"])
            self.send_response(200)
            self.send_header("content-length", str(len(GOOD)))
            self.end_headers()
            self.wfile.write(GOOD)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
            """Nothing."""

    listening = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.server_port}/f.csv", asked
    finally:
        listening.shutdown()
        thread.join()
        listening.server_close()


def test_upload_answers_pending(made: Stage) -> None:
    made.emulator.plant_file(URL, GOOD)
    body = {"file_url": URL, "name": "spring.csv", "created_by": "Ada", "file_url_auth_password": "p"}
    response = made.send("coupons_upload_file", body={**body, "callback_url": "https://kiosk.example/done"})
    answer = response.json()
    assert (response.status_code, len(answer["_id"])) == (201, 24)
    assert answer == {
        "_id": answer["_id"],
        "coupons_list_id": LISTS["active"],
        "name": "spring.csv",
        "file_url": URL,
        "created_by": "Ada",
        "status": "PENDING",
    }
    made.emulator.clock.advance(29)
    told = {
        "_id": answer["_id"],
        "coupon_list_id": LISTS["active"],
        "name": "spring.csv",
        "file_url": URL,
        "created_by": "Ada",
        "status": "PENDING",
        "added_coupons": 0,
        "created_at": "2026-03-02T09:30:00.000Z",
        "updated_at": "2026-03-02T09:30:00.000Z",
    }
    assert made.ok("coupons_get_file", path={"coupon_file_id": answer["_id"]}) == told
    made.emulator.clock.advance(1)
    told |= {"status": "COMPLETED", "added_coupons": 2, "updated_at": "2026-03-02T09:30:30.000Z"}
    assert made.ok("coupons_get_file", path={"coupon_file_id": answer["_id"]}) == told
    files = made.ok("coupons_list_files")["data"]
    assert [item["_id"] for item in files] == [FILES["read"], answer["_id"]]
    assert files[1] == {**told, "callback_url": "https://kiosk.example/done"}
    assert "callback_url" not in files[0]
    assert counts(made) == (4, 4)


def test_how_long_reading_takes_can_be_set(made: Stage) -> None:
    made.emulator.configure(extra={"coupon_file_seconds": 600})
    file_id = upload(made)
    assert state(made, file_id) == ("PENDING", 0)
    made.emulator.clock.advance(570)
    assert state(made, file_id) == ("COMPLETED", 2)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (URL, "spring teas.csv"),
        ("https://kiosk.example/", "https://kiosk.example/"),
        ("http://[", "http://["),
    ],
)
def test_a_file_without_a_name_has_that_of_its_address(made: Stage, url: str, expected: str) -> None:
    answer = made.ok("coupons_upload_file", body={"file_url": url})
    assert (answer["name"], answer["created_by"]) == (expected, "")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, NO_ADDRESS),
        ({"file_url": ""}, NO_ADDRESS),
        ({"file_url": None}, NO_ADDRESS),
        ({"file_url": []}, NO_ADDRESS),
        ({"file_url": [URL, URL]}, SEVERAL),
        ({"file_url": f"{URL},{URL}"}, SEVERAL),
        ({"file_url": f"{URL} {URL}"}, SEVERAL),
        ({"file_url": [URL]}, INCORRECT),
        ({"file_url": "spring.csv"}, INCORRECT),
        ({"file_url": "ftp://kiosk.example/spring.csv"}, INCORRECT),
        ({"file_url": URL, "callback_url": "kiosk"}, INCORRECT),
        ({"file_url": URL, "name": 5}, INCORRECT),
    ],
)
def test_upload_refuses(made: Stage, body: dict[str, Any], expected: tuple[int, str, str]) -> None:
    assert refused(made.send("coupons_upload_file", body=body)) == expected
    assert len(made.ok("coupons_list_files")["data"]) == 1


def test_an_address_may_name_another(made: Stage) -> None:
    made.ok("coupons_upload_file", body={"file_url": "https://proxy.example/?of=https://kiosk.example/a"})


def test_codes_are_in_a_list_once(made: Stage) -> None:
    file_id = upload(made, b"Coupon Code\nTEA-1\nWINTER-1\nTEA-1\n")
    assert state(made, file_id) == ("COMPLETED", 1)
    assert counts(made) == (3, 3)


def test_other_lists_may_have_the_same_codes(made: Stage) -> None:
    path = {"coupon_list_id": LISTS["archived"]}
    made.ok("coupons_activate_list", path=path)
    made.emulator.plant_file(URL, b"Coupon Code\nWINTER-1\n")
    made.ok("coupons_upload_file", path=path, body={"file_url": URL})
    made.emulator.clock.advance(30)
    assert made.ok("coupons_get_list", path=path)["total_coupons"] == 1


@pytest.mark.parametrize(
    "content", [None, b"", b"TEA-1\nTEA-2\n", b"Coupon Code\n\xff\n", b'Coupon Code\n"TEA-1" x\n']
)
def test_a_file_that_cannot_be_read_fails(made: Stage, content: bytes | None) -> None:
    assert state(made, upload(made, content)) == ("FAILED", 0)
    assert counts(made) == (2, 2)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (GOOD, ["TEA-1", "TEA-2"]),
        (b"\xef\xbb\xbfCoupon Code\r\n TEA-1 \r\n\r\n,\r\n", ["TEA-1"]),
        (b'No, Coupon Code \n1,"TEA, 1"\n2\n', ["TEA, 1"]),
        (b"Coupon Code", []),
        (b"coupon code\nTEA-1\n", None),
        (b"Coupon Code\n" + b"x" * 200_000, None),
    ],
)
def test_the_form_of_a_file(content: bytes, expected: list[str] | None) -> None:
    assert codes_of(content) == expected


def test_a_file_has_100_megabytes_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    assert processing.LARGEST_FILE == 104_857_600
    monkeypatch.setattr(processing, "LARGEST_FILE", len(GOOD))
    assert codes_of(GOOD) == ["TEA-1", "TEA-2"]
    assert codes_of(GOOD + b"\n") is None


def test_a_list_has_so_many_coupons_at_most(made: Stage) -> None:
    assert processing.LARGEST_LIST == 100_000_000
    made.emulator.configure(extra={"coupon_list_limit": 3})
    assert state(made, upload(made)) == ("FAILED", 0)
    assert counts(made) == (2, 2)
    made.emulator.configure(extra={"coupon_list_limit": 4})
    assert state(made, upload(made)) == ("COMPLETED", 2)


@pytest.mark.parametrize("name", ["archived", "expired"])
def test_only_active_lists_are_filled(made: Stage, name: str) -> None:
    path = {"coupon_list_id": LISTS[name]}
    made.emulator.plant_file(URL, GOOD)
    file_id = made.ok("coupons_upload_file", path=path, body={"file_url": URL})["_id"]
    made.emulator.clock.advance(30)
    found = made.ok("coupons_get_file", path={**path, "coupon_file_id": file_id})
    assert (found["status"], found["added_coupons"]) == ("FAILED", 0)


def test_a_file_goes_with_the_coupons_that_nobody_got(made: Stage) -> None:
    file_id = upload(made)
    coupons = made.emulator.store().collection("coupons")
    made.emulator.settle()
    key = f"{LISTS['active']}/TEA-1"
    first = coupons.get(key)
    assert first is not None
    coupons.put(key, {**first, "used": True})
    response = made.send("coupons_delete_file", path={"coupon_file_id": file_id})
    assert (response.status_code, response.content) == (204, b"")
    assert counts(made) == (3, 2)
    assert [item["_id"] for item in made.ok("coupons_list_files")["data"]] == [FILES["read"]]
    assert made.send("coupons_delete_file", path={"coupon_file_id": file_id}).status_code == 404


def test_a_file_that_was_deleted_is_not_read(made: Stage) -> None:
    made.emulator.plant_file(URL, GOOD)
    callback = {"callback_url": "https://kiosk.example/done"}
    file_id = made.ok("coupons_upload_file", body={"file_url": URL, **callback})["_id"]
    made.ok("coupons_delete_file", path={"coupon_file_id": file_id})
    made.emulator.clock.advance(30)
    assert counts(made) == (2, 2)
    assert made.emulator.store().collection("callbacks").count() == 0


@pytest.mark.parametrize(("content", "status", "added"), [(GOOD, "COMPLETED", 2), (None, "FAILED", 0)])
def test_the_callback_says_what_the_api_says(
    made: Stage, content: bytes | None, status: str, added: int
) -> None:
    file_id = upload(made, content, callback_url="https://kiosk.example/done")
    told = made.ok("coupons_get_file", path={"coupon_file_id": file_id})
    (callback,) = made.emulator.store().collection("callbacks").all()
    assert (callback["url"], callback["body"]) == ("https://kiosk.example/done", told)
    assert (told["status"], told["added_coupons"]) == (status, added)


def test_no_callback_without_an_address(made: Stage) -> None:
    upload(made)
    made.emulator.settle()
    assert made.emulator.store().collection("callbacks").count() == 0


@pytest.mark.parametrize(
    ("content", "conditions", "alerts"),
    [
        (GOOD, {"success_alert": True, "failure_alert": False}, ["success_alert"]),
        (GOOD, {"success_alert": False, "failure_alert": True}, []),
        (None, {"success_alert": True}, []),
        (None, {"failure_alert": True}, ["failure_alert"]),
    ],
)
def test_subscribers_hear_of_files(
    made: Stage, content: bytes | None, conditions: dict[str, bool], alerts: list[str]
) -> None:
    subscribe(made, **conditions)
    upload(made, content, name="spring.csv")
    added = 0 if content is None else 2
    expected = [
        (
            address,
            {
                "alert": kind,
                "coupon_list": "Winter coupons",
                "file": "spring.csv",
                "added_coupons": added,
            },
        )
        for kind in alerts
        for address in ("a@b.example", "c@d.example")
    ]
    assert mails(made) == expected


@pytest.mark.parametrize(
    ("username", "password", "sent"),
    [("a:da@x", "p/w ü", "a:da@x:p/w ü"), ("ada", None, "ada:"), (None, "p", ":p")],
)
def test_credentials_of_the_address(
    made: Stage, username: str | None, password: str | None, sent: str
) -> None:
    given = {"file_url_auth_username": username, "file_url_auth_password": password}
    credentials = {name: value for name, value in given.items() if value is not None}
    with server() as (url, asked):
        file_id = made.ok("coupons_upload_file", body={"file_url": url, **credentials})["_id"]
        made.emulator.clock.advance(30)
        assert state(made, file_id) == ("COMPLETED", 2)
        made.ok("coupons_upload_file", body={"file_url": url})
        made.emulator.clock.advance(30)
        made.emulator.settle()
    assert asked == ["Basic " + base64.b64encode(sent.encode()).decode(), None]
    assert made.ok("coupons_list_files")["data"][1]["file_url"] == url


def test_planted_files_need_no_credentials(made: Stage) -> None:
    assert state(made, upload(made, file_url_auth_username="ada")) == ("COMPLETED", 2)


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:99999/",
        "http://127.0.0.1:x/",
        "http://[::1/",
        "http://127.0.0.1:1/",
        "https://@/",
        "http://xn--/",
    ],
)
def test_hostile_addresses_fail(made: Stage, url: str) -> None:
    parts = {"file_url": url, "callback_url": url, "file_url_auth_password": "@/\x00"}
    file_id = made.ok("coupons_upload_file", body=parts)["_id"]
    made.emulator.clock.advance(30)
    assert state(made, file_id) == ("FAILED", 0)
