"""The emulator as an object: settings in, an ASGI application and ready clients out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .admin import admin_application
from .asgi import Application
from .clock import Clock
from .document import Document
from .families import load_families
from .faults import Faults
from .files import plant_file
from .fixtures import load_fixture, read_fixture
from .handling import CallContext, Handler, Registered
from .ids import Ids
from .limits import LimitMode, Limits
from .machine import Machine
from .registry import Registry
from .requestlog import RequestLog
from .selfcheck import SelfCheck
from .snapshots import restore, snapshot
from .store import Database, Store
from .validation import Models
from .workspaces import ApiKey, Workspace

if TYPE_CHECKING:
    from moengage_api import AsyncMoEngage, MoEngage

__all__ = ["DEFAULT_KEY", "DEFAULT_WORKSPACE", "Emulator", "default_workspace"]

DEFAULT_WORKSPACE = "EMULATOR"
DEFAULT_KEY = "emulator-key"
IN_PROCESS_URL = "http://emulator.invalid"
"""Base URL of in-process clients; no request ever leaves the process."""


def default_workspace(
    workspace_id: str = DEFAULT_WORKSPACE, key: str = DEFAULT_KEY, kinds: Iterable[str] | None = None
) -> Workspace:
    """A workspace whose one secret serves every kind of key, with all scopes.

    `kinds`: default those of the bundled document.
    """
    known = Document.load().key_kinds if kinds is None else kinds
    return Workspace(workspace_id, keys=tuple(ApiKey(kind, key) for kind in known))


class Emulator:
    """A stand-in for the vendor's servers. Two of them share nothing.

    `asgi` is the application; serve it with `moengage_emulator.running_emulator`, the command line,
    or any ASGI server. `client()` needs no server.
    """

    def __init__(
        self,
        *,
        workspaces: Iterable[Workspace] | None = None,
        data: Path | str | None = None,
        clock: Clock | None = None,
        seed: int = 0,
        limits: LimitMode = "off",
        limit_scale: float = 0.01,
        validate_responses: bool = False,
        document: Document | None = None,
        generated: Path | str | None = None,
    ) -> None:
        """Set up an emulator.

        `workspaces`: default one, `EMULATOR` with the key `emulator-key`. `data`: a file to keep
        everything in (default: memory); it also remembers how the clock was set, unless `clock` is
        given. `seed`: of every id, so that the same calls give the same answers. `limits`: `default`
        applies the vendor's figures, `scaled` those times `limit_scale`. `validate_responses` compares
        every answer with the document and answers 500 to a mismatch. `document`: another than the
        bundled one. `generated`: a folder that `make generate OUT=...` wrote, whose document and models
        are used in place of the installed ones; operations that it adds want a `handler`.

        Raises sqlite3.Error for a `data` file that cannot be used, ValueError for a setting that is wrong,
        OSError for a `generated` folder that cannot be read.
        """
        load_families()
        models = None if generated is None else Models.read(Path(generated))
        if document is None:
            document = Document.load() if generated is None else Document.read(Path(generated))
        database = Database(data)
        # A data file already holds ids of the same seed: each opening goes on with another sequence.
        openings = int(database.fact("openings") or 0)
        database.set_fact("openings", openings + 1)
        running = clock or Clock()
        if data is not None:
            state = database.fact("clock") if clock is None else None
            running.remember(state, lambda: database.set_fact("clock", running.state()))
        given = (default_workspace(kinds=document.key_kinds),) if workspaces is None else tuple(workspaces)
        self.machine = Machine(
            document=document,
            database=database,
            workspaces=Registry(database, given),
            clock=running,
            ids=Ids(f"{seed}:{openings}"),
            limits=Limits(limits, limit_scale),
            selfcheck=SelfCheck(document) if validate_responses else None,
            models=models,
        )
        self.asgi = Application(self.machine, admin_application(self.machine))
        self.base_url: str | None = None
        """Where a server serves it (`running_emulator` sets it); None: in-process only."""

    def handler(
        self,
        operation: str,
        *,
        validated: bool = True,
        limited: bool = True,
        workspace_of: Callable[[CallContext, Iterable[Workspace]], Workspace] | None = None,
    ) -> Callable[[Handler], Handler]:
        """Let a function answer an operation, in this emulator alone: one of your own, or another's.

            @emu.handler("data_set_score")
            def set_score(call: Call) -> Answer:
                call.store.collection("scores").put(call.body["customer_id"], call.body)
                return Answer(200, {"status": "success", "message": "kept"})

        Credentials, limits and the body are checked before, as for every operation. `validated=False`
        leaves the body's schema to the function, `limited=False` the limits; an operation without
        credentials needs `workspace_of`. Raises LookupError for an operation that the document does not
        have.
        """
        if operation not in self.machine.document.operations:
            raise LookupError(f"the document has no operation {operation}")

        def register(function: Handler) -> Handler:
            self.machine.handlers[operation] = Registered(
                function, validated, limited, workspace_of, counted_as=None, rate_headers=None
            )
            return function

        return register

    @property
    def clock(self) -> Clock:
        """The clock of every time, window and deadline."""
        return self.machine.clock

    @property
    def faults(self) -> Faults:
        """Planned faults."""
        return self.machine.faults

    @property
    def limits(self) -> Limits:
        """The rate limits in force."""
        return self.machine.limits

    @property
    def log(self) -> RequestLog:
        """The latest requests."""
        return self.machine.log

    @property
    def errors(self) -> list[str]:
        """What went wrong inside the emulator itself; empty while all is well."""
        return self.machine.errors

    @property
    def workspaces(self) -> Registry:
        """The workspaces, by id."""
        return self.machine.workspaces

    @property
    def workspace(self) -> Workspace:
        """The first workspace. Raises LookupError when every one was removed."""
        for workspace in self.workspaces.values():
            return workspace
        raise LookupError("the emulator has no workspace")

    def store(self, workspace: str | None = None) -> Store:
        """The documents of a workspace (default: the first)."""
        return self.machine.database.store(self.workspace.id if workspace is None else workspace)

    def configure(self, workspace: str | None = None, **settings: Any) -> Workspace:
        """Change settings of a workspace (default: the first), see `Settings`.

        Raises KeyError for an unknown workspace and ValueError for a setting that does not exist.
        """
        return self.workspaces.configure(self.workspace.id if workspace is None else workspace, settings)

    def settle(self) -> None:
        """Run the jobs that are due by the clock, as the next request would."""
        self.machine.settle()

    def plant_file(self, url: str, content: bytes, workspace: str | None = None) -> None:
        """Let `url` lead to `content` wherever a request names it (default: in the first workspace)."""
        plant_file(self.store(workspace), url, content)

    def load(self, fixture: Mapping[str, Any] | Path | str) -> None:
        """Add what a fixture holds: a mapping, or the path of a YAML or JSON file (see `fixtures`).

        Raises ValueError that names the part at fault, OSError for a file that cannot be read.
        """
        load_fixture(self.machine, read_fixture(fixture) if isinstance(fixture, Path | str) else fixture)

    def snapshot(self) -> dict[str, Any]:
        """Everything that is known now, as JSON: documents, workspaces, clock, state of the ids."""
        return snapshot(self.machine)

    def restore(self, taken: Mapping[str, Any]) -> None:
        """Go back to a snapshot. Raises ValueError for what is none."""
        restore(self.machine, taken)

    def reset(self) -> None:
        """As new: no documents, quotas used, planned faults or log. Workspaces and the clock stay."""
        self.machine.reset()

    def close(self) -> None:
        """Close the database."""
        self.machine.database.close()

    def client(self, workspace: str | None = None, **options: Any) -> MoEngage:
        """A client of the emulator, with the keys of a workspace (default: the first).

        `options` go to `moengage_api.MoEngage`. In process unless a server serves the emulator. The client
        keeps no rate limits while the emulator enforces none.
        """
        from moengage_api import MoEngage

        from .transport import SyncTransport

        given = self._client_options(workspace)
        if self.base_url is None:
            given["transport"] = SyncTransport(self.asgi, self.clock)
        return MoEngage(**{**given, **options})

    def async_client(self, workspace: str | None = None, **options: Any) -> AsyncMoEngage:
        """The same as `client`, asynchronous."""
        from moengage_api import AsyncMoEngage

        from .transport import AsyncTransport

        given = self._client_options(workspace)
        if self.base_url is None:
            given["transport"] = AsyncTransport(self.asgi)
        return AsyncMoEngage(**{**given, **options})

    def _client_options(self, workspace: str | None) -> dict[str, Any]:
        found = self.workspace if workspace is None else self.workspaces[workspace]
        keys: Mapping[str, str] = {key.kind: key.secret for key in reversed(found.keys)}
        return {
            "workspace_id": found.id,
            "api_key": dict(keys),
            "base_url": self.base_url or IN_PROCESS_URL,
            "rate_limits": "off" if self.limits.mode == "off" else "default",
        }
