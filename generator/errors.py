"""What stops a generation, with the place to look at."""

from __future__ import annotations

__all__ = ["GenerationError"]


class GenerationError(Exception):
    """The document or a tool refused; `findings` says for each fault the file, the place and the reason."""

    def __init__(self, step: str, findings: list[str]) -> None:
        super().__init__(step, findings)
        self.step = step
        self.findings = findings

    def __str__(self) -> str:
        lines = "\n".join(f"  {finding}" for finding in self.findings)
        return f"{self.step}: {len(self.findings)} finding(s)\n{lines}"
