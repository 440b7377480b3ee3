"""Change and systems: from → to for each chosen target, ways agreed between silos, and what the path means for each."""
