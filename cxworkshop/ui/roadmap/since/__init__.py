"""What has become of what a session promised: then beside now, and how far each promise has come."""
