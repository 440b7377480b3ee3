"""Pictures on a touchpoint: dropped, pasted or chosen, shown small on the card and large when asked."""
