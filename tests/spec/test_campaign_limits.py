"""The limits of campaigns, flows and business events against the figures of the vendor's pages."""

from __future__ import annotations

import pytest

from tests.spec.document import CASES

SECOND, MINUTE, HOUR, DAY = "second", "minute", "hour", "day"
Limits = set[tuple[int, str, str]]
"""How many, in which time, and what counts: `any` call or each `success`."""

# "Campaigns overview", Rate Limit: calls, and campaigns that are made.
CREATION: Limits = {
    *((5, SECOND, "any"), (25, MINUTE, "any"), (100, HOUR, "any")),
    *((5, MINUTE, "success"), (25, HOUR, "success"), (100, DAY, "success")),
}
# "Campaigns overview" and "Flows overview", Rate Limit.
USUAL: Limits = {(10, SECOND, "any"), (100, MINUTE, "any"), (6000, HOUR, "any")}
PREVIEW: Limits = {(10_000, MINUTE, "any")}
LIMITS: dict[str, Limits] = {
    "campaigns_create": CREATION,
    **dict.fromkeys(
        (
            *("campaigns_update", "campaigns_search", "campaigns_get_meta", "campaigns_list_executions"),
            *("campaigns_update_status", "campaigns_send_test"),
        ),
        USUAL,
    ),
    "campaigns_preview": PREVIEW,
    "campaigns_update_global_control_group": {(10, MINUTE, "any")},
    "campaigns_v5_create": CREATION,
    **dict.fromkeys(
        (
            *("campaigns_v5_get", "campaigns_v5_update", "campaigns_v5_validate", "campaigns_v5_search"),
            *("campaigns_v5_update_status", "campaigns_v5_post_status"),
            *("campaigns_v5_get_meta", "campaigns_v5_send_test"),
        ),
        USUAL,
    ),
    "campaigns_v5_preview": PREVIEW,
    **dict.fromkeys(("flows_search", "flows_get", "flows_get_version", "flows_update_status"), USUAL),
    # The cap of 50 business events is no rate.
    "business_events_create": set(),
    "business_events_trigger": {(50, HOUR, "any"), (200, DAY, "any")},
    "business_events_search": {(100, MINUTE, "any")},
}


def test_no_operation_is_left_out() -> None:
    families = ("campaigns_", "flows_", "business_events_")
    assert {name for name in CASES if name.startswith(families)} == LIMITS.keys()


@pytest.mark.parametrize("operation_id", LIMITS)
def test_the_figures(operation_id: str) -> None:
    limits = CASES[operation_id].facts["limits"]
    found = {(one["amount"], one["per"], one.get("outcome", "any")) for one in limits}
    assert found == LIMITS[operation_id]
    assert len(limits) == len(found)
