"""Portuguese words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    objects={"o": "m", "a": "f", "lhe": ""},
    clitic=True,
    possessives=dict.fromkeys("seu sua seus suas".split(), ""),
    drops_subject=True,
    plural_endings=("m", "ão"),
    articles={"o": "m", "a": "f", "ao": "m", "à": "f", "do": "m", "da": "f", "pelo": "m", "pela": "f"},
    copulas=words("é era foi será está estava esteve"),
    auxiliaries=words("tem tinha terá teria havia foi é era será"),
    reflexives=words("se"),
    reflexive_verbs=(
        "aposent", "reform", "cas", "mud", "inscrev", "licenci", "gradu", "form", "doutor", "sagr", "demit", "entreg", "tornou", "torna", "reun", "declar", "suicid", "instal", "estre", "matricul", "apresent", "desculp", "recus", "neg",
        "lesion", "machuc", "fili", "exil", "refugi", "classific", "apur", "recuper", "despe", "enfrent", "dedic", "fugi", "junt", "uniu", "candidat", "afast", "retir", "pronunci", "feriu", "qualific", "separ", "divorci", "radic",
    ),
    presenting=("cheg", "começ", "morr", "nasc", "exist", "fic", "falt", "ocorr", "acontec", "surg", "aparec", "ca", "sa", "entr", "termin", "arranc", "viv", "dur", "bast", "parec", "pass", "decorr", "rest", "fal", "sobr", "desab", "segu", "inform"),
    impersonal=words("há houve havia haverá faz fazia fez parece parecia basta falta chove chovia nevou convém urge cabe coube trata tratava chegou"),
    indefinites=words("ninguém nada tudo todos todas alguém algo quem cada ambos ambas muitos muitas poucos poucas alguns algumas nenhum nenhuma outro outra outros outras isso isto aquilo ele ela eles elas eu tu você nós vocês vários várias"),
    indefinite=words("um uma"),
    prenominal=words("antigo antiga novo nova velho velha grande pequeno pequena jovem primeiro primeira ex futuro futura mesmo mesma outro outra veterano veterana último última segundo segunda atual então"),
    peoples=tuple(
        "portugu brasileir espanhol espanhó franc ingl alem alemã italian europe american estadunid norte-american japon chin russ ucran britân belg suíç canad mexican indian israel palestin libanes síri iraq irania iraniano turc"
        " greg polac polones húngar romen búlgar suec norueg dinamarqu finland holand neerland austríac irland escoc gal african asiát marroqu argel tunis egíp corean vietnam tailand austral argentin chilen colombian afegã"
        " paquistan sérvi croat chec checo eslov eston let lituan island cuban peruan venezuelan nigerian quenian etíop ganens senegal angolan moçambican cabo-verdian guineens timorens catal basc galeg andaluz paulist carioc"
        " mineir gaúch baian cearens pernambucan paranaens catarinens lisboet portuens minhot alentejan algarvi açorian madeirens transmontan".split()
    ),
    epithets=words(
        "escritor escritora romancista poeta poetisa ator atriz actor actriz cantor cantora fadista músico compositor compositora cineasta realizador realizadora jogador jogadora futebolista atacante avançado goleiro guarda-redes"
        " zagueiro médio meia lateral tenista ciclista piloto nadador nadadora lutador pugilista campeão campeã atleta investigador investigadora pesquisador pesquisadora engenheiro engenheira cientista físico física químico"
        " química biólogo bióloga historiador historiadora filósofo filósofa arquiteto arquiteta arquitecto pintor pintora escultor escultora fotógrafo fotógrafa astronauta bilionário magnata empresário empresária executivo"
        " executiva artista guitarrista pianista violinista ginasta surfista judoca maratonista corredor corredora fundista estilista sambista skatista"
        " acusado acusada arguido arguida réu ré suspeito suspeita vereador vereadora político política comerciante professor professora reformado reformada aposentado aposentada viúva viúvo premiado premiada ponta extremo artilheiro goleador remador remadora ativista activista veterano veterana jovem bailarino bailarina coreógrafo coreógrafa editor editora apresentador apresentadora jornalista guionista roteirista dramaturgo dramaturga autor autora alpinista montanhista cozinheiro cozinheira intérprete"
    ),
    organs=words("conselho diretoria administração acionistas sede direção"),
    town=words("câmara prefeitura cidade município autarquia"),
    institutions=words("câmara prefeitura governo ministério autarquia município procuradoria federação parlamento senado diocese assembleia"),
    structures=words("ponte viaduto farol torre museu teatro biblioteca estádio estação igreja catedral mercado túnel barragem moinho castelo hospital escola aeroporto edifício prédio cinema auditório pavilhão"),
    houses=words("casa"),
    works=(
        words("filme longa documentário comédia curta-metragem longa-metragem"),
        words("romance livro ensaio poema"),
        words("álbum disco canção single"),
        words("série"),
        words("peça ópera comédia espetáculo espectáculo"),
        words("exposição mostra"),
        words("jogo"),
        words("quadro"),
    ),
    families=(
        words("tribunal juízo vara"),
        words("jornal diário semanário gazeta correio revista"),
        words("clube equipa equipe time fc sc ec sporting atlético real desportivo esporte"),
        words("universidade faculdade"),
        words("museu galeria"),
        words("hospital clínica"),
    ),
)  # fmt: skip
