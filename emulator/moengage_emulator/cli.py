"""The command `moengage-emulator`."""

from __future__ import annotations

import argparse
import ipaddress
import sqlite3
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import get_args

from .document import Document
from .emulator import DEFAULT_KEY, DEFAULT_WORKSPACE, Emulator
from .limits import LimitMode
from .server import listen, make_server, ticking
from .workspaces import ApiKey, Workspace

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the emulator until it is interrupted; the exit status is 0, or 1 if it could not start."""
    kinds = Document.load().key_kinds
    options = _parser(kinds).parse_args(arguments)
    workspace = Workspace(
        options.workspace, tuple(key for given in options.key or [DEFAULT_KEY] for key in _keys(given, kinds))
    )
    try:
        emu = Emulator(
            workspaces=[workspace],
            data=options.data,
            seed=options.seed,
            limits=options.limits,
            limit_scale=options.limit_scale,
        )
        for fixture in options.fixture or ():
            emu.load(fixture)
        bound = listen(options.host, options.port)
    except (OSError, ValueError, sqlite3.Error) as error:
        print(f"moengage-emulator: {error}", file=sys.stderr)
        return 1
    host = f"[{options.host}]" if ":" in options.host else options.host
    if not _is_loopback(options.host):
        print(
            f"moengage-emulator: warning: {options.host} can be reached from other machines, and the "
            "emulator's own interface asks for no credentials",
            file=sys.stderr,
        )
    # Read by scripts that asked for port 0.
    print(f"moengage-emulator listens on http://{host}:{bound.getsockname()[1]}", flush=True)
    try:
        with ticking(emu):
            make_server(emu).run(sockets=[bound])
    except KeyboardInterrupt:
        pass
    finally:
        bound.close()
        emu.close()
    return 0


def _parser(kinds: Iterable[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="moengage-emulator", description="A stateful stand-in for the servers of the MoEngage REST API."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="0: any free port (default: %(default)s)")
    parser.add_argument("--data", type=Path, metavar="FILE", help="keep everything in FILE (default: memory)")
    parser.add_argument(
        "--fixture", type=Path, action="append", metavar="FILE", help="load a YAML or JSON file. Repeatable"
    )
    parser.add_argument("--workspace", default=DEFAULT_WORKSPACE, metavar="ID", help="default: %(default)s")
    parser.add_argument(
        "--key",
        action="append",
        metavar="[KIND=]SECRET",
        help=f"an API key; without a KIND ({', '.join(kinds)}) it serves all. Repeatable. "
        f"Default: {DEFAULT_KEY}",
    )
    parser.add_argument(
        "--limits", choices=get_args(LimitMode), default="default", help="rate limits (default: %(default)s)"
    )
    parser.add_argument(
        "--limit-scale", type=float, default=0.01, metavar="X", help="factor of --limits scaled"
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of all ids (default: %(default)s)")
    return parser


def _keys(given: str, kinds: Sequence[str]) -> list[ApiKey]:
    kind, equals, secret = given.partition("=")
    if equals and kind in kinds:
        return [ApiKey(kind, secret)]
    return [ApiKey(kind, given) for kind in kinds]


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
