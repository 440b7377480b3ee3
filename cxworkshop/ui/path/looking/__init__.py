"""Finding, reading and comparing: what looks at the path and changes nothing."""
