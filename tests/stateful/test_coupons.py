"""Coupon lists, the files that fill them on the clock, and what is handed out of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, initialize, multiple, precondition, rule

from moengage_api.overlays.errors import BadRequest, Conflict, NotFound
from moengage_emulator.families.coupons import hand_out
from tests.stateful.kit import DAY, HOUR, ClientMachine, explore, plain, refused

READING = timedelta(seconds=30)
"""How long the emulator takes to read a file and to write a report (`coupon_file_seconds`)."""
NAMES = st.sampled_from(["Spring", "Autumn", "Winter"])
LABELS = st.sampled_from(["spring", "autumn", "winter"])
CODES = ("TEA-1", "TEA-2", "TEA-3", "TEA-4")
DAYS = st.integers(-1, 3)
"""Last day of a list, counted from today."""
REPORT_HEADER = "user,coupon,campaign,locale,variation,time"


@dataclass
class File:
    """A file that was uploaded. `codes`: what can be read of it; None: it cannot be read."""

    id: str
    due: datetime
    codes: list[str] | None
    status: str = "PENDING"
    added: int = 0


@dataclass
class CouponList:
    """What is known of one list. `codes`: code -> the file that brought it, and whether somebody has it."""

    id: str
    name: str
    label: str
    created: datetime
    ends: datetime
    archived: bool = False
    files: list[File] = field(default_factory=list)
    codes: dict[str, tuple[str, bool]] = field(default_factory=dict)
    used: list[tuple[datetime, str, str]] = field(default_factory=list)

    def status(self, now: datetime) -> str:
        return "ARCHIVED" if self.archived else "ACTIVE" if now < self.ends else "EXPIRED"

    def read(self, file: File) -> None:
        """Take in the codes of a file that are new, at the time it is due."""
        if file.codes is None or self.status(file.due) != "ACTIVE":
            file.status = "FAILED"
            return
        fresh = [code for code in dict.fromkeys(file.codes) if code not in self.codes]
        self.codes |= dict.fromkeys(fresh, (file.id, False))
        file.status, file.added = "COMPLETED", len(fresh)


@dataclass
class Report:
    """A report that is on its way to an address of its own."""

    owner: CouponList
    address: str
    first: datetime
    last: datetime
    due: datetime
    rows: list[str] | None = None

    def write(self) -> None:
        days = [(self.first + timedelta(days=at)).date() for at in range((self.last - self.first).days + 1)]
        self.rows = [
            f"{user},{code},teas,,,{at:%Y-%m-%dT%H:%M:%S.000Z}"
            for at, user, code in self.owner.used
            if at.date() in days and at <= self.due
        ]


class Coupons(ClientMachine):
    """Any order of calls, and of days passing."""

    lists = Bundle("lists")
    files = Bundle("files")

    def __init__(self) -> None:
        super().__init__()
        self.calls: Any = self.api.coupons
        self.known: list[CouponList] = []
        self.reports: list[Report] = []
        self.uploads = 0

    @initialize(target=lists)
    def populate_lists(self) -> Any:
        return multiple(self.create("Spring", "spring", 3), self.create("Autumn", "autumn", 1))

    @initialize(target=files, owner=lists, codes=st.lists(st.sampled_from(CODES), min_size=2, max_size=4))
    def populate_files(self, owner: CouponList, codes: list[str]) -> Any:
        """A file that has been read, and of whose coupons somebody has one."""
        found = self.upload(owner, codes, None)
        self.wait_for(READING.total_seconds())
        self.hand_out(owner, "ada")
        return found

    def day(self, days: int) -> datetime:
        """Midnight of a day counted from today."""
        return self.now.replace(hour=0, minute=0, second=0) + timedelta(days=days)

    def wait_for(self, seconds: float) -> None:
        """Let time pass, and what falls due come to pass in its order."""
        self.pass_time(seconds)
        files = [(file.due, owner.read, file) for owner in self.known for file in owner.files]
        for due, read, file in sorted(files, key=lambda item: item[0]):
            if file.status == "PENDING" and due <= self.now:
                read(file)
        for report in self.reports:
            if report.rows is None and report.due <= self.now:
                report.write()

    @rule(seconds=st.sampled_from([1, 29, 30, HOUR, DAY, 2 * DAY]))
    def wait(self, seconds: int) -> None:
        self.wait_for(seconds)

    @rule(target=lists, name=NAMES, label=LABELS, days=DAYS.filter(lambda days: days >= 0))
    def create(self, name: str, label: str, days: int) -> Any:
        """Name and label are each new in the workspace."""

        def call() -> Any:
            expires = self.day(days).date()
            return self.calls.create_list(name=name, label=label, expires_at=expires, created_by="Ida")

        for fault, taken in (
            ("duplicate-coupon-list-name", any(other.name == name for other in self.known)),
            ("duplicate-coupon-list-label", any(other.label == label for other in self.known)),
        ):
            if taken:
                assert refused(Conflict, call).code == fault
                return multiple()
        made = call()
        ends = self.day(days) + timedelta(hours=23, minutes=59)
        found = CouponList(made.id, name, label, self.now, ends)
        assert made.status == found.status(self.now)
        self.known.append(found)
        return found

    @rule(owner=lists, name=st.none() | NAMES, days=st.none() | DAYS)
    def update(self, owner: CouponList, name: str | None, days: int | None) -> None:
        """A list that was archived or over is active again, if its last day is still to come."""
        given: dict[str, Any] = {} if name is None else {"name": name}
        ends = owner.ends
        if days is not None:
            given["expires_at"] = self.day(days).date()
            ends = self.day(days) + timedelta(hours=23, minutes=59)
        taken = any(other.name == name for other in self.known if other is not owner)
        if taken or ends <= self.now:
            error = refused(Conflict if taken else BadRequest, self.calls.update_list, owner.id, given)
            assert error.code == ("duplicate-coupon-list-name" if taken else "bad-request")
        else:
            assert self.calls.update_list(owner.id, given).status == "ACTIVE"
            owner.name, owner.ends, owner.archived = name or owner.name, ends, False
        self.check(owner)

    @rule(owner=lists, days=DAYS)
    def activate(self, owner: CouponList, days: int) -> None:
        ends = self.day(days) + timedelta(hours=23, minutes=59)
        if ends <= self.now:
            error = refused(BadRequest, self.calls.activate_list, owner.id, expires_at=self.day(days).date())
            assert error.code == "bad-request"
        else:
            self.calls.activate_list(owner.id, expires_at=self.day(days).date())
            owner.ends, owner.archived = ends, False
        self.check(owner)

    @rule(owner=lists)
    def archive(self, owner: CouponList) -> None:
        """Its codes go. What is over cannot be archived."""
        status = owner.status(self.now)
        if status == "EXPIRED":
            assert refused(BadRequest, self.calls.archive_list, owner.id).code == "bad-request"
        else:
            self.calls.archive_list(owner.id)
            owner.archived, owner.codes = True, {}
        self.check(owner)

    @rule(
        target=files,
        owner=lists,
        codes=st.lists(st.sampled_from(CODES), max_size=4),
        fault=st.sampled_from([None, None, None, "no header", "no file"]),
    )
    def upload(self, owner: CouponList, codes: list[str], fault: str | None) -> Any:
        self.uploads += 1
        url = f"https://kiosk.example/{self.uploads}.csv"
        if fault != "no file":
            header = "Code" if fault else "Coupon Code"
            self.emulator.plant_file(url, "\n".join([header, *codes]).encode())
        made = self.calls.upload_file(owner.id, file_url=url)
        assert (made.status, made.coupons_list_id) == ("PENDING", owner.id)
        file = File(made.id, self.now + READING, None if fault else codes)
        owner.files.append(file)
        return owner, file

    @rule(pair=files)
    def read_file(self, pair: tuple[CouponList, File]) -> None:
        owner, file = pair
        if file not in owner.files:
            assert refused(NotFound, self.calls.get_file, owner.id, file.id).code == "not-found"
            return
        shown = self.calls.get_file(owner.id, file.id)
        assert (shown.status, shown.added_coupons) == (file.status, file.added)

    @rule(pair=files)
    def delete_file(self, pair: tuple[CouponList, File]) -> None:
        """The codes that it brought go with it, but those that somebody has."""
        owner, file = pair
        if file not in owner.files:
            assert refused(NotFound, self.calls.delete_file, owner.id, file.id).code == "not-found"
            return
        self.calls.delete_file(owner.id, file.id)
        owner.files.remove(file)
        owner.codes = {code: (by, used) for code, (by, used) in owner.codes.items() if used or by != file.id}
        self.check(owner)

    @precondition(lambda self: len(self.known) > 1)
    @rule(pair=files, other=lists)
    def take_a_file_for_anothers(self, pair: tuple[CouponList, File], other: CouponList) -> None:
        owner, file = pair
        if other is not owner:
            assert refused(NotFound, self.calls.get_file, other.id, file.id).code == "not-found"
            assert refused(NotFound, self.calls.delete_file, other.id, file.id).code == "not-found"
            self.check(owner)

    @rule(owner=lists, user=st.sampled_from(["ada", "bo"]))
    def hand_out(self, owner: CouponList, user: str) -> None:
        """A campaign gives a user a coupon: of active lists, each one once."""
        machine = self.emulator.machine
        self.emulator.settle()
        with machine.database.transaction():
            code = hand_out(
                self.emulator.store(), machine.ids, self.now, owner.label, user=user, campaign="teas"
            )
        free = {code for code, (_, used) in owner.codes.items() if not used}
        if owner.status(self.now) != "ACTIVE" or not free:
            assert code is None
            return
        assert code in free
        owner.codes[code] = (owner.codes[code][0], True)
        owner.used.append((self.now, user, code))
        self.check(owner)

    @rule(owner=lists, start=st.integers(-3, 1), end=st.integers(-3, 1))
    def report(self, owner: CouponList, start: int, end: int) -> None:
        first, last = self.day(start), self.day(end)
        address = f"report-{len(self.reports)}@kiosk.example"

        def call() -> Any:
            return self.calls.get_usage_report(
                owner.id, start_date=first.date(), end_date=last.date(), email_subscribers=[address]
            )

        if first.date() < owner.created.date() or last > self.now or last < first:
            assert refused(BadRequest, call).code == "invalid-request"
            return
        assert owner.name in call().message
        self.reports.append(Report(owner, address, first, last, self.now + READING))

    @precondition(lambda self: self.reports)
    @rule(data=st.data())
    def read_report(self, data: st.DataObject) -> None:
        """Once it is written, it is mailed once, with what was handed out on its days until then."""
        report = data.draw(st.sampled_from(self.reports), label="report")
        self.emulator.settle()
        mails = self.emulator.store().collection("outbox").find(to=report.address)
        if report.rows is None:
            assert mails == []
            return
        (mail,) = mails
        header, *rows = mail["content"]["csv"].splitlines()
        assert header == REPORT_HEADER
        assert sorted(rows) == sorted(report.rows)

    @rule(status=st.sampled_from([None, "ACTIVE", "ARCHIVED", "EXPIRED"]))
    def list_all(self, status: Any) -> None:
        found = self.calls.list_lists() if status is None else self.calls.list_lists(status=status)
        wanted = [owner for owner in self.known if status in (None, owner.status(self.now))]
        assert [plain(row)["_id"] for row in found.data] == [owner.id for owner in wanted]
        for owner, row in zip(wanted, found.data, strict=True):
            self.compare(owner, plain(row))

    @rule(owner=lists)
    def read(self, owner: CouponList) -> None:
        self.check(owner)
        files = self.calls.list_files(owner.id).data
        assert [(row.id, row.status, row.added_coupons) for row in files] == [
            (file.id, file.status, file.added) for file in owner.files
        ]

    def check(self, owner: CouponList) -> None:
        self.compare(owner, plain(self.calls.get_list(owner.id)))

    def compare(self, owner: CouponList, shown: dict[str, Any]) -> None:
        assert (shown["name"], shown["label"]) == (owner.name, owner.label)
        assert shown["status"] == owner.status(self.now)
        assert shown["expires_at"][:16] == f"{owner.ends:%Y-%m-%dT%H:%M}"
        assert shown["personalization_snippet"] == f"{{{{Coupons.CouponListName[{owner.label}]}}}}"
        free = [code for code, (_, used) in owner.codes.items() if not used]
        assert (shown["total_coupons"], shown["available_coupons"]) == (len(owner.codes), len(free))


def test_coupons_are_in_a_list_and_given_once() -> None:
    explore(Coupons, runs=2)
