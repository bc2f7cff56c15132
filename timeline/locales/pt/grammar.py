"""Portuguese words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("que quem cujo cuja cujos cujas onde"),
    coordinators=words("e mas ou nem porém"),
    subordinators=words("quando enquanto depois antes porque embora pois se após até como apesar"),
    complementisers=words("que"),
    speech=words(
        "disse diz disseram dizem dizia dito declarou declara declararam declarado afirmou afirma afirmaram afirmado garantiu garante garantido assegurou assegura assegurado anunciou anuncia anunciaram"
        " anunciado explicou explica explicado lembrou lembra acrescentou acrescenta salientou salienta sublinhou sublinha frisou destacou destaca ressaltou ressalta indicou indica indicaram confirmou"
        " confirma confirmaram confirmado alertou alerta advertiu admitiu admite reconheceu reconhece revelou revela revelaram revelado prometeu promete prometido defendeu defende sustentou acredita"
        " acreditava pensa pensou considera considerou espera esperava contou conta comentou comenta escreveu escreve respondeu responde insistiu insiste denunciou denuncia pediu pede exigiu exige"
        " estima estimou informou informa informaram negou nega sabe soube concluiu conclui recordou recorda avisou avisa referiu refere adiantou adianta decidiu decidiram"
    ),
    finite=words(
        "é são era eram foi foram tem têm tinha tinham teve tiveram há havia houve está estão estava estavam esteve estiveram será serão seria seriam pode podem podia pôde deve devem devia deveria quer"
        " querem queria quis vai vão ia iam faz fazem fazia fez fizeram diz dizem disse disseram dá dão deu deram vê viu viram vem vêm veio vieram pôs põe puseram sabe soube traz trouxe trouxeram morre"
        " morreu nasce nasceu sai saiu sobe subiu cai caiu ganha perde perdeu joga deixa leva chega abre abriu fecha segue seguiu continua fica começa começam termina anuncia apresenta vive viveu dirige"
        " trabalha permanece obteve manteve deteve susteve interveio propôs compôs dispôs impôs leu venceu lê conta diria vence bate preside quebra recebe recebeu fugiu fuja cumpre serviu pediu assume"
        " decide assina compra vende publica lança estreia inaugura reabre reabriu cria encerra assinala completa regressa volta"
    ),
    finite_endings=("iu", "íram", "aiu", "ou", "aram", "eram", "iram", "ava", "avam", "ará", "arão", "erá", "erão", "irá", "irão", "aria", "ariam", "eria", "eriam", "eceu", "endeu", "ondeu", "ebeu", "igiu", "itiu", "uiu", "iam", "meteu", "verteu", "ou-se", "eu-se", "iu-se", "ram-se", "ava-se", "avam-se", "ia-se", "iam-se", "a-se", "e-se", "am-se", "em-se", "ou-lhe", "eu-lhe", "ou-o", "ou-a", "á-se", "ão-se"),
    lead_ins=words(
        "entretanto porém contudo todavia além também ainda então assim depois logo finalmente mas e por isso agora hoje primeiro segundo efeito enquanto portanto aliás afinal já"
    ),
    lead_prepositions=words(
        "após depois antes durante desde até com sem para por pelo pela segundo conforme em no na nos nas num numa ao à aos às sob contra entre sobre perante apesar graças devido junto além como frente"
        " dentro fora mediante de do da dos das"
    ),
    date_prepositions=words(
        "mesmo mesma o a os as em no na nos nas ao à aos às de do da dos das desde até por pelo pela para sobre durante após depois antes um uma num numa este esta neste nesta deste desta esse essa nesse nessa dia mês"
        " ano passado meados princípios início fim final finais começo cerca uns umas quase apenas há já só entre lá volta"
    ),
    no_ending=words(
        "o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas num numa dum duma e ou nem mas que quem cujo cuja onde com sem por pelo pela pelos pelas para segundo após desde até entre"
        " sobre sob contra durante seu sua seus suas meu minha nosso nossa este esta estes estas neste nesta deste desta esse essa nesse nessa desse dessa aquele aquela se não já mais muito é são era eram"
        " foi foram tem têm tinha tinham havia está estão como quando enquanto porque embora ele ela eles elas lhe lhes nos me dois duas três quatro cinco seis sete oito nove dez cem mil primeiro"
        " primeira outro outra outros outras ser ter também só tão cada todo toda todos todas muito muita perante"
    ),
    determiners=words("o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela"),
    locatives=words("em no na nos nas para até desde sobre num numa perto ao à aos às por pelo pela"),
    clitics=words("se lhe lhes nos me o a os as não já"),
    subject_relatives=words("que quem"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    infinitive_endings=("ar", "er", "ir"),
    of=("de", "do", "da", "dos", "das"),
    aged=("anos",),
    participles=words("feito feita aberto aberta abertos abertas escrito escrita escritos escritas morto morta mortos mortas posto posta visto vista dito eleito eleita preso presa presos presas pago paga ganho entregue descoberto descoberta coberto inscrito inscrita solto solta suspenso suspensa impresso extinto"),
    perfect=words("tem têm tinha tinham teve tiveram terá terão teria teriam havia haviam houve"),
    gerunds=words("ter tendo sendo havendo"),
    scheduled=words("previsto prevista previstos previstas marcado marcada marcados marcadas agendado agendada agendados agendadas anunciado anunciada anunciados anunciadas esperado esperada fixado fixada"),
    pronouns=words("ele ela eles elas"),
    attributions=("segundo", "de acordo com", "conforme", "nas palavras de", "na opinião de"),
    date_leads=(
        "a partir de", "a partir do", "a partir da", "a partir", "ao longo de", "ao longo do", "ao longo da", "no decorrer de", "no fim de", "no final de", "no início de", "no começo de", "em finais de", "em meados de", "em fins de", "em princípios de", "na madrugada de", "na madrugada do", "na noite de",
        "na noite do", "na tarde de", "na manhã de", "o mais tardar em", "às vésperas de", "em vésperas de", "por volta de", "cerca de", "na véspera de",
    ),
    dated_verbs=words("data datava datam datavam datar dura durava durou durará remonta remontava remontam"),
    null_subject=True,
    fillers=words("também ainda finalmente oficialmente igualmente entretanto porém contudo"),
    quotes=("«", "»"),
)  # fmt: skip
