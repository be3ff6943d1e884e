"""Answers that no document describes: schema-mutated bodies, broken bytes, headers of another body."""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx
from hypothesis import strategies as st

from tests.fuzz.document import OPERATIONS
from tests.fuzz.mutations import JUNK, mutated
from tests.spec.document import CASES, Answer

__all__ = ["ENVELOPES", "NEST", "Lie", "Told", "lies"]

Told = tuple[str, Answer]
"""An operation, and one of the answers that the document gives it."""

_DEEP = "<deep>"
_LONG = "<long>"

_JUNK = (
    JUNK
    | st.just(_DEEP)
    | st.sampled_from(
        [
            *(
                "of tomorrow",
                "fail",
                "\ud800",
                "\0",
                "\N{ARABIC-INDIC DIGIT THREE}",
                "false",
                "1e400",
                _DEEP,
                _LONG,
            ),
            *(
                "9999-12-31T23:59:59-23:59",
                "0001-01-01T00:00:00+23:59",
                "2026-02-30T00:00:00Z",
                "2026-03-01T24:00Z",
            ),
            *(
                "{urn:uuid:}",
                "urn:uuid:0d5f5a3e-7c1b-4a55-9a0e-2f4b8c6d1e90",
                "2026-W01-1",
                "20260301T093000Z",
            ),
            *(-(2**63) - 1, 10**400, float("nan"), float("inf"), -0.0, 1e-320),
            *({"error": None}, {"message": {"message": ["x"]}}, [{"target": [None], "message": {}}]),
        ]
    )
)
_STATUSES = (200, 201, 202, 204, 206, 299, 301, 304, 400, 402, 418, 429, 500, 503, 599, 999)
_DEPTHS = (5, 30, 60, 300, 30_000)

# The one thing in answers that may hold itself, as segments and campaigns show it.
NEST = ('{"filters": [{"filter_type": "actions", "attributes": ', "}]}")
_OPENING = b'{"status": "success", '
_SPOILT: Mapping[str, bytes] = {
    "nothing": b"",
    "white space": b" \r\n\t ",
    "null": b"null",
    "text": b'"text"',
    "a number": b"-0",
    "a list": b"[{}, null]",
    "a page": b"<!doctype html><html><head><title>502 Bad Gateway</title></head></html>",
    "a page without an end": b"<title" * 20_000,
    "no Unicode": b'{"message": "caf\xe9"}',
    "a name twice": b'{"status": "success", "status": {"status": null}, "error": {}, "error": 7}',
    "an endless number": b'{"code": ' + b"9" * 5000 + b"}",
    "an endless name": b'{"' + b"a" * 70_000 + b'": 1}',
    "two values": b"{}{}",
    "a word": b"undefined",
}
_HEADERS = (
    ("content-type", "text/html; charset=utf-7"),
    ("content-type", "application/json; charset=no-such"),
    ("content-type", "multipart/form-data"),
    ("content-type", ""),
    ("content-encoding", "gzip"),
    ("content-encoding", "deflate"),
    ("content-encoding", "x-unknown"),
    ("retry-after", "nan"),
    ("retry-after", "-1"),
    ("retry-after", "1e308"),
    ("retry-after", "Thu, 99 Foo 2026 99:99:99 GMT"),
    ("retry-after", "Fri, 31 Dec 9999 23:59:59 -2359"),
    ("x-ratelimit-reset", "9" * 400),
    ("x-ratelimit-reset", "soon"),
    ("x-moe-request-id", "\xff\xfe"),
    ("location", "http://elsewhere.invalid/\0"),
    ("set-cookie", "a=b; expires=never"),
)


@dataclass(frozen=True, slots=True)
class Lie:
    """An answer as it goes over the wire."""

    operation: str
    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes

    def reproduction(self) -> str:
        """A transport that tells the lie, to paste."""
        answer = f"{self.status}, headers={self.headers!r}, content={self.content!r}"
        return f"# {self.operation}\nhttpx.MockTransport(lambda request: httpx.Response({answer}))"

    def response(self) -> httpx.Response:
        """The answer for a transport, its body not decoded yet."""
        headers = [(name.encode(), value.encode("latin-1")) for name, value in self.headers]
        return httpx.Response(self.status, headers=headers, stream=httpx.ByteStream(self.content))


def _envelopes() -> dict[str, list[Told]]:
    """Kind of body -> the answers of that kind: an error by its component, a success by its family."""
    found: dict[str, list[Told]] = {}
    for operation in OPERATIONS.values():
        for answer in CASES[operation.id].answers:
            component = (answer.schema or {}).get("$ref", "").rpartition("/")[2]
            kind = component or f"{answer.media or 'nothing'} without a name"
            if answer.is_success:
                kind = f"success of {operation.tag}"
            found.setdefault(kind, []).append((operation.id, answer))
    return found


ENVELOPES = _envelopes()


@st.composite
def lies(draw: st.DrawFn, told: Sequence[Told]) -> Lie:
    """A lie in place of one of the answers."""
    operation, answer = draw(st.sampled_from(told))
    # Four in five keep the status, so that the body is read as what it pretends to be.
    status = answer.status if draw(st.integers(0, 4)) else draw(st.sampled_from(_STATUSES))
    headers = [("content-type", answer.media or "application/json")]
    headers += draw(st.lists(st.sampled_from(_HEADERS), max_size=2))
    if not draw(st.integers(0, 4)):
        return Lie(operation, status, tuple(headers), draw(st.sampled_from(sorted(_SPOILT.values()))))
    examples = st.sampled_from(list(answer.examples.values()) or [{}])
    content = _encoded(draw(mutated(examples, _JUNK, 4)), draw(st.sampled_from(_DEPTHS)))
    return Lie(operation, status, tuple(headers), _broken(content, draw(st.integers(0, 15)), draw))


def _encoded(value: Any, depth: int) -> bytes:
    text = json.dumps(value)
    nested = NEST[0] * depth + "1" + NEST[1] * depth
    return text.replace(f'"{_DEEP}"', nested).replace(f'"{_LONG}"', "7" * 4000).encode()


def _broken(content: bytes, how: int, draw: st.DrawFn) -> bytes:
    """The bytes, mostly as they are."""
    if how == 0:
        return content[: draw(st.integers(0, len(content)))]
    if how == 1:
        return codecs.BOM_UTF8 + content
    if how == 2:
        place = draw(st.integers(0, len(content)))
        return content[:place] + b"\xff" + content[place:]
    if how == 3:
        return content.decode().encode("utf-16")
    if how == 4 and content.startswith(b"{") and content != b"{}":
        return _OPENING + content[1:]
    return content
