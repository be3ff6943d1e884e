"""API keys: kept out of sight, and chosen by the kind an operation asks for."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

import attrs

from ..facts import KEYS
from .errors import ConfigurationError, Problem, RequestInvalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import Operation, Signature

__all__ = ["Keyring", "Secret", "basic", "describe", "environment_name", "sign"]

GENERAL = "MOENGAGE_API_KEY"


class Secret:
    """Text that no repr, log record or traceback shows. Only `reveal` gives it out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The text itself."""
        return self._value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "'***'"


def environment_name(key: str) -> str:
    """The environment variable that holds the key of this kind."""
    return f"MOENGAGE_{key.upper()}_API_KEY"


def basic(workspace_id: str, key: Secret) -> Secret:
    """The value of the Authorization header: Basic, workspace id and key."""
    pair = f"{workspace_id}:{key.reveal()}".encode()
    return Secret("Basic " + base64.b64encode(pair).decode())


def sign(operation: str, signature: Signature, key: Secret, values: Mapping[str, Any]) -> Secret:
    """The signature of a request. `values` are what it may be made of, by the names of `signature.of`.

    Raises `RequestInvalid` for a value that is missing or no text.
    """
    for name in signature.of:
        if name != "key" and not isinstance(values.get(name), str):
            problem = Problem(name.partition(".")[2] or name, "is part of the signature", "give it as text")
            raise RequestInvalid(operation, [problem])
    parts = [key.reveal() if name == "key" else values[name] for name in signature.of]
    return Secret(hashlib.sha256(signature.join.join(parts).encode()).hexdigest())


@attrs.frozen(kw_only=True)
class Keyring:
    """The keys that were given: by kind, and one for every other kind."""

    by_kind: Mapping[str, Secret]
    general: Secret | None

    @classmethod
    def of(cls, given: str | Mapping[Any, str] | None, environ: Mapping[str, str]) -> Keyring:
        """Collect keys. An argument wins over the environment, the key of a kind over the general one.

        A mapping need not name every kind: the environment fills the kinds it leaves out.
        """
        if isinstance(given, str):
            return cls(by_kind={}, general=_secret(given, "api_key"))
        by_kind = {
            kind: _secret(environ[environment_name(kind)], environment_name(kind))
            for kind in KEYS
            if environ.get(environment_name(kind))
        }
        for kind, key in (given or {}).items():
            if kind not in KEYS:
                known = ", ".join(map(repr, KEYS))
                raise ConfigurationError(f"api_key has no kind {kind!r}; the kinds are {known}")
            by_kind[kind] = _secret(key, f"api_key[{kind!r}]")
        general = _secret(environ[GENERAL], GENERAL) if environ.get(GENERAL) else None
        return cls(by_kind=by_kind, general=general)

    def key_for(self, operation: Operation[Any], kind: str) -> Secret:
        """The key that signs the operation. Raises `ConfigurationError` naming every way to give it."""
        key = self.by_kind.get(kind, self.general)
        if key is not None:
            return key
        raise ConfigurationError(
            f"there is no API key for this call. It takes the key of the {describe(kind)}. "
            f'Pass api_key={{"{kind}": "..."}} or api_key="..." (one for all calls) to the client, '
            f"or set {environment_name(kind)} or {GENERAL}",
            operation=operation.id,
        )


def describe(kind: str) -> str:
    """Name and place of a kind of key on the vendor's dashboard."""
    tile = KEYS.get(kind)
    return f"{tile.tile} tile (dashboard: {tile.found_at})" if tile else f"{kind} tile"


def _secret(value: object, source: str) -> Secret:
    # A key read from a file with its line end would give a 401 that nobody can see the reason of.
    if not isinstance(value, str) or not value or value != value.strip() or not value.isprintable():
        raise ConfigurationError(f"{source} must be text, not empty, without spaces or line ends around it")
    return Secret(value)
