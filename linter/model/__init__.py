"""The frozen dataclasses of the whole flow: values, articles, facts, comparisons, findings, reports.

Nothing here imports spaCy or does any input or output.
"""
