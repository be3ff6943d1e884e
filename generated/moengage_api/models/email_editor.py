from typing import Literal

__all__ = ["EmailEditor"]

EmailEditor = Literal["Ace Editor", "Froala Editor"]
"""Dashboard editor that opens the e-mail; only `Ace Editor` has to be sent."""
