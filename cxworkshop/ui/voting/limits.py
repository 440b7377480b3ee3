"""What a secret vote does not protect from: said where it is set up, and in the help."""

from __future__ import annotations

from cxworkshop.text import mark

KEPT = mark("Of a secret vote the file keeps who has voted, and totals. Never a ballot, a time or an order.")
NOT_PROTECTED = mark(
    "It does not protect from eyes over a shoulder, nor from somebody who copies the file twice, before and after one "
    "voter, and compares."
)
