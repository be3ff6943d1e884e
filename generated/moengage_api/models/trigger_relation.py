from typing import Literal

__all__ = ["TriggerRelation"]

TriggerRelation = Literal["AFTER", "BEFORE"]
"""Whether the delay lies before or after the trigger."""
