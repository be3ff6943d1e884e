"""The stored versions of templates: a document for each, in a collection named after the tag."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from ...store import Store
from .channels import Channel

__all__ = ["Template", "Templates", "clock_time", "handle", "stored_template"]

Template = dict[str, Any]


def clock_time(moment: datetime) -> str:
    """`2027-03-01T08:12:45.120000`: a time of the answers, in UTC without saying so."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")


def handle(external_template_id: str) -> str:
    """An `external_template_id` in the one spelling that is stored. Raises ValueError for no UUID."""
    return str(uuid.UUID(external_template_id))


def stored_template(
    external_template_id: str,
    *,
    content: Mapping[str, Any],
    meta: Mapping[str, Any],
    author: str,
    now: datetime,
    source: Literal["API", "MOENGAGE"] = "API",
    kind: Literal["CUSTOM", "PRE_BUILT"] = "CUSTOM",
) -> Template:
    """The first version of a template, to be kept by `Templates.add`.

    `content` is what `basic_details` holds, or for push the content of each platform. `meta` has
    `template_id`, `template_name` and `template_version`, and for its channel `platform`,
    `template_style`, `locale`, `variation` or `group_id`. Templates of the dashboard (`MOENGAGE`) and
    built-in ones (`PRE_BUILT`) come about in no other way.
    """
    return {
        "external_template_id": handle(external_template_id),
        "version": 1,
        "latest": True,
        "template_id": meta["template_id"],
        "template_version": meta["template_version"],
        "meta": dict(meta),
        "content": dict(content),
        "source": source,
        "type": kind,
        "created_by": author,
        "created_at": clock_time(now),
        "updated_by": author,
        "updated_at": clock_time(now),
    }


class Templates:
    """The templates of one channel of a workspace."""

    def __init__(self, store: Store, channel: Channel) -> None:
        """Nothing is read yet."""
        self._versions = store.collection(channel.family)

    def count(self) -> int:
        """How many versions there are: each pair of id and version counts against the limit."""
        return self._versions.count()

    def latest(self, external_template_id: str | None = None) -> list[Template]:
        """The latest version of every template, oldest first; or of one, if it is there."""
        given = {} if external_template_id is None else {"external_template_id": external_template_id}
        return self._versions.find(latest=True, **given)

    def version(self, external_template_id: str, version: int) -> Template | None:
        """A certain version."""
        return self._versions.get(f"{external_template_id}:{version}")

    def named(self, name: str, version: object = None) -> Template | None:
        """The version that a campaign means by one of a template's ids, the server's or the caller's.

        The caller's id may be one that the template had before. Without a `version` the latest counts; a
        text may be the caller's own version, too.
        """
        owners = [item["external_template_id"] for item in self._versions.find(template_id=name)]
        found = [
            item
            for external in dict.fromkeys(owners or [name.lower()])
            for item in self._versions.find(external_template_id=external)
        ]
        # Of several templates the younger one is meant, best one that still has the id.
        found.reverse()
        found.sort(key=lambda item: item["template_id"] != name)
        if version is None:
            return next((item for item in found if item["latest"]), None)
        by_number = (item for item in found if version in (item["version"], str(item["version"])))
        by_caller = (item for item in found if version == item["template_version"])
        return next(by_number, None) or next(by_caller, None)

    def taken(self, template_id: str, version: str, own: str | None = None) -> bool:
        """Whether a template other than `own` has the pair of id and version."""
        found = self._versions.find(template_id=template_id, template_version=version)
        return any(item["external_template_id"] != own for item in found)

    def add(self, template: Template) -> None:
        """Keep a version that is the latest now."""
        for before in self.latest(template["external_template_id"]):
            self.replace({**before, "latest": False})
        self.replace(template)

    def replace(self, template: Template) -> None:
        """Keep a version where it stands."""
        self._versions.put(f"{template['external_template_id']}:{template['version']}", template)
