"""The times the program promises, measured: `python -m tests.bench`. Each module here has figures of its own."""
