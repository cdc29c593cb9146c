"""Which articles tell the same story, and which of them are copies of one text."""
