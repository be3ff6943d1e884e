"""Checks the net itself: planted defects, each of which a test has to catch."""
