"""Places in the news that are no countries (those come from CLDR, in every language): cities, regions, heavenly bodies."""

from timeline.locales.punctuation import words

_SEVERAL = """
    new york|los angeles|san francisco|san jose|san diego|san antonio|las vegas|silicon valley|new delhi|hong kong|abu dhabi|tel aviv|rio de janeiro|são paulo|buenos aires|mexico city|cape town|le cap
    the hague|la haye|la nouvelle-orléans|new orleans|saint-pétersbourg|st petersburg|st. petersburg|kuala lumpur|ho chi minh city|addis ababa|salt lake city|palo alto|mountain view|menlo park|santa clara
    santa monica|cape canaveral|cap canaveral|le havre|le mans|le caire|la rochelle|la réunion|île-de-france|new jersey|new hampshire|new mexico|north carolina|south carolina|north dakota|south dakota
    west virginia|rhode island|nouvelle-aquitaine|nouvelle-calédonie|middle east|north america|south america|latin america|moyen-orient|proche-orient|eastern europe|western europe|west africa|east africa
    belo horizonte|porto alegre|minas gerais|rio grande do sul|rio grande do norte|mato grosso|mato grosso do sul|espírito santo|santa catarina|são luís|são josé dos campos|ribeirão preto|juiz de fora|campo grande|joão pessoa|feira de santana|boa vista|porto velho|foz do iguaçu|vila nova de gaia
    viana do castelo|castelo branco|ponta delgada|vila real|caldas da rainha|póvoa de varzim|santa maria da feira|trás-os-montes|cabo verde|são tomé|den haag|den bosch|’s-hertogenbosch|'s-hertogenbosch|noord-holland|zuid-holland|noord-brabant|oost-vlaanderen|west-vlaanderen|vlaams-brabant|waals-brabant|bergen op zoom|alphen aan den rijn|capelle aan den ijssel|den helder|sint-niklaas|bielsko-biała|nowy sącz|zielona góra|gorzów wielkopolski|dolny śląsk|górny śląsk|jelenia góra
    gaza strip|bande de gaza|west bank|wall street|downing street|times square|hyde park|central park|red square|black sea|mer noire|mer rouge|red sea|baltic sea|quai d'orsay
    """
_SINGLE = """
    paris london londres berlin madrid rome lisbon lisbonne brussels bruxelles vienna vienne geneva genève zurich zürich bern berne oslo stockholm copenhagen copenhague helsinki warsaw varsovie prague budapest
    bucharest bucarest sofia athens athènes istanbul ankara moscow moscou kyiv kiev kharkiv odessa mariupol marioupol minsk tbilisi tbilissi beirut beyrouth damascus damas jerusalem jérusalem gaza ramallah amman baghdad bagdad tehran téhéran
    riyadh riyad jeddah doha dubai dubaï cairo tripoli tunis algiers alger rabat casablanca dakar bamako niamey ouagadougou abidjan accra lagos abuja nairobi kampala kigali kinshasa goma luanda johannesburg pretoria harare
    mumbai bombay delhi bangalore bengaluru chennai kolkata karachi lahore islamabad kabul kaboul dhaka colombo kathmandu katmandou bangkok hanoi manila manille jakarta singapore singapour beijing pékin shanghai shenzhen guangzhou wuhan
    taipei tokyo osaka kyoto seoul séoul busan pyongyang sydney melbourne brisbane perth auckland wellington ottawa toronto montreal montréal vancouver calgary québec quebec havana bogota bogotá caracas lima quito santiago montevideo brasilia brasília
    washington boston chicago houston dallas austin seattle portland denver phoenix philadelphia philadelphie detroit atlanta miami orlando baltimore cleveland pittsburgh minneapolis cincinnati nashville memphis milwaukee sacramento oakland
    cupertino redmond fremont hawthorne boca brownsville anchorage honolulu alabama alaska arizona arkansas california californie colorado connecticut delaware florida floride georgia géorgie hawaii hawaï idaho illinois indiana iowa kansas
    kentucky louisiana louisiane maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania pennsylvanie tennessee texas utah vermont virginia virginie wisconsin wyoming manhattan
    brooklyn queens bronx harlem hollywood beverly malibu edinburgh édimbourg glasgow cardiff belfast dublin manchester liverpool birmingham leeds sheffield bristol oxford cambridge brighton newcastle nottingham york scotland écosse wales england
    angleterre lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nîmes clermont-ferrand brest tours amiens limoges metz besançon perpignan orléans rouen mulhouse caen nancy
    avignon cannes antibes pau calais dunkerque ajaccio bastia bayonne biarritz versailles nanterre créteil bobigny saint-denis saint-étienne aix-en-provence normandie bretagne provence occitanie corse corsica alsace lorraine bourgogne auvergne
    aquitaine picardie vendée gironde ardèche dordogne savoie haute-savoie bavaria bavière hamburg hambourg munich cologne frankfurt francfort stuttgart düsseldorf leipzig dresden dresde bonn milan turin naples venice venise florence genoa gênes
    bologna bologne palermo barcelona barcelone valencia seville séville bilbao porto amsterdam rotterdam antwerp anvers ghent liège charleroi namur luxembourg monaco davos lausanne bâle basel
    europe africa afrique asia asie america amérique oceania océanie antarctica antarctique arctic arctique catalonia catalogne crimea crimée donbass tibet xinjiang kosovo kurdistan siberia sibérie balkans caucasus caucase sahel
    mars lune terre moon earth venus vénus jupiter saturn saturne mercure neptune uranus pluton pluto soleil tchernobyl chernobyl fukushima hiroshima nagasaki auschwitz bakhmut rafah
    atlantic atlantique pacific pacifique mediterranean méditerranée baltic baltique seine rhône loire garonne thames tamise danube rhine rhin nile nil amazon-basin amazonie everest alpes alps pyrénées pyrenees himalaya vosges jura
    genova milano roma torino napoli firenze venezia bari catania pisa trento taranto trieste verona padova messina cagliari bergamo brescia parma modena ancona perugia siena livorno lombardia toscana sicilia sardegna piemonte liguria veneto puglia calabria campania
    londra parigi ginevra stoccolma berlino mosca lisbona atene bruxelles varsavia vienna barcellona tokio londres  sevilla zaragoza málaga murcia alicante córdoba granada logroño pamplona vigo oviedo gijón santander valladolid salamanca toledo burgos andalucía aragón cataluña catalunya galicia asturias cantabria navarra castilla extremadura
    münchen köln wien nürnberg bremen hannover dortmund essen duisburg kiel lübeck rostock magdeburg erfurt dresden mainz kassel freiburg graz linz salzburg innsbruck luzern bozen meran bayern hessen sachsen thüringen brandenburg niedersachsen nordrhein-westfalen rheinland-pfalz saarland schleswig-holstein tirol südtirol elbe rhein donau
    lisboa coimbra braga faro évora aveiro setúbal leiria guimarães viseu beja portimão funchal algarve alentejo minho douro açores madeira amadora almada sintra cascais
    matosinhos estarreja tâmega tejo recife fortaleza curitiba manaus goiânia campinas niterói teresina maceió aracaju florianópolis cuiabá macapá blumenau joinville londrina
    maringá uberlândia piracicaba sorocaba bahia pernambuco ceará paraná maranhão piauí alagoas sergipe tocantins rondônia roraima amapá acre goiás paraíba pará sertão
    pantanal copacabana ipanema maputo bissau díli macau utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede amersfoort zwolle leiden maastricht
    dordrecht zoetermeer delft alkmaar leeuwarden venlo deventer helmond hilversum assen emmen middelburg vlissingen lelystad apeldoorn gouda zaandam purmerend roermond
    hengelo almelo schiphol scheveningen limburg gelderland overijssel drenthe friesland flevoland zeeland twente achterhoek veluwe betuwe randstad antwerpen gent brugge
    leuven mechelen aalst kortrijk hasselt oostende genk roeselare turnhout ieper knokke vilvoorde dendermonde lokeren waregem vlaanderen wallonië kempen brussel luik ardennen
    parijs londen berlijn wenen praag warschau moskou keulen aken rijn schelde ijssel noordzee warszawa warszawie warszawy kraków krakowie krakowa łódź łodzi wrocław wrocławiu
    wrocławia poznań poznaniu poznania gdańsk gdańsku gdańska gdynia gdyni sopot sopocie szczecin szczecinie bydgoszcz bydgoszczy lublin lublinie lublina białystok białymstoku
    katowice katowicach toruń toruniu rzeszów rzeszowie kielce kielcach olsztyn olsztynie radom radomiu częstochowa częstochowie gliwice gliwicach zabrze bytom opole opolu
    płock płocku tarnów tarnowie elbląg elblągu zakopane zakopanem śląsk śląsku małopolska małopolsce mazowsze mazowszu pomorze pomorzu podlasie podkarpacie wielkopolska
    wielkopolsce mazury mazurach tatry tatrach odra bałtyk paryż paryżu paryża londyn londynie berlinie moskwa moskwie rzym rzymie wiedeń wiedniu pradze kijów kijowie wilno
    wilnie lwów lwowie polsce niemczech niemiec francji czechach czech rosji ukrainie ukrainy hiszpanii włoszech anglii ameryce europie
    midwest lot cisjordanie étatsunis elysée uk usa us u.s. u.k. u.s.a. usa
    """
PLACES: frozenset[str] = words(_SINGLE) | frozenset(
    name.strip() for line in _SEVERAL.splitlines() for name in line.split("|") if name.strip()
)
