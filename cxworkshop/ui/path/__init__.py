"""The path screen: tray, canvas, inspector."""
