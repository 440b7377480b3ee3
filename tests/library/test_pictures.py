"""A picture from outside becomes ours: small, upright, without a trace of its origin; bombs stay outside."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from cxworkshop.library.pictures import SIDE, clean_picture
from cxworkshop.model.change import Refused


def picture(size: tuple[int, int] = (300, 200), form: str = "JPEG", mode: str = "RGB", **more: object) -> bytes:
    out = BytesIO()
    Image.new(mode, size, "red").save(out, form, **more)  # type: ignore[arg-type]
    return out.getvalue()


def from_a_phone() -> bytes:
    """A photo lying on its side, with the maker, the time and the place in it."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x0132] = 6, "Phonemaker", "2026:03:12 10:25:00"
    exif[0x8825] = {1: "N", 2: (61.0, 29.0, 53.0), 3: "E", 4: (23.0, 45.0, 36.0)}
    out = BytesIO()
    Image.new("RGB", (400, 100), "blue").save(out, "JPEG", exif=exif, comment=b"Taken at home by the lake")
    return out.getvalue()


def png_that_says_it_is(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises any size."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rest = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + rest


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_the_three_formats_come_in_and_jpeg_stays(form: str) -> None:
    clean = clean_picture(picture(form=form))
    assert (clean.width, clean.height) == (300, 200)
    assert Image.open(BytesIO(clean.data)).format == "JPEG"


def test_place_time_maker_and_comments_are_gone_and_the_photo_stands_upright() -> None:
    before = from_a_phone()
    assert b"Phonemaker" in before
    assert b"lake" in before
    clean = clean_picture(before)
    assert (clean.width, clean.height) == (100, 400)
    for trace in (b"Exif", b"Phonemaker", b"2026:03:12", b"lake", b"ICC_PROFILE", b"http"):
        assert trace not in clean.data
    assert not Image.open(BytesIO(clean.data)).getexif()


def test_text_inside_a_png_does_not_come_along() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Somebody with a name")
    notes.add_text("Long", "x" * 10_000, zip=True)
    assert b"Somebody" not in clean_picture(picture(form="PNG", pnginfo=notes)).data


def test_a_large_photo_is_made_smaller_with_its_shape_kept() -> None:
    clean = clean_picture(picture((4000, 3000)))
    assert (clean.width, clean.height) == (SIDE, SIDE * 3 // 4)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixel_becomes_plain_colour(mode: str) -> None:
    out = BytesIO()
    form = "JPEG" if mode == "CMYK" else "PNG"
    Image.new(mode, (20, 10)).save(out, form)
    assert Image.open(BytesIO(clean_picture(out.getvalue()).data)).mode == "RGB"


def test_glass_becomes_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(out, "PNG")
    middle = Image.open(BytesIO(clean_picture(out.getvalue()).data)).getpixel((10, 10))
    assert isinstance(middle, tuple)
    assert min(middle) > 250


@pytest.mark.parametrize("size", [(60_000, 60_000), (2**31 - 1, 2**31 - 1), (64_000_001, 1)])
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(size: tuple[int, int]) -> None:
    with pytest.raises(Refused):
        clean_picture(png_that_says_it_is(*size))


def test_a_file_of_a_gigabyte_is_not_even_looked_at() -> None:
    with pytest.raises(Refused, match="too large"):
        clean_picture(bytes(41 * 1024 * 1024))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg xmlns='x'><image href='file:///etc/passwd'/></svg>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"GIF89a" + bytes(40),
        b"II*\0" + bytes(40),
        picture()[:60],
        picture(form="PNG")[:60],
        png_that_says_it_is(0, 10),
    ],
)
def test_what_is_no_sound_picture_of_the_three_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        clean_picture(data)
    assert str(refused.value).endswith(".")


@settings(max_examples=150)
@given(
    st.sampled_from(["JPEG", "PNG", "WEBP"]), st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=9)
)
def test_flipped_bytes_are_read_or_refused_and_nothing_else(form: str, flips: list[tuple[int, int]]) -> None:
    data = bytearray(picture((40, 30), form))
    for place, value in flips:
        data[place % len(data)] = value
    try:
        clean = clean_picture(bytes(data))
    except Refused:
        return
    assert 1 <= clean.width <= SIDE
    assert 1 <= clean.height <= SIDE
