"""What the client itself puts into a request: workspace id, correlation id, idempotency key, mirrors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn

from .errors import Problem, RequestInvalid
from .urls import check_header

if TYPE_CHECKING:
    from collections.abc import Collection

    from .operation import Operation, RequestOptions
    from .runtime import Runtime
    from .settings import Settings

__all__ = ["Own"]

_UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE)
_PLACEHOLDER = "0" * 64
"""Stands for a signature until everything else is checked."""


class Own:
    """The client's own values of one logical call, made once and the same however often it is sent."""

    def __init__(
        self, operation: Operation[Any], options: RequestOptions, settings: Settings, runtime: Runtime
    ) -> None:
        self.operation, self.options = operation, options
        self._settings, self._runtime = settings, runtime
        self._ids: dict[str, Any] = {}
        """Option's name -> the id that travels."""

    @property
    def request_id(self) -> str | None:
        """The correlation id that travels; None if none does."""
        return self._sent("request_id")

    @property
    def idempotency_key(self) -> str | None:
        """The key by which the vendor knows a repetition; None if none travels."""
        return self._sent("idempotency_key")

    def _sent(self, option: str) -> str | None:
        sent = self._ids.get(option)
        return None if sent is None else str(sent)

    def fill(self, body: dict[str, Any], required: Collection[str]) -> None:
        """Put values into a body. Raises `RequestInvalid` where the caller gave another one."""
        for place in self.operation.workspace:
            if place.location == "body":
                workspace = self._settings.workspace_for(self.operation)
                if body.setdefault(place.name, workspace) != workspace:
                    remedy = "leave it out, or change the client's with with_options"
                    self._refuse(place.name, "is another workspace than the client's", remedy)
        key, request = self.operation.idempotency, self.operation.request_id
        fields: dict[str, list[str]] = {}
        if request is not None and request.body is not None:
            fields[request.body] = ["request_id"]
        if key.kind == "body" and key.name is not None:
            fields.setdefault(key.name, []).append("idempotency_key")
        for field, options in fields.items():
            given = body.get(field)
            for option in options:
                wanted = self.options.get(option)
                if given is not None and wanted is not None and given != wanted:
                    self._refuse(field, f"differs from options[{option!r}]", "give one of the two")
                given = wanted if given is None else given
            alone = request is None or request.header is None
            if field in required or "idempotency_key" in options or (alone and given is not None):
                given = body[field] = self._runtime.uuid4() if given is None else given
            self._ids.update(dict.fromkeys(options, given))
        signature = self.operation.signature
        if signature is not None and signature.location == "body":
            body[signature.name] = _PLACEHOLDER

    def headers(self, body: Any) -> dict[str, str]:
        """Headers that tell the same, beside a body that is filled. Raises `RequestInvalid`."""
        key, request = self.operation.idempotency, self.operation.request_id
        option = self.options.get("idempotency_key")
        headers: dict[str, str] = {}
        if request is not None and request.header is not None:
            name = self._ids.get("request_id") or self.options.get("request_id") or self._runtime.uuid4()
            self._ids["request_id"] = headers[request.header] = name
        if option is not None and key.kind in ("natural", "none"):
            self._refuse("options['idempotency_key']", "would not be sent: this operation takes no key")
        if key.kind == "header" and key.name is not None:
            if option is not None and not _UUID4.fullmatch(str(option)):
                self._refuse("options['idempotency_key']", "must be a UUID v4", "use str(uuid.uuid4())")
            self._ids["idempotency_key"] = headers[key.name] = option or self._runtime.uuid4()
        for mirror in self.operation.mirrors:
            value = body.get(mirror.body) if isinstance(body, dict) else None
            if isinstance(value, str):
                headers[mirror.header] = value.lower()
        return {name: check_header(self.operation.id, name, value) for name, value in headers.items()}

    def _refuse(self, path: str, message: str, remedy: str | None = None) -> NoReturn:
        raise RequestInvalid(self.operation.id, [Problem(path, message, remedy)])
