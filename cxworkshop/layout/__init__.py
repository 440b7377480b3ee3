"""Where things stand, as plain geometry. Pure: no Qt, no screen."""
