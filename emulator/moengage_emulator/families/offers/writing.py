"""Create and change offers. A refusal lists all that is wrong, with the schema and with the rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Answer, Call, handles
from .documents import OFFERS, bare, offer, status_of, wire_time
from .envelope import checked_request, invalid, refusal, success
from .findings import of_schema
from .gates import CLOSED, kept, locked
from .proposal import Proposal, mapping
from .rules import broken

__all__ = ["create", "update"]

_FIELDS = (
    *("name", "description", "priority", "delivery", "created_by", "tags", "scheduling", "segment_info"),
    *("offer_content", "variation_meta", "capping_rules", "is_global_control_enabled", "imp_track_hours"),
    *("offering_attribute_configuration", "conversion"),
)


@handles("offers_create", validated=False)
def create(call: Call) -> Answer:
    """Make an offer, which waits for its begin."""
    checked_request(call)
    body: Mapping[str, Any] = call.body
    now = call.clock.now()
    _check(call, Proposal(body, body, {}, None, call.store, now))
    made = offer(call.ids.object_id(), now=now, **_known(body))
    call.store.collection(OFFERS).put(made["id"], made)
    data = {
        "id": f"offer_{made['id']}",
        "status": status_of(made, now),
        "created_at": wire_time(made["created_at"]),
    }
    return success(call, "offer", data, 201)


@handles("offers_update", validated=False)
def update(call: Call) -> Answer:
    """Change what is given: first the offer has to be there, then open, then the fields are looked at.

    What is given replaces the stored value whole, save that `scheduling` may be given in part.
    """
    checked_request(call)
    offers = call.store.collection(OFFERS)
    found = offers.get(bare(call.path["offer_id"], "offer_"))
    if found is None:
        raise refusal(call, 404, "OFFER_NOT_FOUND", "There is no such offer.")
    now = call.clock.now()
    status, before = status_of(found, now), found["fields"]
    if status in CLOSED:
        raise refusal(call, 403, *CLOSED[status])
    given = _known(call.body)
    # What is fixed at creation is no field of a change.
    given.pop("delivery", None)
    given.pop("created_by", None)
    fields = {**before, **given}
    if "scheduling" in given:
        fields["scheduling"] = {**before["scheduling"], **mapping(given["scheduling"])}
    if isinstance(given.get("variation_meta"), dict):
        fields["variation_meta"] = kept(status, before, given["variation_meta"])
    _check(call, Proposal(fields, given, before, found["id"], call.store, now), status)
    found |= {"fields": fields, "updated_at": now.isoformat(), "updated_by": call.body["updated_by"]}
    offers.put(found["id"], found)
    data = {
        "id": f"offer_{found['id']}",
        "status": status_of(found, now),
        "updated_at": wire_time(found["updated_at"]),
    }
    return success(call, "offer", data)


def _check(call: Call, proposal: Proposal, status: str = "") -> None:
    """Raises a 400 that lists everything that is wrong."""
    problems = call.models.problems(str(call.operation.body_model), dict(call.body))
    findings = list(of_schema(problems))
    faulty = {str(problem.path[0]) for problem in problems if problem.path}
    sound = {name: value for name, value in proposal.given.items() if name not in faulty}
    findings += locked(status, proposal.before, sound)
    findings += broken(proposal, faulty)
    if findings:
        raise invalid(call, findings)


def _known(body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that offers have; others are ignored."""
    return {name: body[name] for name in _FIELDS if name in body}
