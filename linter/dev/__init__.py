"""Helpers for developing crosslint itself; nothing of the linter imports them."""
