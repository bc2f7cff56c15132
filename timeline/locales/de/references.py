"""German words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    objects={"ihn": "m", "ihm": "m"},
    possessives={**dict.fromkeys("sein seine seiner seinem seinen seines".split(), "m"), **dict.fromkeys("ihr ihre ihrer ihrem ihren ihres".split(), "f")},
    copulas=words("ist war sind waren wird wurde"),
    auxiliaries=words("hat hatte ist war wird wurde"),
    neuter=words("es"),
    articles={"die": "f"},
    indefinite=words("ein eine einer einem einen"),
    peoples=tuple(
        "deutsch französ franzos engländ englisch spanier spanisch italien amerikan europä chines japan russ ukrain britisch brit belg schweiz kanad brasil mexik inder indisch israel palästin liban syr irak iran türk griech"
        " portugies pol ungar rumän bulgar schwed norweg dän finn niederländ holländ österreich ir schott walis afrikan asiat arab marokkan algeri tunes ägypt korean vietnam thailänd austral argentin chilen kolumb afghan"
        " pakistan serb kroat tschech slowak slowen est lett litau isländ kuban peruan venezol nigerian kenian äthiop hamburger berliner münchner kölner bayer sachse schwab südtirol".split()
    ),
    epithets=words(
        "schriftsteller schriftstellerin autor autorin dichter dichterin regisseur regisseurin schauspieler schauspielerin sänger sängerin musiker musikerin komponist komponistin maler malerin bildhauer bildhauerin künstler"
        " künstlerin fotograf fotografin spieler spielerin stürmer stürmerin torwart torhüter verteidiger fahrer fahrerin pilot pilotin schwimmer schwimmerin läufer läuferin boxer weltmeister weltmeisterin meister forscher"
        " forscherin wissenschaftler wissenschaftlerin ingenieur ingenieurin physiker physikerin chemiker chemikerin biologe biologin historiker historikerin philosoph philosophin architekt architektin dirigent dirigentin"
        " milliardär milliardärin unternehmer unternehmerin astronaut astronautin erfinder erfinderin pianist pianistin geiger geigerin"
        " angeklagte angeklagter angeklagten beschuldigte beschuldigten beschuldigter verdächtige verdächtigen tatverdächtige kaufmann kauffrau händler händlerin politiker politikerin stadträtin geschäftsmann geschäftsfrau gastronom wirt lehrer lehrerin rentner rentnerin witwe witwer jährige jährigen jähriger jurist juristin bergsteiger bergsteigerin kletterer turner turnerin ruderer ruderin skifahrer skifahrerin mittelfeldspieler angreifer angreiferin journalist journalistin moderator moderatorin verleger verlegerin choreograf choreografin tänzer tänzerin publizist publizistin"
    ),
    things=words("boot segler gerät maschine zug fahrzeug gemälde statue bild segelschiff"),
    others=words("konkurrent konkurrentin tochter mission system partner rivale"),
    organs=words("vorstand aufsichtsrat belegschaft aktionäre zentrale geschäftsführung"),
    town=words("stadt gemeinde stadtverwaltung rathaus stadtrat gemeinderat"),
    institutions=words("stadt gemeinde stadtrat gemeinderat landkreis landesregierung bundesregierung regierung staatsanwaltschaft bundestag bundesrat land bistum ministerium senat"),
    buildings=words("gebäude bau bauwerk haus hauses baus gebäudes"),
    structures=words("brücke turm museum theater bibliothek stadion bahnhof kirche dom markthalle tunnel mühle schloss krankenhaus schule flughafen gebäude haus hauses halle schwimmbad oper leuchtturm rathaus damm"),
    houses=words("haus hauses traditionshaus"),
    works=(
        words("film dokumentarfilm spielfilm streifen komödie krimi"),
        words("roman buch gedicht memoiren"),
        words("album platte lied song"),
        words("serie"),
        words("stück theaterstück oper musical"),
        words("ausstellung schau"),
        words("spiel"),
        words("gemälde"),
    ),
    families=(
        words("gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht bundesgerichtshof arbeitsgericht kammer strafkammer"),
        words("zeitung blatt kurier anzeiger tageblatt rundschau"),
        words("verein klub club mannschaft fc sv tsv vfb vfl eintracht borussia hertha werder"),
        words("universität hochschule uni"),
        words("museum galerie"),
        words("krankenhaus klinik klinikum"),
    ),
)  # fmt: skip
