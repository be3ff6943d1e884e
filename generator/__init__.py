"""Turns spec/ into generated/: `python -m generator` runs the steps in order, each a small module."""
