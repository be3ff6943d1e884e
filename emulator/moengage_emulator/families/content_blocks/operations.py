"""Create, change, read and search blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Answer, Call, handles
from ..custom_templates.templates import clock_time
from .blocks import Block, Blocks, content_block, found, listed
from .envelope import refused_field

__all__ = ["create", "get", "search", "update"]

_REPLACED = ("name", "status", "raw_content", "content_block_used", "updated_by")
_OPTIONAL = ("description", "tag_ids", "team_ids", "images_used")


@handles("content_blocks_create")
def create(call: Call) -> Answer:
    """Store a block under a new label. The answer is empty: `search` finds its id.

    How a label that is taken is refused is not documented; it is worded like a wrong value. Where the
    workspace has several teams (`teams`), a block needs some of them ("Create Content Block").
    """
    blocks, sent = Blocks(call.store), call.body
    if blocks.labelled(sent["label"]):
        raise refused_field("label", sent["label"], call.ids)
    teams = call.workspace.settings.extra.get("teams")
    if isinstance(teams, list | tuple) and len(teams) > 1 and not sent.get("team_ids"):
        raise refused_field("team_ids", sent.get("team_ids"), call.ids)
    blocks.put(content_block(call.ids.object_id(), sent, call.clock.now()))
    return Answer(200)


@handles("content_blocks_update")
def update(call: Call) -> Answer:
    """Replace what is required; optional fields that are left out keep their values (not documented)."""
    blocks, sent = Blocks(call.store), call.body
    block = blocks.get(sent["id"])
    if block is None:
        raise refused_field("id", sent["id"], call.ids)
    changed = {name: sent[name] for name in (*_REPLACED, *_OPTIONAL) if name in sent}
    blocks.put({**block, **changed, "updated_at": clock_time(call.clock.now())})
    return Answer(200)


@handles("content_blocks_get")
def get(call: Call) -> Answer:
    """The blocks with the ids, in their order; ids that are not known are left out."""
    blocks, raw = Blocks(call.store), call.body.get("is_raw_content_required") is True
    rows = (blocks.get(one) for one in dict.fromkeys(call.body["ids"]))
    return Answer(200, {"data": [found(row, raw=raw) for row in rows if row is not None]})


@handles("content_blocks_search")
def search(call: Call) -> Answer:
    """The blocks that pass all filters, all at once, oldest first. An empty filter is none."""
    filters = call.body.get("filters") or {}
    return Answer(
        200, {"data": [listed(block) for block in Blocks(call.store).all() if _passes(block, filters)]}
    )


def _passes(block: Block, filters: Mapping[str, Any]) -> bool:
    text = filters.get("search_text")
    return (
        all(
            not filters.get(name) or block[name] in filters[name]
            for name in ("content_type", "status", "updated_by")
        )
        and all(
            not filters.get(name) or bool({*block[name]} & {*filters[name]})
            for name in ("team_ids", "tag_ids")
        )
        # A part of the name in any case will do: how names are matched is not documented.
        and (not text or text.casefold() in block["name"].casefold())
    )
