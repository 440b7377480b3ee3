"""CX Workshop: run a customer-experience workshop on one laptop, with no network."""

__version__ = "0.1.0"
