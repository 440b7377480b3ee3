"""Other programs: the workshop as a file they can read, and back."""
