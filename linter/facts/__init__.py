"""Readers of facts: one module a kind, each a pure function of the text and an Analysis.

``extract`` puts them together: figures and times from the raw text, names, quotations
and statements with the help of the Analysis, and then for each what its sentence says
of it (bound, status, direction, owner, speaker).
"""
