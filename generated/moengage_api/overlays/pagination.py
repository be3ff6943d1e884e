"""Every item of a list, page by page: `moengage.campaigns_v5.iter_search(...)`.

How a list is paged are facts of its operation (`Operation.pagination`); totals are not used, since most
answers have none. An iteration ends with an empty page, with the page that says it is the last, or with
a short page where the vendor says that only the last is short. Each page is a call of its own, with its
own retries, request id and idempotency key.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import UNSET
from .encode import is_model, is_unicode
from .errors import ConfigurationError, MoEngageError, ResponseInvalid

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .operation import AsyncCaller, Caller, Operation, Pagination, RequestOptions
    from .response import Response

__all__ = ["Pager", "iterate", "iterate_async"]


def iterate(
    client: Caller, operation: Operation[Any], *, max_items: int | None = None, **arguments: Any
) -> Iterator[Any]:
    """The items of all pages; `arguments` are those of `call`, for the first page.

    At most `max_items` items, however many there are. An error tells in its `page` (and in a note) which
    page it came from; the items before it have been given out. Raises `ResponseInvalid` if the server
    sends a page for the second time, since it would go on for ever.
    """
    return _iterate(client, Pager(operation, arguments, max_items))


def iterate_async(
    client: AsyncCaller, operation: Operation[Any], *, max_items: int | None = None, **arguments: Any
) -> AsyncIterator[Any]:
    """`iterate` for an asynchronous client."""
    return _iterate_async(client, Pager(operation, arguments, max_items))


def _iterate(client: Caller, pager: Pager) -> Iterator[Any]:
    while (call := pager.next_call()) is not None:
        try:
            items = pager.take(client.call(pager.operation, **call))
        except MoEngageError as error:
            raise pager.located(error) from error.__cause__
        yield from items


async def _iterate_async(client: AsyncCaller, pager: Pager) -> AsyncIterator[Any]:
    while (call := pager.next_call()) is not None:
        try:
            items = pager.take(await client.call(pager.operation, **call))
        except MoEngageError as error:
            raise pager.located(error) from error.__cause__
        for item in items:
            yield item


class Pager:
    """Where an iteration stands: what to ask for next, and what an answer adds. It sends nothing."""

    def __init__(
        self, operation: Operation[Any], arguments: Mapping[str, Any], max_items: int | None
    ) -> None:
        if operation.pagination is None:
            raise ConfigurationError("this operation has no pages", operation=operation.id)
        if max_items is not None and (
            isinstance(max_items, bool) or not isinstance(max_items, int) or max_items < 0
        ):
            wrong = f"max_items must be a whole number from 0, not {max_items!r}"
            raise ConfigurationError(wrong, operation=operation.id)
        self.operation, self._paging = operation, operation.pagination
        self._call = {**arguments, "options": dict(arguments.get("options") or {})}
        self._left = max_items
        self._number = 0
        self._given_out = 0
        self._seen: set[bytes] = set()
        self._at: Any = self._get(self._paging.page)
        if self._at in (UNSET, None):
            self._at = self._paging.first
        self._size = self._wanted_size(max_items)
        self._done = max_items == 0

    def next_call(self) -> dict[str, Any] | None:
        """The arguments of `call` for the next page; None: there is none."""
        if self._done:
            return None
        self._number += 1
        if self._number == 2:
            self._forget_ids()
        self._set(self._paging.page, UNSET if self._at is None else self._at)
        return {**self._call, "options": _options(self._call["options"])}

    def take(self, response: Response[Any]) -> list[Any]:
        """The items of the page, no more than are wanted. Raises `ResponseInvalid`."""
        paging = self._paging
        items = self._items(response)
        self._refuse_repetition(response, items)
        size = self._size or (paging.max if paging.size is None else None)
        more = _walk(response.parsed, paging.more) if paging.more else None
        following: Any = None
        if paging.kind == "cursor":
            following = _walk(response.parsed, paging.next or "")
            ended = following in (UNSET, None, "")
        else:
            following = self._at + (1 if paging.kind == "page" else len(items))
            ended = paging.size is not None and self._size is None
            ended = ended or bool(paging.short_is_last and size and len(items) < size)
        # In one of the vendor's examples it is the text "false".
        self._done = bool(ended or not items or more is False or str(more).lower() == "false")
        self._at = following
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
            self._done = self._done or not self._left
        if paging.kind == "cursor" and not self._done and not _can_be_sent(following):
            raise self._invalid(response, f"what stands at {paging.next!r} in the answer is no cursor")
        self._given_out += len(items)
        return items

    def located(self, error: MoEngageError) -> MoEngageError:
        """The error, told where it happened."""
        error.page = self._number
        at = f", {self._paging.page}={self._at}" if self._paging.kind != "cursor" else ""
        error.add_note(f"on page {self._number} of the iteration{at}, after {self._given_out} items")
        return error

    def _items(self, response: Response[Any]) -> list[Any]:
        found = _walk(response.parsed, self._paging.items or "")
        if found in (UNSET, None):
            return []
        if isinstance(found, list):
            return found
        if isinstance(found, Mapping):
            return list(found.items())
        raise self._invalid(response, f"there is no list at {self._paging.items!r} in the answer")

    def _refuse_repetition(self, response: Response[Any], items: list[Any]) -> None:
        if not items:
            return
        listed = _walk(json.loads(response.content), self._paging.items or "")
        digest = hashlib.sha256(json.dumps(listed, sort_keys=True).encode()).digest()
        if digest in self._seen:
            raise self._invalid(response, "the server sent a page that it sent before; it would never end")
        self._seen.add(digest)

    def _invalid(self, response: Response[Any], message: str) -> ResponseInvalid:
        return ResponseInvalid(
            message,
            operation=self.operation.id,
            status_code=response.status_code,
            headers=response.headers,
            request_id=response.request_id,
            attempts=response.attempts,
        )

    def _wanted_size(self, max_items: int | None) -> int | None:
        """The size of all pages: the caller's, else the largest, but no larger than what is wanted."""
        paging: Pagination = self._paging
        if paging.size is None:
            return None
        given = self._get(paging.size)
        if given in (UNSET, None):
            # Where no largest size is known, all comes at once unless a size is asked for.
            if paging.max is None:
                return None
            given = paging.max if max_items is None else max(1, min(paging.max, max_items))
            self._set(paging.size, given)
        return given if isinstance(given, int) else None

    def _get(self, name: str) -> Any:
        for parameter in self.operation.parameters:
            if parameter.name == name:
                return self._call["parameters"].get(parameter.python_name, UNSET)
        body = self._call["body"]
        if is_model(body):
            return getattr(body, body.FIELDS[name]) if name in body.FIELDS else UNSET
        if isinstance(body, Mapping):
            return body.get(name, UNSET)
        return self._call["fields"].get(self._keyword(name), UNSET)

    def _set(self, name: str, value: Any) -> None:
        """Set a parameter or a field of the body, in copies: what the caller gave stays as it was."""
        for parameter in self.operation.parameters:
            if parameter.name == name:
                self._call["parameters"] = {**self._call["parameters"], parameter.python_name: value}
                return
        body = self._call["body"]
        if is_model(body):
            self._call["body"] = body = copy.copy(body)
            setattr(body, body.FIELDS[name], value)
        elif isinstance(body, Mapping):
            kept = {key: item for key, item in body.items() if key != name}
            self._call["body"] = kept if value is UNSET else {**kept, name: value}
        else:
            self._call["fields"] = {**self._call["fields"], self._keyword(name): value}

    def _keyword(self, name: str) -> str:
        return next((python for python, wire in self.operation.body_names.items() if wire == name), name)

    def _forget_ids(self) -> None:
        """Ids that the caller gave are those of the first page: another page is another call."""
        for option in ("idempotency_key", "request_id"):
            self._call["options"].pop(option, None)
        places = [self.operation.request_id.body if self.operation.request_id else None]
        if self.operation.idempotency.kind == "body":
            places.append(self.operation.idempotency.name)
        for name in places:
            if name is not None and self._get(name) is not UNSET:
                self._set(name, UNSET)


def _options(options: dict[str, Any]) -> RequestOptions:
    return {**options}  # type: ignore[typeddict-item]


def _walk(value: Any, path: str) -> Any:
    """What the path leads to in an answer, parsed or not; UNSET if it leads nowhere."""
    for step in path.split(".") if path else ():
        if is_model(value) and step in value.FIELDS:
            value = getattr(value, value.FIELDS[step])
        elif is_model(value):
            value = value.additional_properties.get(step, UNSET)
        else:
            value = value.get(step, UNSET) if isinstance(value, Mapping) else UNSET
    return value


def _can_be_sent(cursor: Any) -> bool:
    return is_unicode(cursor) if isinstance(cursor, str) else isinstance(cursor, int)
