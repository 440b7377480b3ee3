"""Trace: one line from what a customer needs to what shows whether it helped."""
