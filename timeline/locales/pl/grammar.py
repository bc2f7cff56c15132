"""Polish words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("który która które którzy którego której którym których którą którymi któremu gdzie kto"),
    coordinators=words("i a ale oraz lub albo lecz ani"),
    subordinators=words("gdy kiedy zanim podczas ponieważ bo choć chociaż jeśli jeżeli aż dopóki odkąd gdyż jak"),
    complementisers=words("że iż czy żeby"),
    speech=words(
        "powiedział powiedziała powiedzieli mówi mówił mówiła oświadczył oświadczyła ogłosił ogłosiła ogłosili ogłosiło zapowiedział zapowiedziała zapowiedzieli poinformował poinformowała poinformowało"
        " poinformowali podał podała podało twierdzi twierdził twierdziła przyznał przyznała potwierdził potwierdziła podkreślił podkreśliła dodał dodała wyjaśnił wyjaśniła zapewnił zapewniła uważa ostrzegł"
        " ostrzegła napisał napisała odpowiedział odpowiedziała zaprzeczył zaprzeczyła obiecał obiecała przypomniał przypomniała zaznaczył zaznaczyła uznał uznała stwierdził stwierdziła ujawnił ujawniła"
    ),
    finite=words(
        "jest są był była było byli były będzie będą został została zostało zostali zostały zostanie zostaną ma mają miał miała miało mieli miały może mogą mógł mogła musi muszą musiał musiała chce chcą chciał"
        " chciała trwa trwają działa mieszka pracuje kieruje prowadzi czeka gra grają mówi twierdzi uważa planuje planują zamierza zamierzają powstanie ruszy odbędzie odbędą rozpocznie zakończy otworzy wyda"
        " rozegra zagra wybierze poszedł wszedł przyszedł wyszedł odszedł zaczął zmarł padł wzrósł zginął otwarto zamknięto założono zamyka otwiera"
    ),
    finite_endings=(
        "ał", "ała", "ało", "ali", "ały", "ił", "iła", "iło", "ili", "iły", "ył", "yła", "yło", "yli", "yły", "ął", "ęła", "ęło", "ęli", "ęły", "ósł", "osła", "chła", "kła", "gła", "rła", "zła", "dła", "zedł", "szła", "szli",
        "uje", "ują", "iono", "ano",
    ),
    lead_ins=words("jednak tymczasem natomiast ponadto dodatkowo również także potem następnie później wreszcie ostatecznie dlatego więc zatem teraz dziś obecnie i a ale jednakże mimo tak najpierw po wówczas wtedy"),
    lead_prepositions=words("po przed w we na do od ode z ze za przez dla przy pod nad o bez między wobec według zgodnie mimo dzięki podczas wraz oprócz poza obok jako wśród"),
    date_prepositions=words("w we na do od z ze po przed za przez około koło ok tuż już dopiero jeszcze prawie niemal ponad dnia roku rok miesiąca początku połowie końcu koniec podczas między tym tego tej ten ta o pod"),
    no_ending=words(
        "i a ale oraz lub albo lecz ani że iż czy żeby który która które którzy którego której którym których gdzie w we na do od z ze za przez dla przy pod nad o bez między wobec według po przed u jak jako"
        " gdy kiedy bo nie już się jego jej ich swój swoją swego ten ta to te tego tej tym jest są był była było byli zostać został została ma może dwa trzy cztery pięć około ponad prawie bardzo też także tylko"
    ),
    determiners=words("ten ta to te tego tej tym jego jej ich swój swoją swojego swoich"),
    locatives=words("w we na do z ze pod nad koło przy obok"),
    clitics=words("się go ją je mu jej im"),
    subject_relatives=words("który która które którzy"),
    participle_endings=("any", "ana", "ane", "ani", "ony", "ona", "one", "eni", "ty", "ta", "te"),
    infinitive_endings=("ać", "ić", "yć", "eć", "ąć", "uć"),
    aged=("lat", "lata"),
    participles=words("otwarty otwarta otwarte zamknięty zamknięta przyjęty przyjęta"),
    pronouns=words("on ona oni one ono"),
    attributions=("według", "zdaniem", "jak podaje", "jak informuje"),
    date_leads=("pod koniec", "na początku", "w połowie", "w nocy z", "w ciągu", "do końca", "od początku", "najpóźniej", "nie później niż"),
    dated_verbs=words("pochodzi pochodzą datowany datowana trwa trwał trwała"),
    null_subject=True,
    fillers=words("również także ponadto jednak oficjalnie ostatecznie natomiast"),
    quotes=("„", "”"),
)  # fmt: skip
