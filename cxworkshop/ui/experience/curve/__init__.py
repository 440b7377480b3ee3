"""The feeling along the path: curve, staff line, expected against experienced."""
