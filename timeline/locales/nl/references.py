"""Dutch words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    objects={"hem": "m"},
    possessives={"zijn": "m", "haar": "f"},
    copulas=words("is was wordt werd"),
    auxiliaries=words("heeft had is was wordt werd"),
    neuter=words("het"),
    indefinite=words("een"),
    noun_last=True,
    prenominal=words("voormalige voormalig oude nieuwe jonge gewezen huidige toenmalige vroegere"),
    peoples=tuple("duitser fransman française engelsman spanjaard japanner zwitser oostenrijker oekraïner surinamer nederlander vlaming".split()),
    epithets=words(
        "schrijver schrijfster dichter dichteres romancier auteur regisseur regisseuse acteur actrice zanger zangeres musicus muzikant componist schilder schilderes beeldhouwer kunstenaar kunstenares fotograaf fotografe speler speelster"
        " spits aanvaller verdediger middenvelder keeper doelman renner renster wielrenner wielrenster schaatser schaatsster zwemmer zwemster tennisser tennisster atleet atlete coureur bokser kampioen kampioene onderzoeker onderzoekster"
        " wetenschapper ingenieur natuurkundige scheikundige bioloog historicus historica filosoof architect dirigent miljardair ondernemer onderneemster astronaut uitvinder pianist violist turnster turner illustrator ontwerper"
        " verdachte beklaagde beschuldigde raadslid politicus politica zakenman zakenvrouw handelaar leraar lerares gepensioneerde weduwe weduwnaar laureaat vleugelspeler roeier roeister activist veteraan jarige choreograaf danser danseres uitgever presentator presentatrice journalist journaliste scenarist cineast bergbeklimmer kok aanvoerder"
    ),
    organs=words("bestuur raad directie aandeelhouders hoofdkantoor"),
    town=words("stad gemeente gemeentebestuur stadsbestuur gemeenteraad stadhuis"),
    institutions=words("gemeente stad gemeenteraad provincie regering kabinet parket rechtbank bisdom ministerie senaat kamer"),
    structures=words("brug viaduct vuurtoren toren museum theater bibliotheek stadion station kerk kathedraal markthal tunnel dam sluis molen kasteel ziekenhuis school luchthaven gebouw zwembad bioscoop concertzaal gemeentehuis"),
    houses=words("huis"),
    works=(
        words("film documentaire speelfilm komedie"),
        words("roman boek memoires gedicht"),
        words("album plaat lied nummer single"),
        words("serie"),
        words("toneelstuk voorstelling opera musical"),
        words("tentoonstelling expositie"),
        words("spel"),
        words("schilderij"),
    ),
    families=(
        words("rechtbank gerechtshof hof raad"),
        words("krant dagblad weekblad courant"),
        words("club ploeg elftal team fc sc sv vv"),
        words("universiteit hogeschool"),
        words("museum galerie"),
        words("ziekenhuis kliniek"),
    ),
)  # fmt: skip
