"""A stateful stand-in for the servers of the MoEngage REST API.

    from moengage_emulator import emulator

    with emulator() as emu, emu.client() as moengage:
        moengage.data.track_user(customer_id="ada-1", attributes={"name": "Ada"})
        assert emu.store().collection("users").count() == 1

`running_emulator` does the same behind a real server on a free loopback port, and the command
`moengage-emulator` serves one until it is interrupted. The emulator is built from the same document as
the client and shares no code with it.
"""

from __future__ import annotations

from .clock import Clock
from .emulator import Emulator
from .faults import FaultRule
from .handling import Answer, Call, Refusal
from .server import emulator, running_emulator
from .workspaces import ApiKey, Settings, Workspace

__all__ = [
    "Answer",
    "ApiKey",
    "Call",
    "Clock",
    "Emulator",
    "FaultRule",
    "Refusal",
    "Settings",
    "Workspace",
    "emulator",
    "running_emulator",
]
