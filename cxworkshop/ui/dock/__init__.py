"""What rises from the dock: the day, the parking lot, the thinking traps, whose voices."""
