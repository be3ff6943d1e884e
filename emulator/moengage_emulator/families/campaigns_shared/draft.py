"""What the rules of a campaign look at, and what they find: `Draft` and `Problem`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .settings import CampaignSettings

__all__ = ["COMPONENTS", "Draft", "Path", "Problem", "Rule", "blank", "invalid", "missing", "objects"]

Path = tuple[str | int, ...]

COMPONENTS = (
    "basic_details",
    "trigger_condition",
    "connector",
    "campaign_content",
    "segmentation_details",
    "scheduling_details",
    "delivery_controls",
    "advanced",
    "conversion_goal_details",
    "control_group_details",
    "utm_params",
    "campaign_audience_limit",
)
"""The parts of a campaign that are replaced whole, in the order of "Create Campaign"."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule.

    `path` leads from the campaign's root to the field. `issue` is the wording that validate and
    publish use (`title is required`), `message` the one of a refused create or update
    (`title value is required.`).
    """

    path: Path
    kind: Literal["missing", "invalid"]
    text: str

    @property
    def field(self) -> str:
        """The path with dots, list positions included: `goals.0.goal_name`."""
        return ".".join(str(step) for step in self.path)

    @property
    def issue(self) -> str:
        """The wording of validate's `issue`, without a full stop."""
        return f"{self.text} is required" if self.kind == "missing" else self.text

    @property
    def message(self) -> str:
        """The wording of an error detail."""
        return f"{self.text} value is required." if self.kind == "missing" else f"{self.text}."


@dataclass(frozen=True, slots=True)
class Draft:
    """A campaign as the rules see it: its two fixed facts, its parts, and the workspace's switches."""

    channel: str
    delivery_type: str
    components: Mapping[str, Any]
    settings: CampaignSettings = field(default_factory=CampaignSettings)

    def part(self, name: str) -> Mapping[str, Any]:
        """The component called `name`, empty when absent or not an object."""
        value = self.components.get(name)
        return value if isinstance(value, Mapping) else {}

    def has(self, name: str) -> bool:
        """Whether the component was given, be it empty."""
        return self.components.get(name) is not None


Rule = Callable[[Draft], Iterator[Problem]]


def missing(*path: str | int) -> Problem:
    """The field at `path` ought to be there."""
    return Problem(path, "missing", str(path[-1]))


def invalid(text: str, *path: str | int) -> Problem:
    """The value at `path` is refused because of `text` (a sentence without its full stop)."""
    return Problem(path, "invalid", text)


def blank(value: Any) -> bool:
    """Whether a value counts as not given: null, an empty list or object, or only white space."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, list | Mapping) and not value)


def objects(value: Any) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects of a list with their positions; nothing for any other value."""
    if isinstance(value, list):
        for position, item in enumerate(value):
            if isinstance(item, Mapping):
                yield position, item
