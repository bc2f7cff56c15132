"""Portuguese words that tell the kind and the status of an event, of both sides of the Atlantic."""

from timeline.locales.kinds import KindWords, StatusCues, forms

_AR = "a am ou aram ava avam ará arão ado ada ados adas ar ando aria"
_ER = "e em eu eram ia iam erá erão ido ida idos idas er endo eria"
_IR = "e em iu iram ia iam irá irão ido ida idos idas ir indo iria"
_PAST = "ou aram ado ada ados adas ará arão ar"
_PARTICIPLE = "o a os as"

KINDS = KindWords(
    verbs={
        "statement": (
            "disse", "diz", "disseram", "dizem", "dizia", "dirá", "tinha dito", "tem dito", *forms("declar afirm assegur salient sublinh fris destac ressalt indic denunci acus critic coment relat lament aleg contest apel acrescent consider", _AR), *forms("respond promet defend", _ER), *forms("insist advert admit exig garant", _IR),
            "explicou", "explica", "explicaram", "contou", "conta que", "contava", "alertou", "alerta", "alertaram", "reconheceu", "reconhece", "sustenta", "sustentou", "pediu", "pede", "pediram", "pedem", "reclamou", "escreveu no", "escreveu na", "escreveu em", "escreve no", "tuitou", "tweetou", "negou", "nega", "negaram", "desmentiu", "desmente",
            "pediu desculpa*", "desculpou se", "informou", "informa", "informaram", "falou", "falaram", "discursou", "discursa", "concedeu … entrevista", "deu … entrevista", "fez … apelo", "fez … discurso", "lançou … apelo", "lançou … alerta", "brincou", "agradeceu", "elogiou", "felicitou", "condenou o ataque", "condenou os ataques", "opinou", "ameaçou", "ameaça", "recordou",
            "lembrou", "referiu", "adiantou", "avisou", "repudiou", "cobrou",
        ),
        "announcement": (*forms("anunci desvend", _AR), "revelou", "revelaram", "revela", "revelará", "foi revelad*", "apresentou", "apresenta", "apresentaram", "apresentará", "foi apresentad*", "foram apresentad*", "será apresentad*", "divulgou", "divulgaram", "divulga", "deu a conhecer", "dá a conhecer", "deram a conhecer", "oficializ*", "confirmou", "confirma", "confirmaram", "tornou oficial"),
        "launch": (
            *forms("lanç inaugur estre comercializ", _AR), "lançou", "lança", "estreou", "estreia", "estreou se", "estreia se", "abriu", "abriram", "abre", "abrem", "abrirá", "abrirão", "aberto ao público", "aberta ao público", "foi abert*", "foram abert*", "reabriu", "reabre", "reabrirá", "reabert*", "abriu as portas", "abre as portas", "entr* em funcionamento", "entr* em operação", "entr* em serviço", "entr* em circulação",
            "começ* a funcionar", "começ* a operar", "começ* a circular", "pôs em marcha", "foi colocad* em órbita", "colocou em órbita", "pôs em órbita", "colocou no mercado", "chegou ao mercado", "chega ao mercado", "chegará ao mercado", "chegou às lojas", "chega às lojas", "posto à venda", "posta à venda", "começ* a ser vendid*", "descolou", "descola", "decolou", "decola", "arrancou", "arranca", "arrancará", "arrancaram", "levantou voo", "entr* no ar",
        ),
        "founding": (
            *forms("fund cofund", "ou a aram ado ada ados adas ará ar"), "fundou", "criou … empresa", "criou … companhia", "criou … sociedade", "criou … fundação", "criou … associação", "criou … partido", "criou … agência", "criou … clube", "criou … startup", "criou … grupo", "criou … cooperativa", "criaram … empresa", "criaram … associação", "criaram … clube", "cria … empresa", "cria … startup", "criar … empresa", "foi criad*", "foram criad*", "criado em",
            "criada em", "criados em", "criadas em", "criada no ano", "criado no ano", "foi constituíd*", "constituiu … empresa", "constituiu se", "nasceu a empresa", "lançou … própria empresa", "lançou sua … empresa", "lançou a sua … empresa", "lançou uma … empresa", "lançou uma … startup", "montou … empresa", "abriu … própria empresa", "abriu … própria oficina", "abriu … própria loja", "foi instituíd*",
        ),
        "deal": (
            "comprou", "compra a", "compra o", "compraram", "comprará", "comprado", "comprada", "comprar", "adquiriu", "adquire", "adquiriram", "adquirirá", "adquirid*", "adquirir", "vendeu", "vende", "venderam", "venderá", "vendid*", "vender", "fundiu se", "fundiram se", "fundem se", "absorveu", "assin* … acordo", "assin* … contrato", "assin* … tratado", "assin* … protocolo", "assin* … convênio", "assin* … convénio", "assin* … parceria", "firm* … acordo",
            "firm* … contrato", "firm* … parceria", "firm* … convênio", "fech* … acordo", "fech* … contrato", "fech* … parceria", "alcanç* … acordo", "cheg* a acordo", "cheg* a um acordo", "celebr* … acordo", "celebr* … contrato", "celebr* … protocolo", "renovou … contrato", "renov* contrato", "renovou com", "acertou … compra", "acertou … venda", "concluiu … compra", "concluiu … venda", "investiu", "investe", "investirá", "investiram", "investir", "capt* … milhões", "arrecad* … milhões", "levant* … milhões",
            "recebeu … aporte", "entr* em bolsa", "entr* na bolsa", "abriu … capital", "abriu capital", "estreou na bolsa", "assumiu … controle", "assumiu … controlo", "privatizad*", "nacionalizad*", "privatizou", "associou se",
        ),
        "legal": (
            "condenou a", "condenou o", "condenou os", "condenou um", "condenou uma", "condena a", "condena o", "condenaram a", "condenad*", "deteve", "detiveram", "detid*", "prendeu", "prenderam", "prende", "foi pres*", "foram pres*", "está pres*", "presos", "presas", "preso preventivamente", "indiciou", "indiciad*", "denunciad* por", "denunciou à justiça", "acusad* formalmente", "constituíd* arguid*", "pronunciad* por", "processou", "processa",
            "processad*", "encarcerad*", "absolveu", "absolvid*", "absolve", "julgad*", "julgou", "julga", "sentenciou", "sentenciad*", "multou", "multad*", "multa a", "extraditad*", "extraditou", "abriu … inquérito", "abriram … inquérito", "aberto … inquérito", "foi aberto … inquérito", "instaurou … inquérito", "abriu … investigação", "abre … inquérito", "abre … investigação", "abriu … processo", "instaurou … processo", "instaur* … processo", "declarou se culpad*", "declarou se inocente",
            "deu entrada na prisão", "entrou na prisão", "saiu da prisão", "saiu … prisão", "posto em liberdade", "posta em liberdade", "foi libertad*", "foi solt*", "decretou … prisão", "autorizou … prisão", "ficou em prisão preventiva", "proferiu … sentença", "decidiu … favor", "aplicou … multa", "aplica … multa", "aplicou … coima", "apresentou queixa", "apresent* … queixa", "apresentou … ação", "apresentou … denúncia", "apresentou denúncia", "ofereceu denúncia", "ofereceu … denúncia", "entr* com … ação", "entrou com ação", "moveu … ação",
            "compareceu … tribunal", "prestou depoimento", "prestou declarações", "depôs", "deportad*", "deportou", "indultad*", "anulou … condenação", "anulou … sentença", "fez buscas", "fez … buscas", "cumpriu mandado*", "cumpriu … mandados", "interditou", "arquivou", "recorreu", "ouvid* em tribunal", "buscas",
        ),
        "vote": (
            "elegeu", "elegeram", "elege", "elegem", "elegerá", "eleito", "eleita", "eleitos", "eleitas", "reelegeu", "reeleit*", "votou", "votaram", "vota", "votam", "votará", "votarão", "votava", "votado", "votada", "votar", "aprovou", "aprovaram", "aprova", "aprovam", "aprovará", "aprovad*", "rejeitou", "rejeitaram", "rejeita", "rejeitad*", "chumbou", "chumbaram", "chumbad*", "ratific*", "foram às urnas", "vão às urnas", "vai às urnas", "foi às urnas", "ganhou … eleições",
            "ganhou … eleição", "venceu … eleições", "venceu … eleição", "ganharam … eleições", "perdeu … eleições", "perdeu … eleição", "venceu … referendo", "disputou … eleição", "adot* … resolução", "adopt* … resolução", "convoc* … eleições", "sancionou", "vetou", "promulgou",
        ),
        "appointment": (
            *forms("nome design contrat", "ou aram a am ado ada ados adas ará arão ar"), "tomou posse", "tomaram posse", "toma posse", "tomam posse", "tomará posse", "assumiu o cargo", "assumiu o comando", "assumiu a presidência", "assumiu a direção", "assumiu a liderança", "assumiu a prefeitura", "assumiu a pasta", "assumiu como", "assume o cargo", "assume a presidência", "assume o comando", "assume a direção", "assume em", "assumirá", "prestou juramento", "foi empossad*", "empossad*", "foi investid*", "indicad* para", "indicou para",
            "sucedeu a", "sucede a", "sucederá a", "tornou se president*", "tornou se diretor*", "tornou se ministr*", "torna se president*", "torna se diretor*", "promovid* a", "promoveu a", "ingressou na", "juntou se a", "juntou se ao", "juntou se à", "integrou a direção", "coroad*", "proclamad* rei", "substituiu", "reforçou", "assinou pelo", "assinou pela",
        ),
        "departure": (
            "demitiu", "demitiram", "demite", "demitem", "demitirá", "demitid*", "demitir", "pediu demissão", "pediu a demissão", "pede demissão", "pediu … demissão", "apresentou … demissão", "apresentou demissão", "renunciou", "renunciaram", "renunciará", "renuncia ao", "renuncia à", "exonerou", "exonerad*", "deixou o cargo", "deixou o seu cargo", "deixa o cargo", "deixou a empresa", "deixou a presidência", "deixou a direção", "deixou o clube", "deixou o time", "deixa o clube", "deixa a presidência", "deixa a empresa", "deixa a direção", "deixará o cargo", "deixará a",
            "deixará o", "deixou o partido", "deixou a companhia", "deixou o governo", "deixou a pasta", "abandonou o cargo", "abandonou o clube", "abandonou a empresa", "abandonou o partido", "despediu … trabalhadores", "despediu … funcionários", "despediu", "despedid*", "despede", "dispensou … trabalhadores", "dispensou o treinador", "dispensou o técnico", "dispensad*", "destituiu", "destituíd*", "afastou", "afastad* do", "afastad* da", "cessou funções", "cessa funções", "aposentou se", "se aposentou", "se aposenta", "aposentou",
            "reformou se", "retirou se da", "retirou se do", "encerrou a carreira", "encerra a carreira", "pendurou as chuteiras", "encerrou as portas", "fechou as portas", "fecha as portas", "fechará as portas", "encerrou atividade*", "abdicou", "abdica", "rescindiu", "cassad*", "cassou", "desligou se", "saiu do governo", "saiu do clube", "saiu da empresa",
        ),
        "accident": (
            "caiu … avião", "avião caiu", "avião … caiu", "helicóptero caiu", "helicóptero … caiu", "despenhou se", "despenharam se", "se despenhou", "explodiu", "explodiram", "explode", "rebentou", "desabou", "desabaram", "desaba", "ruiu", "ruíram", "desmoronou", "colapsou", "afundou", "afundaram", "afundou se", "naufragou", "naufragaram", "naufrag*", "descarrilou", "descarrilaram", "descarrila", "descarril*", "chocou com", "chocou se", "chocaram", "colidiu", "colidiram", "incendiou", "pegou fogo", "pega fogo", "pegaram fogo",
            "ardeu", "arderam", "arde", "queimou", "queimad* por", "devastou", "devastad*", "destruiu", "destruíram", "destruíd*", "inundou", "inundaram", "inundad*", "alagou", "abalou", "sacudiu", "encalhou", "encalh*", "capotou", "capotaram", "atropel*", "rompeu se", "se rompeu", "soterr*", "deflagrou",
        ),
        "death": (
            "morreu", "morreram", "morre", "morrem", "tinha morrido", "morrido", "morto a", "foi mort*", "foram mort*", "faleceu", "faleceram", "falece", "falecid*", "matou", "mataram", "assassin*", "executad*", "perdeu a vida", "perderam a vida", "foi enterrad*", "foram enterrad*", "enterrad*", "sepultad*", "foi sepultad*", "afogou se", "afogaram se", "se afogou", "suicidou se", "se suicidou", "fuzilad*", "foi a enterrar", "encontrad* mort*", "velad*",
        ),
        "contest": (
            "ganhou", "ganharam", "ganha", "ganham", "ganhará", "ganhar", "venceu", "venceram", "vence", "vencem", "vencerá", "vencer", "derrotou", "derrotaram", "derrota a", "derrota o", "derrotad*", "bateu o", "bateu a", "bateu por", "bate o", "bateu … recorde", "bater … recorde", "bate … recorde", "quebrou … recorde", "conquist*", "sagrou se", "sagraram se", "sagra se", "se sagrou", "foi campe*", "é campe*", "classificou se", "se classificou", "se classificaram", "apurou se",
            "apuraram se", "qualificou se", "perdeu … final", "perdeu … jogo", "perdeu para", "perdeu por", "perdeu com", "perdeu contra", "perdeu frente", "perdeu diante", "empatou", "empataram", "empata", "goleou", "golearam", "goleia", "eliminou", "eliminad*", "disput* … final", "disput* … jogo", "disput* … partida", "disput* … torneio", "disput* … título", "jogou contra", "joga contra", "enfrentou", "enfrenta", "enfrentam", "enfrentará", "levant* … taça", "ergu* … taça", "receb* … prémio", "receb* … prêmio", "distinguid*",
            "premiad*", "galardoad*", "recebeu … medalha", "obteve … medalha", "subiu ao pódio", "marcou … gol", "marcou … gols", "marcou … golo", "marcou … golos", "foi vice campe*", "revalid* … título",
        ),
        "publication": (
            *forms("public edit", _PAST), "publicou", "publica", "publicam", "editou", "saiu … livro", "saiu … disco", "saiu … álbum", "lançou … livro", "lançou … disco", "lançou … álbum", "lançou … romance", "lança … livro", "lança … disco", "lança … álbum", "lança … romance", "transmitiu", "transmitid*", "exibiu", "exibid*", "foi ao ar", "vai ao ar", "veiculou", "tornou público", "tornou pública", "tornaram público", "impress*", "foi impress*", "postou", "postaram",
        ),
    },
    nouns={
        "statement": ("declaração", "declarações", "entrevista", "discurso", "conferência de imprensa", "entrevista coletiva", "coletiva de imprensa", "comunicado", "pronunciamento"),
        "announcement": ("anúncio", "apresentação do", "apresentação da", "apresentação de"),
        "launch": ("lançamento", "inauguração", "entrada em funcionamento", "entrada em serviço", "reabertura", "abertura de", "abertura do", "abertura da", "descolagem", "decolagem", "estreia", "arranque"),
        "founding": ("fundação da empresa", "fundação do clube", "fundação da cidade", "criação da empresa", "criação do partido", "fundação do partido", "criação da associação"),
        "deal": ("aquisição", "fusão", "acordo", "tratado", "venda de", "venda da", "venda do", "a compra da", "a compra do", "a compra de", "parceria", "entrada em bolsa", "rodada de investimento", "ronda de investimento", "privatização"),
        "legal": ("julgamento", "investigação", "condenação", "sentença", "detenção", "detenções", "prisão", "prisões", "ação judicial", "processo judicial", "extradição", "buscas domiciliárias", "queixa", "audiência", "inquérito", "acórdão", "coima", "delação"),
        "vote": ("eleições", "eleição", "referendo", "plebiscito", "votação", "segundo turno", "primeiro turno", "segunda volta", "primeira volta", "autárquicas", "legislativas", "presidenciais", "sufrágio"),
        "appointment": ("nomeação", "tomada de posse", "posse", "investidura", "contratação", "indicação de"),
        "departure": ("demissão", "demissões", "renúncia", "exoneração", "destituição", "despedimento", "despedimentos", "saída de", "saída do", "saída da", "reforma antecipada", "aposentadoria", "abdicação", "impeachment"),
        "accident": ("incêndio", "incêndios", "fogo", "acidente", "acidentes", "explosão", "explosões", "naufrágio", "choque", "colisão", "desabamento", "derrocada", "terramoto", "terremoto", "sismo", "inundação", "inundações", "enchente", "enchentes", "cheias", "catástrofe", "descarrilamento", "sinistro", "furacão", "erupção", "avalanche", "temporal", "deslizamento", "rompimento", "desastre", "tragédia", "derrame", "apagão"),
        "death": ("morte", "mortes", "falecimento", "funeral", "funerais", "enterro", "velório", "assassinato", "assassínio", "homicídio"),
        "contest": ("final", "jogo", "partida", "campeonato", "torneio", "copa do mundo", "mundial", "vitória", "derrota", "medalha", "medalhas", "jogos olímpicos", "grande prémio", "grande prêmio", "taça", "título"),
        "publication": ("publicação de", "publicação do", "publicação da", "publicação"),
    },
    ignored=(
        "partida de", "partida do", "partida da", "ponto de partida", "ao final", "final de", "final do", "final da", "finais de", "ponto final", "no final", "de acordo com", "de acordo", "sem acordo", "ou seja", "isto é", "quer dizer", "dito de outro modo", "propriamente dito", "segundo lugar", "direito de voto", "pena de morte", "natureza morta", "mar morto", "ponto morto", "data de publicação", "rampa de lançamento", "base de lançamento", "aberto a", "aberta a", "horário de abertura",
        "fogo de artifício", "fogos de artifício", "cessar fogo", "arma de fogo", "armas de fogo", "ganha tempo", "ganhou tempo", "ganhar tempo", "ganha vida", "ganhou vida", "ganhou força", "ganha força", "saída de emergência", "estado de choque", "em jogo", "jogo de palavras", "em título", "a título de", "título de eleitor", "título do livro", "com o título", "venceu o prazo", "vence o prazo", "prazo vence", "registro civil", "conta com", "conta corrente", "alta da", "pede a palavra", "morto de", "fundado em razões", "a favor",
        "posse de", "tem posse", "arranque de", "marcou presença", "marcou o início", "marcou o fim", "marcou época", "bateu à porta", "bate à porta", "despede se", "despediu se", "queda de braço", "ganha quem", "parte de", "obra de referência", "tribunal de recurso", "nega se", "negou se", "temporal de", "indica o", "referiu se",
    ),
    auxiliaries=frozenset(["tem", "têm", "tinha", "tinham", "teve", "ter", "tendo", "terá", "terão", "teria", "teriam", "havia", "haviam", "houve", "foi", "foram", "é", "são", "era", "eram", "será", "serão", "sido", "ser", "sendo", "está", "estão", "estava", "estavam", "esteve", "ficou", "ficaram", "seria", "seriam", "fora"]),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "erto", "erta", "eito", "eita"),
    agents=frozenset({"por", "pelo", "pela", "pelos", "pelas"}),
    splitters=frozenset(["que", "quem", "onde", "quando", "enquanto", "mas", "porque", "pois", "embora", "antes", "depois", "após", "cujo", "cuja", "porém"]),
    joiners=frozenset({"e", "ou"}),
    openers=frozenset(["ele", "ela", "eles", "elas", "se", "lhe", "não", "tem", "têm", "tinha", "tinham", "foi", "foram", "é", "são", "era", "eram", "já", "eu", "nos", "vai", "está", "estava"]),
    status=StatusCues(
        negated=(
            "não", "nunca", "jamais", "tampouco", "ninguém", "nenhum", "nenhuma", "já não", "deixou de", "deixaram de", "desistiu de", "desistiram de", "desistiu da", "desistiu do", "renunciou a ir", "descartou", "descartaram", "descarta", "afastou a hipótese", "falhou", "devia ter", "deveria ter", "deveriam ter", "deviam ter", "podia ter", "poderia ter", "esteve prestes a", "quase", "por pouco",
            "sem chegar a", "sem ter", "abandonou a ideia", "abandonou o plano", "abandon* … projeto", "recusou se a", "recusaram se a", "se recusou a", "recusou receber", "recusou vender", "voltou atrás",
        ),
        not_negated=(
            "não esquec*", "nunca esquec*", "ninguém esquec*", "não só", "não apenas", "não somente", "não obstante", "não é a primeira", "não era a primeira", "não foi a primeira", "não é o primeiro", "não foi o primeiro", "não … até", "não antes", "não … antes", "não longe", "não mais de", "não menos de", "não tardou", "não tardaram", "não demorou", "não disse", "não quis comentar", "não comentou", "não respondeu", "não precisou", "não revelou", "não adiantou", "não se pronunciou", "não quis",
            "não fosse", "como nunca", "mais do que nunca", "nunca antes", "ninguém mais", "não há dúvida", "como não", "não é que", "não por acaso", "quase dois", "quase três", "quase quatro", "quase cinco", "quase dez", "quase cem", "quase mil", "quase todos", "quase todas", "quase tudo", "quase todo", "quase toda", "quase metade", "quase um", "quase uma", "quase duas", "quase meio", "quase sempre", "quase nada", "quase ao", "quase 2*", "quase 3*", "quase 4*", "quase 5*", "quase 6*", "quase 7*", "quase 8*", "quase 9*", "quase 1*",
        ),
        shields=frozenset(["desde", "até", "antes", "depois", "após", "durante", "que", "se", "salvo", "exceto", "excepto", "porque", "quando", "senão"]),
        cancelled=(
            *forms("foi_ foram_ sido_ é_ são_ está_ estão_ será_ serão_ era_ eram_ ficou_ ficaram_ acabou_", "cancelad* suspens* adiad* anulad* desmarcad* descartad*"), "acabou por ser cancelad*", "acabou por ser adiad*", "acabou cancelad*", "acabou adiad*", "cancelou se", "não se realizou", "não se realizará", "não se realiza", "ficou sem efeito", "ficaram sem efeito",
        ),
        planned=(
            *forms("previst programad agendad esperad fixad", _PARTICIPLE), "marcado para", "marcada para", "marcados para", "marcadas para", "anunciado para", "anunciada para", "prevê", "preveem", "prevêem", "previa", "planeja", "planejam", "planejava", "planejavam", "planeia", "planeiam", "planeava", "pretende", "pretendem", "pretendia", "pretendiam", "tenciona", "tencionam", "tencionava", "espera", "esperam", "esperava", "esperavam", "conta abrir", "conta lançar", "conta ter",
            "espera se", "esperava se", "se espera", "aspira a", "tem previsto", "têm previsto", "tinha previsto", "tem a intenção de", "tinha a intenção de", "deve", "devem", "devia", "deviam", "deverá", "deverão", "deveria", "deveriam", "prometeu", "promete", "prometeram", "prometem", "tinha prometido", "comprometeu se a", "comprometeram se a", "se comprometeu a", "está prestes a", "adiad* para", "adiou para", "adiou … para",
            "adiad* até", "transferid* para", "remarcad* para", "quer", "querem", "queria", "projeta", "reservad* para", "ia ser", "iam ser", "iria ser", "iria ter", "iria abrir", "iria começar", "iria jogar", "iria estrear", "iria receber", "iriam ser", "tem até", "têm até", "aponta para",
        ),
        not_planned=("tinha previsto que", "como previsto", "conforme previsto", "como estava previsto", "do que previsto", "do previsto", "que o previsto", "do que o previsto", "antes do previsto", "do que o esperado", "do esperado", "tão esperado", "tão esperada", "muito esperado", "muito esperada", "quer dizer", "deve se a", "deve se ao", "deve se à", "se deve a", "se deve ao", "se deve à", "deveu se", "deve a sua", "deve o seu", "deve o nome", "deve seu", "onde quer", "quem quer", "qualquer que", "quer que seja"),
        failed=("mas", "nunca", "jamais", "porém", "contudo", "todavia", "no entanto", "em vão", "não chegou", "não foi assim", "não aconteceu", "nunca chegou", "acabou por não"),
        hearsay=("terá", "terão"),
        future=(
            "será", "serão", "haverá", "terá lugar", "terá início", "terão lugar", "terão início", "poderá", "poderão", "irá", "irão", "fará", "farão", "virá", "virão", "vai", "vão", "vamos", "próximo", "próxima", "próximos", "próximas", "abrirá", "abrirão", "reabrirá", "começará", "começarão", "lançará", "estreará", "deixará", "sairá", "sairão", "jogará", "jogarão", "celebrará", "publicará", "apresentará", "chegará", "chegarão", "fechará", "votará", "votarão", "amanhã", "receberá", "anunciará",
            "disputará", "enfrentará", "inaugurará", "arrancará", "terminará", "acolherá", "viajará", "ocorrerá", "realizar se á", "realizará", "terá início", "está previst*", "estão previst*", "está marcad*", "estão marcad*", "está agendad*", "estão agendad*", "tomará posse", "assumirá", "permanecerá", "ficará", "voltará", "voltarão", "regressará", "entrará", "decidirá", "acontecerá", "realiza se", "realizam se", "se realiza", "se realizam", "tem lugar", "têm lugar", "decorre", "decorrem", "arranca", "arrancam", "começa", "começam", "vota", "votam", "joga", "jogam", "estreia", "enfrenta",
        ),
        reported=(
            "teria", "teriam", "terá sido", "terão sido", "terá ocorrido", "terá tido", "terá começado", "terá morrido", "terá recebido", "terá pago", "terá dito", "terá feito", "terão ocorrido", "terão recebido", "alegadamente", "supostamente", "presumivelmente", "aparentemente", "ao que parece", "ao que tudo indica", "ao que se sabe", "suposto", "suposta", "supostos", "supostas", "alegado", "alegada", "alegados", "alegadas", "acusad* de", "acusa* de", "suspeit* de", "diz se", "dizem que", "consta que", "rumores", "acredita se",
            "suspeita se", "segundo consta", "por confirmar", "presumível", "presumíveis",
        ),
        not_reported=("teria que", "teria de", "teriam que", "teriam de", "teria gostado", "teria querido", "teria preferido", "não teria", "pressuposto", "pressupostos"),
        sources=("segundo", "de acordo com", "conforme", "fontes", "na versão de", "nas palavras de", "no dizer de"),
        not_sources=("segundo o previsto", "segundo o calendário", "segundo o plano", "segundo as regras", "segundo turno", "segundo lugar", "segundo semestre", "segundo trimestre", "segundo tempo", "segundo filho", "segundo dia", "segundo ano", "segundo jogo", "segundo mandato", "segundo maior", "segundo mais", "segundo romance", "segundo livro", "segundo disco", "segundo álbum", "segundo golo", "segundo gol", "o segundo", "um segundo", "no segundo", "do segundo", "ao segundo", "seu segundo", "pelo segundo", "num segundo", "por segundo", "conforme previsto", "conforme o previsto", "conforme o calendário", "conforme o tempo", "de acordo com o plano", "de acordo com o calendário", "fontes de energia", "fontes de água", "fontes de rendimento", "fontes luminosas"),
    ),
)  # fmt: skip
