"""What real clients send although the document refuses it, and the vendor takes: read as it was meant.

Strict, which is the default, refuses whatever the document refuses. With the workspace's setting
`lenient`, four habits of the field pass:

- an id that is a whole number, where the document wants text: `customer_id: 4711`;
- a platform in another case than the document spells it: `android`;
- filter groups inside filter groups, as dashboards export them (`filter_type: nested_filters`);
- attributes of an event under a name of their own (`filter_type: event_attributes` below an action), which
  "Create Filter Segment" calls user attributes, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .document import Document, Operation

__all__ = ["Lenient", "without_groups"]

_IDS = frozenset(
    {
        *("customer_id", "user_id", "uid", "device_id", "identifier", "identity_value"),
        *("merged_user", "retained_user", "user_identifier_value"),
    }
)
_PLATFORMS = frozenset({"platform", "platforms", "targetPlatform"})
_GROUP = "nested_filters"


class Lenient:
    """Bodies as they were meant, by the schemas of the document."""

    def __init__(self, document: Document) -> None:
        """`document` says which spellings there are."""
        self._document = document

    def read(self, operation: Operation, body: Any) -> Any:
        """A copy of `body` with ids as text, and platforms and filters in the document's spelling."""
        if operation.body_model is None:
            return body
        schema = {"$ref": f"#/components/schemas/{operation.body_model}"}
        return _with_attributes_of_events(self._read(schema, body, ""))

    def _read(self, schema: Any, value: Any, name: str) -> Any:
        resolved = self._document.resolve(schema)
        for keyword in ("allOf", "anyOf", "oneOf"):
            for branch in resolved.get(keyword, ()):
                value = self._read(branch, value, name)
        if isinstance(value, dict):
            properties = resolved.get("properties", {})
            return {
                key: self._read(properties[key], item, key) if key in properties else item
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self._read(resolved.get("items", {}), item, name) for item in value]
        return _meant(resolved, value, name)


def _meant(schema: Mapping[str, Any], value: Any, name: str) -> Any:
    if name in _IDS and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if name in _PLATFORMS and isinstance(value, str) and value not in (known := schema.get("enum", ())):
        return next((item for item in known if item.casefold() == value.casefold()), value)
    return value


def _with_attributes_of_events(value: Any, *, below_action: bool = False) -> Any:
    """A copy in which filters below an action that speak of event attributes speak of attributes."""
    if isinstance(value, list):
        return [_with_attributes_of_events(item, below_action=below_action) for item in value]
    if not isinstance(value, dict):
        return value
    below = below_action or value.get("filter_type") == "actions"
    found = {key: _with_attributes_of_events(item, below_action=below) for key, item in value.items()}
    if below_action and found.get("filter_type") == "event_attributes":
        found["filter_type"] = "user_attributes"
    return found


def without_groups(value: Any) -> Any:
    """A copy with the filters of inner groups lifted into their lists, for the schema, which has no groups.

    The groups themselves count wherever the filters are evaluated.
    """
    if isinstance(value, dict):
        return {key: without_groups(item) for key, item in value.items()}
    if not isinstance(value, list):
        return value
    lifted: list[Any] = []
    for item in map(without_groups, value):
        if isinstance(item, dict) and item.get("filter_type") == _GROUP:
            filters = item.get("filters")
            lifted.extend(filters if isinstance(filters, list) else [])
        else:
            lifted.append(item)
    return lifted
