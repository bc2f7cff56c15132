"""English words around names."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered(
        "mr mr. messrs messrs. sir lord father brother monsieur herr",
        "mrs mrs. ms ms. miss mme dame lady baroness sister madam madame frau",
        "dr dr. prof prof. professor sen sen. senator rep rep. representative gov gov. governor gen gen. general col col. colonel maj maj. major capt capt. captain lt lt. lieutenant sgt sgt. sergeant"
        " rev rev. reverend judge justice president chancellor premier congressman congresswoman ambassador commissioner secretary mayor minister pope bishop archbishop cardinal king queen prince princess duke duchess"
        " detective inspector officer admiral adm. coach doctor attorney chairman chairwoman chairperson councilman councillor imam rabbi sheikh emperor st",
    ),
    roles=gendered(
        "chairman businessman salesman fireman policeman spokesman congressman actor king prince emperor brother father son husband uncle widower",
        "chairwoman businesswoman policewoman spokeswoman congresswoman actress queen princess sister mother daughter wife widow aunt",
        "mp midwife paramedic firefighter consultant landlord president ceo chief executive founder co-founder cofounder boss head chair director leader minister secretary mayor governor senator representative lawmaker prosecutor judge lawyer attorney solicitor"
        " spokesperson officer engineer scientist researcher professor teacher student author writer novelist poet journalist reporter editor critic analyst economist strategist investor entrepreneur billionaire"
        " developer designer artist singer musician composer producer filmmaker comedian player striker goalkeeper midfielder defender captain coach manager champion sprinter swimmer cyclist driver rider boxer athlete astronaut"
        " pilot doctor nurse surgeon activist campaigner whistleblower witness defendant victim suspect contractor farmer baker retiree resident commissioner ambassador envoy general colonel detective inspector architect"
        " historian philosopher physicist astronomer biologist chemist mathematician executive vice-president chancellor premier pope bishop archbishop cardinal lieutenant commander candidate incumbent"
        " former ex acting deputy interim senior chief co-chair user youtuber streamer blogger correspondent vice secretary-general cto cfo coo prime",
    ),
    offices=words("state staff defense defence justice treasury interior health human services labor labour education energy commerce transportation homeland security agriculture foreign affairs finance home war culture trade environment housing technology the-exchequer exchequer"),
    groups=gendered("", "", "company firm start-up startup group maker carmaker automaker chipmaker giant retailer bank agency organisation organization charity foundation association club party union team manufacturer airline operator publisher studio laboratory lab university federation brand subsidiary developer contractor city"),
    sorts=words(
        "maker carmaker automaker chipmaker retailer bank agency charity foundation association club party union team manufacturer airline"
        " operator publisher studio laboratory lab university federation brand contractor city developer"
    ),
    things=words("rover probe rocket satellite helicopter telescope mission spacecraft software model app robot chatbot smartphone phone console car sedan aircraft ship vessel capsule game system film movie novel album song book series vaccine tool"),
    heads=words("diocese archdiocese guild endowment fund agency authority trust university bank city department ministry house bureau court church institute museum league council association federation society office college school academy board town county state university commission committee union confederation republic port embassy centre center centers kingdom society knights order friends chamber parliament high borough library"),
    tails=words(
        """guild library township inc inc. corp corp. co co. ltd ltd. llc llp plc gmbh ag sa group holdings company corporation bank court university college school institute agency commission committee council department ministry office bureau board authority
        association federation union league club party foundation trust fund society academy museum hospital church partners capital ventures labs laboratories laboratory systems technologies technology industries motors airlines airways
        records pictures studios entertainment news times post journal gazette herald tribune police guard army navy force forces senate parliament congress assembly orchestra choir theatre theater fc united rovers wanderers rangers
        administration organisation organization coalition alliance movement centre center corps brigade services service press media network networks software energy insurance pharmaceuticals foods railways"""
    ),
    connectors=("of the", "of", "for the", "for"),
    fields=("for the", "for",),
    both=("and", "and the",),
    particles=("de", "de la", "de los", "del", "della", "di", "da", "dos", "du", "van", "van der", "van den", "von", "von der", "der", "bin", "ben", "ibn", "al", "el", "ter", "zu", "le", "la"),
    weak_particles=(),
    adjectives=(),
    starters=words(
        """a about above according across actually after afterwards again against ago ahead all almost along already also although altogether always am amid among an and another any anybody anyone anything anyway apart are around as aside asked at away
        back based be because been before behind being below beneath besides better between beyond big both briefly but by call can certainly clearly come compared concerning consequently considering could currently despite did do does don't down due during each
        earlier early easy eight either eleven else elsewhere enough especially even eventually ever every everybody everyone everything everywhere exactly except fair far few fewer fifteen fifth fifty finally find first five following for forget fortunately forty four fourth from
        further furthermore generally get give given go good got great had half happy hardly has have having he hello hence her here hers herself him himself his historically hours how however hundreds i i'd i'll i'm i've if in indeed initially inside instead
        into is isn't it it's its itself just keep kids last late lately later least left less let let's like likewise little local long look low made make many may maybe me meanwhile might mine mistakes more moreover most mostly much must my
        near nearly neither never nevertheless new next nice nine no nobody none nonetheless nor normally not nothing notwithstanding now nowadays obviously occasionally odd of off officials often oh old on once one only or originally other others otherwise our out outside over overall own
        part particularly partly people perhaps plans please police plenty possibly presumably previously prior probably prosecutors put quickly quite rather read really recently regarding regardless remember repairs reported researchers residents right roughly said same say scientists second see seven
        several shall share she should shortly similarly simply since six sixteen sixty so some somebody somehow someone something sometimes somewhere soon speaking start still stop strictly such suddenly supporters sure surely take ten than thank thanks that that's
        the their them then there thereafter therefore there's these they they're they've thing things think third thirteen thirty this those though thousands three through throughout thus to today together tomorrow tonight too toward towards trial twelve
        twenty twice two typically ultimately under unfortunately unless unlike until up upon us use usually versus very via was wasn't watch we we'd we'll we're we've week weeks well were what whatever what's when whenever where whereas wherever whether which whichever while
        who whoever whole whom whose who's why wide will with within without witnesses women won't worth would wow years yes yesterday yet you you'd you'll you're you've young your yours zero
        published updated posted written edited advertisement copyright subscribe breaking exclusive opinion analysis review interview photo photos image images video videos caption credit source sources note questions answer answers tickets contact details summary
        questioned arrested founded launched announced appointed elected born built named called known asked dressed faced flanked armed inspired driven critics experts engineers investigators inspectors analysts employees families jurors workers students men children
        lawyers teachers doctors authorities rescuers firefighters shares sales prices profits revenue demand inflation jury design hearing job report reports news update doors admission entry"""
    ),
    never=words(
        """christmas easter halloween thanksgiving ramadan eid diwali hanukkah passover lent ramadan new-year valentine's mothers' labor-day internet web wi-fi wifi covid covid-19 aids hiv dna rna gdp vat ai cv gps usb sms qr dvd cd pdf tv ok id fsd nb pc it hr pr pm am gmt est pst edt cet
        day eve week women men children jan feb apr jun jul aug sep sept oct nov dec km kg mw gw kwh ghz gb mb tb god north south east west northeast northwest southeast southwest western eastern northern southern middle-ages renaissance
        american americans british briton britons french frenchman frenchwoman english englishman german germans spanish spaniard spaniards italian italians european europeans chinese japanese russian russians ukrainian ukrainians belgian belgians swiss canadian canadians
        brazilian brazilians mexican mexicans indian indians israeli israelis palestinian palestinians lebanese syrian syrians iraqi iraqis iranian iranians turkish turk turks greek greeks portuguese polish pole poles hungarian hungarians romanian romanians bulgarian bulgarians
        swedish swede swedes norwegian norwegians danish dane danes finnish finn finns dutch austrian austrians irish scottish scot scots welsh african africans asian asians arab arabs arabic moroccan moroccans algerian algerians tunisian tunisians egyptian egyptians nigerian nigerians kenyan kenyans
        korean koreans vietnamese thai australian australians argentine argentinian colombian colombians chilean chileans afghan afghans pakistani pakistanis serbian serb serbs croatian bosnian albanian saudi saudis kurdish kurd kurds taliban-era soviet soviets hispanic latino latinos
        muslim muslims jewish jew jews catholic catholics protestant protestants christian christians buddhist buddhists hindu hindus sikh sikhs orthodox islamic islamist islamists roman romans latin victorian georgian western-style londoner londoners parisian parisians new-yorker new-yorkers texan texans californian
        democratic republican democrat democrats republicans conservative conservatives liberal liberals socialist communist communists nazi nazis
        euro euros dollar dollars yen pound pounds i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xx xxi"""
    ),
    peoples=("n", "ns", "an", "ans", "ian", "ians", "ese", "i", "is", "ish", "er", "ers"),
    place_heads=words("mount lake river port fort cape"),
    place_tails=words("street avenue road lane boulevard drive square bridge footbridge airport station park valley river lake island islands mountains hills beach bay sea ocean crater county province gulf hall stadium arena tunnel highway canal creek plaza terrace crescent"),
    streets=words("street avenue road lane boulevard drive highway terrace crescent"),
    seats=words("city town county state borough"),
    honours=words("prize prizes award awards medal trophy slam prix"),
    locatives=words("in at near to from into across around outside inside toward towards"),
    local=words("mayor bishop archbishop sheriff"),
    inside=words("in into inside across around"),
    dating=words("in since until till by of last next this from before after through during late early mid between and to every each"),
    predicates=words(
        """said says told announced announces launched launches unveiled reported declined confirmed denied argued added argues tweeted posted wrote testified resigned refused agreed accused sued acquired bought hired fired
        filed pleaded admitted replied responded warned plans released apologised apologized"""
    ),
    saying=words("said says told announced denied argued argues tweeted testified resigned admitted replied responded apologised apologized warned"),
    auxiliaries=words("is was has had will would can could may might did does are were have must should went came took gave made left told became began"),
    elided=(),
    definite=("the", "this"),
    determiners=words("a an each every another any no"),
    pronouns={"he": "m", "she": "f"},
    leads=words("ceo boss head chief executive chair chairman chairwoman founder co-founder cofounder president director billionaire entrepreneur chief-executive leader"),
    of=("of", "of the", "at"),
    relatives=words("that who which whose where"),
    naming_verbs=words("called named dubbed baptised christened titled"),
    suffixes=("'s", "-based", "-led", "-backed", "-owned", "-born", "-made", "-style", "-like", "-era", "-funded", "-run", "-area", "-wide"),
    bare_roles=True,
    capitals_name=True,
)
