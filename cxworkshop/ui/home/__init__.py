"""Home: three ways in, and the workshops of lately."""
