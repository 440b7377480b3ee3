"""What a secret vote does not protect from: said where it is set up, and in the help."""

from __future__ import annotations

from cxworkshop.text import mark

KEPT = mark("Of a secret vote the file keeps who has voted, and totals. Never a ballot, a time or an order.")
NOT_PROTECTED = mark("It does not stop eyes over a shoulder, or two copies of the file taken between two voters.")
