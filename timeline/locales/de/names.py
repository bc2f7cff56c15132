"""German words around names. Nouns are capitals too: only names of several words, and known ones, are found."""

from timeline.locales.naming import GENERIC, Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("herr herrn", "frau", "dr dr. prof prof."),
    roles=gendered(
        "präsident bundespräsident kanzler bundeskanzler minister ministerpräsident bürgermeister chef sprecher direktor gründer trainer architekt dirigent projektentwickler autor anwalt richter könig papst",
        "präsidentin bundespräsidentin kanzlerin bundeskanzlerin ministerin ministerpräsidentin bürgermeisterin chefin sprecherin direktorin gründerin trainerin architektin dirigentin autorin anwältin richterin königin",
        "architekten brüder geschwister",
    ),
    particles=GENERIC.particles,
    starters=words(
        """der die das den dem des ein eine einer einem einen und oder aber auch als am an auf aus bei bis da damals dann dass davor dazu denn dennoch deshalb doch dort durch er erst es etwa für gegen gestern heute hier ich ihr im in
        ist ja jetzt kein keine man mit morgen nach nachdem nicht noch nun nur ob ohne schon seit sie sein seine so sogar trotz über um unter unser viele vom von vor während wann war was weil wenn wer wie wir wo zu zum zur zwar zwei drei erste"""
    ),
    never=words("januar februar märz april mai juni juli august september oktober november dezember euro dollar uhr jahr jahre jahren tag tage millionen milliarden prozent meter metern kilometer ende anfang mitte weihnachten ostern deutsche deutschen deutscher"),
    tails=words("ag gmbh se kg ev orchester gruppe bank universität partei verein stiftung institut gericht"),
    locatives=words("in im nach bei aus"),
    suffixes=("'s",),
)
