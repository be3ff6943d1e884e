"""What people call a data center, brought to its number. Nothing is guessed: the unknown is refused."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..facts import DATA_CENTERS
from .errors import ConfigurationError

__all__ = ["known_data_centers", "parse_data_center"]

_NUMBER = re.compile(r"(?:dc[-_ ]?)?([0-9]{1,3})")
_HOST = re.compile(r"[a-z][a-z-]*-([0-9]{2,3})\.moengage\.com")


def parse_data_center(value: str | int, source: str = "data_center") -> str:
    """The number of a data center as hosts spell it, for instance `03`.

    Takes `3`, `"03"`, `"DC-03"`, the address of a dashboard or of any API host
    (`https://dashboard-03.moengage.com/...`, `sdk-03.moengage.com`), and the hosts of old, which name
    a data center without its number. Raises `ConfigurationError` for everything else.
    """
    text = str(value).strip().lower()
    number = _NUMBER.fullmatch(text)
    found = number[1].zfill(2) if number else _of_host(text)
    if found in DATA_CENTERS:
        return found
    raise ConfigurationError(
        f"{source} {value!r} is not a data center of MoEngage. It is the number in the dashboard's address "
        f"(03 in dashboard-03.moengage.com), one of {known_data_centers()}"
    )


def known_data_centers() -> str:
    """Every data center with its region, for messages."""
    return ", ".join(f"{dc} ({facts.region})" if facts.region else dc for dc, facts in DATA_CENTERS.items())


def _of_host(text: str) -> str:
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    host = host.rstrip(".")
    for dc, facts in DATA_CENTERS.items():
        if host in facts.aliases:
            return dc
    named = _HOST.fullmatch(host)
    return named[1] if named else ""
