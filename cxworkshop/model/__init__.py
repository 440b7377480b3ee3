"""Nouns: frozen records of everything a workshop holds, changes to them, and the workshop itself."""
