"""The hand-written runtime: it executes what the generated modules beside it describe.

Importing this package imports none of its modules. `client` is where reading begins: a call goes from
there through `plan` (prepare, send, decide, read), and `transport` alone knows httpx.
"""

__all__: list[str] = []
