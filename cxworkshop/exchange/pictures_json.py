"""Pictures inside the JSON of a workshop: their bytes as base64, each under its digest."""

from __future__ import annotations

import binascii
import hashlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

from cxworkshop.model.change import Refused
from cxworkshop.text import phrase

DAMAGED = phrase("A picture in this file is damaged, so nothing was read.")


def written(pictures: Mapping[str, bytes]) -> dict[str, str]:
    return {digest: b64encode(data).decode("ascii") for digest, data in sorted(pictures.items())}


def read(value: Any) -> dict[str, bytes]:
    """The bytes by their digests; Refused when one is not what its digest says."""
    if not isinstance(value, dict):
        raise Refused(DAMAGED)
    return {digest: _sound(digest, text) for digest, text in value.items()}


def _sound(digest: str, text: Any) -> bytes:
    try:
        data = b64decode(text, validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise Refused(DAMAGED) from None
    if hashlib.sha256(data).hexdigest() != digest:
        raise Refused(DAMAGED)
    return data
