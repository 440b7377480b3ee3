"""Verbs: pure functions from a workshop to a change. A broken rule is a Refused with a sentence for people."""
