from typing import Literal

__all__ = ["AttributeOperator"]

AttributeOperator = Literal[
    "after",
    "before",
    "between",
    "contains",
    "containsInTheFollowing",
    "endsWithInTheFollowing",
    "exists",
    "greaterThan",
    "in",
    "inTheLast",
    "inTheNext",
    "is",
    "lessThan",
    "on",
    "startWithInTheFollowing",
    "today",
]
"""How the attribute is compared. `startWithInTheFollowing` has no `s`; it is the wire's spelling."""
