"""The JSON Schemas of what crosslint reads and writes."""
