"""Measures on the Experience screen: those of a stop or of the whole path, and many at once from a sheet."""
