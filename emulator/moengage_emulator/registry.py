"""The workspaces of one emulator, kept in its database so that a restart finds them again."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .store import Database
from .workspaces import Workspace

__all__ = ["Registry"]

_FACT = "workspaces"


class Registry(Mapping[str, Workspace]):
    """Workspaces by id. Reading takes no lock: a change replaces the whole map."""

    def __init__(self, database: Database, given: Iterable[Workspace]) -> None:
        """What the database remembers, with `given` in place of workspaces of the same id."""
        self._database = database
        self._lock = threading.Lock()
        remembered = [Workspace.from_document(item) for item in database.fact(_FACT) or ()]
        self._workspaces = {item.id: item for item in (*remembered, *given)}
        self._remember()

    def __getitem__(self, workspace_id: str) -> Workspace:
        """The workspace with this id. Raises KeyError."""
        return self._workspaces[workspace_id]

    def __iter__(self) -> Iterator[str]:
        """The ids, in the order they came."""
        return iter(self._workspaces)

    def __len__(self) -> int:
        """How many workspaces there are."""
        return len(self._workspaces)

    def put(self, workspace: Workspace) -> None:
        """Add a workspace, or replace the one with its id."""
        with self._lock:
            self._workspaces = {**self._workspaces, workspace.id: workspace}
            self._remember()

    def replace(self, workspaces: Iterable[Workspace]) -> None:
        """These and no others."""
        with self._lock:
            self._workspaces = {item.id: item for item in workspaces}
            self._remember()

    def configure(self, workspace_id: str, settings: Mapping[str, Any]) -> Workspace:
        """Change settings of a workspace. Raises KeyError for an unknown id, ValueError for a bad setting."""
        current = self._workspaces[workspace_id]
        changed = Workspace(current.id, current.keys, current.settings.changed(settings))
        self.put(changed)
        return changed

    def remove(self, workspace_id: str) -> bool:
        """Forget a workspace (its documents stay until they are reset); False if there was none."""
        with self._lock:
            if workspace_id not in self._workspaces:
                return False
            self._workspaces = {key: item for key, item in self._workspaces.items() if key != workspace_id}
            self._remember()
            return True

    def _remember(self) -> None:
        self._database.set_fact(_FACT, [item.as_document() for item in self._workspaces.values()])
