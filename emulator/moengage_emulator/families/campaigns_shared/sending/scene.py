"""What sending needs besides the campaign: where, when, and how the workspace is set up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ....ids import Ids
from ....store import Store
from ..settings import CampaignSettings, settings_at

if TYPE_CHECKING:
    from ....handling import Call
    from ....jobs import JobRun
    from ....workspaces import Workspace

__all__ = ["Scene"]


@dataclass(frozen=True, slots=True)
class Scene:
    """One workspace at one moment. `now` is the time of the messages."""

    store: Store
    ids: Ids
    now: datetime
    settings: CampaignSettings

    @classmethod
    def at(cls, store: Store, ids: Ids, workspace: Workspace, now: datetime) -> Scene:
        """With the segments as they are at `now`."""
        return cls(store, ids, now, settings_at(store, workspace, now))

    def moved(self, now: datetime) -> Scene:
        """The same workspace, for messages of another time."""
        return replace(self, now=now)

    @classmethod
    def of_call(cls, call: Call) -> Scene:
        """The moment of a request."""
        return cls.at(call.store, call.ids, call.workspace, call.clock.now())

    @classmethod
    def of_job(cls, run: JobRun) -> Scene:
        """The moment at which a job was due."""
        return cls.at(run.store, run.ids, run.workspace, run.now)
