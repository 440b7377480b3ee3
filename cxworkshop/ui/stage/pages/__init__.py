"""One file per page of the projector window."""
