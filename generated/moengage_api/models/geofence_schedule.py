from typing import Literal

__all__ = ["GeofenceSchedule"]

GeofenceSchedule = Literal["ALWAYS", "LIMITED_TIME"]
"""Whether a geofence notifies around the clock or only within its time bounds."""
