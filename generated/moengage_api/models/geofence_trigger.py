from typing import Literal

__all__ = ["GeofenceTrigger"]

GeofenceTrigger = Literal["ENTRY", "EXIT", "dwell"]
"""Which move sets the campaign off. `dwell` is lower case on the wire."""
