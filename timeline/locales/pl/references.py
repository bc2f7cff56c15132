"""Polish words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    possessives={"jego": "m", "jej": "f"},
    drops_subject=True,
    plural_endings=("li", "ły", "ją", "zą", "dą", "ną"),
    copulas=words("jest był była został została"),
    auxiliaries=words("jest był była został została będzie"),
    impersonal=words("trzeba można wolno należy warto wiadomo zabrakło brakuje wybrano otwarto zamknięto ogłoszono zatrzymano odwołano podpisano"),
    indefinites=words("nikt nic wszyscy wszystko ktoś coś każdy każda oboje obaj obie wielu kilku niektórzy inni to on ona oni one ja ty my wy"),
    presenting=("zmarł", "zginę", "urodzi", "powsta", "pojawi", "odby", "trwa", "rozpocz", "zakończ", "wybuch", "doszło", "przyby", "zosta", "brak", "minę", "upłynę"),
    prenominal=words("były była byłego byłej nowy nowa nowego nowej młody młoda stary stara znany znana"),
    epithets=words("pisarz pisarka poeta poetka aktor aktorka piosenkarz piosenkarka muzyk kompozytor kompozytorka reżyser reżyserka piłkarz piłkarka napastnik bramkarz obrońca pomocnik kolarz kolarka pływak tenisista tenisistka mistrz mistrzyni zawodnik zawodniczka naukowiec badacz badaczka fizyk chemik biolog historyk filozof architekt malarz malarka rzeźbiarz fotograf astronauta skoczek noblista noblistka"),
    organs=words("zarząd rada"),
    town=words("miasto gmina ratusz urząd"),
    institutions=words("gmina miasto rząd sejm senat prokuratura ministerstwo diecezja"),
    structures=words("most wiadukt wieża muzeum teatr biblioteka stadion dworzec kościół katedra tunel zamek szpital szkoła lotnisko budynek kino basen"),
)  # fmt: skip
