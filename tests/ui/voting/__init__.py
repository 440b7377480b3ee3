"""The vote, through its screens."""
