"""A long path to try the printed map with: up to forty touchpoints in six lanes."""

from __future__ import annotations

from cxworkshop.handouts.page.fonts import BOLD, REGULAR, SEMIBOLD, Style, width
from cxworkshop.layout.sheet_parts import SheetPlan, SheetStop

WEIGHTS = {"regular": REGULAR, "semibold": SEMIBOLD, "bold": BOLD}
LANES = (
    ("social", "Social media and reviews"),
    ("web", "Website and booking calendar"),
    ("phone", "Phone"),
    ("sms", "Text message"),
    ("site", "Service point"),
    ("car", "The car and its papers"),
)
PATH: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Need arises", (("A service reminder reaches the phone", "sms"), ("Prices and reviews are compared", "social"))),
    (
        "Booking",
        (
            ("Time is booked online", "web"),
            ("A call to book a time", "phone"),
            ("Confirmation and price estimate arrive", "sms"),
        ),
    ),
    ("Preparing", (("Call beforehand: wishes and worries", "phone"),)),
    ("Drop-off", (("Arriving in the yard and finding the door", "site"), ("Greeting and a short talk", "site"))),
    ("The work", (("Permission for extra work is asked", "phone"),)),
    (
        "Getting the car back",
        (
            ("Message: the car is ready", "sms"),
            ("Work and bill are gone through", "site"),
            ("Sitting down in one's own car", "car"),
        ),
    ),
    ("Afterwards", (("Feedback question by text message", "sms"), ("A call comes back about the feedback", "phone"))),
    ("Dream and search", (("A recommendation catches the eye", "social"), ("Search leads to the product page", "web"))),
    (
        "Compare and choose",
        (
            ("Reviews and size guide are read", "web"),
            ("Asking about fit in chat", "sms"),
            ("The basket is left overnight", "web"),
        ),
    ),
    ("Order and pay", (("Checkout and payment", "web"), ("Order confirmation", "sms"))),
    ("Wait and collect", (("Tracking message: where it is", "sms"), ("Collecting from the parcel locker", "car"))),
    (
        "Opening and using",
        (
            ("Opening the parcel at home", "car"),
            ("A personal benefit in the parcel", "car"),
            ("First use and instructions", "car"),
        ),
    ),
    (
        "Return and after",
        (
            ("Return at the pick-up point", "car"),
            ("The refund shows on the account", "sms"),
            ("Question: was it right?", "sms"),
        ),
    ),
    ("Symptom", (("Symptom check online", "web"),)),
    ("Contact", (("Call and call-back", "phone"), ("The time is confirmed by message", "sms"))),
    (
        "Appointment",
        (
            ("Signing in and waiting in the lobby", "site"),
            ("The doctor listens and examines", "site"),
            ("Treatment is agreed together", "site"),
        ),
    ),
    ("Tests", (("A sample is given", "site"), ("The result is read in self-service", "web"))),
    (
        "Treatment at home",
        (
            ("Medicine is collected with advice", "car"),
            ("First week with the medicine", "car"),
            ("The nurse calls after a week", "phone"),
        ),
    ),
)
SILOS = ("HN", "AS", "KO", "AS", "TA", "MD", "KO", "HN", "VA", "AS", "AS", "VA", "TA", "TA", "HN", "TA")
FEELINGS = (0, 2, -2, 1, -2, 1, 1, 0, 1, -1, 0, 0, 1, 1, 1, -1)


def long_path(count: int, **more: object) -> SheetPlan:
    """The first `count` touchpoints of the path."""
    rows = [(stage, title, lane) for stage, row in PATH for title, lane in row][:count]
    stops = tuple(
        SheetStop(
            f"t{number}",
            number,
            title,
            stage,
            lane,
            SILOS[number % 16],
            (SILOS[number % 16],),
            FEELINGS[number % 16],
            0,
        )
        for number, (stage, title, lane) in enumerate(rows, 1)
    )
    stages = tuple((stage, stage) for stage, _ in PATH)
    return SheetPlan(stops, stages, LANES, **more)  # type: ignore[arg-type]


def measure(text: str, size: float, weight: str) -> float:
    return width(text, Style(size, size, WEIGHTS[weight]))


def say(way: str, number: int, sheet: int) -> str:
    return f"{way} {number}, sheet {sheet}"
