"""Polish words around names, in the cases that news uses."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("pan pana panu panem ks ks. ksiądz księdza ojciec brat", "pani panią siostra", "dr dr. prof prof. mgr inż inż. profesor doktor św św. płk płk. gen gen. mec mec."),
    roles=gendered(
        "prezydent prezydenta prezydentem premier premiera premierem minister ministra ministrem wiceminister wicepremier burmistrz burmistrza burmistrzem wójt wójta starosta starosty wojewoda wojewody marszałek marszałka poseł posła senator senatora radny radnego prezes prezesa prezesem wiceprezes dyrektor"
        " dyrektora dyrektorem rzecznik rzecznika sekretarz sekretarza skarbnik skarbnika założyciel założyciela przedsiębiorca właściciel właściciela szef szefa przewodniczący przewodniczącego lider lidera kandydat kandydata adwokat adwokata obrońca obrońcę prokurator prokuratora sędzia sędziego pisarz pisarza poeta"
        " aktor aktora piosenkarz muzyk kompozytor reżyser reżysera producent trener trenera selekcjoner selekcjonera piłkarz piłkarza napastnik napastnika bramkarz bramkarza obrońca pomocnik pomocnika kapitan kapitana mistrz mistrza kolarz pływak zawodnik zawodnika naukowiec badacz profesor inżynier fizyk chemik biolog"
        " historyk filozof ekonomista analityk dziennikarz dziennikarza redaktor architekt architekta malarz rzeźbiarz fotograf lekarz lekarza chirurg nauczyciel rolnik rolnika strażak policjant komendant komendanta generał pułkownik ambasador król papież biskup biskupa arcybiskup kardynał proboszcz brat ojciec syn mąż wuj dziadek"
        " wnuk aktywista sąsiad świadek świadka student studenta emeryt astronauta rektor rektora wykonawca",
        "prezydentka premierka ministra ministerka burmistrzyni posłanka posłankę senatorka radna radną prezeska prezeskę dyrektorka dyrektorkę rzeczniczka rzeczniczkę sekretarka skarbniczka założycielka właścicielka szefowa szefową przewodnicząca przewodniczącą liderka kandydatka adwokatka prokurator prokuratorka pisarka pisarkę"
        " poetka aktorka aktorkę piosenkarka piosenkarkę kompozytorka reżyserka producentka trenerka piłkarka zawodniczka mistrzyni badaczka inżynierka historyczka ekonomistka dziennikarka dziennikarkę redaktorka architektka malarka rzeźbiarka lekarka pielęgniarka pielęgniarkę nauczycielka rolniczka królowa siostra matka córka żona"
        " ciotka babcia wnuczka aktywistka sąsiadka studentka emerytka księgowa księgową",
        "były była byłego byłej byłą ekspert ekspertka ceo",
    ),
    offices=words("sprawiedliwości finansów obrony zdrowia edukacji kultury pracy spraw zagranicznych wewnętrznych rolnictwa środowiska infrastruktury rozwoju nauki sportu klimatu energii skarbu państwa"),
    groups=gendered("klub zespół koncern producent bank związek instytut szpital fundusz operator deweloper urząd sąd", "firma spółka grupa organizacja fundacja partia agencja uczelnia drużyna marka gmina sieć", "stowarzyszenie przedsiębiorstwo wydawnictwo ministerstwo biuro muzeum miasto towarzystwo"),
    sorts=words("klub zespół producent bank związek instytut szpital fundusz urząd sąd partia agencja uczelnia drużyna gmina sieć stowarzyszenie wydawnictwo ministerstwo biuro muzeum miasto"),
    things=words("robot rakieta satelita sonda aplikacja model telefon konsola samochód statek okręt samolot kapsuła gra system film powieść album płyta piosenka książka serial szczepionka program"),
    heads=words(
        """agencja agencji akademia akademii bank banku biblioteka biblioteki biuro biura centralne centralnego centrum fundacja fundacji gmina gminy generalna główny główna instytut instytutu izba izby klub klubu komenda komendy komisja komisji komitet komitetu krajowa krajowy liga ligi miejski miejska ministerstwo ministerstwa muzeum narodowy narodowe
        narodowa narodowego najwyższa naczelny naczelna okręgowy opera orkiestra państwowa partia partii politechnika politechniki polski polska polskie polskiego polskiej prokuratura prokuratury rada rady rejonowy samorząd sąd sądu sejm senat spółdzielnia stowarzyszenie stowarzyszenia straż szpital szpitala śląski teatr teatru telewizja towarzystwo trybunał trybunału
        uniwersytet uniwersytetu uniwersytecie urząd urzędu wojewódzki wydawnictwo wydawnictwa wyższa zakład zakłady zarząd zespół związek związku związki muzea filharmonia generalny"""
    ),
    tails=words("sa s.a. s.a spółka inc corp ltd gmbh ag group fc sp bank airlines"),
    connectors=("w", "we", "i", "na rzecz", "do spraw", "ds.", "im.", "dla"),
    particles=("von", "van", "de", "di", "da"),
    adjectives=(),
    starters=words(
        """a aby ale albo ani aż bez bo bowiem być był była było były byli chce chociaż choć co coś czy czyli czego część dla dlaczego dlatego do dodatkowo dopiero dopóki dotychczas drugi druga dwa dwaj dwie dziś dzięki dzisiaj gdy gdyby gdzie go i ich ile im inna inne inni innych iż ja jak jaki jakie jako je jeden jedna jednak jedno jego jej jest jeszcze jeśli jeżeli już każda każdy
        każde kiedy kilka kilku którego która które którzy który kolejna kolejne kolejny ktoś ku lecz lub ma mają mam między miał miała mieli mimo może można my na nad nadal najpierw nam nas natomiast naprawdę nawet nic nie niech niektóre niektórzy niestety nigdy niż no nowa nowe nowy o oba obecnie obie obok od odkąd on ona one oni ono oprócz oraz ostatecznie ostatni ostatnia około
        pan pani pierwsza pierwszy pięć po pod podczas pomimo ponad ponadto poniżej ponieważ poprzednia poprzedni potem powyżej poza pozostałe prawie przeciw przed przede przez przy przyszły razem rok również są się skoro stąd swój sześć ta tak taka takie taki także tam te tego tej ten teraz też to tu tutaj tuż tylko tym tymczasem tych tysiące u w wcześniej we według wiele wielu więc
        wraz wreszcie wszyscy wszystkie wśród wtedy wówczas z za zabrakło zaledwie zamiast zanim zaraz zatem zawsze zbyt ze zgodnie znowu został została zostało że żaden żadna żeby trzy trzej cztery mieszkańcy świadkowie policjanci strażacy lekarze naukowcy eksperci ludzie kobiety mężczyźni dzieci władze obie obaj budowa mecz mecze następna następne następny spotkanie pogrzeb
        rozprawa sprawa sprawiedliwość foto zdjęcie źródło aktualizacja wideo urodził urodziła urodzony założony założona"""
    ),
    never=words(
        """boże narodzenie wielkanoc wigilia wigilię sylwester nowy rok boże ciało zaduszki internet internecie covid covid-19 vat pkb pesel nip usb sms pdf tv ok km kg mw nb
        polak polacy polaków polka polski polska polskie polskiego polskiej niemiec niemcy niemiecki niemiecka rosjanin rosjanie rosyjski amerykanin amerykanie amerykański amerykańska francuz francuzi francuski brytyjczyk brytyjski czech czesi czeski ukrainiec ukraińcy ukraiński europejczyk europejski europejska
        złoty złotych euro dolar dolarów bóg państwo rząd kościół konstytucja północ południe wschód zachód i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"""
    )
    - words("polska polski polskie polskiego polskiej"),
    place_heads=words("ulica ulicy ul ul. aleja alei plac placu most mostu lotnisko dworzec dworca port rzeka rzeki jezioro jeziora morze wyspa góra park parku stadion stadionie kościół zamek zamku pałac pałacu wieś wsi osiedle osiedlu dzielnica rynek cmentarz"),
    streets=words("ulica ulicy ul aleja alei plac placu rondo street avenue road"),
    seats=words("gmina gminy miasto"),
    honours=words("nagroda nagrodę nagrody medal medale puchar pucharu"),
    inside=words("w we"),
    locatives=words("w we na do z ze pod nad"),
    dating=words("w we od do po przed na do początku końcu połowie"),
    predicates=words("jest był była został została będzie ma miał miała może chce powiedział powiedziała mówi ogłosił ogłosiła zapowiedział zapowiedziała kupił kupiła sprzedał sprzedała wygrał wygrała przegrał przegrała pokonał pokonała podpisał podpisała zmarł zmarła otworzył otworzyła wydał wydała skazał skazała zatrzymał zatrzymała dostał dostała zdobył zdobyła wrócił wróciła"),
    auxiliaries=words("jest był była został została będzie ma miał miała może nie się"),
    definite=("ten", "ta", "to", "tego", "tej"),
    pronouns={"on": "m", "ona": "f"},
    leads=words("prezes dyrektor dyrektorka szef szefowa przewodniczący przewodnicząca założyciel założycielka właściciel właścicielka ceo lider liderka"),
    of=(),
    relatives=words("który która które którzy"),
    naming_verbs=words("nazwany nazwana nazwane"),
    capitals_name=True,
    attributive=True,
)  # fmt: skip
