"""What the campaigns of both versions of the API share: their documents, rules, states, runs and sending."""

from __future__ import annotations
