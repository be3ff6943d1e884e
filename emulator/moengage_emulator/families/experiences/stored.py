"""Experiences as documents to plant, and their states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

__all__ = ["EXPERIENCES", "audience", "experience", "status_of", "variation"]

EXPERIENCES = "experiences"

Document = Mapping[str, Any]


def experience(key: str, audiences: Sequence[Document] | None = None, **fields: Any) -> dict[str, Any]:
    """A document of `experiences`, to be put under its key: an active one for everyone, unless told else.

    Of `audiences` (by `audience`) the first that has the user counts. `fields` may be

    - `name`, `campaign_id` (24 hexadecimal digits), `locale_id` and `experience_type`;
    - `status`: Active, Paused or Scheduled; one of any other state is neither fetched nor listed;
    - `starts_at` and `ends_at` (ISO 8601, UTC): an active or scheduled one is Scheduled before the first,
      Active from then on, and over at the second.
    """
    return {
        "id": key,
        "name": f"Experience {key}",
        "campaign_id": "65f0c1d2e3a4b5c6d7e8fc01",
        "status": "Active",
        "starts_at": None,
        "ends_at": None,
        "locale_id": "0",
        "experience_type": "API based Experience",
        "audiences": list(audiences or [audience("ALLUSR")]),
        **fields,
    }


def audience(
    audience_id: str,
    variations: Sequence[Document] | None = None,
    *,
    name: str = "All users",
    segmentation: Document | None = None,
    session: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, Any]:
    """Whom an experience is for, and what they are shown: one of `variations` (by `variation`).

    `segmentation` is like the `segmentation_details` of a campaign; None: everyone, known or not.
    `session`: signal -> the values that it may have, as in the request. Those of `USER_IP_ADDRESS` are
    networks (`203.0.113.0/24`), those of `USER_AGENT` kinds of devices (mobile, tablet, desktop).
    """
    return {
        "id": audience_id,
        "name": name,
        "segmentation": None if segmentation is None else dict(segmentation),
        "session": {signal: list(values) for signal, values in (session or {}).items()},
        "variations": list(variations or [variation("1")]),
    }


def variation(
    variation_id: str, payload: Mapping[str, tuple[Any, str]] | None = None, *, share: int = 1
) -> dict[str, Any]:
    """What is shown to a part of an audience. `payload`: variable -> value and data type.

    The types are string, number, boolean, json and float. `share` says how large the part is, compared to
    those of the other variations.
    """
    variables = {name: {"value": value, "data_type": kind} for name, (value, kind) in (payload or {}).items()}
    return {"id": variation_id, "payload": variables, "share": share}


def status_of(stored: Document, now: datetime) -> str:
    """The state of an experience at `now`: the stored one, or what has become of it as time passed."""
    status: str = stored["status"]
    if status not in ("Active", "Scheduled"):
        return status
    if stored["ends_at"] is not None and now >= datetime.fromisoformat(stored["ends_at"]):
        return "Completed"
    if stored["starts_at"] is None:
        return status
    return "Active" if now >= datetime.fromisoformat(stored["starts_at"]) else "Scheduled"
