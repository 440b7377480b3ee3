"""All stops as a table: everything that is known of them, side by side."""
