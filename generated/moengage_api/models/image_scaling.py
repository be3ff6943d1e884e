from typing import Literal

__all__ = ["ImageScaling"]

ImageScaling = Literal["FILL_IMAGE_CONTAINER", "FIT_INSIDE_IMAGE_CONTAINER"]
"""Whether the picture is shown whole or fills its frame."""
