"""Scenes of the families, a module for each or for a group of them."""
