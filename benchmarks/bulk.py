"""A bulk import of generated elements: memory, and speed beside a loop of one's own.

    make bench

Prints the peak resident memory of an import of 10,000 and of 1,000,000 elements, each in a process of its
own, and CPU seconds of the same 50,000 elements by `bulk.import_` with and without local checks, and by the
loop that people write instead: `json.dumps` of batches of a fixed number, posted with httpx. Every process
imports into a server on loopback that reads and accepts. The loop checks nothing, packs by number and repeats
nothing; the ratio is the price of all that. Exits with 1 if memory grows by more than 30 MB.
"""

from __future__ import annotations

import argparse
import base64
import json
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from statistics import median
from typing import Any

FEW, MANY = 10_000, 1_000_000
SPEED = 50_000
MOST_MORE = 30.0
"""MB that the larger import may take more."""
BATCH = 400
"""Elements of a batch of the loop: below 100 KB as these elements go."""


def elements(count: int) -> Iterator[dict[str, Any]]:
    """Users and events of a shop, in turn."""
    for number in range(count):
        name = f"user-{number % 50_000:06d}"
        if number % 2:
            attributes = {"city": "Pune", "orders": number % 7, "spent": 12.5, "tags": ["green", "black"]}
            yield {"type": "customer", "customer_id": name, "attributes": attributes}
        else:
            action = {"action": "Purchase", "attributes": {"amount": 12.5, "currency": "USD", "cds": 2}}
            yield {"type": "event", "customer_id": name, "actions": [action]}


def main() -> int:
    """Measure, print, and judge the memory."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=3, help="rounds of the comparison of speed")
    options.add_argument("--many", type=int, default=MANY, help="elements of the larger import")
    options.add_argument("--work", nargs=3, metavar=("WHAT", "URL", "COUNT"), help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.work:
        what, url, count = given.work
        print(json.dumps(WORK[what](url, int(count))))
        return 0
    with server() as url:
        few, many = (run("import", url, count) for count in (FEW, given.many))
        more = many["peak"] - few["peak"]
        print(f"peak memory: {few['peak']:.1f} MB for {FEW:,} elements, {many['peak']:.1f} MB for "
              f"{given.many:,}: {more:+.1f} MB (at most {MOST_MORE:+.0f})")  # fmt: skip
        print(f"{given.many / many['seconds']:,.0f} elements a CPU second, {many['requests']:,} requests")
        seconds: dict[str, list[float]] = {what: [] for what in WORK}
        for _ in range(given.rounds):
            for what, found in seconds.items():
                found.append(run(what, url, SPEED)["seconds"])
    for what, found in seconds.items():
        ratio = median(found) / median(seconds["loop"])
        print(f"{SPEED:,} elements by {what}: {median(found):.2f} CPU s, {ratio:.1f} x the loop")
    return 0 if more <= MOST_MORE else 1


def run(what: str, url: str, count: int) -> dict[str, Any]:
    """Do the work in a process of its own; what it measured."""
    command = [sys.executable, __file__, "--work", what, url, str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured


def work_import(url: str, count: int, checks: Any = "error") -> dict[str, Any]:
    """By the client."""
    from moengage_api import MoEngage

    began = time.process_time()
    with MoEngage(workspace_id="BENCH", api_key="bench-key", base_url=url, checks=checks) as client:
        summary = client.bulk.import_(elements(count))
    if sum(summary.sent.values()) != count:
        raise RuntimeError(str(summary))
    return measured(began, summary.batches)


def work_unchecked(url: str, count: int) -> dict[str, Any]:
    """By the client, without local checks."""
    return work_import(url, count, "off")


def work_loop(url: str, count: int) -> dict[str, Any]:
    """By a loop as people write it."""
    import httpx

    authorization = "Basic " + base64.b64encode(b"BENCH:bench-key").decode()
    headers = {"Authorization": authorization, "Content-Type": "application/json"}
    requests, batch = 0, []
    began = time.process_time()
    with httpx.Client(headers=headers) as client:
        for number, element in enumerate(elements(count), 1):
            batch.append(element)
            if len(batch) == BATCH or number == count:
                body = json.dumps({"type": "transition", "elements": batch})
                client.post(f"{url}/v1/transition/BENCH", content=body).raise_for_status()
                requests, batch = requests + 1, []
    return measured(began, requests)


WORK = {"import": work_import, "import unchecked": work_unchecked, "loop": work_loop}


def measured(began: float, requests: int) -> dict[str, Any]:
    """CPU seconds since the beginning, and the most memory that this process ever had."""
    unit = 1e6 if sys.platform == "darwin" else 1e3
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    return {"seconds": time.process_time() - began, "peak": peak, "requests": requests}


@contextmanager
def server() -> Iterator[str]:
    """A server that reads and accepts everything; its address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        answer = b'{"status": "success"}'

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", str(len(self.answer)))
            self.end_headers()
            self.wfile.write(self.answer)

        def log_message(self, *_: object) -> None:
            pass

    served = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=served.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{served.server_address[1]}"
    finally:
        served.shutdown()
        thread.join()
        served.server_close()


if __name__ == "__main__":
    sys.exit(main())
