"""Polish tense words. Present forms of perfective verbs speak of the future."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset("był była było byli były miał miała mieli szedł szła szli wyszedł przyszedł wszedł odszedł zmarł zmarła padł spadł wzrósł wzrosła zginął zginęła otwarto zamknięto wszczęto przyjęto".split()),
    present=frozenset("jest są trwa trwają mówi twierdzi uważa może mogą działa mieszka pracuje podkreśla zaznacza dodaje".split()),
    future=frozenset(
        """będzie będą będziemy zostanie zostaną odbędzie odbędą rozpocznie rozpoczną zakończy zakończą ruszy ruszą potrwa potrwają powstanie powstaną otworzy otworzą zagra zagrają
        wystąpi wystąpią spotka spotkają pojedzie przyjedzie przyjadą wróci wrócą wybierze wybiorą zdecyduje pojawi pojawią trafi trafią wejdzie wejdą zapadnie stanie staną poznamy
        podpisze podpiszą ogłosi ogłoszą przedstawi zbierze zbiorą wyruszy zamknie zamkną powie poda odda oddadzą wystartuje wystartują
        planuje planują zamierza zamierzają zapowiada zapowiadają planowany planowana planowane zaplanowano zaplanowany zaplanowana zaplanowane przewidziano przewidziany
        przewidziana przewidziane gra grają powinien powinna powinno powinny""".split()
    )
    | {"ma zostać", "ma być", "mają być", "mają zostać", "ma się", "mają się", "ma ruszyć", "ma powstać"},
    past_endings=(
        "ał", "ała", "ało", "ali", "ały", "ił", "iła", "iło", "ili", "iły", "ył", "yła", "yło", "yli", "yły", "ął", "ęła", "ęło", "ęli", "ęły", "uł", "uła", "uli",
        "ósł", "osła", "chła", "chło", "chły", "chli", "chł", "kła", "kło", "kli", "gła", "gło", "gli", "rła", "rło", "rli", "rł", "zła", "dła", "dli", "zedł", "szła", "szło", "szli", "ano", "iono", "ono",
    ),
    future_endings=("imy", "ymy", "emy"),
    not_verbs=frozenset(
        """rano kwartał wydział oddział udział podział materiał generał kapitał kanał sygnał skała chwała mała cała cały całe mały stały stała stałe biały biała czyli jeśli chwili
        chwila siła siły była tytuł artykuł szczegół zespół kościół sali hali skali fali doskonały wspaniały zuchwały trwały trwała mili kilometr żyły wpływ ono przyszły przyszła ubiegły ubiegła zeszły zeszła
        wygłodniały siano okno kino miano wiano zebrani zimy tłumy problemy systemy filmy firmy normy formy programy""".split()
    ),
    negations=frozenset("nie nigdy żaden żadna żadne ani bez nikt nic".split()),
)
