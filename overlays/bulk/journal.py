"""The journal of an import: a file that lets it go on after whatever interrupted it.

Guarantees, also if the process is killed at any point or the machine loses power:

- A batch is on disk as begun before its request goes out.
- A batch whose success is on disk is never sent again.
- A batch that was begun and has no success on disk is ambiguous: its request may have arrived, also if a
  later run was refused with it. Users and devices are sent again, which changes nothing unless a later
  batch has changed the same ones; events would count twice, so they are reported and not sent, unless that
  is asked for.

The file is JSON Lines: a heading with the settings that decide how elements are packed, then a line for each
step of a batch. A last line that was cut off is dropped. Success is forced to disk with the next batch that
begins, and at the end: a power cut may turn the last successes into ambiguous batches, never the reverse.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .outcome import Batch

__all__ = ["Journal", "State"]

State = Literal["begun", "acknowledged", "failed", "ambiguous"]
_FORM = {"journal": "moengage bulk import", "version": 1}


@attrs.define
class _Entry:
    first: int
    count: int
    digest: str
    state: State


class Journal:
    """The steps of an import, on disk. Safe to use from several threads; one import at a time has it."""

    def __init__(self, path: str | os.PathLike[str], settings: Mapping[str, Any], now: float) -> None:
        """Open or begin the file. `settings`: what has to be the same when the import goes on.

        Raises `ConfigurationError` if it is the journal of another import, or no journal, or in use.
        """
        self._path = os.fspath(path)
        self._lock = threading.Lock()
        self._entries: dict[int, _Entry] = {}
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _claim(self._file, self._path)
            self.resumed, self.now = self._read(settings, now)
        except BaseException:
            os.close(self._file)
            raise

    def _read(self, settings: Mapping[str, Any], now: float) -> tuple[bool, float]:
        """Whether there was something, and the time the import began."""
        with os.fdopen(os.dup(self._file), "rb") as file:
            lines = file.read().split(b"\n")
        torn = lines.pop()
        whole = sum(len(line) + 1 for line in lines)
        if not lines:
            os.truncate(self._path, 0)
            self._write({**_FORM, "began": now, "settings": dict(settings)}, durable=True)
            _sync_folder(self._path)
            return False, now
        heading = self._parsed(lines[0], 1)
        if {name: heading.get(name) for name in _FORM} != _FORM:
            raise ConfigurationError(f"{self._path} is not the journal of a bulk import; give another file")
        known = heading.get("settings") or {}
        for name in sorted({*known, *settings}):
            if known.get(name) != settings.get(name):
                was, now_is = known.get(name), settings.get(name)
                raise ConfigurationError(
                    f"{self._path} is the journal of an import with {name}={was!r}, not {now_is!r}; "
                    "resume it with the same settings, or begin another journal"
                )
        for number, line in enumerate(lines[1:], 2):
            try:
                self._enter(self._parsed(line, number))
            except KeyError:
                raise self._damaged(number) from None
        if torn:
            os.truncate(self._path, whole)
        return True, float(heading.get("began", now))

    def _parsed(self, line: bytes, number: int) -> dict[str, Any]:
        try:
            found = json.loads(line)
        except ValueError:
            found = None
        if not isinstance(found, dict):
            raise self._damaged(number)
        return found

    def _damaged(self, number: int) -> ConfigurationError:
        found = f"{self._path}: line {number} is damaged; what was imported under it cannot be told"
        return ConfigurationError(found)

    def _enter(self, step: dict[str, Any]) -> None:
        if step["state"] == "begun":
            entry = _Entry(step["first"], step["count"], step["digest"], "begun")
            self._entries[step["batch"]] = entry
        else:
            self._entries[step["batch"]].state = step["state"]

    def earlier(self, batch: Batch) -> State | None:
        """What an earlier run came to with the batch; None: it never began it.

        Raises `ConfigurationError` if it was another batch: then the elements are not the same.
        """
        entry = self._entries.get(batch.number)
        if entry is None:
            return None
        if (entry.first, entry.count, entry.digest) != _identity(batch):
            raise ConfigurationError(
                f"{self._path}: the elements from {min(entry.first, batch.indices[0])} on are not those that "
                "were imported under this journal; give the same ones in the same order, or begin another"
            )
        return entry.state

    def earlier_of_part(self, batch: Batch) -> State | None:
        """The same for a batch that may lack its end, because reading stopped early."""
        first = batch.indices[0]
        return next((entry.state for entry in self._entries.values() if entry.first == first), None)

    def begin(self, batch: Batch) -> None:
        """Put on disk that the batch is about to be sent."""
        first, count, digest = _identity(batch)
        step = {"batch": batch.number, "state": "begun", "first": first, "count": count, "digest": digest}
        self._write(step, durable=True)

    def end(self, batch: Batch) -> None:
        """Put down what came of it."""
        state = "acknowledged" if batch.error is None else "ambiguous" if batch.ambiguous else "failed"
        self._write({"batch": batch.number, "state": state}, durable=False)

    def check_end(self, batches: int) -> None:
        """Raises `ConfigurationError` if an earlier run knew more batches than there are now."""
        if self._entries and max(self._entries) >= batches:
            raise ConfigurationError(
                f"{self._path}: there are fewer elements than were imported under this journal before"
            )

    def close(self) -> None:
        """Force everything to disk and let go of the file."""
        with contextlib.suppress(OSError):
            os.fsync(self._file)
        os.close(self._file)

    def _write(self, step: Mapping[str, Any], *, durable: bool) -> None:
        line = json.dumps(step, separators=(",", ":")).encode() + b"\n"
        with self._lock:
            while line:
                line = line[os.write(self._file, line) :]
        if durable:
            os.fsync(self._file)


def _identity(batch: Batch) -> tuple[int, int, str]:
    return batch.indices[0], len(batch.indices), hashlib.sha256(batch.content).hexdigest()


def _claim(file: int, path: str) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: two imports at once are the caller's to avoid
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise ConfigurationError(
            f"{path} is in use by another import; wait for it, or give another"
        ) from None


def _sync_folder(path: str) -> None:
    """Make a new file's name durable, where folders can be opened."""
    with contextlib.suppress(OSError):
        folder = os.open(os.path.dirname(os.path.abspath(path)), os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
