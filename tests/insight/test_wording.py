"""The hint for titles that sound internal: it hears what is ours, and keeps quiet about what customers say."""

from __future__ import annotations

import pytest

from cxworkshop.insight.wording import internal_word, sounds_internal
from cxworkshop.library.demo import demo_records
from cxworkshop.library.templates import template_records, templates
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop

OURS = [
    ("en", "Invoicing process", "Invoicing"),
    ("en", "Registration of the customer", "Registration of"),
    ("en", "A ticket is created", "ticket is created"),
    ("en", "We send the offer", "We"),
    ("en", "Our advisor calls back", "Our"),
    ("en", "The claim is processed", "is processed"),
    ("en", "Complaint handling", "Complaint handling"),
    ("fi", "Laskutus", "Laskutus"),
    ("fi", "Tilauksen käsittely", "käsittely"),
    ("fi", "Asiakas rekisteröidään", "rekisteröidään"),
    ("fi", "Hakemus kirjataan järjestelmään", "kirjataan"),
    ("fi", "Me soitamme asiakkaalle", "Me"),
    ("fi", "Lähetämme vahvistuksen", "Lähetämme"),
    ("fi", "Palveluprosessin aloitus", "Palveluprosessin"),
]
THEIRS = [
    ("en", "Buys a ticket at the station"),
    ("en", "The invoice matches the order"),
    ("en", "Waits in the queue"),
    ("en", "Yearly talk: what we foresee"),
    ("en", "Tells a friend about us"),
    ("fi", "Lasku maksetaan"),
    ("fi", "Ostetaan lippu junaan"),
    ("fi", "Mennään sisään ja löydetään ovi"),
    ("fi", "Odotetaan osastolla"),
    ("fi", "Mietitään kotona"),
]


@pytest.mark.parametrize(("language", "title", "word"), OURS)
def test_a_word_of_ours_is_heard(language: str, title: str, word: str):
    assert sounds_internal(title, language) == word


@pytest.mark.parametrize(("language", "title"), THEIRS)
def test_what_customers_say_is_left_alone(language: str, title: str):
    assert sounds_internal(title, language) == ""


@pytest.mark.parametrize("language", ["en", "fi"])
def test_no_stop_of_the_templates_or_the_sample_gets_a_hint(language: str):
    shipped = [template_records(one.key, language) for one in templates()] + [demo_records(language)]
    for records in shipped:
        workshop = Workshop(records)
        heard = {one.title: word for one in workshop.all(Touchpoint) if (word := internal_word(workshop, one))}
        assert heard == {}


def test_the_letters_and_the_long_name_of_a_silo_are_heard_but_not_a_word_that_customers_share():
    names = ("AS", "Service advisors")
    assert sounds_internal("AS answers", "en", names) == "AS"
    assert sounds_internal("Service advisors take over", "en", names) == "Service advisors"
    assert sounds_internal("The car is as it was", "en", names) == ""


def test_backstage_work_may_sound_as_it_likes(demo: Workshop):
    silo = demo.all(Silo)[0]
    card = Touchpoint(path_id="p", title=f"{silo.code} does the invoicing", touchpoint_kind="backstage")
    assert internal_word(demo, card) == ""
    assert internal_word(demo, card.but(touchpoint_kind="meeting")) == silo.code
