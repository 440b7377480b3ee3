"""Facts against feeling: a square of stops, and the questions a conflict asks."""
