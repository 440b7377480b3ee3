"""The closing of the workshop: what is still open, the five theses, the road of states, and what was closed."""
