"""The sections of the card, in the order of the source: from the situation to what goes wrong."""

from __future__ import annotations

from cxworkshop.ui.path.card.descriptions import DescriptionsSection
from cxworkshop.ui.path.card.deviations import DeviationsSection
from cxworkshop.ui.path.card.environment import EnvironmentSection
from cxworkshop.ui.path.card.feels import FeelsSection
from cxworkshop.ui.path.card.flow import FlowSection
from cxworkshop.ui.path.card.measures import MeasuresSection
from cxworkshop.ui.path.card.messages import MessagesSection
from cxworkshop.ui.path.card.needs import NeedsSection
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.situation import SituationSection
from cxworkshop.ui.path.card.trust import TrustSection
from cxworkshop.ui.path.card.who import WhoSection
from cxworkshop.ui.path.pictures.section import PicturesSection

SECTIONS: tuple[type[Section], ...] = (
    SituationSection,
    EnvironmentSection,
    FlowSection,
    WhoSection,
    NeedsSection,
    FeelsSection,
    TrustSection,
    MessagesSection,
    DescriptionsSection,
    PicturesSection,
    MeasuresSection,
    DeviationsSection,
)
