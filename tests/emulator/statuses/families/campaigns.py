"""The statuses of campaigns of the first version."""

from __future__ import annotations

import httpx

from tests.emulator.kit import basic
from tests.emulator.statuses.stage import Parts, Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.campaigns import CAMPAIGNS
from tests.spec.document import CASES

__all__ = ["IMPOSSIBLE", "SAMPLES", "SCENES"]

_HEADERS = {"authorization": basic(WORKSPACE, KEY), "MOE-APPKEY": WORKSPACE}


def _update(_: Stage) -> Parts:
    body = CASES["campaigns_update"].body_examples[0]
    return Parts(body=body, path={"campaign_id": CAMPAIGNS["periodic"]}, headers=dict(_HEADERS))


def _test(_: Stage) -> Parts:
    body = {
        "request_id": "test-2",
        "channel": "EMAIL",
        "basic_details": {"name": "March letter", "content_type": "TRANSACTIONAL"},
        "connector": {"connector_type": "SENDGRID", "connector_name": "Main"},
        "campaign_content": {
            "content": {
                "email": {
                    "subject": "New teas",
                    "sender_name": "The kiosk",
                    "from_address": "letters@kiosk.example",
                    "reply_to_address": "hello@kiosk.example",
                    "html_content": "<p>Three of them.</p>",
                }
            }
        },
        "test_campaign_meta": {"identifier": "EMAIL", "identifier_values": ["ida@kiosk.example"]},
    }
    return Parts(body=body, headers=dict(_HEADERS))


SAMPLES = {"campaigns_update": _update, "campaigns_send_test": _test}


def _reused(made: Stage) -> httpx.Response:
    made.ok("campaigns_create")
    return made.send("campaigns_create")


def _of_the_dashboard(made: Stage) -> httpx.Response:
    return made.send("campaigns_update", path={"campaign_id": CAMPAIGNS["dashboard"]})


def _bad_day(operation: str, made: Stage) -> httpx.Response:
    fields = {"created_date": {"from_date": "2026-02-30", "to_date": "2026-03-01"}}
    return made.send(operation, change={"campaign_fields": fields})


def _stopped_while_active(made: Stage) -> httpx.Response:
    return made.send("campaigns_update_status", change={"action": "STOP"})


def _nothing_to_send(made: Stage) -> httpx.Response:
    return made.send("campaigns_send_test", change={"campaign_content": {"content": {}}})


def _runs_of_a_letter(made: Stage) -> httpx.Response:
    return made.send("campaigns_list_executions", path={"parent_campaign_id": CAMPAIGNS["email"]})


def _unreadable(made: Stage) -> httpx.Response:
    content = {"payload": {"title": "{{ user. }}"}}
    return made.send("campaigns_preview", change={"personalization_content": content})


def _random_group(made: Stage) -> httpx.Response:
    made.emulator.configure(extra={"global_control_group": "RANDOM_ALLOCATION"})
    return made.send("campaigns_update_global_control_group")


SCENES = {
    ("campaigns_create", 400): _reused,
    ("campaigns_update", 400): _of_the_dashboard,
    ("campaigns_search", 400): lambda made: _bad_day("campaigns_search", made),
    ("campaigns_get_meta", 400): lambda made: _bad_day("campaigns_get_meta", made),
    ("campaigns_update_status", 400): _stopped_while_active,
    ("campaigns_send_test", 400): _nothing_to_send,
    ("campaigns_list_executions", 400): _runs_of_a_letter,
    ("campaigns_preview", 400): _unreadable,
    ("campaigns_update_global_control_group", 400): _random_group,
}
IMPOSSIBLE: dict[tuple[str, int], str] = {}
