"""The workshop file: an SQLite database saved at every change, checked at every opening, locked while open."""
