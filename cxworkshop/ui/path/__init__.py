"""The path screen: tray, canvas, encounter card."""
