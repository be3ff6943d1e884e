"""Publishing to a real index: what is sent, what is refused, and what can be installed from there."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from moengage_api.facts import VERSION
from release.interpreters import interpreters
from release.publish import (
    PublishError,
    build,
    check_changelog,
    check_tree,
    main,
    missing_files,
    publish,
    upload,
)
from tests.generator.documents import tiny, write
from tests.release.index import PASSWORD, ROOT, USER, Checkout, index
from tests.release.readme import accepting, first_lines

WHEELHOUSE = ROOT / "build" / "wheelhouse"
CREDENTIALS = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": PASSWORD}
NAMES = [f"moengage_api-{VERSION}-py3-none-any.whl", f"moengage_api-{VERSION}.tar.gz"]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    return Checkout(tmp_path_factory.mktemp("checkout"))


@pytest.fixture(scope="module")
def built(checkout: Checkout, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return build(checkout.root, tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="module")
def published(checkout: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An index that the checkout was published to, which has the dependencies, too."""
    folder = tmp_path_factory.mktemp("index") / "packages"
    with index(folder, WHEELHOUSE / "oldest", WHEELHOUSE / "newest") as url:
        said: list[str] = []
        assert publish(url, root=checkout.root, environ=CREDENTIALS, say=said.append) == NAMES
        assert sorted(file.name for file in folder.iterdir()) == NAMES
        assert PASSWORD not in "".join(said)
        yield url


def test_two_builds_of_a_commit_are_the_same_to_the_byte(
    checkout: Checkout, built: list[Path], tmp_path: Path
) -> None:
    assert [file.read_bytes() for file in build(checkout.root, tmp_path)] == [
        file.read_bytes() for file in built
    ]


def test_the_wheel_holds_what_is_needed_and_no_more(built: list[Path]) -> None:
    with zipfile.ZipFile(built[0]) as wheel:
        sizes = {item.filename: item.compress_size for item in wheel.infolist()}
    tops = {name.partition("/")[0] for name in sizes}
    assert tops == {
        "moengage_api",
        "moengage_models",
        "moengage_emulator",
        f"moengage_api-{VERSION}.dist-info",
    }
    kinds = {Path(name).suffix for name in sizes if ".dist-info/" not in name}
    assert kinds == {".py", ".typed", ".json"}
    assert "moengage_api/py.typed" in sizes
    assert f"moengage_api-{VERSION}.dist-info/licenses/LICENSE" in sizes
    assert sum(size for name, size in sizes.items() if name.startswith("moengage_api/")) <= 2**20


def test_the_same_version_is_not_published_twice(published: str, built: list[Path]) -> None:
    with pytest.raises(PublishError, match=rf"already has moengage-api {VERSION}.*never replaced"):
        missing_files(built, VERSION, f"{published}simple/", CREDENTIALS)
    with pytest.raises(PublishError, match=r"upload failed.*(400|409)"):
        upload(built, published, CREDENTIALS)


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        ({"TWINE_USERNAME": USER, "TWINE_PASSWORD": "wrong"}, r"upload failed.*(401|403)"),
        ({"TWINE_USERNAME": "nobody", "TWINE_PASSWORD": PASSWORD}, r"upload failed.*(401|403)"),
    ],
)
def test_wrong_credentials_publish_nothing(
    built: list[Path], tmp_path: Path, environ: dict[str, str], message: str
) -> None:
    with index(tmp_path / "packages") as url:
        with pytest.raises(PublishError, match=message) as caught:
            upload(built, url, environ)
        assert environ["TWINE_PASSWORD"] not in str(caught.value)
    assert list((tmp_path / "packages").iterdir()) == []


@pytest.mark.parametrize("environ", [{}, {"TWINE_USERNAME": USER, "TWINE_PASSWORD": "wrong"}])
def test_an_index_that_lists_nothing_to_strangers(
    built: list[Path], tmp_path: Path, environ: dict[str, str]
) -> None:
    with index(tmp_path / "packages", closed=True) as url:
        with pytest.raises(PublishError, match=r"refused the credentials \((401|403)\): set TWINE_USERNAME"):
            missing_files(built, VERSION, f"{url}simple/", environ)
        assert missing_files(built, VERSION, f"{url}simple/", CREDENTIALS) == built


def test_an_upload_that_broke_off_is_finished(built: list[Path], tmp_path: Path) -> None:
    with index(tmp_path / "packages") as url:
        (tmp_path / "packages" / built[0].name).write_bytes(built[0].read_bytes())
        assert missing_files(built, VERSION, f"{url}simple/", {}) == [built[1]]
        # Other bytes under the same name are another release of the same version.
        (tmp_path / "packages" / built[0].name).write_bytes(b"else")
        with pytest.raises(PublishError, match="already has"):
            missing_files(built, VERSION, f"{url}simple/", {})


def test_another_version_is_in_nobodys_way(built: list[Path], tmp_path: Path) -> None:
    with index(tmp_path / "packages") as url:
        (tmp_path / "packages" / "moengage_api-99.0.0-py3-none-any.whl").write_bytes(b"x")
        assert missing_files(built, VERSION, f"{url}simple/", {}) == built


def test_an_index_that_is_not_there() -> None:
    with pytest.raises(PublishError, match=r"127\.0\.0\.1:1 cannot be reached"):
        missing_files([], VERSION, "http://127.0.0.1:1/simple", {})


def test_a_tree_that_is_not_ready(tmp_path: Path) -> None:
    tree = Checkout(tmp_path)
    write(tiny(), tmp_path / "spec")
    with pytest.raises(PublishError, match=r"(?s)uncommitted changes.*spec/openapi\.yaml"):
        check_tree(tmp_path)
    tree.commit("out of step")
    with pytest.raises(PublishError, match=r"(?s)out of step: run `make generate`.*openapi\.yaml: differs"):
        check_tree(tmp_path)


def test_the_command_says_why_nothing_was_published(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given: list[tuple[str, str | None]] = []

    def refuse(repository_url: str, index_url: str | None) -> None:
        given.append((repository_url, index_url))
        raise PublishError("the tree has uncommitted changes: commit them first")

    monkeypatch.setattr("release.publish.publish", refuse)
    assert main(["http://127.0.0.1:1/", "--index-url", "http://127.0.0.1:1/simple/"]) == 1
    assert main(["http://127.0.0.1:1/", "--index-url", ""]) == 1
    assert given == [("http://127.0.0.1:1/", "http://127.0.0.1:1/simple/"), ("http://127.0.0.1:1/", None)]
    assert capsys.readouterr().err == "publish: the tree has uncommitted changes: commit them first\n" * 2


@pytest.mark.parametrize(
    ("changelog", "ready"),
    [
        ("# Changelog\n\n## 1.2.0 (2026-11-24)\n", True),
        ("# Changelog\n\n## 1.2.0 (unreleased)\n", False),
        ("# Changelog\n\n## 1.3.0 (2026-11-24)\n\n## 1.2.0 (2026-11-24)\n", False),
        ("# Changelog\n", False),
    ],
)
def test_the_changelog_is_dated(changelog: str, ready: bool) -> None:
    if ready:
        check_changelog(changelog, "1.2.0")
        return
    with pytest.raises(PublishError, match=r"give 1\.2\.0 its date"):
        check_changelog(changelog, "1.2.0")


PROGRAM = """
import asyncio
from moengage_emulator import running_emulator

with running_emulator() as emu:
    with emu.client() as moengage:
        moengage.data.track_event(customer_id="ada-1", actions=[{"action": "Ride Booked"}])

    async def main():
        async with emu.async_client() as moengage:
            await moengage.data.track_event(customer_id="ada-1", actions=[{"action": "Ride Booked"}])

    asyncio.run(main())
    print(emu.store().collection("events").count())
"""


INTERPRETERS = interpreters()
OWN = "{}.{}".format(*sys.version_info)


@pytest.fixture(
    scope="module", params=[("oldest", OWN), *(("newest", version) for version in INTERPRETERS)], ids=str
)
def installed(
    request: pytest.FixtureRequest, published: str, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A fresh environment with the package from the index; the oldest or the newest of what it needs."""
    age, version = request.param
    folder = tmp_path_factory.mktemp("env")
    command = [INTERPRETERS[version], "-I", "-m", "venv", "--without-pip", str(folder / "env")]
    subprocess.run(command, check=True)
    python = folder / "env" / "bin" / "python"
    wanted = [f"moengage-api[emulator]=={VERSION}"]
    if age == "oldest":
        files = (WHEELHOUSE / "oldest").iterdir()
        pins = ["==".join(file.name.split("-")[:2]) for file in files]
        (folder / "constraints.txt").write_text("\n".join(pins))
        wanted += ["--constraint", str(folder / "constraints.txt")]
    command = [sys.executable, "-I", "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    command += ["install", "--quiet", "--no-compile", "--index-url", f"{published}simple/"]
    subprocess.run([*command, *wanted], check=True, env={})
    return python


def run(python: Path, program: str, folder: Path) -> str:
    """Run a program in an empty folder; what it printed."""
    done = subprocess.run(
        [str(python), "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={"PATH": str(Path(sys.executable).parent)},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_installed_from_the_index_it_works(installed: Path, tmp_path: Path) -> None:
    assert run(installed, PROGRAM, tmp_path) == "2\n"


def test_the_first_lines_of_the_readme(installed: Path, tmp_path: Path) -> None:
    with accepting() as emu:
        assert run(installed, first_lines(str(emu.base_url)), tmp_path) == ""
