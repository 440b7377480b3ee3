"""The tests of putting the rooms together."""
