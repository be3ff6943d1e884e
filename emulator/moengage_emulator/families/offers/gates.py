"""What may be changed in which state of an offer ("Update offering", state table).

A locked field that is sent as it is, or left out of `variation_meta`, is no change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...times import resolve
from .findings import Finding
from .proposal import mapping

__all__ = ["CLOSED", "kept", "locked"]

CLOSED = {
    "expired": ("EXPIRED_OFFERING", "The offer has expired."),
    "archived": ("ARCHIVED_OFFERING", "The offer is archived."),
}
"""States that take no change: code and message of the 403."""

_KEPT = ("variantsPerLocale", "smv_distribution")


def locked(status: str, before: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[Finding]:
    """The changes that the state forbids. A draft is taken for scheduled: nothing says what locks it."""
    if status != "active":
        return
    for path in _changed(before, body):
        text = f"{path} cannot be changed on an {status} offering."
        yield Finding("IMMUTABLE_FIELD", path, text)


def kept(status: str, before: Mapping[str, Any], meta: Mapping[str, Any]) -> dict[str, Any]:
    """New `variation_meta` with the locked parts that it leaves out, else as it is."""
    if status != "active":
        return dict(meta)
    old = mapping(before.get("variation_meta"))
    made = {**{name: old[name] for name in _KEPT if name in old}, **meta}
    if "control_group" in meta:
        group = mapping(old.get("control_group"))
        made["control_group"] = {
            **{name: group[name] for name in ("is_enabled",) if name in group},
            **meta["control_group"],
        }
    elif "control_group" in old:
        made["control_group"] = old["control_group"]
    return made


def _changed(before: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[str]:
    start = mapping(body.get("scheduling")).get("start_datetime")
    if start is not None and resolve(start, None) != resolve(before["scheduling"]["start_datetime"], None):
        yield "scheduling.start_datetime"
    if "conversion" in body and body["conversion"] != before.get("conversion"):
        yield "conversion"
    old, new = mapping(before.get("variation_meta")), mapping(body.get("variation_meta"))
    if not new:
        return
    if new.get("type") != old.get("type"):
        yield "variation_meta.type"
    if "variantsPerLocale" in new and set(new["variantsPerLocale"]) != set(
        old.get("variantsPerLocale") or ()
    ):
        yield "variation_meta.variantsPerLocale"
    split, shares = _split(new), _split(old)
    # Shares that are fixed may change, those that follow the results may not.
    fixed = old.get("type") == "SMV" and mapping(split).keys() == mapping(shares).keys()
    if split is not None and split != shares and not fixed:
        yield "variation_meta.smv_distribution.split"
    enabled = mapping(new.get("control_group")).get("is_enabled")
    if enabled is not None and enabled is not mapping(old.get("control_group")).get("is_enabled", False):
        yield "variation_meta.control_group.is_enabled"


def _split(meta: Mapping[str, Any]) -> Any:
    return mapping(meta.get("smv_distribution")).get("split")
