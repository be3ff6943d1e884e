from typing import Literal

__all__ = ["TvSystem"]

TvSystem = Literal["AndroidTV", "FireOS", "ROKU", "Tizen", "VizioTV", "WebOS", "Xbox", "tvOS"]
"""Television systems the vendor knows."""
