"""The emulator beside Prism, a stateless mock of the same document, in one run.

    make bench-emulator

Prints requests per second (wrk, 1 and 8 connections), seconds from start to the first answer, and
resident memory after the load, each as measured and as a ratio. Prism answers with examples; the emulator
checks credentials, validates and stores. Needs wrk, Node and @stoplight/prism-cli, which the verb installs.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parent.parent
WORKSPACE, KEY = "EMULATOR", "emulator-key"
USER = {
    "type": "customer",
    "customer_id": "ada-1",
    "attributes": {"first_name": "Ada", "age": 36, "city": "Pune", "tags": ["green", "black"]},
}
HEADERS = {
    "content-type": "application/json",
    "authorization": "Basic " + base64.b64encode(f"{WORKSPACE}:{KEY}".encode()).decode(),
    "MOE-APPKEY": WORKSPACE,
}
TEAS = {
    "name": "Teas",
    "price_currency": "EUR",
    "attributes": [{"name": name, "type": "string"} for name in ("id", "title", "link", "image_link")],
}
SENCHA = {
    "id": "sencha-100",
    "title": "Sencha, 100 g",
    "link": "https://kiosk.example/teas/sencha",
    "image_link": "https://kiosk.example/teas/sencha.jpg",
}


@dataclass(slots=True)
class Figures:
    """What was measured of one server."""

    start: list[float] = field(default_factory=list)
    rates: dict[str, list[float]] = field(default_factory=dict)
    memory: int = 0


def main() -> None:
    """Measure both servers in turn, several rounds, and print medians and ratios."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--prism", required=True, help="the prism command")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--seconds", type=int, default=5, help="length of one load")
    given = options.parse_args()
    found = {"emulator": Figures(), "prism": Figures()}
    # Installing compiles to byte code, which a checkout lacks: one start that is not measured does it.
    with served(_emulator, Figures()):
        pass
    for _ in range(given.rounds):
        for name, figures in found.items():
            command = _emulator if name == "emulator" else lambda port: _prism(given.prism, port)
            with served(command, figures) as (url, process):
                measure(url, figures, given.seconds)
                figures.memory = max(figures.memory, resident(process.pid))
    report(found["emulator"], found["prism"])


def measure(url: str, figures: Figures, seconds: int) -> None:
    """The loads: a profile written, and items of a catalog looked up, with 1 and 8 connections."""
    catalog = planted_catalog(url)
    requests: dict[str, tuple[str, Any]] = {
        "POST /v1/customer/{app_id}": (f"/v1/customer/{WORKSPACE}", USER),
        "POST /v1/catalog/{catalog_id}/items/search": (
            f"/v1/catalog/{catalog}/items/search",
            {"items": [SENCHA["id"]]},
        ),
    }
    for name, (path, body) in requests.items():
        answer = httpx.post(url + path, json=body, headers=HEADERS)
        answer.raise_for_status()
        for connections in (1, 8):
            rate = load(url + path, body, connections, seconds)
            figures.rates.setdefault(f"{name}, {connections} connection(s)", []).append(rate)


def planted_catalog(url: str) -> str:
    """A catalog with one item. Prism keeps nothing, and takes any id."""
    made = httpx.post(f"{url}/v1/catalog", json=TEAS, headers=HEADERS)
    made.raise_for_status()
    identifier = str(made.json()["catalog_id"])
    items = f"{url}/v1/catalog/{identifier}/items"
    httpx.post(items, json={"items": [SENCHA]}, headers=HEADERS).raise_for_status()
    return identifier


def load(url: str, body: Any, connections: int, seconds: int) -> float:
    """Requests per second of wrk. Raises RuntimeError if an answer was no success."""
    lines = ['wrk.method = "POST"', f"wrk.body = {json.dumps(json.dumps(body))}"]
    lines += [f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}" for name, value in HEADERS.items()]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write("\n".join(lines))
        script.flush()
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}", "-s", script.name, url]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in printed:
        raise RuntimeError(f"not every answer of {url} was a success:\n{printed}")
    [rate] = re.findall(r"Requests/sec:\s+([\d.]+)", printed)
    return float(rate)


@contextmanager
def served(command: Any, figures: Figures) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A server on a free port, from start to first answer."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    silent: Any = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with httpx.Client(base_url=url, headers=HEADERS) as client:
        began = time.perf_counter()
        with subprocess.Popen(command(port), env=environment, **silent) as process:
            try:
                while not _answers(client):
                    if process.poll() is not None:
                        raise RuntimeError(f"{command(port)[0]} ended with {process.returncode}")
                    time.sleep(0.005)
                figures.start.append(time.perf_counter() - began)
                yield url, process
            finally:
                process.terminate()


def _answers(client: httpx.Client) -> bool:
    try:
        client.post(f"/v1/customer/{WORKSPACE}", json=USER)
    except httpx.TransportError:
        return False
    return True


def _emulator(port: int) -> list[str]:
    return [sys.executable, "-m", "moengage_emulator", "--port", str(port), "--limits", "off"]


def _prism(prism: str, port: int) -> list[str]:
    document = str(ROOT / "generated" / "openapi.yaml")
    # Its default log level alone costs it a good part of its speed.
    return ["node", prism, "mock", "--verboseLevel", "error", "-h", "127.0.0.1", "-p", str(port), document]


def resident(pid: int) -> int:
    """Resident memory of a process in KiB (Linux)."""
    [size] = re.findall(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(size)


def report(ours: Figures, prism: Figures) -> None:
    """The table."""
    print(f"{'':66} {'emulator':>10} {'Prism':>10} {'ratio':>7}")
    for name, rates in ours.rates.items():
        row(name + ", req/s", median(rates), median(prism.rates[name]))
    row("start to first answer, s", median(ours.start), median(prism.start))
    row("resident memory, MiB", ours.memory / 1024, prism.memory / 1024)


def row(name: str, ours: float, other: float) -> None:
    """One line."""
    print(f"{name:66} {ours:10.2f} {other:10.2f} {ours / other:7.2f}")


if __name__ == "__main__":
    main()
