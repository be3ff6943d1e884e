"""What the plan of a call asks its driver to do, and what it hears back. No decision stands here."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..types import Unset
    from .credentials import Secret
    from .response import Headers

__all__ = ["Answer", "Blocking", "EncodedBody", "Lost", "Outcome", "Send", "Sleep", "Tell"]


@attrs.frozen
class EncodedBody:
    """A body whose bytes are ready; it is sent as it stands, without checks of its fields."""

    content: bytes = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Send:
    """Send this request once. A retry sends it again with another `at_most` at most."""

    method: str
    # A query may carry a key of the account (`appAttributionKey`), a header a cookie.
    url: str = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    authorization: Secret | None
    content: bytes | None = attrs.field(repr=False)
    timeout: float | Unset | None
    at_most: float | None = None
    """Seconds that no single wait of this attempt may exceed, whatever the timeout says."""
    save_to: str | None = None
    """The file that the body of a success is written to; its answer has no content then."""


@attrs.frozen
class Sleep:
    """Wait this many seconds."""

    seconds: float


@attrs.frozen
class Tell:
    """Call a hook of the user's with this event. Whatever the hook does, the call goes on."""

    hook: Callable[[Any], object]
    event: object


class Blocking(ABC):
    """Something else that takes time, in one way for threads and in another for an event loop."""

    @abstractmethod
    def run(self) -> Any:
        """Do it; what it returns is the answer."""

    @abstractmethod
    async def run_async(self) -> Any:
        """Do it without blocking the event loop."""


@attrs.frozen(kw_only=True)
class Answer:
    """The server answered."""

    status_code: int
    # A gateway may echo credentials in either.
    headers: Headers = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Lost:
    """No answer came.

    `unsent`: the server never had the request. `unsure`: it may have processed it. `unsendable`:
    trying again cannot help. It stands for an exception of httpx, which would keep the request and
    with it the credentials.
    """

    message: str
    kind: Literal["unsent", "unsure", "unsendable"]
    timed_out: bool = False


Outcome = Answer | Lost
