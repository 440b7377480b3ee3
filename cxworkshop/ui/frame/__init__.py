"""What stands round every screen: rail, header, dock."""
