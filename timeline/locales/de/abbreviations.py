"""German abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("hr fr dr prof dipl ing st frl"),
    ordinary=words(
        "z u d i a o s v bzw ca etc evtl ggf inkl mio mrd usw vgl u.a z.b d.h str tel geb gest nr abs jh jhdt sog bes chr"
        " jan jän feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so"
    ),
    before_number=words("nr s bd abs art"),
    starters=words(
        "Der Die Das Den Dem Ein Eine Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei Mit Nach Seit Von Vor Zu Zum Zur Und Aber Doch Wenn Als"
    ),
    ordinals=True,
)
