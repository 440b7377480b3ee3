"""Prepare: the promise, the questions, the silos and people, the day."""
