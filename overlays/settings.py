"""The settings of a client, from arguments and the environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import urlsplit

import attrs

from ..types import UNSET, Unset
from .checks import levels
from .credentials import Keyring, Secret
from .data_centers import known_data_centers, parse_data_center
from .errors import ConfigurationError
from .hooks import Hooks
from .operation import Checks
from .rate_limits import STORAGE, RateLimits, rate_limit_storage, rate_limits
from .urls import FRAMING, header_fault

if TYPE_CHECKING:
    from ..facts import KeyName
    from .operation import Operation

__all__ = ["Changes", "Checks", "Settings"]

WORKSPACE_ID = "MOENGAGE_WORKSPACE_ID"
DATA_CENTER = "MOENGAGE_DATA_CENTER"
BASE_URL = "MOENGAGE_BASE_URL"
DEADLINE = 240.0
"""Seconds; below the 5 minutes for which "Send Inform Alert" knows a `transaction_id` again."""

RATE_LIMIT_TIMEOUT = 120.0
"""Seconds; the windows of most quotas are a minute long."""


class Changes(TypedDict, total=False):
    """What `with_options` can change; each means what it means to the client's constructor."""

    workspace_id: str
    api_key: str | Mapping[KeyName, str]
    data_center: str | int
    base_url: str
    timeout: float | None
    max_attempts: int
    deadline: float | None
    hooks: Hooks
    checks: Checks
    rate_limits: RateLimits
    rate_limit_timeout: float | None
    rate_limit_storage: str
    headers: Mapping[str, str]


@attrs.frozen(kw_only=True)
class Settings:
    """Settings, each checked for its form. What a call lacks is told when it is made."""

    workspace_id: str | None
    keyring: Keyring
    data_center: str | None
    base_url: str | None
    timeout: float | Unset | None
    max_attempts: int
    deadline: float | None
    hooks: Hooks
    checks: Checks
    rate_limits: RateLimits
    rate_limit_timeout: float | None
    rate_limit_storage: str = attrs.field(repr=False)  # may hold a password
    headers: Mapping[str, Secret]

    @classmethod
    def collected(cls, environ: Mapping[str, str], given: Changes) -> Settings | ConfigurationError:
        """As `collect`, with the error as a value: a traceback would show the frames, and so the keys."""
        try:
            return cls.collect(environ, given)
        except ConfigurationError as error:
            return error.with_traceback(None)

    @classmethod
    def collect(cls, environ: Mapping[str, str], given: Changes) -> Settings:
        """Take settings from arguments, then from the environment. An empty variable counts as unset."""
        workspace = given.get("workspace_id", environ.get(WORKSPACE_ID) or None)
        base_url, data_center = given.get("base_url"), given.get("data_center")
        if base_url is not None and data_center is not None:
            raise ConfigurationError("give data_center or base_url, not both: base_url replaces every host")
        source = ("base_url", "data_center")
        if base_url is None and data_center is None:
            source = (BASE_URL, DATA_CENTER)
            base_url, data_center = environ.get(BASE_URL) or None, environ.get(DATA_CENTER) or None
            if base_url is not None and data_center is not None:
                raise ConfigurationError(f"{BASE_URL} and {DATA_CENTER} are both set; unset one, or pass one")
        return cls(
            workspace_id=None if workspace is None else _workspace(workspace),
            keyring=Keyring.of(given.get("api_key"), environ),
            base_url=None if base_url is None else _base_url(base_url, source[0]),
            data_center=None if data_center is None else parse_data_center(data_center, source[1]),
            timeout=timeout(given["timeout"]) if "timeout" in given else UNSET,
            max_attempts=max_attempts(given.get("max_attempts", 5)),
            deadline=deadline(given.get("deadline", DEADLINE)),
            hooks=hooks(given.get("hooks", Hooks())),
            checks=checks(given.get("checks", "error")),
            rate_limits=rate_limits(given.get("rate_limits", "default")),
            rate_limit_timeout=rate_limit_timeout(given.get("rate_limit_timeout", RATE_LIMIT_TIMEOUT)),
            rate_limit_storage=rate_limit_storage(given.get("rate_limit_storage", STORAGE)),
            headers=_headers(given.get("headers", {})),
        )

    def changed(self, changes: Changes) -> Settings | ConfigurationError:
        """A copy with some settings replaced. A new `api_key` replaces all keys."""
        fresh = Settings.collected({}, changes)
        if isinstance(fresh, ConfigurationError):
            return fresh
        names = {"keyring" if name == "api_key" else name for name in changes}
        if names & {"data_center", "base_url"}:
            names |= {"data_center", "base_url"}
        return attrs.evolve(self, **{name: getattr(fresh, name) for name in names})

    def workspace_for(self, operation: Operation[Any]) -> str:
        """The workspace id. Raises `ConfigurationError` if there is none."""
        if self.workspace_id is None:
            raise ConfigurationError(
                "there is no workspace id for this call (dashboard: Settings > Account > APIs). "
                f'Pass workspace_id="..." to the client, or set {WORKSPACE_ID}',
                operation=operation.id,
            )
        return self.workspace_id

    def origin_for(self, operation: Operation[Any]) -> str:
        """Scheme, host and path prefix of the operation. Raises `ConfigurationError` if none is known."""
        if self.base_url is not None:
            return self.base_url + urlsplit(operation.server).path.rstrip("/")
        if self.data_center is None and "{dc}" in operation.server:
            raise ConfigurationError(
                "there is no data center for this call. It is the number in the dashboard's address "
                '(03 in dashboard-03.moengage.com). Pass data_center="03" or base_url="https://..." to the '
                f"client, or set {DATA_CENTER} or {BASE_URL}. Data centers: {known_data_centers()}",
                operation=operation.id,
            )
        return operation.server.replace("{dc}", self.data_center or "").rstrip("/")

    @property
    def place(self) -> str:
        """Where calls go, for messages."""
        return f"base URL {self.base_url}" if self.base_url else f"data center {self.data_center}"


def timeout(value: Any) -> float | None:
    """Seconds above zero, or None. Raises `ConfigurationError`."""
    return _seconds("timeout", value)


def deadline(value: Any) -> float | None:
    """Seconds above zero, or None. Raises `ConfigurationError`."""
    return _seconds("deadline", value)


def flag(name: str, value: Any) -> bool:
    """True or False. Raises `ConfigurationError`."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, not {value!r}")
    return value


def hooks(value: Any) -> Hooks:
    """Hooks as they are. Raises `ConfigurationError` for anything else."""
    if not isinstance(value, Hooks):
        raise ConfigurationError(f"hooks must be a moengage_api.Hooks, not {type(value).__name__}")
    return value


def rate_limit_timeout(value: Any) -> float | None:
    """Seconds from zero, or None. Raises `ConfigurationError`."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
        raise ConfigurationError(f"rate_limit_timeout must be a number of seconds or None, not {value!r}")
    return float(value)


def max_attempts(value: Any) -> int:
    """A whole number from 1. Raises `ConfigurationError`."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"max_attempts must be a whole number from 1, not {value!r}")
    return value


def checks(value: Checks) -> Checks:
    """A level for all local checks, or for those that a mapping names. Raises `ConfigurationError`."""
    levels(value)
    return value if isinstance(value, str) else dict(value)


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name} must be a number of seconds above 0, or None; not {value!r}")
    return float(value)


def _workspace(value: object) -> str:
    # Basic auth ends the user name at the first colon.
    if not isinstance(value, str) or not value.isprintable() or not value.isascii() or ":" in value:
        value = ""
    if not value or value != value.strip():
        raise ConfigurationError(
            "the workspace id must be printable ASCII text, without colons or outer spaces"
        )
    return value


def _headers(given: object) -> dict[str, Secret]:
    if not isinstance(given, Mapping) or not all(isinstance(name, str) for name in given):
        raise ConfigurationError("headers must be a mapping of names to text")
    headers: dict[str, Secret] = {}
    for name, value in given.items():
        wrong = header_fault(name, value)
        if name.lower() in FRAMING or name.lower() in map(str.lower, headers):
            wrong = "is set by the client, or given twice"
        if wrong is not None:
            raise ConfigurationError(f"headers[{name!r}] {wrong}")
        headers[name] = Secret(str(value))
    return headers


def _base_url(value: str, source: str) -> str:
    try:
        parts = urlsplit(value)
        sound = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port)
        extra = parts.query or parts.fragment or parts.username is not None
    except (ValueError, AttributeError):
        sound, extra = False, True
    if not sound or extra or not value.isprintable() or " " in value:
        # The value is not shown: it may hold a password.
        raise ConfigurationError(
            f"{source} must be http:// or https://, a host and at most a path; no user, query or fragment"
        )
    return value.rstrip("/")
