"""Coupon lists, the files that fill them, what is handed out of them, and reports of that."""

from __future__ import annotations

from ...handling import register_family
from . import alerts, files, lists, reports
from .envelope import ENVELOPE
from .handing import hand_out
from .stored import coupon, coupon_file, coupon_list

__all__ = ["alerts", "coupon", "coupon_file", "coupon_list", "files", "hand_out", "lists", "reports"]

register_family("coupons", ENVELOPE)
