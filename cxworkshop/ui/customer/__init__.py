"""The Customer screen: whom the path is for, what they expect, and the warm-up."""
