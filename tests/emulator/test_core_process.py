"""The command: its output, its arguments, and a data file that survives being killed."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from moengage_emulator import cli
from tests.emulator.kit import basic

ROOT = Path(__file__).parents[2]


@contextmanager
def process(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command on a free port, and its address."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'emulator'}{os.pathsep}{ROOT / 'generated'}"}
    command = [sys.executable, "-m", "moengage_emulator", "--port", "0", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as running:
        assert running.stdout is not None
        try:
            line = running.stdout.readline()
            assert line.startswith("moengage-emulator listens on http://"), line
            yield running, line.split()[-1]
        finally:
            if running.poll() is None:
                running.kill()


def track(url: str, customer_id: str, key: str = "emulator-key") -> httpx.Response:
    return httpx.post(
        f"{url}/v1/customer/EMULATOR",
        headers={"authorization": basic("EMULATOR", key)},
        json={"type": "customer", "customer_id": customer_id, "attributes": {"name": "Ada"}},
    )


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    data = str(tmp_path / "emulator.db")
    names = [f"user-{number}" for number in range(20)]
    with process("--data", data) as (running, url):
        for name in names:
            assert track(url, name).status_code == 200
        clock = httpx.put(f"{url}/_emulator/clock", json={"now": "2031-01-01T00:00:00+00:00", "frozen": True})
        assert clock.status_code == 200
        httpx.put(f"{url}/_emulator/workspaces/SECOND", json={"keys": [{"kind": "data", "secret": "s"}]})
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
    with process("--data", data) as (_, url):
        users = httpx.get(f"{url}/_emulator/state/EMULATOR/users").json()
        assert [user["customer_id"] for user in users] == names
        assert track(url, "user-20").status_code == 200
        ids = [user["id"] for user in httpx.get(f"{url}/_emulator/state/EMULATOR/users").json()]
        assert len(set(ids)) == 21
        overview = httpx.get(f"{url}/_emulator").json()
        assert overview["workspaces"] == ["EMULATOR", "SECOND"]
        assert overview["now"].startswith("2031-01-01T00:00:00")


def load(url: str, name: str, acknowledged: list[str]) -> None:
    """Send users one after the other until the server is gone; note each that it acknowledged."""
    with httpx.Client(headers={"authorization": basic("EMULATOR", "emulator-key")}) as client:
        for number in itertools.count():
            customer_id = f"{name}-{number}"
            body = {"type": "customer", "customer_id": customer_id, "attributes": {"n": number}}
            try:
                answer = client.post(f"{url}/v1/customer/EMULATOR", json=body)
            except httpx.TransportError:
                return
            assert answer.status_code == 200
            acknowledged.append(customer_id)


def test_ten_kills_under_load_lose_nothing_acknowledged(tmp_path: Path) -> None:
    data = str(tmp_path / "emulator.db")
    acknowledged: list[str] = []
    with ThreadPoolExecutor(2) as threads:
        for kill in range(10):
            with process("--data", data, "--limits", "off") as (running, url):
                known = {
                    item["customer_id"]: item["attributes"]["n"]
                    for item in httpx.get(f"{url}/_emulator/state/EMULATOR/users").json()
                }
                assert known.keys() >= set(acknowledged)
                assert all(known[name] == int(name.rpartition("-")[2]) for name in acknowledged)
                enough = len(acknowledged) + 20 + 7 * kill
                loads = [threads.submit(load, url, f"{kill}-{one}", acknowledged) for one in range(2)]
                while len(acknowledged) < enough and not any(one.done() for one in loads):
                    wait(loads, timeout=0.002)
                os.kill(running.pid, signal.SIGKILL)
                for one in loads:
                    one.result()
    assert len(acknowledged) > 500


def test_a_data_file_belongs_to_one_process(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = str(tmp_path / "emulator.db")
    with process("--data", data):
        assert cli.main(["--data", data, "--port", "0"]) == 1
    assert "database is locked" in capsys.readouterr().err


def test_arguments() -> None:
    arguments = ("--workspace", "EMULATOR", "--key", "data=one", "--key", "scoped=two", "--limits", "scaled")
    with process(*arguments, "--limit-scale", "0.0002") as (running, url):
        assert [track(url, "ada-1", "one").status_code for _ in range(3)] == [200, 200, 429]
        assert track(url, "ada-1", "two").status_code == 401
        running.send_signal(signal.SIGTERM)
        running.wait(timeout=30)
        assert running.stderr is not None
        assert running.stderr.read() == ""


def test_a_warning_away_from_the_loopback_interface() -> None:
    with process("--host", "0.0.0.0") as (running, url):
        assert httpx.get(url.replace("0.0.0.0", "127.0.0.1") + "/_emulator").status_code == 200
        running.send_signal(signal.SIGINT)
        running.wait(timeout=30)
        assert running.stderr is not None
        assert "can be reached from other machines" in running.stderr.read()


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_loopback_hosts(host: str) -> None:
    assert cli._is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_other_hosts(host: str) -> None:
    assert not cli._is_loopback(host)


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with process() as (_, url):
        assert cli.main(["--port", url.rpartition(":")[2]]) == 1
    assert "Address already in use" in capsys.readouterr().err


def test_fixtures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fixture = tmp_path / "fixture.yaml"
    fixture.write_text("documents: {EMULATOR: {imports: {imp-1: {import_id: imp-1}}}}")
    with process("--fixture", str(fixture)) as (_, url):
        assert httpx.get(f"{url}/_emulator/state").json() == {"EMULATOR": {"imports": 1}}
    fixture.write_text("surprise: 1")
    assert cli.main(["--fixture", str(fixture), "--port", "0"]) == 1
    assert "unknown: surprise" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--limits", "none"], ["--port", "x"], ["--nonsense"]])
def test_wrong_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(arguments)
    assert "usage: moengage-emulator" in capsys.readouterr().err


def test_a_start_reads_no_models() -> None:
    """All of them take most of a second; the first answer takes those of its own body."""
    count = "print(sum(name.startswith('moengage_models.models.') for name in sys.modules))"
    program = f"""
import sys
from moengage_emulator import Emulator

client = Emulator().client()
{count}
client.data.track_user(customer_id="ada", attributes={{"name": "Ada"}})
{count}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    before, after = map(int, done.stdout.split())
    assert before == 0
    assert 0 < after < 20
