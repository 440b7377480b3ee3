"""Long worry on request: `python -m tests.soak kill --times 2000`. The ordinary tests run the same code, shorter."""
