"""What the steps 1–5 mean, in words."""

from __future__ import annotations

from cxworkshop.insight.surprises import Priority
from cxworkshop.text import mark

SEVERITY = {
    1: mark("a shrug"),
    2: mark("annoyance"),
    3: mark("visit spoiled"),
    4: mark("customer likely lost"),
    5: mark("danger or large money"),
}
LIKELIHOOD = {
    1: mark("less than yearly"),
    2: mark("yearly"),
    3: mark("monthly"),
    4: mark("weekly"),
    5: mark("daily"),
}
NOTICED = {
    1: mark("always us"),
    2: mark("mostly us"),
    3: mark("about half by us"),
    4: mark("mostly the customer"),
    5: mark("customer, or nobody"),
}
ESTIMATES: dict[str, tuple[str, str, dict[int, str]]] = {
    "severity": (mark("Severity"), mark("S"), SEVERITY),
    "likelihood": (mark("Likelihood"), mark("L"), LIKELIHOOD),
    "detectability": (mark("Who notices first"), mark("D"), NOTICED),
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
