"""The encounter card: what stands behind a stop, section by section."""
