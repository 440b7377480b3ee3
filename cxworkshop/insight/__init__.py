"""What it adds up to: pure functions from a workshop to figures."""
