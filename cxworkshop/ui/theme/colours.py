"""The colour tokens. Every text pair used is at least 4.5 to 1, every mark that carries meaning at least 3 to 1."""

from __future__ import annotations

from typing import NamedTuple

SILOS = ("#1F66D6", "#BF4A0F", "#5E1A7A", "#2B6E52", "#2A343C", "#B2468A", "#6E1411", "#757236")


class Colours(NamedTuple):
    """One set of colours, as #RRGGBB; shadow and pattern as #AARRGGBB."""

    paper: str = "#F6F4EF"
    surface: str = "#FFFFFF"
    raised: str = "#FBFAF7"
    tint: str = "#EFECE4"
    line: str = "#E3DED3"
    line2: str = "#D3CDBF"
    edge: str = "#858F93"
    ink: str = "#1D2A30"
    muted: str = "#55636A"
    hint: str = "#636F75"
    accent: str = "#0B6B62"
    accent_dark: str = "#084D46"
    accent_soft: str = "#DCEEEA"
    accent_line: str = "#9CC8C0"
    stage: str = "#E4EDEA"
    rail: str = "#16333A"
    mint: str = "#8FD9CB"
    warn: str = "#8F4700"
    warn_soft: str = "#FBEBD5"
    warn_line: str = "#D9A05B"
    bad: str = "#A3211F"
    bad_soft: str = "#F9E1DF"
    bad_line: str = "#D98C8A"
    good: str = "#1B6642"
    good_soft: str = "#E0F0E2"
    star: str = "#A87400"
    visibility: str = "#6F8A83"
    visibility_label: str = "#4F6A64"
    band: str = "#FCFBF9"  # white at 62 % on paper, mixed beforehand: an opaque fill takes a quarter of the time
    shadow: str = "#121D2A30"
    on_fill: str = "#FFFFFF"
    pattern: str = "#8CFFFFFF"
    silos: tuple[str, ...] = SILOS
    awful: str = "#A8281E"
    poor: str = "#B85A0A"
    so_so: str = "#636F75"
    good_feeling: str = "#1F7A8C"
    great: str = "#0B4F6C"

    def feeling(self, value: int) -> str:
        """The colour of a feeling −2…+2. Warm is worse, cool is better; the face and the height say it again."""
        return (self.awful, self.poor, self.so_so, self.good_feeling, self.great)[value + 2]


LIGHT = Colours()
DARK = LIGHT._replace(
    paper="#10201F",
    surface="#1B2F2F",
    raised="#16292A",
    tint="#16292A",
    line="#35504E",
    line2="#35504E",
    edge="#456562",
    ink="#F4F1E8",
    muted="#B7C6C3",
    hint="#B7C6C3",
    accent="#63CDBB",
    accent_dark="#63CDBB",
    accent_soft="#1F3A38",
    accent_line="#456562",
    stage="#1F3A38",
    warn="#F2B266",
    warn_soft="#1B2F2F",
    warn_line="#F2B266",
    bad="#FF9E91",
    bad_soft="#1B2F2F",
    bad_line="#FF9E91",
    good="#8FD6AE",
    good_soft="#1B2F2F",
    star="#F2B266",
    visibility="#B7C6C3",
    visibility_label="#B7C6C3",
    band="#142624",
    shadow="#00000000",
    on_fill="#10201F",
    pattern="#7310201F",
    silos=("#2598FE", "#FB7A2B", "#D9C6F5", "#74E59B", "#EDF2F2", "#D9859C", "#CF8077", "#F0DC4A"),
    awful="#FF9E91",
    poor="#F2B266",
    so_so="#B7C6C3",
    good_feeling="#7FD3E0",
    great="#A9DCFF",
)

FEELINGS: dict[int, str] = {value: LIGHT.feeling(value) for value in range(-2, 3)}
