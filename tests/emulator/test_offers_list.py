"""Lists of offers and templates: filters, fields, pages; and what the gateway answers."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

from moengage_emulator.families.offers import offer_template
from tests.emulator.kit import basic
from tests.emulator.offers_kit import create, findings, fresh, offers
from tests.emulator.statuses.stage import Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.offers import OFFERS

_QUERY = "One or more query parameters are invalid."
_STATES = "active, scheduled, expired, archived, draft"
_FIELDS = "id, name, status, tags, created_at, created_by"
_ALL = ["scheduled", "active", "expired", "archived", "draft"]


def _get(made: Stage, query: str) -> httpx.Response:
    headers = {"authorization": basic(WORKSPACE, KEY)}
    return made.http.get(f"/v5/offers?{query}", headers=headers)


def _names(made: Stage, query: str) -> list[str]:
    response = _get(made, query)
    assert response.status_code == 200, response.text
    return [row["name"].removesuffix("_teas") for row in response.json()["data"]]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", _ALL),
        (f"id=offer_{OFFERS['draft']}", ["draft"]),
        (f"id={OFFERS['draft']}", ["draft"]),
        ("id=offer_none", []),
        ("name_contains=AR", ["archived"]),
        ("status_in=active,draft", ["active", "draft"]),
        ("status_in=active&status_in=draft", ["active", "draft"]),
        ("status_in=", _ALL),
        ("tags=tag_65f0c1d2e3a4b5c6d7e8fb11", ["active"]),
        ("tags=65f0c1d2e3a4b5c6d7e8fb11", ["active"]),
        ("tags=tag_65f0c1d2e3a4b5c6d7e8fb11&tags=tag_other", []),
        ("created_by=ida@kiosk.example", _ALL),
        ("created_by=eve@kiosk.example&created_by=ida@kiosk.example", _ALL),
        ("created_by=eve@kiosk.example,ida@kiosk.example", _ALL),
        ("created_by=eve@kiosk.example", []),
        ("created_date_gte=2026-03-01&created_date_lte=2026-03-01", _ALL),
        ("created_date_gte=2026-03-02", []),
        ("created_date_lte=2026-02-28", []),
        ("status_in=active,draft&name_contains=act", ["active"]),
        (f"name_contains={'t' * 100}", []),
        ("limit=100", _ALL),
    ],
)
def test_filters(query: str, names: list[str]) -> None:
    with offers() as made:
        assert _names(made, query) == names


def test_a_row_has_six_fields_and_no_empty_tags() -> None:
    with offers() as made:
        rows = {row["name"]: row for row in made.ok("offers_list")["data"]}
        assert rows["active_teas"] == {
            "id": f"offer_{OFFERS['active']}",
            "name": "active_teas",
            "status": "active",
            "tags": ["tag_65f0c1d2e3a4b5c6d7e8fb11"],
            "created_at": "2026-03-01T08:00:00.000000000Z",
            "created_by": "ida@kiosk.example",
        }
        assert "tags" not in rows["draft_teas"]


def test_tags_come_back_with_their_prefix() -> None:
    with offers() as made:
        assert create(made, tags=["65f0c1d2e3a4b5c6d7e8fb11"]).status_code == 201
        assert made.ok("offers_list")["data"][0]["tags"] == ["tag_65f0c1d2e3a4b5c6d7e8fb11"]


def test_fields_are_chosen() -> None:
    with offers() as made:
        answer = _get(made, "fields=id,status&limit=1").json()
        assert answer["data"] == [{"id": f"offer_{OFFERS['scheduled']}", "status": "scheduled"}]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("limit=0", ("OUT_OF_RANGE", "limit", "limit must be between 1 and 100.")),
        ("limit=101", ("OUT_OF_RANGE", "limit", "limit must be between 1 and 100.")),
        (f"limit={'9' * 5000}", ("OUT_OF_RANGE", "limit", "limit must be between 1 and 100.")),
        ("limit=few", ("INVALID_TYPE", "limit", "limit is expected to be Integer.")),
        (
            f"name_contains={'t' * 101}",
            ("OUT_OF_RANGE", "name_contains", "name_contains must have 100 characters at most."),
        ),
        ("cursor=%FF", ("INVALID_CURSOR", "cursor", "cursor is not valid base64.")),
        (
            "cursor=b2ZmZXJzOm5vbmU=",
            ("INVALID_CURSOR", "cursor", "cursor is corrupt: no such segment or id."),
        ),
        ("cursor=b2Zm?ZXJz", ("INVALID_CURSOR", "cursor", "cursor is not valid base64.")),
        (
            # That of a page of templates.
            "cursor=" + base64.b64encode(f"templates:{OFFERS['active']}".encode()).decode(),
            ("INVALID_CURSOR", "cursor", "cursor is corrupt: no such segment or id."),
        ),
        (
            "status_in=open",
            ("INVALID_ENUM_VALUE", "status_in", f"'open' is not a valid status. Allowed values: {_STATES}."),
        ),
        (
            "fields=id,priority",
            (
                "INVALID_FIELDS_PARAM",
                "fields",
                f"'priority' is not a valid field. Allowed values: {_FIELDS}.",
            ),
        ),
        (
            "created_date_gte=20260301",
            ("INVALID_TYPE", "created_date_gte", "created_date_gte must be a date such as 2027-03-01."),
        ),
        (
            "created_date_lte=2026-02-30",
            ("INVALID_TYPE", "created_date_lte", "created_date_lte must be a date such as 2027-03-01."),
        ),
    ],
)
def test_bad_parameters(query: str, wanted: tuple[str, str, str]) -> None:
    with offers() as made:
        assert findings(_get(made, query), _QUERY) == [wanted]


def test_all_bad_parameters_come_at_once() -> None:
    with offers() as made:
        found = findings(_get(made, "limit=0&cursor=?&status_in=open,shut&fields=x"), _QUERY)
        assert [code for code, *_ in found] == [
            "OUT_OF_RANGE",
            "INVALID_CURSOR",
            "INVALID_ENUM_VALUE",
            "INVALID_ENUM_VALUE",
            "INVALID_FIELDS_PARAM",
        ]


def test_pages() -> None:
    with offers() as made:
        seen: list[str] = []
        query = {"limit": "2"}
        for more, count in ((True, 2), (True, 2), (False, 1)):
            answer = made.ok("offers_list", query=query)
            pagination = answer["pagination"]
            seen += [row["name"].removesuffix("_teas") for row in answer["data"]]
            assert (len(answer["data"]), pagination["has_more"]) == (count, more)
            assert (pagination["limit"], pagination["total_count"]) == (2, 5)
            assert (pagination["next_cursor"] is not None) is more
            query["cursor"] = str(pagination["next_cursor"])
        assert seen == _ALL


def test_a_cursor_names_the_row_that_follows() -> None:
    with offers() as made:
        cursor = made.ok("offers_list", query={"limit": "1"})["pagination"]["next_cursor"]
        assert base64.b64decode(cursor).decode() == f"offers:{OFFERS['active']}"
        # A new offer comes before the page, not into it.
        assert create(made).status_code == 201
        answer = made.ok("offers_list", query={"limit": "1", "cursor": cursor})
        assert answer["data"][0]["name"] == "active_teas"
        assert answer["pagination"]["total_count"] == 6


def test_the_default_page_has_twenty_rows() -> None:
    with offers() as made:
        for number in range(16):
            assert create(made, name=f"offer_{number}").status_code == 201
        answer = made.ok("offers_list")
        assert (len(answer["data"]), answer["pagination"]["limit"]) == (20, 20)


def test_templates() -> None:
    with offers() as made:
        answer = made.ok("offers_list_templates")
        assert (answer["type"], answer["data"]) == (
            "template",
            [
                {"id": "app_banner", "value": "app_banner", "label": "Banner", "template_type": ["app"]},
                {"id": "web_plain", "value": "web_plain", "label": "web_plain", "template_type": []},
            ],
        )


def test_pages_of_templates() -> None:
    with offers() as made:
        odd = offer_template("größe:1/2", label="Odd")
        made.emulator.store().collection("offer_templates").put(odd["id"], odd)
        cursor: dict[str, str | None] = {}
        seen = []
        for _ in range(3):
            answer = made.ok("offers_list_templates", query={"limit": "1", **cursor})
            seen += [row["id"] for row in answer["data"]]
            cursor = {"cursor": answer["pagination"]["next_cursor"]}
        assert seen == ["app_banner", "web_plain", "größe:1/2"]
        assert answer["pagination"] == {"next_cursor": None, "limit": 1, "has_more": False, "total_count": 3}


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ({"limit": "101"}, ("OUT_OF_RANGE", "limit", "limit must be between 1 and 100.")),
        (
            {"cursor": base64.b64encode(f"offers:{OFFERS['active']}".encode()).decode()},
            ("INVALID_CURSOR", "cursor", "cursor is corrupt: no such segment or id."),
        ),
    ],
)
def test_bad_parameters_of_templates(query: dict[str, str], wanted: tuple[str, str, str]) -> None:
    with offers() as made:
        response = made.send("offers_list_templates", query=query)
        assert findings(response, "One or more fields failed validation.") == [wanted]


def test_the_request_id_comes_back() -> None:
    with offers() as made:
        given = "7b0c2f4e-1d3a-4c5b-9e8f-6a7b8c9d0e1f"
        for query, status in (({}, 200), ({"limit": "0"}, 400)):
            response = made.send("offers_list", headers={"X-MOE-Request-Id": given}, query=query)
            assert response.status_code == status
            assert response.json()["response_id"] == "resp_7b0c2f4e1d3a4c5b9e8f6a7b8c9d0e1f"
        response = made.send("offers_list", headers={"X-MOE-Request-Id": given})
        assert response.headers["x-moe-request-id"] == given
        made_up = made.send("offers_list", headers={"X-MOE-Request-Id": None}).headers["x-moe-request-id"]
        assert len(made_up) == 36


@pytest.mark.parametrize(
    "operation", ["offers_list", "offers_list_templates", "offers_create", "offers_update"]
)
def test_a_request_id_with_control_characters_breaks_the_gateway(operation: str) -> None:
    with offers() as made:
        response = made.send(operation, headers={"X-MOE-Request-Id": "a\x01b"})
        assert (response.status_code, response.headers["content-type"]) == (503, "text/html")
        assert response.text == "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>"


_REFUSALS: list[tuple[dict[str, Any], str | None, int, str, str]] = [
    ({"authorization": None}, None, 401, "ER001", "Auth validation failed."),
    ({"authorization": basic(WORKSPACE, "wrong")}, None, 401, "ER001", "Auth validation failed."),
    ({"authorization": basic("NOBODY", KEY)}, None, 401, "ER001", "Auth validation failed."),
    ({}, "suspended", 403, "ER007", "The account is suspended."),
    ({}, "blocked", 403, "ER007", "The account is blocked."),
]


@pytest.mark.parametrize(("headers", "account", "status", "code", "message"), _REFUSALS)
@pytest.mark.parametrize("operation", ["offers_list", "offers_create", "offers_update"])
def test_the_gateway_answers_in_text(
    operation: str, headers: dict[str, Any], account: str | None, status: int, code: str, message: str
) -> None:
    with offers() as made:
        if account is not None:
            made.emulator.configure(account=account)
        response = made.send(operation, headers=headers)
        assert (response.status_code, response.headers["content-type"]) == (status, "text/plain")
        assert json.loads(response.text) == {
            "code": code,
            "target": "Authentication Invalid",
            "message": message,
        }


def test_a_key_of_another_tile_lacks_the_scope() -> None:
    with offers() as made:
        workspace = made.emulator.workspaces[WORKSPACE]
        others = [key for key in workspace.as_document()["keys"] if key["kind"] != "personalize"]
        made.emulator.workspaces.put(
            type(workspace).from_document(workspace.as_document() | {"keys": others})
        )
        response = made.send("offers_list")
        assert response.status_code == 403
        assert json.loads(response.text)["message"] == "Scope is missing."


@pytest.mark.parametrize(
    ("operation", "figures"),
    [
        ("offers_list", (150, 500, 1000)),
        ("offers_list_templates", (150, 500, 1000)),
        ("offers_create", (100, 300, 600)),
        ("offers_update", (100, 300, 600)),
    ],
)
def test_limits(operation: str, figures: tuple[int, int, int]) -> None:
    with offers() as made:
        now, raised = int(made.emulator.clock.now().timestamp()), dict[str, int]()
        for per, seconds, figure in zip(("minute", "hour", "day"), (60, 3600, 86400), figures, strict=True):
            made.emulator.limits.configure("default", figures={operation: raised})
            headers = made.send(operation, headers=fresh()).headers
            told = (headers["x-ratelimit-limit"], headers["x-ratelimit-reset"])
            assert told == (str(figure), str(now + seconds))
            raised = {**raised, per: 10**6}


def test_too_many_requests_have_to_wait() -> None:
    with offers() as made:
        made.emulator.limits.configure("default", figures={"offers_create": {"minute": 1}})
        first = made.send("offers_create")
        assert first.headers["x-ratelimit-limit"] == "1"
        assert first.headers["x-ratelimit-remaining"] == "0"
        made.emulator.clock.advance(20)
        response = made.send("offers_create", headers=fresh())
        assert (response.status_code, response.headers["retry-after"]) == (429, "40")
        assert response.json()["error"]["code"] == "RATE_LIMITED"
