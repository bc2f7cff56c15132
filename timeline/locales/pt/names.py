"""Portuguese words around names, of both sides of the Atlantic."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("sr sr. senhor srs srs. dom d. seu padre frei", "sra sra. sr.ª senhora dona d.ª madre", "dr dr. dra dra. dr.ª doutor doutora prof prof. profa profa. prof.ª eng eng. arq arq."),
    roles=gendered(
        "presidente vice-presidente ex-presidente diretor director ministro ex-ministro primeiro-ministro vice-ministro secretário prefeito ex-prefeito vice-prefeito vereador autarca governador ex-governador deputado ex-deputado senador porta-voz fundador cofundador co-fundador empresário dono"
        " patrão chefe líder candidato advogado juiz procurador promotor desembargador escritor romancista ator actor cantor músico compositor produtor cineasta realizador encenador maestro treinador técnico selecionador seleccionador jogador futebolista atacante avançado goleiro guarda-redes zagueiro defesa lateral"
        " meia médio capitão tenista ciclista piloto nadador lutador pugilista campeão atleta pesquisador investigador engenheiro cientista físico químico biólogo historiador filósofo economista analista jornalista repórter arquiteto arquitecto pintor escultor poeta fotógrafo médico cirurgião enfermeiro professor mestre"
        " estudante agricultor fazendeiro pescador bombeiro policial delegado inspetor inspector comissário coronel general major sargento tenente embaixador rei príncipe imperador papa bispo arcebispo cardeal irmão pai filho marido tio primo sobrinho avô neto viúvo ativista activista vizinho morador testemunha designer"
        " inventor bilionário milionário magnata investidor político ditador chanceler reformado aposentado livreiro padeiro cozinheiro astronauta programador curador relator reitor vice-reitor bastonário provedor administrador gestor acionista torcedor adepto sócio aluno ex-jogador",
        "presidenta diretora directora ministra ex-ministra primeira-ministra secretária prefeita ex-prefeita vereadora governadora deputada senadora fundadora cofundadora empresária dona patroa candidata advogada juíza procuradora promotora desembargadora escritora atriz actriz cantora produtora realizadora encenadora treinadora"
        " técnica selecionadora jogadora goleira campeã nadadora lutadora pesquisadora investigadora engenheira física química bióloga historiadora filósofa arquiteta arquitecta pintora escultora médica cirurgiã enfermeira professora agricultora pescadora delegada inspetora inspectora embaixadora rainha princesa imperatriz irmã mãe filha"
        " mulher esposa tia prima sobrinha avó neta viúva vizinha moradora inventora bilionária investidora política reformada aposentada cozinheira programadora curadora relatora reitora administradora gestora sócia aluna poetisa",
        "ceo artista ex responsável representante dirigente gerente estilista árbitro árbitra surfista judoca ginasta skatista",
    ),
    offices=words("interior justiça economia finanças fazenda defesa saúde educação cultura trabalho negócios estrangeiros relações exteriores indústria agricultura transportes infraestruturas habitação igualdade energia ciência turismo comércio estado segurança ambiente meio administração interna planejamento esporte esportes desporto cidades mar"),
    groups=gendered("grupo fabricante gigante clube time partido sindicato coletivo colectivo estúdio laboratório banco consórcio operador hospital município instituto jornal festival conjunto tribunal", "empresa companhia sociedade firma associação organização agência fundação instituição marca cidade plataforma federação universidade filial multinacional editora câmara prefeitura equipa equipe seleção montadora varejista startup start-up cooperativa construtora fabricante transportadora retalhista autarquia cadeia rede ong operadora cervejaria"),
    sorts=words("fabricante clube time partido sindicato coletivo estúdio laboratório banco município instituto jornal festival tribunal hospital associação agência fundação cidade federação universidade editora câmara prefeitura equipa equipe seleção montadora cooperativa construtora rede autarquia"),
    things=words("robô robot foguete foguetão satélite sonda nave helicóptero telescópio missão programa aplicativo aplicação app modelo celular telemóvel telefone console consola carro navio barco avião cápsula jogo sistema filme romance álbum disco canção música livro série vacina navio-escola ferry lancha"),
    heads=words(
        """agência assembleia associação autoridade academia aliança arquivo autarquia banco biblioteca brigada câmara caixa centro cinemateca círculo clube colégio comissão comitê comité companhia comunidade confederação conferência congresso conselho conservatório cooperativa corpo cruz defensoria departamento direção direcção
        escola entidade exército faculdade federação fórum frente força fundação fundo gabinete governo grupo guarda hospital igreja instituto junta juntas laboratório liga maternidade ministério misericórdia movimento museu observatório ordem organização orquestra parlamento partido polícia prefeitura procuradoria rede secretaria senado
        serviço sindicato sociedade supremo superior teatro tribunal união universidade defesa politécnico rádio receita petróleos regimento metrô metropolitano livraria editora editorial casa ateneu justiça distribuidora construtora transportadora fazenda pastoral coletivo frota estaleiro estaleiros cervejaria padaria rancho bombeiros cinemateca filarmónica filarmônica companhia sporting grêmio real desportivo esporte atlético"""
    ),
    lower_heads=words("câmara prefeitura universidade ministério tribunal procuradoria assembleia autarquia"),
    tails=words("sa s.a. s.a ltda ltda. lda lda. inc corp ltd gmbh ag sgps group grupo fc sc ec futebol clube bank motors airlines airways technologies technology entertainment pictures records capital partners labs futebol-clube"),
    connectors=("de", "do", "da", "dos", "das", "para o", "para a", "para os", "para as", "para", "pela", "pelo", "contra a", "contra o"),
    particles=("von", "van", "van der", "van den", "von der", "der", "bin", "ben", "ibn", "al", "el", "di", "della", "du", "ter", "zu"),
    weak_particles=("de", "do", "da", "dos", "das", "e", "d'"),
    adjectives=("al", "ais", "ico", "ica", "icos", "icas", "ário", "ária", "ários", "árias", "ivo", "iva", "ivos", "ivas", "ano", "ana", "anos", "anas", "eu", "eia", "eus", "eias", "ista", "istas", "ense", "eiro", "eira", "eiros", "eiras", "ês", "esa", "unidas", "unidos", "ar"),
    starters=words(
        """a à acima acaso acrescentou afinal agora ainda além alguém algum alguma algumas alguns ali aliás amanhã ambas ambos ano anos ante anteontem antes ao aos apenas apesar após aquela aquelas aquele aqueles aqui aquilo as às assim até atrás atualmente actualmente bem boa bom cada cá caso cerca certa certo cem cinco com como conforme conhecida conhecido consoante contra contudo criada criado cujo
        da daí dali daquele das daqui de debaixo dela dele deles demais dentro depois desde dessa desse desta deste devido dez disse diz do dois dos doze duas durante e é ei eis ela elas ele eles em embora enfim enquanto então entre entretanto era eram essa essas esse esses esta está estão estas estava este estes eu exceto excepto face falta faltam fez ficou foi fora foram fundada fundado graças grande grandes há haverá havia hoje houve
        igualmente inclusive isso isto já jamais junto lá lhe lho logo longe mais mal mas mediante meio melhor menos mesmo meu mil minha muita muitas muito muitos na nada não naquela naquele nas nascida nascido nela nele nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nossas nosso nossos nove num numa nunca o oito onde ontem onze os ou outra outras outro outros para pela pelas pelo pelos perante perto pior pode pois por porém porque portanto pouca
        pouco poucos precisamente primeira primeiro primeiros próxima próximo qual qualquer quando quanto quase quatro que quê quem quer questionada questionado quinze quiçá salvo são se segundo seis sem sempre sendo será sete seu seus si sim só sob sobre sobretudo somente sua suas tal também tampouco tanto tão tarde te tem têm teria teve ti tinha toda todas todavia todo todos trás três tu tudo última último últimos um uma umas uns usando vai vários várias veja você vinte
        vez vezes voltou quarenta sessenta cinquenta trinta detida detido condenada condenado acusada acusado eleita eleito apresentada apresentado nomeada nomeado presa preso construída construído inaugurada inaugurado atualizado atualizada publicado publicada foto fotos vídeo imagem imagens fonte fontes nota ler leia assine exclusivo urgente direto opinião análise entrevista resta restam
        familiares moradores vizinhos especialistas testemunhas agentes investigadores pesquisadores médicos cientistas jovens homens mulheres crianças pessoas gente café almoço jantar preço preços horário bilhetes ingressos informações contato contacto entrada autoridades bombeiros populares hóspedes adeptos torcedores morreu morre nasceu ganhou vence venceu começa começou termina terminou abre abriu fecha fechou antiga antigo nova novo novos novas questão resultado obra obras caso"""
    ),
    never=words(
        """natal páscoa carnaval réveillon reveillon quaresma corpus pentecostes ramadão ramadã halloween finados internet web wifi wi-fi covid covid-19 aids sida adn dna rna iva pib cpf rg cnpj icms ipi inss dni gps usb sms qr dvd cd pdf tv ok ia km kg mw gw gb mb tb pm am nb ps
        norte sul este leste oeste nordeste noroeste sudeste sudoeste oriente ocidente deus virgem estado estados governo país executivo república coroa igreja constituição história idade média renascimento humanidade
        português portuguesa portugueses portuguesas brasileiro brasileira brasileiros brasileiras espanhol espanhola espanhóis francês francesa franceses inglês inglesa ingleses alemão alemã alemães italiano italiana italianos europeu europeia europeus americano americana americanos norte-americano chinês chinesa russo russa
        angolano angolana moçambicano moçambicana cabo-verdiano argentino argentina argentinos mineiro mineira carioca cariocas paulista paulistas gaúcho gaúcha baiano baiana nordestino lisboeta lisboetas portuense portuenses minhoto alentejano algarvio açoriano madeirense católico católica muçulmano judeu
        euro euros dólar dólares real reais escudo escudos libra libras iene i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi sr sra segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo"""
    ),
    place_heads=words("santa santo são rua avenida av praça largo travessa alameda estrada rodovia bairro ponte aeroporto estação porto rio lago lagoa mar oceano ilha ilhas monte morro serra vale praia parque jardim floresta estádio catedral basílica castelo palácio torre cratera aldeia vila cabo golfo baía autoestrada auto-estrada viaduto rotunda cemitério freguesia distrito concelho município favela mercado"),
    place_tails=words("street avenue road lane square park bridge valley island"),
    streets=words("rua avenida av praça largo travessa alameda estrada rodovia rotunda street avenue road lane"),
    seats=words("município comunidade concelho"),
    honours=words("prêmio prémio prêmios prémios troféu medalha slam prix prize award"),
    determiners=words("um uma uns umas este esta estes estas esse essa esses essas seu sua seus suas meu minha nosso nossa cada outro outra algum alguma vários várias dois duas três quatro"),
    inside=words("em no na nos nas"),
    locatives=words("em no na nos nas para até desde à ao"),
    dating=words("em de desde até antes depois no na do da deste desta neste nesta próximo próxima passado passada a e cada todos todo todas toda"),
    predicates=words(
        """foi é era será está tem teve vai quer pode deve faz fez disse diz anuncia anunciou afirma afirmou garante garantiu explica explicou declara declarou lança lançou apresenta apresentou publica publicou compra comprou adquire adquiriu ganha ganhou perde perdeu assina assinou acusa acusou denuncia denunciou vence venceu bate bateu
        responde respondeu promete prometeu prepara continua segue confirma confirmou nega negou rejeita rejeitou aceita aceitou pede pediu propõe propôs consegue conseguiu obteve recebe recebeu abre abriu fecha fechou vende vendeu despede despediu demite demitiu morreu nasceu fundou criou renunciou derrotou contrata contratou preside dirige não tinha havia
        chegou entrou saiu marcou conquistou escreveu inaugurou assumiu deixou voltou regressou"""
    ),
    auxiliaries=words("tem teve tinha havia foi é era será pode deve quer vai fez disse deu não está estava"),
    elided=("d'",),
    definite=("o", "a", "este", "esta", "esse", "essa", "aquele", "aquela"),
    contracted=words("do da ao à no na pelo pela deste desta neste nesta"),
    pronouns={"ele": "m", "ela": "f"},
    impersonal=(),
    leads=words("ceo presidente diretor diretora director directora chefe dono dona fundador fundadora cofundador cofundadora líder magnata bilionário empresário empresária gerente patrão patroa administrador administradora"),
    of=("de", "do", "da", "dos", "das"),
    relatives=words("que quem onde cujo cuja"),
    naming_verbs=words("chamado chamada batizado batizada denominado denominada intitulado intitulada apelidado apelidada baptizado baptizada"),
    peoples=("ense", "enses", "ano", "ana", "anos", "anas", "ês", "esa", "eses", "esas"),
    capitals_name=True,
)  # fmt: skip
