"""Content blocks: pieces of content that messages share."""

from __future__ import annotations

from ...handling import register_family
from . import operations
from .blocks import Blocks, content_block
from .envelope import ContentBlocksEnvelope

__all__ = ["Blocks", "ContentBlocksEnvelope", "content_block", "operations"]

register_family("content_blocks", ContentBlocksEnvelope())
