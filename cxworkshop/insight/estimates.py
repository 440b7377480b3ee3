"""What the five steps of each estimate of a deviation mean, in words: the same on screen and on paper."""

from __future__ import annotations

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
