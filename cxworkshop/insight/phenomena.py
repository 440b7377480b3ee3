"""What typically goes wrong in each of the four core processes (001-13), to pick from while a pair is written.

The lists are our own: short names of things that happen again and again in service work of any trade.
"""

from __future__ import annotations

from cxworkshop.text import mark

TYPICAL: dict[str, tuple[str, ...]] = {
    "acquisition": (
        mark("Promises differ from what is done"),
        mark("Prices and terms are hard to find"),
        mark("Nobody answers in time"),
        mark("The offer does not fit the need"),
    ),
    "relationship": (
        mark("Feedback goes nowhere"),
        mark("The customer has to tell everything again"),
        mark("Nobody is in touch after the deal"),
        mark("Complaints are met with excuses"),
    ),
    "order": (
        mark("The real need is not asked"),
        mark("Something was left unagreed"),
        mark("Details are written down wrong"),
        mark("The queue stops at rush hour"),
    ),
    "delivery": (
        mark("It is late and nobody tells"),
        mark("Work waits for another team"),
        mark("It has to be done twice"),
        mark("The bill holds a surprise"),
        mark("Nobody checks before it is handed over"),
    ),
}
