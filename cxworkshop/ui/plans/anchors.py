"""How estimates, classes and states look on the screen of plans."""

from __future__ import annotations

from cxworkshop.insight.estimates import LIKELIHOOD, NOTICED, SEVERITY
from cxworkshop.insight.surprises import Priority
from cxworkshop.text import mark

ESTIMATES: dict[str, tuple[str, str, dict[int, str]]] = {
    "severity": (mark("Severity"), mark("S"), SEVERITY),
    "likelihood": (mark("Likelihood"), mark("L"), LIKELIHOOD),
    "detectability": (mark("Who notices first"), mark("D"), NOTICED),
}
FULLER: dict[tuple[str, int], str] = {  # where the words beside the scale leave something out
    ("severity", 4): mark("customer likely lost, or the complaint goes public"),
    ("severity", 5): mark("danger to health, safety or privacy, or large money"),
    ("detectability", 1): mark("always noticed by us first"),
    ("detectability", 5): mark("the customer always notices first, or nobody does"),
}
URGENCY: dict[Priority, str] = {
    "H": mark("plan before we leave"),
    "M": mark("plan soon"),
    "L": mark("good to know"),
}
CLASS_LOOKS: dict[Priority, tuple[str, str]] = {
    "H": ("circle-alert", "bad"),
    "M": ("triangle-alert", "warn"),
    "L": ("info", "muted"),
}
STATE_LOOKS: dict[str, tuple[str, str, str]] = {  # icon, text colour, fill
    "none": ("pencil", "warn", "warn_soft"),
    "draft": ("pencil", "ink", "tint"),
    "ready": ("check", "accent_dark", "accent_soft"),
    "practised": ("drama", "good", "good_soft"),
}


def in_full(estimate: str, value: int) -> str:
    """What a step means, with everything that belongs to it; to be translated."""
    return FULLER.get((estimate, value), ESTIMATES[estimate][2][value])
