"""How large everything on the path is. Logical pixels at 100 %: in the window, and on a projector 1080 high."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """Every measure of the path. A gutter is what a card leaves free of its slot, half on each side."""

    slot: float = 168.0
    card_w: float = 136.0
    card_h: float = 84.0
    back_w: float = 136.0
    back_h: float = 64.0
    folded_slot: float = 56.0
    folded_lane: float = 32.0
    disc: float = 28.0
    disc_badge: float = 18.0
    lane: float = 96.0
    feeling: float = 80.0
    feeling_off: float = 8.0
    curve_inset: float = 14.0
    track: float = 24.0
    between_tracks: float = 12.0
    label_w: float = 380.0
    label_h: float = 16.0
    sight: float = 8.0
    backstage: float = 76.0
    back_top: float = 8.0
    back_step: float = 72.0
    chip_low: float = 40.0
    chip_high: float = 54.0
    chip_narrow: float = 112.0
    chip_icon: float = 24.0
    chip_off: float = 12.0
    chip_apart: float = 8.0
    capsule_w: float = 22.0
    capsule_h: float = 42.0

    @property
    def gutter(self) -> float:
        """The least room between two cards."""
        return min(self.slot - max(self.card_w, self.back_w), self.folded_slot - self.disc)

    @property
    def open_only(self) -> float:
        """Narrower than this a card is no card but a disc: its chips are icons."""
        return self.disc + 12

    def foot(self, w: float) -> float:
        """What hangs under a card so wide: of a disc, the badge of its owner."""
        return self.disc_badge if w < self.open_only else 0.0


WINDOW = Sizes()
STAGE = Sizes(
    slot=280,
    card_w=234,
    card_h=130,
    back_w=264,
    back_h=98,
    folded_slot=54,
    folded_lane=56,
    disc=44,
    disc_badge=28,
    lane=132,
    feeling=116,
    feeling_off=16,
    curve_inset=24,
    track=40,
    between_tracks=26,
    label_w=560,
    label_h=30,
    sight=16,
    backstage=116,
    back_top=9,
    back_step=108,
    chip_low=64,
    chip_high=88,
    chip_narrow=194,
    chip_icon=36,
    chip_off=16,
    chip_apart=10,
    capsule_w=40,
    capsule_h=64,
)
