"""Dashboards that the examples speak of, and one of each kind."""

from __future__ import annotations

from moengage_emulator.families.analytics import chart, dashboard
from moengage_emulator.families.analytics.stored import CHARTS, DASHBOARDS
from moengage_emulator.store import Store

__all__ = ["BOARDS", "CHART", "KNOWN", "plant"]

BOARDS: dict[str, str] = {
    "public": "65f0c1d2e3a4b5c6d7e8fe11",
    "private": "65f0c1d2e3a4b5c6d7e8fe12",
    "archived": "65f0c1d2e3a4b5c6d7e8fe13",
}
CHART = "65f0c1d2e3a4b5c6d7e8fe21"

_FUNNEL = "65f0c1d2e3a4b5c6d7e8fe22"

KNOWN: dict[str | tuple[str, str], list[str]] = {
    "dashboard_id": [BOARDS["public"]],
    "chart_id": [CHART, _FUNNEL],
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    for made in (
        chart(CHART, "behavior", ["Order placed"], name="Cups a day", by_day=True),
        chart(_FUNNEL, "funnel", ["Basket filled", "Order placed"], name="From basket to order"),
    ):
        store.collection(CHARTS).put(made["id"], made)
    for name, board_id in BOARDS.items():
        board = dashboard(
            board_id,
            [CHART, _FUNNEL],
            name=f"Dashboard {name}",
            private=name == "private",
            archived=name == "archived",
        )
        store.collection(DASHBOARDS).put(board_id, board)
