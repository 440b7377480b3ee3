"""The sample workshop, told one topic at a time."""
