import { entries, type LanguageData } from '../language-data.ts'

/** Dutch. */
export const nl: LanguageData = {
  words: {
    people: `
      buitenlanders moslims joden zigeuners vluchtelingen turken marokkanen negers homo homos asielzoekers migranten allochtonen zwarten arabieren walen
      vlamingen roma lesbiennes transen flikkers roemenen bulgaren afrikanen islamieten makakken gelukszoekers gehandicapten chinezen
      junks zwervers bedelaars pakistanen syriërs albanezen
    `,
    must: `
      moeten moet mogen zouden horen verdienen
    `,
    harm: `
      vergast vergassen uitroeien uitgeroeid opgehangen ophangen opgesloten opsluiten doodgeschoten afgeschoten verbrand verbranden verzuipen verdrinken
      oprotten opzouten opgekrast weg eruit gooien smijten knuppelen gestenigd gecastreerd afgemaakt terug deporteren gedeporteerd doodgaan kapot uitgezet
      opkrassen ophoepelen
    `,
    vile: `
      profiteurs parasieten ongedierte tuig ratten apen kakkerlakken uitschot criminelen dieven pest plaag ziek geesteszieken viezeriken beesten
      terroristen verkrachters kanker schorem gespuis barbaren vuilnis rapaille misbaksels krapuul
    `,
    drug: `
      wiet coke cocaïne xtc mdma pillen speed ketamine heroïne hasj lsd ghb viagra cialis xanax cannabis drugs marihuana oxycodon
    `,
    reach: `
      telegram whatsapp signal snap snapchat dm pm app bel bericht appje levering bezorging bezorgd thuisbezorgd discreet verzonden verzending leveren
      leveringen recept
    `,
  },
  everywhere: entries(`
    klootzak*, kankerlij*, kankerhoer*, kutwijf*, godverdomme, hoerenzoon*, hoerenjong*, teringlij*, tyfuslij*, pleurislij*, klerelij*, randdebiel*
    kutmarokkan*, moederneuk*, oetlul*, kankerhond*, kankerjood*, kankerhomo*, kankerzooi, kutzooi, strontzak*, kuthoer*, kutkop*, teringwijf*, kankerkut*
    kankerstad, kuthoofd*, teefje, lulhannes*, kankeraap, kankerapen, kutvent, gvd, kankerdebiel*, teringstad, kutstad, kutgemeente, hondelul*, hondenlul*
  `),
  insult: entries(`
    kut, kutstad, kutvolk, kuttent, kutding*, kutweer, kutzooi*, kutland, kutleven, kutmensen, kutmuseum, kutje*, lul, lulhannes*, lulla, hoer, hoeren
    slet, sletten, trut, trutten, muts, klojo*, debiel*, idioot, idioten, imbeciel*, mongool, mongolen, achterlijk*, rotzak*, smeerlap*, schoft, schoften
    etterbak*, flapdrol*, kloothommel*, strontzak*, stront, strontstad, mislukkeling*, loser*, kneus|kneuzen, rotwijf*, rotmens*, viespeuk*, gespuis
    uitschot, tuig, schorem, kanker|kk|tering|tyfus stad|zooi|volk|wijf|wijven|mensen|hond|ding|tent|op, kankerstad, kankerzooi*, kankervolk, kankerwijf*
    kankermens*, teringzooi*, teringstad, tyfuszooi*, tyfushond*, pokkewijf*, eikel, eikels van|jij, halve gare, boerenlul*, slijmbal*, lapzwans*
    leeghoofd*, domkop*, domoor|domoren, zakkenwasser*, aso, asos
    stomme|domme|lelijke|vieze|vuile|luie|dikke|oude|stom|lelijk|vies|vuil|achterlijke eikel*|koe|koeien|trut|teef|wijf|wijven|gans|hond|honden|varken*|zwijn*|mensen|boer|boeren|heks|toeristen|ezel|ezels|idioot|rat|ratten|kop|hoofd
    wat een eikel*|sukkel*|lul*|loser*|idioot|idioten|debiel*|trut*, rot|sodemieter|flikker|pleur|tief|lazer … allemaal op, oprotten, opzouten, val dood
    krijg|krijgen de|het|een|allemaal kanker|tering|tyfus|klere|pest|pleuris|kolere|aids|schijt|heen
    hou|houd je|jullie|toch|eens … bek|mond|muil|smoel|kop|klep, bek dicht|houden
    jullie|jij|je zijn|bent … dom|achterlijk|walgelijk|zielig|triest|lelijk|dieven|oplichters|niks waard|waardeloos|varkens|prutsers|beesten
    stelletje|stel|bende|zootje … idioten|prutsers|sukkels|dieven|oplichters|losers|debielen|apen|klungels|amateurs|achterlijken|varkens
    dom|achterlijk|stom volk, loop naar de|het hel|maan, lik|kus mijn|me|m n reet|kont|zak|hol, schaam je … dood|kapot
    zielige|trieste figuur|figuren|loser*|vertoning, kut*, klote, klote*, tering*, tyfus*, pleurislij*, pleuriszooi, pleurisding*, kleretent, klereding*
    klerewijf, klerezooi, klerejong*, bakkes|muil|bek|smoel toe|dicht|houden, hou|houd je|jullie|uw|u … bek|muil|smoel|kop|bakkes|mond|wafel|klep|kwek
    smoelwerk|rotkop|kutkop, mafkees|mafkezen, malloot|malloten, halvegare*, randdebiel*, nietsnut*, prutser*, klungel*, kluns, stoethaspel*
    kwal|kwallen van|wat, minkukel*, lamzak*, lamlul*, zeikerd*, zeikwijf*, zeur|zeurpiet ge, zeveraar*, zeverzak*, ambetanterik*
    kieken|kiekens gij|ge|jij, trien|trezebees, truttebol*, zatlap*, zatlul*, schijtluis, schijtluizen, schijterd, schijtebroek
    wijf|wijven stom|lelijk|vuil, proleet, proleten, pummel*, patjepeeër*, geile bok|beer
    vieze|vuile|smerige|stinkende|vette|dikke|lelijke|achterlijke|onnozele|stomme|lompe|ouwe|gore|rotte|zielige … trien|trut|slet|hoer|hoeren|lul|lullen|smeerlap|oen|sul|zeug|gladiool|flapdrol|wijf|viespeuk|bitch|eikel|mongool|snol
    snol, snollen, sloerie, lellebel*, temeier*, loeder*, kreng*, feeks, pedo, pedofiel*, viezerik*, smiecht*, ploert*, schobbejak*, schorriemorrie
    krapuul, rapaille, janhagel, gajes, tokkie|tokkies, marginaal|marginalen wat|vuile, crapuul
    rot|flikker|donder|sodemieter|lazer|pleur|tief|tyf|kanker|rotten toch|nou|maar|eens|allemaal op
    rot|flikker|donder|sodemieter|lazer|pleur|pleurt|tief|tyf|kanker op, opkankeren, opflikkeren, opdonderen, opgerot, val|rot|ga dood|kapot|doodvallen
    stik maar|erin|de, krijg … kanker|tering|tyfus|pleuris|pest|rambam|kolere|klere|aids|corona|schurft|ziekte|vinkentering
    gij|ge|jij|je|jullie|u zijt|bent|zijn|is … lul|zak|klootzak|smeerlap|debiel|mongool|idioot|crapuul|varken|zeveraar|mislukk*|sukkel*|loser*|nul|kneus|achterlijk|dom|lelijk|walgelijk|gestoord|zielig|gespuis|tuig|uitschot|schande|paljas|clown*|leugenaar*|dief|dieven|oplichter*
    stuk|zak|bak|brok stront|onbenul|verdriet|vreten|ongeluk|schijt|crapuul, paljas, clowns, kak|schijt aan|op jullie|je
    stomme|domme|luie ambtenaren|flikken|politie, je|uw moeder|ma|mama|zus … hoer|slet|kut|dik|lelijk, je moeder, kontkruiper*, kontlikker*, gatlikker*
    hielenlikker*
    stelletje|bende|stel|zooitje|zootje|roedel|groep mongolen|idioten|debielen|sukkels|losers|apen|dieven|klootzakken|randdebielen|boeren|amateurs|prutsers|lullen|sukkelaars|smeerlappen|oplichters|criminelen|ratten|tuig
    godver*, nondeju … lul|zak|stom, kankerherrie, kankerlul*, kankerkop*, kankerbende, kankerweer, kankerwerk, kankerding*, kankerbuurt*, kankerboer*
    kankeridiot*, kankeridioot, kankermongool, kankerstraat, kankertoerist*, kankerauto*, kankerfiets*, kankervlieg*, kankermuziek, kankerfeest*
    kankerkermis, kankerschool, kankertram*, kankertrein*, kankervent*, kankertrut*, kankerteef, kankerjong*, kankerstaat, kankerbeest*, kankerzak*
    kankerlekker, kankervies, kankerlelijk*, kankerdom*, sukkel, sukkels, hufter, hufters, hufterig, onbenul, onbenullen
    zakkenvuller*, volksverrader*
    laffe|vuile|vieze|smerige|stinkende|corrupte|gore|achterbakse|schijnheilige hond|honden|rat|ratten|varken*|zakkenvuller*|slang|worm|adder|rat*|hufter*|parasiet*|luis
    leven|leeft|stinken|stinkt|gedragen|wonen als … varkens|beesten|ratten|zwijnen|dieren|apen, spast, spasten, kneus, mongooltje* … thuis|weg
    bek|kop|smoel|muil|gezicht|hoofd als een|n bulldog|paard|aap|varken|pitbull|drol
    lelijk|lelijke|vies|vieze|oud|dik|dikke|stom wijf|feeks|kreng|trut|rotwijf, oud wijf, rotwijf, rotwijven, kreng, krengen, geitenbreier*, gluiperd*
    onderkruipsel*, adderngebroed, addergebroed, achterlijke|domme geit|gans|koe|muts|doos|trut
    jullie|die|dat soort horen|hoort|hoor … goot|kooi|dierentuin|beerput, zonde van … zuurstof|lucht, zonde van de zuurstof|lucht, tokkie*, tokkies
    asociaal tuig, kankerlui, wijf … bek, kl**tzak, etterbuil*, klerelijer*, klerelijd*, pleurislijer*, tyfuslijer*, teringlijer*, kankerlijer*, kuttenkop*
    dat|die vette|dikke varken|zeug|koe … moet|mag zich|haar, je|jouw|jullie moeder schaamt|schaam
    burgemeester|wethouder|minister|premier|jullie … landverrader*
  `),
  hate: entries(`
    neger, negers, nikker*, zandneger*, spleetoog*, spleetogen, flikker, flikkers
    vuile|vieze|smerige|kanker|kk|stinkende|luie|rot|pokke|tyfus|tering homo*|joden|jood|turk|turken|moslim*|buitenlander*|zwarten|zigeuner*|marokkan*|marokkaan|arabier*|vluchteling*|migrant*|asielzoeker*|chinees|chinezen|polen|allochtonen|allochtoon|lesbo*|pot|walen|roma
    mietje*, geitenneuker*, kutturk*, kutallochto*, kankerturk*, kankerallocht*, kankerneger*, kutbuitenland*, kuthomo*, kutjoden
    ga|gaan|rot|rotten|keer|stuur|sturen|oprotten|donder … terug … land|afrika|marokko|turkije|waar, terug naar je|jullie|hun|eigen|uw … land
    oprotten naar, ga|gaan … eigen land, eigen volk eerst
    buitenlanders|moslims|joden|zigeuners|vluchtelingen|turken|marokkanen|negers|homo|homos|asielzoekers|migranten|allochtonen|zwarten|arabieren … profiteurs|parasieten|ongedierte|tuig|uitroeien|vergassen|vergast|eruit|opzouten|oprotten|ratten|apen|kakkerlakken|uitschot|criminelen|dieven|weg|pest|plaag
    heil hitler, sieg heil, joden aan het gas, minderwaardig ras, inferieur ras
    weg met … buitenlanders|moslims|joden|turken|marokkanen|zigeuners|homo|vluchtelingen, dood aan, vol is vol
    we|wij willen hier geen|jullie … buitenlanders|moslims|joden|negers|turken|marokkanen|zigeuners|homo|vluchtelingen, <people> …… <must> …… <harm>
    <must> …… <harm> …… <people>, <people> …… zijn|allemaal|is|zo|die|vuile … <vile>, <people> <vile>, <people> <harm>
    <people> …… horen|hoort hier|thuis niet|nergens, <people> …… niet … thuis|welkom|gewenst
    <people> …… oprotten|opzouten|ophoepelen|opkrassen|uit|buiten … land|ons|stad|weg|nu, alle <people> …… uit|weg|eruit|buiten|dood
    geen <people> … hier|in, weg met|ermee|die … <people>, <people> …… stelen|verkrachten|stinken|profiteren|moorden
    homos|gays|trans|transen|lesbiennes … ziek|ziekte|tegennatuurlijk|walgelijk|vies|pervers|zonde|schande|genezen, tegennatuurlijk
    joden|moslims … macht|schuld|achter|baas|controleren, omvolking, hitler … gelijk|goed|vergeten|klaar|werk
    ga|rot|keer|stuur|trap … terug … zandbak|jungle|oerwoud|kamelen|bomen, zandbak … terug
    kut|kanker|tering|vuile|vieze|smerige|stink|luie|gore <people>|marokkaan|turk|moslim|neger|jood|zigeuner|homo|pool|chinees|buitenlander|moffen|walen
    pisnicht*, relnicht*, mietjes, zwartjoekel*, kaffer|kaffers, roetmop*, pindachinees*, allah … neuk*, vrouwen … horen|moeten … aanrecht|keuken|bek
    ras … minderwaardig|zuiver|inferieur|verraad, rasverrader*, ongelovige honden, kutturken, kutpolen, kutwalen, kutmoslims, kkmarokkan*, kkturk*
    vuile|vieze|stomme janet|janetten|makak|makakken, haat|haten|veracht|verafschuw … <people>, walg|walgen van … <people>
    <people> …… zijn … walgelijk|smerig|afstotend|waardeloos|verachtelijk|afval|dom|virus|kankergezwel
    nichten … parade|gedoe|walgelijk|vies|optocht|zooi*, nichtenparade*, hadden ze|jullie … vergast, had hitler|ze jullie|hem … vergast|afgemaakt
    stelletje|zooi|bende joden|moslims|turken|marokkanen|negers|zigeuners|homos|polen|walen
    zet|stuur|gooi|mieter|flikker … op|in de|een|het boot|vliegtuig|trein|zee|bus … terug|land|afrika|marokko, <people> …… zee|water|gracht in
    <people> …… flikkeren|verzuipen, <people> …… horen|hoort|thuis in de|het|een zee|kooi|gesticht|dierentuin|jungle, hitler had|moest … afmaken|karwei|klus
    overal … <people> en … tuig|ongedierte|uitschot, gehandicapten … opsluiten|wegstoppen|inrichting, kutmarokkan*, rifaap*, rifapen, theedoek*kop*
    roetmoppen, boeren turk*
    niemand wil … potten|lesbiennes|homos|flikkers|mongolen … zien|zoenen
    pakistaans|turks|marokkaans|pools|joods|bulgaars|roemeens|arabisch tuig|uitschot|ongedierte|schorem|gespuis
    ondermens*, zet|doe|draai|gooi het gas … aan|open
  `),
  threat: entries(`
    maak|maken|maakt je|jou|jullie|hem|haar|ze|u … af|kapot|dood|koud
    ik|we|wij|iemand vermoord|vermoorden|steek|steken|schiet|schieten|sla|slaan|schop|wurg|wurgen|verbrand|vernietig|ram|rammen|trap je|jou|jullie|hem|haar|ze|u
    zal|zullen|ga|gaan je|jou|jullie|hem|haar|u … vermoorden|afmaken|neersteken|doodslaan|kapotmaken|doodmaken|doodschieten|neerschieten|vinden|pakken|slaan|wurgen|krijgen|opzoeken|verrot
    sla|schop|trap|ram je|jullie|hem|haar|u … elkaar|verrot|gezicht|kop|bek|tanden|ziekenhuis|kapot
    weet|weten … waar je|jij|jullie|u|hij|zij … woont|woon|wonen|werkt|werken|slaapt|parkeert|huis|kinderen
    je|jij|jullie|u gaat|gaan|ga … eraan|er aan|kapot|dood|boeten|spijt|betalen
    je|jij|jullie|u zult|zal|zullen … boeten|spijt|bloeden|berouwen|sterven|lijden|bezuren, krijg|krijgt|krijgen … spijt van|hiervan
    steek|steken … brand|fik, in de fik|brand … steken, kom|komen je|jou|jullie|u … opzoeken|pakken|afmaken, we vinden je|jullie nog|wel
    moet|moeten|mogen|zouden|zou … dood|sterven|opgeknoopt|afgemaakt|verbrand|doodgeschoten|opgehangen|vergast|afgeschoten
    hoop dat … doodgaat|doodgaan|sterft|sterven|crepeert|creperen|kanker|verongelukt|stikt|stikken|verbrandt|verrekt, sterf, ga dood|sterven
    bent|ben … dood, breek|breken … benen|nek|poten|vingers|botten|tanden|kaak, pas jij|jullie … op
    kijk|let … achter|over|op je|jullie … schouder|rug|tellen, kogel … kop|hoofd, verdien* … kogel|dood|pak slaag|doodstraf
    wacht maar … krijgen|pakken|buiten|opwachten|je, wacht je op|buiten, snij*|snijd … keel|strot|af, we|ik pakken|pak je|jullie nog wel
    sla|slaan|ros|beuk|schop|timmer … je|jou|jullie|hem|haar|uw|ze|u … kop|hoofd|muil|bek|smoel|bakkes|gezicht|tanden|botten|elkaar|kapot|dood|neer|verrot|ziekenhuis|hersens|hersenen|af|eraf
    tegenkom|tegenkomen … sla|maak|steek|schop|pak
    steek|steken|zet|zetten|stak … huis|auto|tent|winkel|boel|kot|zaak|gemeentehuis|moskee|je|jullie … brand|fik|fikken
    kom|komen … steek|steken|sla|slaan|schiet … je|jullie|u|jou, dagen|uren zijn geteld, je|jouw|jullie|uw dagen … geteld
    weet|weten je|jou|jullie|u|hem|haar … te vinden|wonen|zitten, pas maar|jij|jullie … op, let|kijk … op … tellen
    we|ik krijg|krijgen|pak|pakken|grijp|grijpen je|jou|jullie|u nog|wel
    schiet|schieten|steek|steken|maak|maken je|jou|jullie|u|hem|haar|ze … kapot|af|dood|neer|overhoop|koud, we vinden je|jullie wel|nog
    moest je|jij|ge weten, ga|gaat|gaan|zult … eraan|er aan|kapot|dood|sterven|bloeden|boeten|spijt|betalen
    mogen|moeten|zouden|moet ze|we|hem|haar|die|deze|jullie|je … ophangen|afschieten|afmaken|doodschieten|vergassen|castreren|opknopen|neerschieten|doodslaan|stenigen|doodknuppelen|afknallen
    ophangen aan … hoogste|eerste|lantaarn*|boom|galg, afknallen|neerknallen|overhoopschieten die|dat|zulke|gewoon|allemaal|ze
    kogel … door|in|voor … kop|hoofd, nekschot*, strop om … nek, pleeg zelfmoord, maak je van kant, spring … brug|trein|dak
    hoop|hopelijk|hopen … kanker|doodgaat|sterft|sterf|crepeert|verzuipt|stikt|verongelukt|ziekte|onder|trein|tram|auto, doodsbedreiging*
    jij bent|gaat als volgende|dood, je|jullie|hij|zij … laatste|gaat|gaan … dag|waarschuwing|eraan, verkracht je|jou|haar|ze
    keel|strot … over|door|dicht|af, brand … in de hel, rot|branden … hel, wraak … zoet|komt|krijgen|nemen, zwijg of, of anders … kapot|dood|klappen
    klappen krijgen|krijg|krijgt, krijg|krijgt|verdient … klappen|slaag|rammel|pak|kogel
    op je|jullie|uw bek|muil|smoel|bakkes|gezicht slaan|krijgen|timmeren
    weet|weten … laat|wanneer|welke|waar je|jouw|jullie|uw dochter|zoon|kinderen|kind|vrouw|kids|kleine … school|komt|voetbal*|speelt|spelen|thuis|training|crèche|fietst|loopt
    je|jij|jullie gaat|ga|gaan|eindigt|vertrekt|belandt … ambulance|ziekenwagen|brancard|rolstoel|lijkwagen|kist, met een|de ambulance naar|terug
    tussen zes planken, staat|vliegt|gaat … je|jullie|uw|jouw huis|auto|winkel|zaak|kot in … fik|brand|vlammen
    je|jij|jullie drijft|drijf … binnenkort|straks|levenloos
    iemand|moeten|moet|zou|mag … zijn|haar|je|hun|jouw vingers|benen|handen|poten|nek|armen|kaak … breken|afhakken|brijzelen|verbrijzelen
    breken … zijn|haar|je vingers|benen|poten, hopelijk|hoop krijgt|krijg|krijgen|dat|hij|zij|je … hartaanval|beroerte|stikt|verzuipt|infarct|verrekt
    verdient|verdienen de|een strop|galg|kogel|nekschot, aan de galg, de strop voor, aan de hoogste boom|lantaarnpaal
    knoop|hang ze|hem|haar|die op, vergiftigen … ratten|die|ze, met een|de hogedrukspuit|vlammenwerper|bulldozer … goot|ze|die|spoelen|hok
    moet je … de goot in, stenen aan je voeten, schop|trap|gooi|jaag hem|haar|ze|die … stad|land|dorp uit, met een baksteen
    hoop|hopelijk … je|jullie|hem|haar omver|aanrijden|doodrijden|overrijden|platrijden
    raap|raapt|rapen|oprapen … tanden, ik heb je adres|kenteken, heb|hebben jouw|jullie adres|kenteken
    ken|weet|weten de|het school|crèche|schooltje|club van je|jullie|jouw
    wegrotten|rotten|creperen in|onder de|het|een cel|gevangenis|grond|hel|riool|gevang
    zien|zag|weet waar je|jouw|jullie vrouw|man|dochter|zoon|kinderen, jammer|zonde zijn|als … haar|je|jou|hem|jullie iets overkwam|overkomt|gebeurde
    hang hem|ze|haar|die op, steek|gooi ze|hem|haar in brand|gas
  `),
  sexual: entries(`
    neuken, neuk, neukt, neukpartij*, geneukt, tieten, porno*, geil, geile, geilaard*, sletje*, pijp me|m n, me pijpen, pijpbeurt*
    aftrekken|afzuigen me|hem, naaktfoto*, naakte|blote meiden|meisjes|vrouwen|foto*, seksdate*, sexdate*, sekscontact*, sexcontact*
    seks|sex gratis|vanavond|chat|zoek*|nu|date|met, zoek|zoekt|zin in|wil … seks|sex|neuken|sexdate|wip, gratis seks|sex, erotische massage*
    lekkere|lekker kont|tieten|kontje|wijf|wijven|borsten, lik mijn|me, beffen, standje, hete|geile meiden|vrouwen|huisvrouwen|dames|milf|milfs
    dikke|stijve lul|pik, pik zuigen, escortdame*, escort service|dames, neuk*
    wil|zou … je|jou|haar|die|wel|eens … neuken|likken|beffen|pijpen|bespringen|naaien
    doe|trek … uit … schatje|geil|borsten|tieten, laat|toon|show … je|jouw|uw|eens … borsten|tieten|kut|kont|prammen|slipje|billen
    lekker|lekkere|dikke|grote|geile|vette|stevige|flinke … tieten|kont|kontje|jetsers|wijf|stoot|slet, tetten, kontneuk*
    stuur … naaktfoto*|nudes|bloot|naakt, nudes, gepijpt, pijp me|mij|m, gevingerd, vingeren, beft|bef|beffen, kom klaar|klaarkomen, klaarkomen, afrukken
    sperma, cumslet*, trio zoek*|gezocht, standje 69, gangbang*, orgie, orgieën
    hete|geile|natte|gewillige|eenzame|alleenstaande vrouwen|meiden|dames|meisjes|moeders|milf|milfs|poes*|studentes|huisvrouwen
    seks|sex … met mij|voor|tegen|bij … geld|jou|mij|je|vanavond|betaling, seksafspraak|sexafspraak, verkracht*, aanranden, geilneef
    op mijn gezicht|pik|lul … zitten, hoertje*, snolletje*, hoerenbuurt … goedkoop, prostituee gezocht, dildo*, vibrator*, kinky*, bdsm, slaafje
    escortmeisje*, escortservice
    wijf|meid|haar|blondje|serveerster|meisje|blonde …… wil|zou ik … nemen|pakken|bespringen|leggen|uitkleden
    serveerster|wijf|blondje|meid zou|wil|zou ik … leggen|nemen|pakken, wat|mooie een|n stel tieten|prammen|borsten|billen
  `),
  spam: entries(`
    klik hier|nu|op, verdien* … euro|geld|thuis|week|dag|maand|online|snel|uur, bestel|koop|shop nu|direct|vandaag|online|snel, kortingscode*
    korting met|op|tot|code|vandaag, gratis bitcoin|crypto|iphone|cadeau*|proefperiode, stuur … appje|whatsapp|dm|prive
    app|bel|mail mij|ons|nu … offerte|info|meer, bezoek|bekijk|check onze|mijn|ons website|webshop|winkel|site|kanaal|shop
    snel|makkelijk|gemakkelijk geld|rijk, lening|lenen|krediet … zonder|bkr|snel|direct|toetsing, online casino*|gokken|casinobonus, casino bonus
    beste|laagste|scherpste prijs|prijzen|prijsgarantie, afvallen|afslanken … kilo|snel|week|weken, kilo kwijt|afvallen, volg mij|me|ons op|voor
    aanbieding|actie … vandaag|nu|tijdelijk|alleen, tijdelijke|unieke|super aanbieding*|actie|korting, investeer* … crypto|bitcoin|nu|winst
    crypto handel*|investering*, cryptomunt*, gratis verzending|bezorging|levering|offerte, thuiswerk* … euro|verdien*, word … rijk|miljonair
    abonneer je|op, te koop … bel|app|prijs, goedkope|goedkoopste … kopen|bestellen|webshop|sigaretten|horloges, volgers kopen|gratis, <drug> …… <reach>
    <drug> …… te koop|verkrijgbaar|leverbaar, verkoop|verkopen|koop|bestel|aanbod|lever|leveren|zoek|dealer … <drug>
    snelle|discrete|gratis levering|bezorging|verzending … <drug>|heel|hele|app|bel|24, zonder recept|bkr|toetsing|voorschrift, voorschriftvrij
    online casino, casino … bonus|spins|online|storting, gratis spins|spinnen|draaien|tokens|gokken, gokken … online|bonus|winnen|gratis
    bonus … storting|welkomst*|eerste, welkomstbonus*, speel|schrijf … nu … casino|bonus|in|mee, jackpot
    gefeliciteerd …… iphone|prijs|gewonnen|uitgekozen|geselecteerd|winnaar|cadeaukaart|bon
    je|u|jij|jullie|heeft … gewonnen|uitgekozen|geselecteerd … iphone|prijs|klik|euro|waardebon|claim|auto
    claim … prijs|bon|cadeau|bonus|nu|winst|je|jouw|uw, gratis iphone|waardebon*|cadeaubon*|samsung|ipad
    verdien|verdienen …… euro|bitcoin|week|maand|crypto*|garantie|thuis|dag, rendement … gegarandeerd*|hoog|hoge
    gegarandeerd* … rendement|winst|inkomen|resultaat, investeer|beleg … bitcoin|crypto*|nu|goud, verdubbel … geld|bitcoin|inleg|inkomen, snel rijk|geld
    rijbewijs|diploma|paspoort … kopen|koop|zonder, vals* … geld|bankbiljetten|paspoort*|rijbewijs|diploma*|identiteit*
    lening|krediet|lenen …… zonder|direct|whatsapp|bkr|euro|snel|contact*, medium|helderziende|waarzegster|marabout … bel|liefde|terug|whatsapp
    abonneer|join … kanaal|onlyfans|telegram, volgers … kopen|gratis|goedkoop
    contacteer|contact|mail|app mij|ons|me … voor|via … lening|prijzen|whatsapp|telegram|bestelling, link in … bio|profiel|beschrijving
    klik … link|hier|bio|snel|nu
    gratis spins|spin|draaien, spins|bonus zonder storting, verdien …… bericht|dm, echte|nederlandse volgers, krediet|lening|leningen … telegram
  `),
  note: entries(`
    shit, verdomme, stom, stomme, lelijk*, kak, schijt*, reet, kont, wijf, godver*, bagger, dom, domme, waardeloos, walgelijk, rot, teef, schande, zielig
    eikel*, hoererij, trut, drugs, apen, klungel*
  `),
  except: entries(`
    kuttekoven, negerzoen*, negerhut*, hoer van babylon, onder de eik*, eikel aan|van|op|in|die|onder, de|een|elke|die|deze eikel, eikel van de|een
    tuig en|van het schip, tuig van de boot, paardentuig, het tuig, schoft van het paard, muts op|en|met, een muts, mijn muts
    rode|warme|wollen|gebreide muts, dode mus, mongolen van, mongolen vielen, de mongolen, bel ons|mij, kaapse, sla de|rechtsaf|linksaf, kom je
    bekijk onze, bezoek onze tentoonstelling, moeten dood hout, stront van|aan, paardenstront, strontvlieg*, ratten, stomme film*, dood hout
    lelijk eendje, dood aan de ketting, kus me, kutser*, kuts, kuttenberg*, kuttekoven*, kutno*, kutaisi*, kutter, kutters, kanker, kankeronderzoek*
    kankerpatiënt*, kankerbestrijding*, kankerfonds*, kankercentrum, kankerbehandeling*, kankervrij*, kankerteam*, kankerinstituut*, kankerzorg
    kankerregister, kankerleag*, kankergen*, kankerscreening*, kankerdag, kankerstichting, kankerspecial*, kankerlotgenot*, borstkanker*, kankercel*
    kankergezwel*, kankersoort*, kankerverwekkend*, kankerafdeling, kankeroverleven*, kankerstrijd*, kankerrisico*, kankerloop, kankervereniging*, tering
    tyfus, tyfusepidemie*, tyfuslijder*, tyfusbacterie*, tyfuspatiënt*, tyfusjaar, teringlijder*, kleretempel, kuta, kutuzov*, kloten, kloten zürich
    klotenairport, klootschiet*, klotendijk, poepchic*, geilenkirchen, roze zaterdag, hoeren|hoer en ridders, de hoererij
    turkse|poolse|chinese … markt|winkel|bakker, polen … hollanden|bevrijd*|soldaten|bevrijders
    joden … gedeporteerd|vermoord … 1942|1943|1944|kazerne|mechelen, gedeporteerde joden, joden werden|zijn|uit … gedeporteerd|weg*|vergast|vermoord
    vergast in|te auschwitz, roma en sinti, vlamingen en walen, kwal|kwallen op|aan|in, dieven van|in, we pakken je in|mee, viel|vielen dood, muil van|de
    drugs nee|preventie, geen drugs, te koop bij|op|in, pas op … kinderen spelen|spelende|overstekende, pas op|let op voor, spelende kinderen, paljas en
    de paljas, harlekijn, aap in de zoo|boom, kleine|oude|zwarte|grijze poes*, poes|poesje op|in|slaapt|lag|ligt|miauwt, je moeder, teringlijd*, kuttingen
    neukirch*, neukölln, kutmann, smeerlapperij*
    wacht|wachten je|jullie op bij|met|aan|onder|op|in|voor de|het|een|twee|mijn|onze
    meneer|mevrouw|familie|dhr|mevr|mej|heer|dominee|dokter hoer|lul|kut|kutt*|pik|neuk*|kloot*|klote|naaktgeboren|poepjes|flikker|slet
    meneer|mevrouw|familie de|van|van den|van de hoer|lul|pik|slet|neger, boer lul, geile boer|geit|bok|kat
    hoeren van|en … breitner|lautrec|museum|schild*|monniken, hoeren en tollenaars
    supporters|fans|zingen|zongen|zingt|hooligans …… slopen|maken|pakken|slaan|breken jullie|ze … kapot|in|af|plat, doodgeschoten … 1944|1943|1942|verzet*
    teef kreeg|heeft|van, sexbierum, rectum, strop van|om zijn|des, de galg van|op, galgen*, met de trein terug naar|van
    komen je|jullie halen|ophalen|opzoeken met|op|in|na, we pakken jullie … voetbal|zaterdag|wedstrijd|finale, oud wijf van|uit|met, oude wijven
    wijven … spreekwoord|molen, het schijt, kloten van, staat het|je|ons huis in … steigers|bloei, koeien stinken, varkens leven|wonen, geit, geiten
    drol van|op, de geit|geiten, een geit, geit en|op|in|met, kreng van|dode, aso|asos … wijk|buurt
    meneer|mevrouw|familie en mevrouw de hoer, mevrouw de hoer, kuttschreuter
    sterf|sterft zombie|zombies, neuken in de keuken
    kutterweg, kutter*, poepershoek
  `),
}
