"""The order of checks that every request goes through, up to its handler and back.

Route, method, planned faults, whether it is emulated, credentials, workspace, key, account, headers,
size, media type, JSON, schema, rate limit, idempotency, handler. Each step raises `Faulted`; the
operation's family words it.
"""

from __future__ import annotations

import traceback
from urllib.parse import parse_qsl

from .aliases import ALIASES
from .bodies import read_body
from .clock import Clock
from .credentials import authenticate, check_account, check_agreement, check_body_agreement, check_key
from .document import Document
from .exchange import Exchange, Reply, Request
from .fallback import not_emulated, wording_of
from .faults import FaultRule, Faults
from .handling import (
    Answer,
    Call,
    CallContext,
    Fault,
    Faulted,
    FaultKind,
    Refusal,
    Registered,
    handler_of,
    worded_families,
)
from .idempotency import Idempotency, Kept
from .ids import Ids
from .integrations import as_documented
from .jobs import Jobs
from .lenient import Lenient, without_groups
from .limits import Limits, shares_of
from .parameters import check_parameters
from .registry import Registry
from .replies import encode, planned
from .requestlog import LogEntry, RequestLog
from .routing import Router
from .selfcheck import SelfCheck
from .store import Database, Store
from .validation import Models
from .workspaces import Workspace

__all__ = ["Machine"]


class Machine:
    """Everything that one emulator is made of, and the way of a request through it."""

    def __init__(
        self,
        document: Document,
        database: Database,
        workspaces: Registry,
        clock: Clock,
        ids: Ids,
        limits: Limits,
        selfcheck: SelfCheck | None = None,
        models: Models | None = None,
    ) -> None:
        """`selfcheck` compares every answer with the document. `models`: default those installed."""
        self.document = document
        self.database = database
        self.workspaces = workspaces
        self.clock = clock
        self.ids = ids
        self.limits = limits
        self.selfcheck = selfcheck
        self.models = models or Models()
        self.handlers: dict[str, Registered] = {}
        """Handlers of this emulator alone, by operation; they come before those of the families."""
        self.faults = Faults(ids)
        self.lenient = Lenient(document)
        self.idempotency = Idempotency()
        self.jobs = Jobs(database, workspaces, clock, ids)
        self.log = RequestLog()
        self.errors: list[str] = []
        """Tracebacks of handlers and findings of the self-check: empty while all is well."""
        self._router = Router(document.operations.values(), worded_families(), ALIASES)

    def open(self, request: Request) -> Exchange:
        """Route a request. The exchange has a reply already if there is no such route."""
        entry = LogEntry(
            self.clock.now().isoformat(),
            request.method,
            request.raw_path.decode("latin-1"),
            request.query.decode("latin-1"),
        )
        entry.headers, entry.body = request.headers, request.body
        self.log.add(entry)
        request = as_documented(request)
        match = self._router.match(request.method, request.raw_path)
        raw_path = request.raw_path.decode("latin-1")
        context = CallContext(
            match.operation, raw_path, self.clock, self.ids, match.parameters, headers=request.headers
        )
        query = request.query.decode("latin-1")
        if query:
            pairs = parse_qsl(query, keep_blank_values=True, errors="replace")
            context.query = dict(pairs)
            for name, value in pairs:
                context.query_lists.setdefault(name, []).append(value)
        exchange = Exchange(request, context, entry)
        if not match.found:
            kind: FaultKind = "method_not_allowed" if match.allowed else "route_not_found"
            exchange.reply = self._fault(exchange, Fault(kind, detail={"allow": match.allowed}))
            if match.allowed:
                entry.operation = match.operation.id
                exchange.reply.headers["allow"] = ", ".join(match.allowed)
            return exchange
        entry.operation = match.operation.id
        exchange.rule = self.faults.take(match.operation.id)
        return exchange

    def handler_of(self, operation: str) -> Registered | None:
        """The handler of an operation; None where it is not emulated."""
        return self.handlers.get(operation) or handler_of(operation)

    def process(self, exchange: Exchange) -> Reply:
        """Run every check and the handler; never raises for what a request holds.

        An operation without a handler is a 501, whoever asks.
        """
        registered = self.handler_of(exchange.context.operation.id)
        if registered is None:
            exchange.entry.fault = "not_emulated"
            exchange.reply = encode(not_emulated(exchange.context.operation))
            return exchange.reply
        try:
            reply = self._serve(exchange, registered)
        except Faulted as refused:
            reply = self._fault(exchange, refused.fault)
        except Refusal as refused:
            reply = self._refused(exchange, refused)
        except Exception:
            self.errors.append(traceback.format_exc())
            reply = self._fault(exchange, Fault("server_error"))
        if exchange.rate is not None:
            own = registered.rate_headers
            headers = own(exchange.rate, self.clock.now()) if own else exchange.rate.headers()
            reply.headers.update(headers)
        if self.selfcheck is not None:
            reply = self._checked(self.selfcheck, exchange, reply)
        exchange.reply = reply
        return reply

    def settle(self) -> None:
        """Run the jobs that are due. A job that breaks is noted in `errors` and not tried again."""
        try:
            self.jobs.settle()
        except Exception:
            self.errors.append(traceback.format_exc())

    def planned(self, exchange: Exchange, rule: FaultRule) -> Reply:
        """The answer that a planned fault asks for."""
        exchange.entry.fault = "planned"
        return planned(rule, exchange.context)

    def close(self, exchange: Exchange) -> None:
        """The reply is out: release the idempotency key and finish the log entry."""
        if exchange.ticket is not None:
            self.idempotency.end(exchange.ticket)
        if exchange.reply is not None:
            exchange.entry.status = exchange.reply.status
            exchange.entry.answer = exchange.reply.body

    def reset(self) -> None:
        """As new: no documents, usage, planned faults or log. Workspaces and the clock stay."""
        self.database.clear()
        self.limits.reset()
        self.faults.clear()
        self.idempotency.reset()
        self.log.clear()
        self.errors.clear()
        self.ids.reset()

    def _serve(self, exchange: Exchange, registered: Registered) -> Reply:
        context, request = exchange.context, exchange.request
        operation = context.operation
        if operation.security is None:
            if registered.workspace_of is None:
                raise LookupError(f"{operation.id} has no credentials and no workspace_of")
            if "signature" in operation.x_moengage:
                # Who signed a body is known once it is read.
                context.body = read_body(operation, None, context, request.body)
            context.workspace = registered.workspace_of(context, self.workspaces.values())
        else:
            context.workspace, context.key = authenticate(
                request.headers.get("authorization"), operation, self.workspaces
            )
        workspace = context.workspace
        exchange.entry.workspace = workspace.id
        check_agreement(operation, context, workspace)
        if context.key is not None:
            check_key(operation, context.key)
        check_account(workspace)
        check_parameters(operation, context)
        key = self.idempotency.check_header(operation, context)
        context.body = read_body(operation, workspace, context, request.body)
        check_body_agreement(operation, context, workspace)
        if registered.validated and operation.body_model is not None and context.body is not None:
            if workspace.settings.lenient:
                context.body = self.lenient.read(operation, context.body)
                problems = self.models.problems(operation.body_model, without_groups(context.body))
            else:
                problems = self.models.problems(operation.body_model, context.body, request.body)
            if problems:
                raise Faulted(Fault("invalid", problems, detail={"in": "body"}))
        if registered.limited:
            self._take(exchange, registered, workspace)
        if key is not None:
            store = self.database.store(workspace.id)
            begun = self.idempotency.begin(key, context, workspace.id, store, self.clock.now())
            if isinstance(begun, Kept):
                return Reply(begun.status, dict(begun.headers), begun.body)
            exchange.ticket = begun
        return self._run(exchange, registered, workspace)

    def _take(self, exchange: Exchange, registered: Registered, workspace: Workspace) -> None:
        context = exchange.context
        shares = shares_of(context.path, context.headers, context.body, registered.counted_as)
        state = self.limits.take(context.operation, workspace.id, shares, context.body, self.clock.now())
        exchange.rate = state
        if state is not None and state.refused:
            detail = {"unit": state.unit, "amount": state.limit, "seconds": state.seconds}
            raise Faulted(Fault("rate_limited", retry_after=state.retry_after, detail=detail))

    def _run(self, exchange: Exchange, registered: Registered, workspace: Workspace) -> Reply:
        context = exchange.context
        store = self.database.store(workspace.id)
        call = Call(
            operation=context.operation,
            workspace=workspace,
            key=context.key,
            path=context.path,
            query=context.query,
            headers=context.headers,
            body=context.body,
            store=store,
            clock=self.clock,
            ids=self.ids,
            models=self.models,
            query_lists=context.query_lists,
        )
        try:
            with self.database.transaction():
                reply = encode(registered.handler(call))
                self._keep(exchange, store, reply)
        except (Refusal, Faulted) as refused:
            reply = (
                self._fault(exchange, refused.fault)
                if isinstance(refused, Faulted)
                else self._refused(exchange, refused)
            )
            with self.database.transaction():
                self._keep(exchange, store, reply)
        if reply.status < 300 and registered.limited:
            shares = shares_of(context.path, context.headers, context.body, registered.counted_as)
            self.limits.succeeded(context.operation, workspace.id, shares, context.body, self.clock.now())
        return reply

    def _keep(self, exchange: Exchange, store: Store, reply: Reply) -> None:
        if exchange.ticket is not None and reply.status < 500:
            answer = Kept(reply.status, reply.headers, reply.body)
            self.idempotency.keep(exchange.ticket, answer, store, self.clock.now())

    def _refused(self, exchange: Exchange, refusal: Refusal) -> Reply:
        exchange.entry.fault = "refused"
        return encode(refusal.answer)

    def _fault(self, exchange: Exchange, fault: Fault) -> Reply:
        exchange.entry.fault = fault.kind
        reply = encode(wording_of(exchange.context.operation.family).fault(fault, exchange.context))
        if reply.status == 401:
            reply.headers["www-authenticate"] = 'Basic realm="MoEngage", charset="UTF-8"'
        return reply

    def _checked(self, selfcheck: SelfCheck, exchange: Exchange, reply: Reply) -> Reply:
        media_type = reply.headers.get("content-type", "")
        finding = selfcheck.finding(exchange.context.operation, reply.status, reply.body, media_type)
        if finding is None:
            return reply
        self.errors.append(finding)
        return encode(
            Answer(500, {"status": "fail", "error": {"type": "EmulatorSelfCheck", "message": finding}})
        )
