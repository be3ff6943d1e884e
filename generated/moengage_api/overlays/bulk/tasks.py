"""The chores there are: which operation, how many items a request takes, what answers say of items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..encode import convert
from ..errors import Problem, RequestInvalid
from .chores import Chore, ItemRefused

if TYPE_CHECKING:
    from ..operation import Operation

__all__ = [
    "add_catalog_items",
    "delete_catalog_items",
    "delete_users",
    "export_users",
    "merge_users",
    "resubscribe",
    "update_catalog_items",
]


def export_users(identifier_type: str, fields: list[str] | None) -> Chore:
    """Profiles by id, 20 a request ("Get User")."""
    from ...api.data.export_users import OPERATION

    def body(identifiers: list[Any]) -> dict[str, Any]:
        query: dict[str, Any] = {"identifiers": identifiers}
        return {"data": query if fields is None else {**query, "user_fields_to_export": fields}}

    def each(value: Any) -> dict[str, Any]:
        return {"identifier_type": identifier_type, "identifier": value}

    def judge(identifiers: list[Any], result: Any) -> tuple[list[Any], int]:
        # The answer lists what it found in an order of its own.
        key = "id" if identifier_type == "moengage_id" else identifier_type
        data = getattr(result, "data", None)
        found = {_attribute(user, key): user for user in _listed(data, "users")}
        missing = [getattr(entry, "identifier", None) for entry in _listed(data, "users_not_found")]
        wanted = [entry["identifier"] for entry in identifiers]
        values = [found.get(value) for value in wanted]
        lost = [_missing(OPERATION, value in missing) for value in wanted]
        judged = [lost[at] if value is None else value for at, value in enumerate(values)]
        return judged, 0

    return Chore(operation=OPERATION, most=20, body=body, each=each, judge=judge)


def _listed(value: Any, name: str) -> list[Any]:
    """A list of an answer; empty where the answer has something else there, which models tolerate."""
    found = getattr(value, name, None)
    return found if isinstance(found, list) else []


def _attribute(user: Any, name: str) -> str | None:
    """An identifier of a user; they are text."""
    attributes = getattr(user, "user_attributes", None)
    further = getattr(attributes, "additional_properties", {})
    found = getattr(attributes, name, None) or further.get(name)
    return found if isinstance(found, str) else None


def _missing(operation: Operation[Any], said: bool) -> ItemRefused:
    told = "nobody has this id" if said else "the answer does not tell of this id"
    return ItemRefused(told, operation=operation.id, attempts=1)


def merge_users() -> Chore:
    """Pairs of (merged, retained) customer ids, 50 a request ("Merge User"). The vendor tells of no pair."""
    from ...api.data.merge_users import OPERATION

    def each(pair: Any) -> Any:
        if isinstance(pair, tuple) and len(pair) == 2:
            return {"merged_user": pair[0], "retained_user": pair[1]}
        return pair

    return Chore(operation=OPERATION, most=50, body=lambda pairs: {"merge_data": pairs}, each=each)


def delete_users(identity_type: str) -> Chore:
    """Users by id, one a request ("Delete User")."""
    from ...api.data.delete_user import OPERATION

    def body(values: list[Any]) -> dict[str, Any]:
        return {"identity_type": identity_type, "identity_value": values[0]}

    return Chore(operation=OPERATION, most=1, body=body)


def resubscribe(update_esp: bool) -> Chore:
    """E-mail addresses, 100 a request ("Bulk Resubscribe"), which refuses all for a malformed one."""
    from ...api.email_subscriptions.resubscribe import OPERATION

    def body(addresses: list[Any]) -> dict[str, Any]:
        given: dict[str, Any] = {"recipients": addresses, "esp": "SENDGRID"}
        return {**given, "update_esp": True} if update_esp else given

    def each(address: Any) -> Any:
        # The document says that it is an e-mail address; JSON Schema does not check such formats.
        if isinstance(address, str) and ("@" not in address[1:-1] or any(map(str.isspace, address))):
            problem = Problem("recipients", f"{address!r:.80} is no e-mail address", "mend it")
            raise RequestInvalid(OPERATION.id, [problem])
        return address

    return Chore(operation=OPERATION, most=100, body=body, each=each, divide=True)


def add_catalog_items(catalog_id: str) -> Chore:
    """Items as the vendor stores them (`id`, `title`, `link`, `image_link`, attributes), 50 a request."""
    from ...api.catalog.add_items import OPERATION

    return _catalog(OPERATION, catalog_id)


def update_catalog_items(catalog_id: str) -> Chore:
    """What changes about items (`id`, `attributes`), 50 a request."""
    from ...api.catalog.update_items import OPERATION

    return _catalog(OPERATION, catalog_id)


def delete_catalog_items(catalog_id: str) -> Chore:
    """Items by id, 50 a request. The vendor counts the unknown ones and does not name them."""
    from ...api.catalog.delete_items import OPERATION

    return _catalog(OPERATION, catalog_id)


def _catalog(operation: Operation[Any], catalog_id: str) -> Chore:
    def each(item: Any) -> Any:
        problems: list[Problem] = []
        converted = convert(item, {}, "items[0]", problems)
        if problems:
            raise RequestInvalid(operation.id, problems)
        return converted

    def judge(items: list[Any], result: Any) -> tuple[list[Any], int]:
        invalid = getattr(getattr(result, "message", None), "invalid", None)
        faults: dict[str, list[str]] = {}
        for detail in _listed(invalid, "details"):
            said = (getattr(detail, name, None) for name in ("error_id", "message"))
            told = ": ".join(str(part) for part in said if part)
            for name in _listed(detail, "document_ids"):
                faults.setdefault(str(name), []).append(told)
        judged: list[Any] = []
        for item in items:
            name = item.get("id") if isinstance(item, Mapping) else item
            told = "; ".join(dict.fromkeys(faults.get(str(name), ())))
            judged.append(ItemRefused(told, operation=operation.id, attempts=1) if told else None)
        named = sum(one is not None for one in judged)
        count = getattr(invalid, "count", None)
        # In the vendor's examples the counts of the details do not add up to this one; all of a request
        # being refused leaves nothing to guess.
        unassigned = max(0, count - named) if isinstance(count, int) else 0
        if unassigned and count == len(items):
            refused = ItemRefused("the item was refused", operation=operation.id, attempts=1)
            return [one if one is not None else refused for one in judged], 0
        return judged, min(unassigned, len(items) - named)

    return Chore(
        operation=operation,
        most=50,
        body=lambda items: {"items": items},
        each=each,
        parameters={"catalog_id": catalog_id},
        judge=judge,
    )
