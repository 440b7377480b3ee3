"""The timer counts by its own clock: it pauses, turns amber in time, and says how much over it is."""

from __future__ import annotations

from cxworkshop.ui.frame.countdown import Countdown


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_pause_takes_no_time():
    clock = Clock()
    countdown = Countdown(60, clock)
    countdown.toggle()
    clock.now += 10
    countdown.toggle()
    clock.now += 1000
    assert countdown.left == 50
    assert str(countdown) == "0:50"


def test_it_turns_amber_at_four_fifths_and_goes_below_zero():
    clock = Clock()
    countdown = Countdown(600, clock)
    countdown.toggle()
    clock.now += 479
    assert not countdown.is_late
    clock.now += 1
    assert countdown.is_late
    clock.now += 125
    assert str(countdown) == "−0:05"
