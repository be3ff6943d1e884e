"""Pydantic models of the document, and the document itself, for the emulator."""
