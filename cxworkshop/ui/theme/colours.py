"""The colour tokens. Every text pair used is at least 4.5 to 1, every mark that carries meaning at least 3 to 1."""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
    """One set of colours, as #RRGGBB."""

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
    good: str = "#1B6642"
    good_soft: str = "#E0F0E2"
    star: str = "#A87400"
    visibility: str = "#6F8A83"
    visibility_label: str = "#4F6A64"


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
    good="#8FD6AE",
    good_soft="#1B2F2F",
    star="#F2B266",
    visibility="#B7C6C3",
    visibility_label="#B7C6C3",
)

# Warm is worse, cool is better; the face and the height say it again.
FEELINGS: dict[int, str] = {-2: "#A8281E", -1: "#B85A0A", 0: "#636F75", 1: "#1F7A8C", 2: "#0B4F6C"}
