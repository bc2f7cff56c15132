"""Event frames made by hand, for tests of layout and drawing."""

from __future__ import annotations

import random
from datetime import date, time, timedelta

import pandas as pd

from timeline.document import Document
from timeline.events.event import Event
from timeline.events.kinds import KINDS, Kind
from timeline.events.statuses import STATUSES, Status
from timeline.frame import build
from timeline.span import Span
from timeline.timex import Grain, Timex


def made(
    events: list[tuple[str, Timex | None, tuple[str, ...], Status, Kind, float]], language: str = "en", published: date | None = None
) -> pd.DataFrame:
    """A frame of events given as title, date, actors, status, kind, importance; each title is its own excerpt."""
    text = "\n".join(title for title, *_ in events)
    document = Document(text, title="Made by hand", source="https://example.org/a", language=language, published=published)
    built, at = [], 0
    for number, (title, timex, actors, status, kind, importance) in enumerate(events):
        span = Span(at, at + len(title))
        built.append(Event(f"e{number}", timex, status, kind, title, actors, span, Span(at, at), "stated", importance))
        at += len(title) + 1
    return build([(document, built)])


def on(year: int, month: int, number: int, at: time | None = None) -> Timex:
    """One day, or a moment in it."""
    return Timex(date(year, month, number), date(year, month, number), Grain.INSTANT if at else Grain.DAY, at=at)


def year(number: int, approximate: bool = False) -> Timex:
    return Timex(date(number, 1, 1), date(number, 12, 31), Grain.YEAR, approximate)


def sora() -> pd.DataFrame:
    """Fourteen facts with every grain, status and kind of bound, two of them undated."""
    musk, openai, tesla, xai, choi, scoble = "Elon Musk", "OpenAI", "Tesla", "xAI", "Min Choi", "Robert Scoble"
    months = Timex(date(2023, 11, 20), date(2024, 2, 18), Grain.INTERVAL, True)
    days = Timex(date(2024, 2, 14), date(2024, 2, 18), Grain.INTERVAL, True)
    summer = Timex(date(2024, 6, 1), date(2024, 8, 31), Grain.SEASON)
    return made(
        [
            ("Tesla dévoile une vidéo générée par ses voitures", year(2023), (tesla,), "happened", "launch", 0.4),
            ("Musk fonde xAI pour rivaliser avec ses anciens associés", year(2023), (musk, xai), "happened", "founding", 0.5),
            ("xAI met Grok en ligne", Timex(date(2023, 11, 1), date(2023, 11, 30), Grain.MONTH), (xai,), "happened", "launch", 0.6),
            ("OpenAI annonce Sora", on(2024, 2, 15), (openai,), "happened", "announcement", 1.0),
            ("Musk assure que Tesla en est capable", on(2024, 2, 17), (musk, tesla), "happened", "statement", 0.9),
            ("Tesla simule déjà le monde réel", Timex(date(2023, 2, 18), None, Grain.YEAR, True), (tesla,), "reported", "statement", 0.5),
            ("Musk critique le virage lucratif d’OpenAI", months, (musk, openai), "happened", "statement", 0.5),
            ("Musk répond à plusieurs messages", days, (musk,), "happened", "statement", 0.4),
            ("Min Choi publie un fil de douze exemples", on(2024, 2, 17), (choi,), "happened", "publication", 0.6),
            ("« Cela fait longtemps que j’en rêve »", on(2024, 2, 18, time(9, 42)), (musk,), "happened", "statement", 0.7),
            ("Procès attendu à San Francisco", summer, (openai, musk), "planned", "legal", 0.4),
            ("Pas de jeu vidéo avant la conduite autonome", on(2024, 4, 2), (tesla,), "negated", "statement", 0.3),
            ("Un modèle ouvert serait sorti", on(2024, 3, 11), (xai, musk), "reported", "launch", 0.3),
            ("Salon de la robotique", Timex(date(2024, 5, 6), date(2024, 5, 24), Grain.INTERVAL), (tesla,), "planned", "contest", 0.2),
            ("OpenAI recrute à Londres", on(2024, 3, 20), (openai,), "ongoing", "appointment", 0.3),
            ("Réponse à Robert Scoble", None, (musk, scoble), "happened", "statement", 0.2),
            ("Un jeu Tesla", None, (tesla,), "planned", "launch", 0.1),
        ],
        "fr",
        date(2024, 2, 18),
    )  # fmt: skip


def many(count: int, seed: int = 7, names: int = 14) -> pd.DataFrame:
    """So many events over ten years, busier towards the end, the actors as unequal as in life."""
    chance = random.Random(seed)
    words = ["board", "chief", "court", "deal", "engine", "factory", "launch", "market", "model", "network", "plan", "report", "rocket"]
    surnames = ("Lee", "Marsh", "Novak", "Okoro", "Patel", "Quist")
    cast = [f"{first} {last}" for first in ("Ada", "Bo", "Cleo", "Dan") for last in surnames][:names]
    events: list[tuple[str, Timex | None, tuple[str, ...], Status, Kind, float]] = []
    for _ in range(count):
        day = date(2015, 1, 1) + timedelta(int(3650 * chance.random() ** 0.6))
        grain = chance.choices(("day", "month", "year", "interval", "since"), (14, 3, 1, 1, 0.3))[0]
        approximate = chance.random() < 0.08
        if grain == "day":
            timex = Timex(day, day, Grain.DAY, approximate)
        elif grain == "month":
            first = day.replace(day=1)
            timex = Timex(first, (first + timedelta(31)).replace(day=1) - timedelta(1), Grain.MONTH, approximate)
        elif grain == "year":
            timex = year(day.year, approximate)
        elif grain == "since":
            timex = Timex(day, None, Grain.DAY, approximate)
        else:
            timex = Timex(day, day + timedelta(chance.randrange(3, 90)), Grain.INTERVAL, approximate)
        actors = tuple(dict.fromkeys(chance.choices(cast, [1 / (rank + 1) for rank in range(len(cast))], k=chance.choice((1, 1, 1, 2)))))
        status = chance.choices(STATUSES, (20, 2, 1, 1, 2))[0]
        title = " ".join(chance.sample(words, chance.randrange(2, 7))).capitalize()
        events.append((title, timex, actors, status, chance.choice(KINDS), round(chance.random(), 3)))
    return made(events)
