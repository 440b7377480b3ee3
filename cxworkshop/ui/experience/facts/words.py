"""What facts and feeling say of a stop, in words; each with its n, and never made one figure."""

from __future__ import annotations

from cxworkshop.insight.facts import CONFLICTS, ConflictKind, Share, satisfaction
from cxworkshop.insight.standing import Standing
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.measure_words import percent

LETTERS: dict[ConflictKind, str] = {"process_fine": "A", "feeling_good": "B"}


def zone_name(kind: ConflictKind, t: Words) -> str:
    return f"{LETTERS[kind]} {t(CONFLICTS[kind])}"


def checks_words(checks: Share, t: Words) -> str:
    return t("{yes} of {n} checks passed, {share}", yes=checks.part, n=checks.n, share=percent(checks))


def felt_words(workshop: Workshop, one: Standing, t: Words) -> str:
    """How it felt on 0–1, and who says so."""
    if one.felt is None:
        return t("how it felt is not known")
    answers = sum(satisfaction(workshop, one.stop.touchpoint.id))
    shown = f"{one.felt:.2f}".replace(".", "," if t.language == "fi" else ".")
    if not answers:
        return t("felt {felt} of 1, as the team judges it", felt=shown)
    return t.n("felt {felt} of 1, from {n} answer", "felt {felt} of 1, from {n} answers", answers, felt=shown)


def standing_words(workshop: Workshop, one: Standing, t: Words) -> str:
    """A stop as it is read out."""
    said = [f"{one.stop.number} {one.stop.touchpoint.title}"]
    said += [checks_words(one.checks, t)] if one.checks else []
    said.append(felt_words(workshop, one, t))
    said += [zone_name(one.conflict.kind, t)] if one.conflict else []
    said += [t("thin data")] if one.thin else []
    return ", ".join(said)
