"""The keyboard of the path: the twin of every gesture."""
