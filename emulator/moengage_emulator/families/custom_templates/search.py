"""Look up templates: filters are joined by and, the values of a list by or; an empty filter is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...handling import Answer, Call, Fault, Faulted, handles
from .channels import CHANNELS, Channel, channel_of
from .templates import Template, Templates, handle
from .views import group_figures, shown

__all__ = ["search"]

# Filter -> field of the stored version, for lists of allowed values.
_LISTS: Mapping[str, str] = {
    "template_source": "source",
    "template_type": "type",
    "created_by": "created_by",
    "updated_by": "updated_by",
}
_SORT_KEYS: Mapping[str, Any] = {
    "template_name": lambda item: item["meta"]["template_name"].casefold(),
    "last_modified_date": lambda item: item["updated_at"],
    "last_modified_by": lambda item: item["updated_by"].casefold(),
}


def search(call: Call) -> Answer:
    """A page of the latest versions that pass all filters, or of the versions that the request names.

    Without `sort_params`, which was updated last comes first; the pages name no order.
    """
    channel, body = channel_of(call.operation.family), call.body
    templates = Templates(call.store, channel)
    named = list(_named(call, channel))
    rows = _certain(templates, named) if named else templates.latest()
    found = [item for item in rows if _passes(item, body, channel)]
    ordered = _sorted(found, body.get("sort_params") or [])
    # 1.0 is an integer too.
    size = int(body["entries"])
    start = (int(body["page"]) - 1) * size
    page = ordered[start : start + size]
    data = [shown(channel, item) for item in page]
    if not _is_email(channel):
        return Answer(200, {"data": data})
    if body.get("is_grouped_response") is True:
        every = templates.latest()
        data = [view | group_figures(item, every) for view, item in zip(data, page, strict=True)]
    # "Search Email template V2" does not tell the field's name.
    count = {"total_count": len(ordered)} if body.get("is_count_required") is True else {}
    return Answer(200, {"data": data, **count})


def _named(call: Call, channel: Channel) -> Iterator[tuple[str, int]]:
    for field in channel.versions:
        given = call.body.get(field) or []
        if field != channel.versions[0]:
            _check_alias(call, channel, field, given)
        yield from ((handle(item["external_template_id"]), int(item["version"])) for item in given)


def _check_alias(call: Call, channel: Channel, field: str, given: Any) -> None:
    """The document knows the first name of the field only: check the second one as if it were that."""
    first = channel.versions[0]
    body = {"page": 1, "entries": 1, first: given}
    problems = call.models.problems(str(call.operation.body_model), body)
    if problems:
        named = tuple(problem._replace(path=(field, *problem.path[1:])) for problem in problems)
        raise Faulted(Fault("invalid", named, detail={"in": "body"}))


def _certain(templates: Templates, named: list[tuple[str, int]]) -> list[Template]:
    found = (templates.version(*key) for key in dict.fromkeys(named))
    return [item for item in found if item is not None]


def _passes(item: Template, body: Mapping[str, Any], channel: Channel) -> bool:
    meta = item["meta"]
    return (
        _has_name(meta, body.get("template_name"), channel)
        and all(not body.get(name) or item[field] in body[name] for name, field in _LISTS.items())
        and all(not body.get(name) or meta[name] == body[name] for name in channel.equal)
        and (channel.family != "push_templates" or _fits(meta, body))
        and (not _is_email(channel) or _in_group(item, body))
    )


def _has_name(meta: Mapping[str, Any], part: str | None, channel: Channel) -> bool:
    """A part of the name, in any case, will do ("Search SMS template"); for push also of the id."""
    if not part:
        return True
    names = [meta["template_name"], meta["template_id"] if channel.name_finds_ids else ""]
    return any(part.casefold() in name.casefold() for name in names)


def _fits(meta: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    platforms, styles = body.get("platform"), body.get("template_style")
    return (not platforms or bool({*platforms} & {*meta["platform"]})) and (
        not styles or meta["template_style"] in styles
    )


def _is_email(channel: Channel) -> bool:
    """Only e-mails have groups and a count; other channels ignore such fields."""
    return channel.family == "email_templates"


def _in_group(item: Template, body: Mapping[str, Any]) -> bool:
    """`group_id`: the parent and its children; a grouped answer has none ("Search Email template V2")."""
    own, group = item["external_template_id"], item["meta"].get("group_id")
    wanted = body.get("group_id")
    if wanted and wanted.lower() not in (own, group):
        return False
    return body.get("is_grouped_response") is not True or group is None


def _sorted(rows: list[Template], orders: list[Mapping[str, str]]) -> list[Template]:
    # Newest first, also within one moment: sorting keeps the order of equals.
    found = rows[::-1]
    found.sort(key=_SORT_KEYS["last_modified_date"], reverse=True)
    keys = [(name, way) for order in orders for name, way in order.items() if name in _SORT_KEYS]
    for name, way in reversed(keys):
        found.sort(key=_SORT_KEYS[name], reverse=way == "DESCENDING")
    return found


for _family in CHANNELS:
    handles(f"{_family}_search")(search)
