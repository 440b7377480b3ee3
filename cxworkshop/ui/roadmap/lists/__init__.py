"""What the lists of ways, rehearsals, feedback and good words have in common: cards that fold, move and are added."""
