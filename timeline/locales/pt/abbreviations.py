"""Portuguese abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("sr sra srta srs sras d da dr dra drª prof profa profª eng engª arq gen cel cap ten mons pe frei sto sta exmo exma v.exa"),
    ordinary=words(
        "etc cf ex aprox av r trav tel telef pág págs vol cap s.a ltda lda cia inc corp a.c d.c e.u.a eua máx mín hab art"
        " jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom"
    ),
    before_number=words("n nº no núm pág págs p pp art arts fig vol cap km"),
    starters=words(
        "O A Os As Um Uma Uns Umas Ele Ela Eles Elas Se Seu Sua Seus Suas Este Esta Estes Estas Esse Essa Esses Essas Aquele Aquela Isto Isso Em De Do"
        " Da Dos Das No Na Nos Nas Ao À Aos Às E Ou Mas Sem Com Por Para Segundo Após Desde Até Entre Sobre Quando Como Se Embora Enquanto Depois Antes Já"
        " Não Sim Também Além Hoje Ontem Amanhã Agora Então Assim Há Que Quem Eu Nós Todo Todos Muitos Pelo Pela Num Numa"
    ),
)
