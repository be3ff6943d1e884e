"""Every exception the client raises.

    MoEngageError
    ├── ConfigurationError          a setting is missing or wrong; nothing was sent
    ├── RequestInvalid              the request cannot be right; nothing was sent
    └── CallError                   the request was sent, or the client tried to
        ├── QuotaExhausted          the rate limits that the client keeps leave no room in time
        ├── QuotaUnavailable        the storage of these limits cannot be reached
        ├── ConnectionFailed        no answer came
        │   └── TimedOut            … within the time allowed
        ├── ResponseInvalid         a success whose body cannot be read
        └── APIStatusError          the vendor refused; any status without a class of its own
            ├── BadRequest              400
            ├── AuthenticationFailed    401
            ├── PermissionDenied        403
            ├── NotFound                404
            ├── Conflict                409
            ├── PayloadTooLarge         413
            ├── UnsupportedMediaType    415
            ├── UnprocessableEntity     422
            ├── RateLimited             429
            ├── ServerError             5xx
            └── RequestFailed           2xx whose body says that the request failed

The vendor gives some faults another status than their kind ("Delete User" says with a 400 that there is
no such user). Where its pages show a type or code that tells so, the class is that of the kind.

All of them can be pickled and deep-copied, and none holds a credential: request headers are not kept.
"""

from __future__ import annotations

import copyreg
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .operation import Meaning
    from .response import Headers

__all__ = [
    "APIStatusError",
    "AuthenticationFailed",
    "BadRequest",
    "CallError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "Detail",
    "MoEngageError",
    "NotFound",
    "PayloadTooLarge",
    "PermissionDenied",
    "Problem",
    "QuotaExhausted",
    "QuotaUnavailable",
    "RateLimited",
    "RequestFailed",
    "RequestInvalid",
    "ResponseInvalid",
    "ServerError",
    "TimedOut",
    "UnprocessableEntity",
    "UnsupportedMediaType",
]


@attrs.frozen
class Problem:
    """One thing wrong with a request, found before it was sent."""

    path: str
    """Where, from the root of the body or the parameters: `actions[0].action`. Empty: the whole."""
    message: str
    remedy: str | None = None
    """What to do about it."""
    check: str = "document"
    """The local check that found it, by the name that the setting `checks` takes."""

    def __str__(self) -> str:
        text = f"{self.path}: {self.message}" if self.path else self.message
        text += f" ({self.remedy})" if self.remedy else ""
        return text if self.check == "document" else f"{text} [{self.check}]"


@attrs.frozen
class Detail:
    """One entry of the list of faults that some answers of the vendor carry."""

    target: str | None
    message: str


class MoEngageError(Exception):
    """Base of all errors of this package."""

    operation: str | None
    """`namespace.method` of the call, where there was one."""
    message: str
    page: int | None = None
    """The page at which an iteration failed, from 1; None outside iterations."""

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation

    def __str__(self) -> str:
        return f"{self.operation}: {self.message}" if self.operation else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own way calls the class with `args` alone, which keyword-only arguments forbid.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__.copy()  # type: ignore[attr-defined]


class ConfigurationError(MoEngageError):
    """A setting is missing, malformed or contradicts another. Raised before anything is sent."""


class RequestInvalid(MoEngageError):
    """The request breaks a rule the client knows. Raised before anything is sent."""

    problems: tuple[Problem, ...]

    def __init__(self, operation: str | None, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems), operation=operation)
        self.problems = tuple(problems)


class CallError(MoEngageError):
    """A call that was sent, or that the client tried to send."""

    request_id: str | None
    """The vendor's name for the exchange, else the one the client sent; what support asks for."""
    idempotency_key: str | None
    """The key the request carried. Sending it again with the same body repeats nothing."""
    attempts: int
    """How often the request was sent."""
    waits: tuple[float, ...]
    """Seconds waited before each further attempt."""
    retry_after: float | None
    """Seconds after which the vendor will take the request again, if it said so."""
    ambiguous: bool
    """True: the vendor may have processed the request, by the last or by an earlier attempt."""

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        request_id: str | None = None,
        idempotency_key: str | None = None,
        attempts: int = 0,
        waits: Sequence[float] = (),
        retry_after: float | None = None,
        ambiguous: bool = False,
    ) -> None:
        super().__init__(message, operation=operation)
        self.request_id = request_id
        self.idempotency_key = idempotency_key
        self.attempts = attempts
        self.waits = tuple(waits)
        self.retry_after = retry_after
        self.ambiguous = ambiguous

    def __str__(self) -> str:
        status = getattr(self, "status_code", None)
        head = f"{status} {self.operation}" if status else f"{self.operation}"
        text = f"{head} [request id {self.request_id or 'unknown'}]: {self.message}"
        if self.retry_after is not None:
            text += f" (may be sent again after {self.retry_after:g} s)"
        if self.attempts > 1:
            text += f" (sent {self.attempts} times)"
        if self.ambiguous and status and 400 <= status < 500:
            # An id may be refused just because its first sending worked.
            return f"{text} (an earlier attempt may have worked)"
        return f"{text} (the vendor may have processed the request)" if self.ambiguous else text


class QuotaExhausted(CallError):
    """The rate limits that the client keeps leave no room within `rate_limit_timeout`.

    `retry_after` says when they will. This attempt was not sent; `attempts` counts those before it.
    """


class QuotaUnavailable(CallError):
    """The storage that shares rate limits among workers cannot be reached. This attempt was not sent."""


class ConnectionFailed(CallError):
    """No answer came: the host was not reached, or the connection broke."""


class TimedOut(ConnectionFailed):
    """No answer came within the time allowed."""


class _Answered(CallError):
    status_code: int
    headers: Headers
    """Headers of the answer."""
    body: Any
    """The answer's body, parsed if it was JSON, else text."""

    def __init__(
        self, message: str, *, status_code: int, headers: Headers, body: Any = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.status_code = status_code
        self.headers = headers
        self.body = body


class ResponseInvalid(_Answered):
    """The status says success, but the body cannot be read as what the operation returns."""


class APIStatusError(_Answered):
    """The vendor answered, and refused. An attribute that the answer does not fill is None."""

    code: str | None
    """The vendor's word for the fault where it has one, for instance `VALIDATION_FAILED`."""
    type: str | None
    """Kind of fault as the Data API spells it. Its spelling varies: decide by class."""
    target: str | None
    """The field or header at fault."""
    details: tuple[Detail, ...]
    hint: str | None
    """What the client knows of the cause: for a 401, which key went where."""

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        type: str | None = None,  # noqa: A002 - the wire's word
        target: str | None = None,
        details: Sequence[Detail] = (),
        hint: str | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.code = code
        self.type = type
        self.target = target
        self.details = tuple(details)
        self.hint = hint

    def __str__(self) -> str:
        found = [self.type, self.code, self.target]
        found += [f"{detail.target}: {detail.message}" for detail in self.details]
        said = ", ".join(part for part in found if part and part not in self.message)
        return super().__str__() + (f" ({said})" if said else "") + (f". {self.hint}" if self.hint else "")


class BadRequest(APIStatusError):
    """400: the vendor found the request malformed or a field wrong."""


class AuthenticationFailed(APIStatusError):
    """401: wrong key, a key of another tile, or another data center than the workspace's."""


class PermissionDenied(APIStatusError):
    """403: the account is suspended, or the key lacks a scope."""


class NotFound(APIStatusError):
    """404: there is nothing of that id."""


class Conflict(APIStatusError):
    """409: the state forbids it, a name is taken, or an idempotency key came with another body."""


class PayloadTooLarge(APIStatusError):
    """413: the body is larger than the vendor takes."""


class UnsupportedMediaType(APIStatusError):
    """415: the Content-Type is not one the vendor takes."""


class UnprocessableEntity(APIStatusError):
    """422: well-formed, but not acceptable."""


class RateLimited(APIStatusError):
    """429: too many calls; `retry_after` says when to come back, if the vendor did."""


class ServerError(APIStatusError):
    """5xx: the vendor's servers failed. `ambiguous` says whether the request may have taken effect."""


class RequestFailed(APIStatusError):
    """A status of success whose body says `status: fail` (or `error`), as seen in the field."""


def class_for(status: int, meaning: Meaning | None = None) -> type[APIStatusError]:
    """The class that an answer with this status, or with a body of this meaning, is raised as."""
    if meaning is not None:
        return _BY_MEANING[meaning]
    if 200 <= status < 300:
        return RequestFailed
    return ServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequest,
    401: AuthenticationFailed,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    413: PayloadTooLarge,
    415: UnsupportedMediaType,
    422: UnprocessableEntity,
    429: RateLimited,
}
_BY_MEANING: dict[Meaning, type[APIStatusError]] = {
    "authentication": AuthenticationFailed,
    "permission": PermissionDenied,
    "not-found": NotFound,
    "conflict": Conflict,
    "rate-limit": RateLimited,
}
