"""Workspaces of the emulator: who may call, with which keys, and how the account is set up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal

__all__ = ["AccountState", "ApiKey", "Settings", "Workspace", "grants"]

_LEVELS = ("view", "create_manage", "create_manage_publish")
"""Levels of a scope, each including those before it ("Campaigns V5", API keys page)."""

AccountState = Literal["active", "suspended", "temporarily_suspended", "blocked", "blacklisted"]


def grants(scopes: Collection[str], wanted: str) -> bool:
    """Whether `scopes` include the wanted one, itself or at a higher level of its area."""
    area, _, level = wanted.partition(":")
    higher = _LEVELS[_LEVELS.index(level) :] if level in _LEVELS else (level,)
    return any(f"{area}:{one}" in scopes for one in higher)


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
        """Whether the key carries all of `scopes`; a higher level of an area includes the lower ones."""
        return self.scopes is None or all(grants(self.scopes, scope) for scope in scopes)


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be switched per workspace. Everything here can be changed while the emulator runs."""

    name: str = "Emulated workspace"
    """Shown by the test-connection operation as `app_name`."""
    account: AccountState = "active"
    lenient: bool = False
    """Take what the field shows real clients send, although the document refuses it (see `lenient`)."""
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
    versioning: bool = False
    """An edit of a live campaign makes a new version ("Campaigns V5 overview")."""
    publish_enabled: bool = True
    """Campaigns can be published through the API."""
    audience_limit_enabled: bool = False
    """Campaigns may cap their audience; the vendor's default is no ("Create Campaign")."""
    meta_enabled: bool = True
    """Campaign metadata can be read."""
    subscription_categories: tuple[str, ...] = ()
    """Names that an e-mail campaign may use; none listed: any."""
    connectors: tuple[str, ...] = ()
    """Configured senders, each as `connector_type/connector_name`; none listed: any."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Anything else a family of operations reads."""

    def changed(self, changes: Mapping[str, Any]) -> Settings:
        """A copy with `changes`. Raises ValueError for a name that is no setting, or a wrong type."""
        known = {item.name: getattr(self, item.name) for item in fields(self)}
        for name, value in changes.items():
            if name not in known:
                raise ValueError(f"{name} is no setting; there are: {', '.join(known)}")
            _check(name, value, known[name])
        new: dict[str, Any] = {
            name: tuple(value) if isinstance(known[name], tuple) else value for name, value in changes.items()
        }
        return replace(self, **new)


_CHOICES = {
    "account": ("active", "suspended", "temporarily_suspended", "blocked", "blacklisted"),
    "bulk_faults": ("drop", "refuse"),
}


def _check(name: str, value: Any, current: Any) -> None:
    if name in _CHOICES and value not in _CHOICES[name]:
        raise ValueError(f"{name} is one of {', '.join(_CHOICES[name])}")
    if isinstance(current, tuple):
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise ValueError(f"{name} is a list of strings")
    elif isinstance(current, Mapping):
        if not isinstance(value, Mapping):
            raise ValueError(f"{name} is an object")
    elif type(value) is not type(current):
        raise ValueError(f"{name} is of type {type(current).__name__}")
    if name == "max_body" and not all(type(size) is int for size in value.values()):
        raise ValueError("max_body maps operation ids to integers")


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
            keys = tuple(_key(key) for key in document.get("keys", ()))
            if not isinstance(document["id"], str):
                raise ValueError("the id of a workspace is a string")
            return cls(document["id"], keys, Settings().changed(document.get("settings", {})))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a workspace: {error!r}") from error


def _key(document: Mapping[str, Any]) -> ApiKey:
    scopes = document.get("scopes")
    key = ApiKey(document["kind"], document["secret"], None if scopes is None else frozenset(scopes))
    if not all(isinstance(part, str) for part in (key.kind, key.secret, *(key.scopes or ()))):
        raise ValueError("kind, secret and scopes of a key are strings")
    return key
