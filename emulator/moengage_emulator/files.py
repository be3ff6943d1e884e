"""Files that requests name by URL: planted ones, else those of this machine's loopback interface.

Nothing beyond loopback is ever asked: to the emulator such a file does not exist.
"""

from __future__ import annotations

import base64
import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

if TYPE_CHECKING:
    from .store import Store

__all__ = ["LARGEST", "is_loopback", "plant_file", "post", "read_file"]

LARGEST = 150 * 2**20
"""Bytes of a file that are read at most; one byte more tells that it is larger ("File segments")."""

_COLLECTION = "files"
_SECONDS = 5.0
# The last two are addresses that are none: http://localhost:99999/, http://127.0.0.1\x00/.
_UNREACHABLE = (httpx.HTTPError, httpx.InvalidURL, ValueError)


def plant_file(store: Store, url: str, content: bytes) -> None:
    """Let `url` lead to `content`, whatever host it names."""
    store.collection(_COLLECTION).put(url, {"url": url, "content": base64.b64encode(content).decode()})


def read_file(store: Store, url: str) -> bytes | None:
    """The file at `url`; None where it cannot be had. At most `LARGEST` + 1 bytes.

    Credentials in `url` (`https://user:password@host/`) are sent as Basic authentication; a planted file
    is there without them, too.
    """
    files = store.collection(_COLLECTION)
    planted = files.get(url) or files.get(_without_credentials(url))
    if planted is not None:
        return base64.b64decode(planted["content"])
    if not is_loopback(url):
        return None
    try:
        with _client() as client, client.stream("GET", url) as response:
            if response.status_code != 200:
                return None
            content = bytearray()
            for part in response.iter_bytes():
                content += part
                if len(content) > LARGEST:
                    break
            return bytes(content[: LARGEST + 1])
    except _UNREACHABLE:
        return None


def post(url: str, body: object) -> int | None:
    """POST JSON to a loopback URL; the status of the answer, or None where nothing was sent or answered."""
    if not is_loopback(url):
        return None
    try:
        with _client() as client:
            return client.post(url, json=body).status_code
    except _UNREACHABLE:
        return None


def is_loopback(url: str) -> bool:
    """Whether `url` is http(s) on `localhost` or a loopback address."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https"):
            return False
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _without_credentials(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"


def _client() -> httpx.Client:
    # No redirect and no proxy of the environment may lead away from this machine.
    return httpx.Client(follow_redirects=False, trust_env=False, timeout=_SECONDS)
