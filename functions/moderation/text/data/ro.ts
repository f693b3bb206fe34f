import { entries, type LanguageData } from '../language-data.ts'

/** Romanian. */
export const ro: LanguageData = {
  everywhere: entries(`
    muie, muist*, futu ti|i|va|te|ma, futuți*, futeți*, pizda, pizdă, pizde, pizdele, sugi pula, du te|duceți vă în pula|pizda, pula mea|mă|lui
    morții mă tii|tăi|măti, mortii ma tii, mă ta, căcat, căcatul*, căcăcios*, căcănar*, mata, bagamias, bag pula|mi
  `),
  insult: entries(`
    idiot, idioți, idioata, idioată, idioților, idiotule, idiotilor, imbecil*, cretin*, tâmpit*, dobitoc*, javră, javre, jigodi*, jeg, jeguri, jegos*
    împuțit*, cur, curu, curva, curvă, curve, curvelor, curvele, curvo, curvulit*, târfă, târfe, tarfa, tarfo, panaramă, panarame, handicapatule
    handicapaților, handicapat, handicapați, retardat*, mongoloid*, bulangiu*, labagi*, labar*, pulă, pula, pule, pulii, pulica, gunoaielor, gunoiule
    prostule, proasto, proștilor, prostilor, proștii|prostii dracului|naibii, prostănac*, prostălău, fraierilor|fraiere, nesimțit*, nesimtit*, bou
    boule, boilor, boi, măgarule, măgarilor, porcule, porcilor, țărănoi*, țăran prost|împuțit, ratatule, ratatilor, ratați, nenorociților
    nenorocitule, nenorocito, scursur*, lepră, lepre, hahaler*, vagaboand*, ticălos*, putori*, poponar*, cocalar*, analfabet*, debil*, animalule
    animalelor, oligofren*, fătălău, loază, zdreanță|zdrențe ordinară, scârbă|scârbe umană|ordinară|ce, mizerabil*
    ești|sunteți|sunt|ești|esti|sunteti … prost*|proast*|gunoi*|jalnic*|penibil*|hoț*|ratat*|urât*|nimic|nulități|rușine|incompetent*|bou|boi|porc*|animale|idiot*
    niște|nişte|bandă|adunătură|turmă|gașcă … prosti|proști|hoți|hoților|idioți|ratați|incompetenți|penali|animale|porci|nesimțiți|țărani|ticăloși|tâmpiți
    du te … dracu|dracului|naibii, duceți vă … dracu|dracului|naibii, ducă se dracului, lua* … dracu|dracul|naiba, taci din|dracului|naibii|mă|odată
    tacă|închide|închideți|ține|țineți ți|vă|pliscul|gura|fleanca|ciocul, gura bă|mă|prostule, mă piș|cac pe|în, fut|fute*|futut*|fututi*
    oraș|loc|viață|țară|muzeu|local|oameni de rahat|căcat|doi lei, vacă|vaca|scroafă|babă|baba proast*|gras*|împuțit*|dracului|nebun*
    rușine să|sa vă|va|ți fie … proștilor|hoților
  `),
  hate: entries(`
    țigan|țigani|țigane|țiganilor|țigănime|tigan|tigani împuți*|jegos*|puturos*|hoț*|nenorociț*|borât*|jegoși
    țigani … hoți|afară|gunoi*|scursur*|fur, cioroi*, cioroaic*, cioară|ciori borât*|împuțit*|nenorocit*, jidan*, bozgor*, homalău*, gaozar*
    bulangii, poponari, afară|jos|marș … țiganii|ungurii|jidanii|evreii|imigranții|arabii|musulmanii|refugiații
    ungurii|țiganii|evreii|imigranții|musulmanii|negrii|arabii|refugiații|străinii|homosexualii|gayii|rromii|romii … afară|gunoi*|paraziți|hoți|scursur*|exterminați|gazați|șobolani|boală|animale|infractori|gandaci|ciumă|fură|împușcați
    împuțiți|jegoși|spurcați|nenorociți de|ca țigani*|unguri*|evrei*|arabi*|imigranți*|negri*
    întoarce*|duceți|pleacă|plecați|cară|cărați|marș … țara|africa|acasă|ungaria|budapesta|voastră|lor, negrotei*
    moarte … evreilor|țiganilor|ungurilor|homosexualilor|jidanilor, heil hitler, rasă inferioară|spurcată, la săpun
    trăiască … legiunea|căpitanul|hitler, spurcați* … evrei|țigani
  `),
  threat: entries(`
    te|vă|îl|o|îi|va|ii omor|omoram|omorâm|tai|tăiem|bat|batem|sparg|spargem|rup|rupem|calc|ard|împușc|împușcăm|înjunghi|belesc|distrug|distrugem|strâng|găsesc|găsim|prind|prindem|termin|nenorocesc|caut
    te|vă voi|vom omorî|bate|găsi|distruge|tăia|prinde|arde|călca|nenoroci
    o să|sa te|vă|ți|vi|îl|i|va … omor|bat|găsesc|găsim|tai|sparg|rău|calc|distrug|doară|ard|prind|omorâm|batem|rup|pară|iei|fut|dau
    știu|știm unde … stai|stați|locuiești|locuiți|lucrezi|lucrați|parchezi|dormi
    o să|sa|ai|veți|vei|aveți … plătești|plătiți|plăti|regreți|regretați|regreta|mori|muriți|suferi|suferiți|scump
    ești|sunteți|esti un|o|niște mort|moartă|morți|terminat*, ești mort, sunteți morți
    să mori|moară|muriți|crăpi|crăpați|putrezești|arzi|ardeți|piei|putreziți
    meriți|merită|meritați|merita … mori|moară|muriți|moartea|bătaie|glonț|împușcat*|spânzurat*|omorât*|ars
    sper … mori|crăpi|muriți|crăpați|moară|ardă|ardeți|cancer, ai|aveți grijă … spate|noaptea|mergi|umbli|ieși
    îți|vă|iti|ti|vi dau|rup|sparg|tai|bag|arăt|frâng|scot|sucesc … foc|picioarele|gâtul|capul|fața|mâinile|oasele|dinții|cuțitul|gura|limba|eu
    te|vă aștept|așteptăm afară|colț|după|noi, vin|venim după|peste tine|voi
    dau|dăm|pun|punem|dat foc … casei|muzeului|la|tot|localului|blocului|casa, ți o iei, vă luați bătaie, pun mâna pe, un glonț în
    ar trebui … împușcați|spânzurați|omorâți|împușcat|ars*|arși|omorât|exterminați, ultima zi|oră din, ți a|te a sunat ceasul
  `),
  sexual: entries(`
    pornografie, porno, porn, sex gratis|oral|anal|acum|diseară|tare|deseară|fără|total, caut|vreau|ofer sex|pula|pizdă, escort*, curve ieftine|bune
    masaj erotic*, poze|fete|femei|filme goale|nud|xxx|porno, coaie, coaiele, sugi|suge|linge|lingi … pula|coaiele|pulă|pizda, orgasm*, futai
    blatiste, țâțe|tzatze mari|mișto|bune, cur mare|bun|mișto, matrimoniale, dau limbi
  `),
  spam: entries(`
    click|clic|apasă|apăsați|intră|intrați aici|pe|acum, dă|dați click|clic
    câștig*|fă|faci|castig* … euro|lei|bani|acasă|zi|lună|săptămână|online|ușor, cod|coduri reducere|promo*|de reducere
    ofertă|oferta|oferte limitată|unică|specială|exclusivă|limitat|incredibilă
    cumpără|cumpărați|comandă|comandați|profită|profitați acum|azi|online|rapid|aici, bani ușor|rapid|rapizi|ușori|mulți din
    credit*|împrumut* rapid*|online|fără|imediat|urgent|nevoi, contact*|scrie*|scrieți|sun*|trimite … whatsapp|telegram|privat|ofertă|mesaj|detalii
    vizitați|vizitează|intră|intrați … site|site ul|pagina|magazinul|siteul|link, cazino|casino online|bonus, pariuri online|sportive|sigure
    investi* … bitcoin|cripto*|forex|profit, criptomoned*, slăbe*|slăbi* … kg|kilograme|rapid|zile, urmăr* mă|ne|pagina, abon* vă|te|la
    livrare|transport gratuit*, cele mai mici|bune|ieftine prețuri|oferte, cel mai mic preț, reducere|reduceri … azi|doar|link|site
    lucr* de acasă|de la, pierde|pierdeți … kg|kilograme, venit* pasiv*|suplimentar*|garantat*, profit garantat
    vrăjitoare|ghicit|descântec … iubire|sun*|dragoste, viagra, de vânzare … tel*|sun*|whatsapp, urmăritori gratis|ieftini
  `),
  note: entries(`
    prost, proastă, prosti, nasol, rahat, dracu*, naiba, fraier*, scârb*, țăran*, jalnic*, nenorocit*, urât, penibil, rușine, hoți, hoții, bou, gunoi
    măgar*
  `),
  except: entries(`
    la|din|în|spre|orașul|amfiteatrul|arena|amfiteatrul din|portul|croata|aeroportul|festivalul pula, din|la|în pula … croația|istria
    pula croația|istria|arena|film, bou|boi de|la|în|care|trag|din|cu|și, doi boi, car|carul|căruță cu|de boi, carul cu boi, un bou
    vă prind|găsesc|aștept la|în|cu|pe, te|vă caut|prind|prinde din|la|cu, te prinde, te aștept la, te aștept după, rahat turcesc|cu|de, cod de bare
    intrați pe poarta, intră pe poarta, idiotul de dostoievski, idiotul lui, curve periculoase, o să vă pară bine, te ard|arde soarele
    ratați ocazia|șansa, nu ratați, să nu ratați, ratați, vaca de, baba dochia, vizitați site, ciori pe, ști* unde, coduri poștale, o să ți dau
    transport gratuit, intrați pe, intră pe
  `),
}
