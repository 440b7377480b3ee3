"""What links stops: the forms for moves, hand-overs and lanes, and the secret trust mini-ballot."""
