"""Workspaces of the emulator: who may call, with which keys, and how the account is set up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal

__all__ = ["AccountState", "ApiKey", "Settings", "Workspace"]

AccountState = Literal["active", "suspended", "temporarily_suspended", "blocked", "blacklisted"]


@dataclass(frozen=True, slots=True)
class ApiKey:
    """One API key of a workspace.

    `kind` is the security scheme of the document that the key answers ("data", "scoped"...).
    `scopes` matters to scoped keys only; None: every scope.
    """

    kind: str
    secret: str = field(repr=False)
    scopes: frozenset[str] | None = None

    def allows(self, scopes: Iterable[str]) -> bool:
        """Whether the key carries all of `scopes`."""
        return self.scopes is None or self.scopes.issuperset(scopes)


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be switched per workspace. Everything here can be changed while the emulator runs."""

    name: str = "Emulated workspace"
    """Shown by the test-connection operation as `app_name`."""
    account: AccountState = "active"
    identity_resolution: bool = False
    """Users may be named by `identifiers` instead of `customer_id`; merging is then inoperative."""
    identifiers: tuple[str, ...] = ("email", "mobile")
    """Attributes that identify a user while identity resolution is on, strongest first."""
    time_zone_offset: int = 0
    """The account's own offset from UTC in seconds, for events that name none."""
    attribution_key: str = "attribution-key"
    """What install reports sign with (`appAttributionKey`)."""
    bulk_faults: Literal["drop", "refuse"] = "drop"
    """A faulty element of a bulk import: dropped silently, or the whole request is a 400."""
    max_body: Mapping[str, int] = field(default_factory=dict)
    """Operation id -> largest body in bytes, in place of the document's figure."""
    versioning: bool = True
    publish_enabled: bool = True
    audience_limit_enabled: bool = True
    meta_enabled: bool = True
    subscription_categories: tuple[str, ...] = ()
    connectors: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Anything else a family of operations reads."""

    def changed(self, changes: Mapping[str, Any]) -> Settings:
        """A copy with `changes`. Raises ValueError for a name that is no setting, or a wrong type."""
        known = {item.name: getattr(self, item.name) for item in fields(self)}
        for name, value in changes.items():
            if name not in known:
                raise ValueError(f"{name} is no setting; there are: {', '.join(known)}")
            _check(name, value, known[name])
        return replace(
            self,
            **{
                name: tuple(value) if isinstance(known[name], tuple) else value
                for name, value in changes.items()
            },
        )


_CHOICES = {
    "account": ("active", "suspended", "temporarily_suspended", "blocked", "blacklisted"),
    "bulk_faults": ("drop", "refuse"),
}


def _check(name: str, value: Any, current: Any) -> None:
    if name in _CHOICES and value not in _CHOICES[name]:
        raise ValueError(f"{name} is one of {', '.join(_CHOICES[name])}")
    wanted = (
        (list, tuple)
        if isinstance(current, tuple)
        else (Mapping if isinstance(current, Mapping) else type(current))
    )
    if not isinstance(value, wanted) or (isinstance(value, bool) and not isinstance(current, bool)):
        raise ValueError(f"{name} is of type {type(current).__name__}")


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace: its id (also the user name of Basic authentication), keys and settings."""

    id: str
    keys: tuple[ApiKey, ...] = ()
    settings: Settings = field(default_factory=Settings)

    def as_document(self) -> dict[str, Any]:
        """Everything, keys included, as JSON."""
        return {
            "id": self.id,
            "keys": [
                {
                    "kind": key.kind,
                    "secret": key.secret,
                    "scopes": None if key.scopes is None else sorted(key.scopes),
                }
                for key in self.keys
            ],
            "settings": asdict(self.settings),
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> Workspace:
        """The reverse of `as_document`. Raises ValueError for anything that does not fit."""
        try:
            keys = tuple(
                ApiKey(
                    kind=key["kind"],
                    secret=key["secret"],
                    scopes=None if key.get("scopes") is None else frozenset(key["scopes"]),
                )
                for key in document.get("keys", ())
            )
            return cls(document["id"], keys, Settings().changed(document.get("settings", {})))
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a workspace: {error!r}") from error
