"""Does a title sound like ours rather than the customer's? A hint, never a rule.

The word lists are our own. They hold words that only people inside a company use: a customer pays a bill but does no
invoicing, gets a ticket for the train but never has one escalated. When in doubt a word is left out: a hint that is
wrong twice is not read a third time.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop

ENGLISH = (
    r"process(es|ing)?|workflows?|invoicing|billing run|back.?office|front.?office|onboarding|offboarding",
    r"(registration|handling|processing|verification|validation|administration|allocation|escalation) of",
    r"(case|order|claims?|ticket|lead|data|account|capacity|resource|stakeholder|incident|complaints?) "
    r"(handling|processing|management|allocation|planning|entry)",
    r"(support|service|helpdesk|it) tickets?|tickets? (is |are |gets? )?(created|opened|raised|logged|routed|closed)",
    r"ticketing|(create|open|raise|log|close|route)s? (a |the )?tickets?",
    r"crm|erp|sla|kpi|sop|b2b|b2c|sales leads?|prospects?|upsell(ing)?|cross.?sell(ing)?",
    r"conversion|throughput|fulfilment",
    r"stakeholders?|deliverables?|data entry|order intake|internal|end.?users?|touch.?points?",
    r"(is|are|gets?) (registered|processed|escalated|logged|archived|dispatched|allocated|assigned|routed|queued|"
    r"entered in(to)? the system|handled by the system)",
    r"department|business unit|cost cent(re|er)",
)
FINNISH = (
    r"\w*prosess\w*|tiket\w+|tikit\w+|laskutuks\w*|laskutus\w*|laskutetaan|rekisteröin\w+|rekisteröidään",
    r"kirjaami\w+|kirjataan|\w*käsittelyyn|\w*käsittely|käsitellään|\w*järjestelmään|järjestelmä\w*",
    r"toiminnanohja\w+|resurso\w+|työjono\w*|eskaloi\w+|hallinnoi\w+|hallinnoin\w+|\w+hallinta|\w+hallinnan",
    r"arkistoi\w+|dokumentoi\w+|raportoin\w+|perustetaan asia\w*|asiakkuu\w+|liidi\w*|prospekt\w+|myyntiputk\w+",
    r"lisämyynt\w+|konversio\w*|läpimenoa\w*|kapasiteet\w+|toimitusketju\w*|sidosryhm\w+|sisäi\w+|loppukäyttäj\w+",
    r"crm|erp|kpi|sla|back.?office|kustannuspaik\w+|liiketoimintayksik\w+|kontaktipist\w+",
)
OUR_VOICE = {
    "en": r"^(we|our|us)\b",
    "fi": r"^(me|meidän|meillä|meiltä)\b|^(lähetämme|soitamme|toimitamme|laskutamme|käsittelemme|tarkistamme|kirjaamme|"
    r"ilmoitamme|palvelemme|tarjoamme|vastaamme|otamme yhteyttä)\b",
}
_OURS = re.compile("|".join(rf"\b(?:{words})\b" for words in (*ENGLISH, *FINNISH)), re.IGNORECASE)
_VOICES = {language: re.compile(words, re.IGNORECASE) for language, words in OUR_VOICE.items()}


def sounds_internal(title: str, language: str, names: Collection[str] = ()) -> str:
    """The word of a title that is ours and not the customer's; empty when there is none. `names` are the team's own
    words for itself, matched as they are written.
    """
    for name in names:
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title):
            return name
    voice = _VOICES.get(language)
    found = (voice.search(title) if voice else None) or _OURS.search(title)
    return found[0] if found else ""


def own_names(workshop: Workshop) -> tuple[str, ...]:
    """What the silos are called: their letters, and names of several words. A single word may be the customer's."""
    silos = workshop.all(Silo)
    return (*(one.code for one in silos), *(one.name for one in silos if " " in one.name))


def internal_word(workshop: Workshop, touchpoint: Touchpoint, names: Collection[str] | None = None) -> str:
    """The word by which a touchpoint's title sounds internal. Backstage work may: the customer does not see it."""
    channel = workshop.get(Channel, touchpoint.channel_id)
    if touchpoint.touchpoint_kind == "backstage" or (channel and channel.channel_kind == "backstage"):
        return ""
    said = own_names(workshop) if names is None else names
    return sounds_internal(touchpoint.title, workshop.basics.language, said)
