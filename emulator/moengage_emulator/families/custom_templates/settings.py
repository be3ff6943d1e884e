"""Settings of a workspace that its templates obey (`Settings.extra`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...workspaces import Workspace

__all__ = ["attachment_sizes", "locales", "quota"]


def quota(workspace: Workspace, family: str, default: int | None) -> int | None:
    """How many templates of a family may be stored: `template_quotas`, by tag; None: any number."""
    found = _mapping(workspace, "template_quotas").get(family, default)
    return found if found is None or type(found) is int else default


def attachment_sizes(workspace: Workspace) -> Mapping[str, Any]:
    """`attachment_sizes`: address -> bytes. Nothing is fetched, so other files count as empty."""
    return _mapping(workspace, "attachment_sizes")


def locales(workspace: Workspace) -> list[Any] | None:
    """`locales`: the locales of the dashboard's settings; None: any will do."""
    found = workspace.settings.extra.get("locales")
    return list(found) if isinstance(found, list | tuple) else None


def _mapping(workspace: Workspace, name: str) -> Mapping[str, Any]:
    found = workspace.settings.extra.get(name)
    return found if isinstance(found, Mapping) else {}
