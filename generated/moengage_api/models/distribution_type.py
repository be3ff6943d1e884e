from typing import Literal

__all__ = ["DistributionType"]

DistributionType = Literal["MANUAL", "SHERPA"]
"""Shares learned by the vendor's Sherpa, or set by hand."""
