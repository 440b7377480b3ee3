"""The print palette (hex words ReportLab reads) and what stands for a silo or a feeling."""

from __future__ import annotations

INK = "#1D2A30"
MUTED = "#55626A"
RULE = "#9AA39F"
HAIRLINE = "#B9B8AE"
PANEL = "#F5F3EE"
MIDDLE = "#8A949A"
ACCENT = "#0B6B62"
ACCENT_DARK = "#084D46"
ACCENT_SOFT = "#DCEEEA"
STAGE = "#E4EDEA"
GOOD = "#2C7A3F"
WARN = "#B4570A"
BAD = "#B02A2A"
WHITE = "#FFFFFF"

SILOS = ("#1F66D6", "#BF4A0F", "#5E1A7A", "#2B6E52", "#2A343C", "#B2468A", "#6E1411", "#757236")
PATTERNS = ("solid", "slant", "dots", "lines", "cross", "back_slant", "zigzag", "pillars")
FEELINGS = {-2: "#A8281E", -1: "#B85A0A", 0: "#636F75", 1: "#1F7A8C", 2: "#0B4F6C"}


def silo_look(colour: int) -> tuple[str, str]:
    """Colour and pattern of a silo number from 1; after eight the pattern moves on by one."""
    turn, index = divmod(colour - 1, len(SILOS))
    return SILOS[index], PATTERNS[(index + turn) % len(PATTERNS)]


def tint(colour: str, share: float) -> str:
    """The colour laid over white paper with this share, 0–1."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)
