"""The stored blocks, in the collection `content_blocks`, and their forms in answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Literal

from ...store import Store
from ..custom_templates.templates import clock_time

__all__ = ["Block", "Blocks", "content_block", "found", "listed"]

Block = dict[str, Any]

_LISTED = (
    *("id", "name", "label", "description", "content_type", "status"),
    *("created_by", "created_at", "updated_by", "updated_at", "tag_ids", "team_ids"),
)


def content_block(
    object_id: str,
    sent: Mapping[str, Any],
    now: datetime,
    *,
    status: Literal["ACTIVE", "DRAFT", "ARCHIVED"] | None = None,
) -> Block:
    """The document of a block as it was `sent`; only the dashboard makes it ARCHIVED, by `status`.

    No page says what holds without a `status` or a `source`: DRAFT, so that nothing goes live unasked, and
    ENGAGE.
    """
    return {
        "id": object_id,
        "name": sent["name"],
        "label": sent["label"],
        "status": status or sent.get("status", "DRAFT"),
        "raw_content": sent["raw_content"],
        "content_type": sent["content_type"],
        "description": sent.get("description", ""),
        "source": sent.get("source", "ENGAGE"),
        **{name: sent.get(name, []) for name in ("tag_ids", "team_ids", "images_used")},
        "content_block_used": sent["content_block_used"],
        "created_by": sent["created_by"],
        "created_at": clock_time(now),
        "updated_by": sent["created_by"],
        "updated_at": clock_time(now),
    }


class Blocks:
    """The blocks of a workspace."""

    def __init__(self, store: Store) -> None:
        """Nothing is read yet."""
        self._documents = store.collection("content_blocks")

    def get(self, object_id: str) -> Block | None:
        """The block with this id."""
        return self._documents.get(object_id)

    def labelled(self, label: str) -> bool:
        """Whether a block has this label."""
        return bool(self._documents.find(label=label))

    def all(self) -> Iterator[Block]:
        """Every block, oldest first."""
        yield from self._documents.all()

    def put(self, block: Block) -> None:
        """Keep a block, where it stood if it is there already."""
        self._documents.put(block["id"], block)


def listed(block: Block) -> dict[str, Any]:
    """A block as a search shows it: without content and pictures."""
    return {name: block[name] for name in _LISTED}


def found(block: Block, *, raw: bool) -> dict[str, Any]:
    """A block with its content; `raw`: also as it was written, which is the same where nobody reads it."""
    view = listed(block) | {"content": block["raw_content"], "images_used": block["images_used"]}
    return view | ({"raw_content": block["raw_content"]} if raw else {})
