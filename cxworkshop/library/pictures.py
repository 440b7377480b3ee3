"""A picture from outside, made our own: upright, of a sensible size, and without a trace of where and how it was taken.

What comes in is never kept: its pixels are drawn into a new JPEG. Only the three formats asked for are ever tried, and
a picture that says it is enormous is refused before a pixel of it is unpacked.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageOps, UnidentifiedImageError

from cxworkshop.model.change import Refused
from cxworkshop.text import phrase

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_BYTES = 40 * 1024 * 1024
MOST_PIXELS = 64_000_000  # a wall photographed with the largest phone camera of 2026 stays below
SIDE, QUALITY = 1600, 82
NO_PICTURE = phrase("This is not a picture that can be read here. Save it as JPEG, PNG or WEBP, then try again.")
TOO_LARGE = phrase("This picture is too large: 40 MB and 64 megapixels at most. Make it smaller, then try again.")
CUT_SHORT = phrase("This picture is damaged or cut short. Copy it again, then try again.")


class CleanPicture(NamedTuple):
    """A JPEG of ours, and its size in pixels."""

    data: bytes
    width: int
    height: int


def clean_picture(data: bytes) -> CleanPicture:
    """The picture as we keep it: at most 1600 pixels on the longer side. Refused with a sentence for anything else."""
    if len(data) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Pillow only warns of is checked here
        return _redrawn(_unpacked(data))


def _unpacked(data: bytes) -> Image.Image:
    try:
        picture = Image.open(BytesIO(data), formats=FORMATS)
        if picture.width * picture.height > MOST_PIXELS or min(picture.size) < 1:
            raise Refused(TOO_LARGE)
        picture.draft("RGB", (2 * SIDE, 2 * SIDE))  # a JPEG is unpacked at a fraction of its size
        picture.load()
    except Image.DecompressionBombError:
        raise Refused(TOO_LARGE) from None
    except UnidentifiedImageError:
        raise Refused(NO_PICTURE) from None
    except (OSError, SyntaxError, ValueError, MemoryError, EOFError, IndexError):
        raise Refused(CUT_SHORT) from None
    return picture


def _redrawn(picture: Image.Image) -> CleanPicture:
    """A fresh image holds pixels alone: no EXIF, no place, no comments, no colour profile. Glass becomes white."""
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    solid = Image.new("RGB", upright.size, "white")
    through = upright.convert("RGBA")
    solid.paste(through, mask=through.getchannel("A"))
    out = BytesIO()
    solid.save(out, "JPEG", quality=QUALITY, optimize=True)
    return CleanPicture(out.getvalue(), *solid.size)
