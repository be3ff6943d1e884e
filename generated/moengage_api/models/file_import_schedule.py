from typing import Literal

__all__ = ["FileImportSchedule"]

FileImportSchedule = Literal["ONETIME", "PERIODIC"]
"""Whether an import repeats."""
