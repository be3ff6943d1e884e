"""Users who go for good: at once, or when their time has come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from ...ids import Ids
from ...jobs import JobRun, cancel, plan_at, runs
from ...removal import removed
from ...store import Store
from .identities import index

__all__ = ["deletion_of", "plan_deletion", "remove_user"]

_COLLECTION = "deletions"
_JOB = "data_delete_user"


def deletion_of(store: Store, user: Mapping[str, Any]) -> dict[str, Any] | None:
    """The planned removal of a user: when it is `due`, and of which `kind`."""
    return store.collection(_COLLECTION).get(user["id"])


def plan_deletion(
    store: Store, ids: Ids, user: Mapping[str, Any], due: datetime, kind: Literal["deleted", "merged"]
) -> None:
    """Remove a user at `due`, in place of what was planned; a deletion that was asked for is not put off."""
    earlier = deletion_of(store, user)
    if earlier is not None:
        if kind == "merged" and earlier["kind"] == "deleted":
            return
        cancel(store, _JOB, user=user["id"])
    plan_at(store, ids, _JOB, due=due, details={"user": user["id"]})
    planned = {"id": user["id"], "customer_id": user["customer_id"], "due": due.isoformat(), "kind": kind}
    store.collection(_COLLECTION).put(user["id"], planned)


def remove_user(store: Store, user: Mapping[str, Any]) -> None:
    """Forget a user with events, devices and what other families keep, at once."""
    removed(store, user)
    for name in ("events", "devices"):
        documents = store.collection(name)
        for document in documents.find(user=user["id"]):
            documents.delete(document["id"])
    index(store, user["id"], user.get("identities", ()), ())
    if user["customer_id"] is not None:
        store.collection("user_ids").delete(user["customer_id"])
    cancel(store, _JOB, user=user["id"])
    store.collection(_COLLECTION).delete(user["id"])
    store.collection("users").delete(user["id"])


@runs(_JOB)
def _delete(run: JobRun) -> None:
    user = run.store.collection("users").get(run.details["user"])
    if user is not None:
        remove_user(run.store, user)
