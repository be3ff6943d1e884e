"""Files of scheduled reports: made from what was sent, and downloaded with a signature."""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from datetime import timedelta
from typing import Any

import httpx
import pytest

from moengage_emulator import FaultRule
from moengage_emulator.families.stats import campaign_report, report_file
from tests.emulator.campaigns_kit import BY_EVENT, EMAIL, PERIODIC, PUSH, START, Api

NAME = "Teas_20310501.zip"


def plant(api: Api, filename: str = NAME, content: bytes = b"bytes") -> None:
    document = report_file(filename, content, now=api.clock.now())
    api.store.collection("campaign_reports").put(document["id"], document)


def signature(key: str = "key", filename: str = NAME, workspace: str = "ACME") -> str:
    return hashlib.sha256(f"{workspace}|{filename}|{key}".encode()).hexdigest()


def download(
    api: Api,
    filename: str = NAME,
    *,
    workspace: str = "ACME",
    signed: str | None = None,
    path: str | None = None,
) -> httpx.Response:
    """With the signature that fits, unless another one is given; an empty one is left out."""
    given = signature(filename=filename, workspace=workspace) if signed is None else signed
    answer = api.http.get(
        f"/campaign_reports/rest_api/{workspace}/{path or filename}",
        headers={"Signature": given} if given else {},
    )
    assert api.emulator.errors == []
    return answer


@pytest.fixture
def api() -> Api:
    return Api()


def test_the_bytes_come_as_they_are(api: Api) -> None:
    content = bytes(range(256))
    plant(api, content=content)
    answer = download(api)
    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"] == "application/gzip"
    assert answer.headers["content-disposition"] == f'attachment; filename="{NAME}"'
    assert answer.headers["content-length"] == "256"


def test_names_that_a_header_cannot_hold(api: Api) -> None:
    plant(api, 'a"b\\c/é\r\n')
    answer = download(api, 'a"b\\c/é\r\n', path="a%22b%5Cc%2F%C3%A9%0D%0A")
    assert answer.headers["content-disposition"] == 'attachment; filename="a\\"b\\\\c/___"'


@pytest.mark.parametrize(
    "signed",
    [
        *("", "0" * 64, "no digits", "é"),
        # Lower-case digits, by the key of the tile, of this very name.
        signature().upper(),
        signature("data-key"),
        signature(filename=NAME.lower()),
        signature(workspace="GLOBEX"),
    ],
)
def test_who_does_not_sign_is_turned_away_without_a_word(api: Api, signed: str) -> None:
    plant(api)
    answer = api.http.get(
        f"/campaign_reports/rest_api/ACME/{NAME}",
        headers=[(b"Signature", signed.encode())] if signed else [],
    )
    assert (answer.status_code, answer.content) == (401, b"")


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    error = answer.json()["error"]
    assert (error["type"], len(error["request_id"])) == ("BAD REQUEST", 8)
    return answer.status_code, error["attribute"], error["message"]


def test_an_unknown_workspace_comes_before_the_signature(api: Api) -> None:
    plant(api)
    assert refused(download(api, workspace="GLOBEX")) == (400, "APP_ID", "Incorrect app id.")


def test_an_unknown_file(api: Api) -> None:
    assert refused(download(api)) == (400, "FILENAME", "There is no such report.")
    plant(api, NAME.upper())
    assert refused(download(api)) == (400, "FILENAME", "There is no such report.")


def test_a_report_lasts_for_seven_days(api: Api) -> None:
    plant(api)
    api.clock.set(START + timedelta(days=7))
    assert download(api).status_code == 200
    api.clock.advance(1)
    assert refused(download(api)) == (400, "FILENAME", "The report has expired.")


@pytest.mark.parametrize("account", ["suspended", "blocked"])
def test_other_faults_are_bad_requests(api: Api, account: str) -> None:
    plant(api)
    api.emulator.configure(account=account)
    assert refused(download(api)) == (400, "FILENAME", "The request is not valid.")


def test_a_planned_refusal_has_no_body_either(api: Api) -> None:
    plant(api)
    api.emulator.faults.add(FaultRule("stats_download_report", status=401))
    answer = download(api)
    assert (answer.status_code, answer.content) == (401, b"")


def test_another_method(api: Api) -> None:
    answer = api.http.post(f"/campaign_reports/rest_api/ACME/{NAME}")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")


def rows(document: dict[str, Any], api: Api) -> list[dict[str, str]]:
    api.store.collection("campaign_reports").put(document["id"], document)
    with zipfile.ZipFile(io.BytesIO(download(api, document["id"]).content)) as archive:
        (name,) = archive.namelist()
        assert name == document["id"].replace(".zip", ".csv")
        return list(csv.DictReader(io.StringIO(archive.read(name).decode())))


def test_a_report_counts_what_was_sent(api: Api) -> None:
    api.user("ada", devices={"ada-web": "WEB"}, email="ada@example.com")
    api.user("bob", email="bob@example.com")
    api.store.collection("email_suppressions").put("bob@example.com", {"id": "bob@example.com"})
    letter, push, daily = api.create(EMAIL), api.create(PUSH), api.create(PERIODIC)
    api.create(BY_EVENT)
    api.event("ada", "Basket filled")
    api.put(api.create(PUSH), published_at=None, state="drafted")
    api.clock.set(START + timedelta(days=2, hours=2))
    api.emulator.settle()
    report = campaign_report(api.store, "Spring - teas", now=api.clock.now())
    assert report["id"] == "Spring_teas_20310503.zip"
    names = ("campaign_id", "campaign_name", "channel", "delivery_type", "platform", "sent", "failed")
    assert [tuple(row[name] for name in names) for row in rows(report, api)] == [
        (letter, "Letter", "EMAIL", "ONE_TIME", "EMAIL", "1", "1"),
        (push, "Spring teas", "PUSH", "ONE_TIME", "WEB", "1", "0"),
        (daily, "Spring teas", "PUSH", "PERIODIC", "WEB", "2", "0"),
    ]
    last = rows(campaign_report(api.store, "Last day", now=api.clock.now(), days=1), api)
    assert [(row["campaign_id"], row["sent"]) for row in last] == [(daily, "1")]
    assert campaign_report(api.store, "Spring - teas", now=api.clock.now()) == report


@pytest.mark.parametrize("days", [0, 91])
def test_a_report_goes_back_ninety_days(api: Api, days: int) -> None:
    with pytest.raises(ValueError, match="a report goes back 1 to 90 days"):
        campaign_report(api.store, "Teas", now=START, days=days)
    assert rows(campaign_report(api.store, "Teas", now=START, days=90), api) == []
