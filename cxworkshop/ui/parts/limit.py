"""How long what one writes may be."""

from __future__ import annotations

from cxworkshop.model.record import Record


def limit_of(kind: type[Record], field: str) -> int:
    """The most characters a field of a record may hold."""
    most = (getattr(rule, "max_length", None) for rule in kind.model_fields[field].metadata)
    return next(int(limit) for limit in most if limit is not None)
