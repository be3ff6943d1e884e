"""The vendor's Jinja-like personalization, rendered in a sandbox."""

from __future__ import annotations

from .rendering import BadTemplateError, render, render_all

__all__ = ["BadTemplateError", "render", "render_all"]
