"""What is seen of the path, painted: pure functions of a layout, on any painter."""
