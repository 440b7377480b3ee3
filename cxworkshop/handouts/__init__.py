"""Paper: what people take home, drawn with ReportLab."""
