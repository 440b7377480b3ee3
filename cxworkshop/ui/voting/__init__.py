"""The vote: set up, pass the laptop, reveal, decide."""
