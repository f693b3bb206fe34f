import { entries, type LanguageData } from '../language-data.ts'

/** Romanian. */
export const ro: LanguageData = {
  words: {
    people: `
      țiganii țigani țiganilor ungurii unguri ungurilor evreii evrei evreilor imigranții imigranți musulmanii musulmani negrii arabii arabi refugiații
      refugiați străinii homosexualii homosexuali gayii romii rromii rromi jidanii jidani poponarii poponari bozgorii bozgori bozgorilor ciorilor
      jidanilor poponarilor lesbienele migranții migranți asiaticii nepalezii chinezii ucrainenii handicapații transsexualii cioroii
      drogații drogați pakistanezii pakistanezi sirienii turcii boschetarii boschetari cerșetorii
    `,
    must: `
      trebuie trebuiesc ar merită să
    `,
    harm: `
      împușcați gazați gazare exterminați exterminarea omorâți spânzurați arși deportați deportarea alungați bătuți castrați sterilizați închiși eliminați
      lapidați înecați trimiși internați expulzați săpun pușcărie
    `,
    vile: `
      paraziți hoți hoții gunoaie scursuri scursură șobolani boală boli animale infractori gândaci ciumă teroriști violatori bolnavi degenerați maimuțe
      jeguri mizerii criminali lepre cancer pervertiți sălbatici împuțiți puturoși
    `,
    drug: `
      iarbă cocaină coca heroină pastile ecstasy mdma xtc hașiș marijuana canabis ketamină etnobotanice cristale viagra cialis xanax buprofuri speed lsd
      steroizi
    `,
    reach: `
      telegram whatsapp signal privat mesaj livrare livrez livrăm discret discretă rețetă sună
    `,
  },
  everywhere: entries(`
    muie, futu ti|i|va|te|ma, futuți*, futeți*, pizda, pizdă, pizde, pizdele, sugi pula, du te|duceți vă în pula|pizda, pula mea|mă|lui
    morții mă tii|tăi|măti, mortii ma tii, căcat, căcatul*, căcăcios*, căcănar*, bagamias, bag pula|mi, futu ți|ti|i|vă|te, fututi, suge pula, sugeți pula
    pula mea, pulă mea, în pula, căca m aș, pizda mă|ma|măsii|mamei|ta|voastră|mătii, în pizda, băga mi aș|as, bagami aș, labagiu, pulalău, pizdă proastă
    să mi sugi, cacat cu, căcat cu
  `),
  insult: entries(`
    idiot, idioți, idioata, idioată, idioților, idiotule, idiotilor, imbecil*, cretin*, tâmpit*, dobitoc*, javră, javre, jigodi*, jeg, jeguri, jegos*
    împuțit*, cur, curu, curva, curvă, curve, curvelor, curvele, curvo, curvulit*, târfă, târfe, tarfa, tarfo, panaramă, panarame, handicapatule
    handicapaților, handicapat, handicapați, retardat*, mongoloid*, bulangiu*, labagi*, pulă, pula, pule, pulii, pulica, gunoaielor, gunoiule, prostule
    proasto, proștilor, prostilor, proștii|prostii dracului|naibii, prostănac*, prostălău, fraierilor|fraiere, nesimțit*, nesimtit*, bou, boule, boilor
    boi, măgarule, măgarilor, porcule, porcilor, țărănoi*, țăran prost|împuțit, ratatule, ratatilor, ratați, nenorociților, nenorocitule, nenorocito
    scursur*, lepră, lepre, hahaler*, vagaboand*, ticălos*, putori*, poponar*, cocalar*, animalule, animalelor, oligofren*, fătălău, loază
    zdreanță|zdrențe ordinară, scârbă|scârbe umană|ordinară|ce, mizerabil*
    ești|sunteți|esti|sunteti … prost*|proast*|gunoi*|jalnic*|penibil*|hoț*|ratat*|urât*|nimic|nulități|rușine|incompetent*|bou|boi|porc*|animale|idiot*
    sunt|e|este un|o|niște|toți prost*|gunoi|gunoaie|hoți|hoț|ratat*|nulități|porci|animale|idiot*|bou
    niște|nişte|bandă|adunătură|turmă|gașcă … prosti|proști|hoți|hoților|idioți|ratați|incompetenți|penali|animale|porci|nesimțiți|țărani|ticăloși|tâmpiți
    du te … dracu|dracului|naibii, duceți vă … dracu|dracului|naibii, ducă se dracului, lua* … dracu|dracul|naiba, taci din|dracului|naibii|mă|odată
    tacă|închide|închideți|ține|țineți ți|vă|pliscul|gura|fleanca|ciocul, gura bă|mă|prostule, mă piș|cac pe|în, fut|fute*|futut*|fututi*
    oraș|loc|viață|țară|muzeu|local|oameni de rahat|căcat|doi lei, vacă|vaca|scroafă|babă|baba proast*|gras*|împuțit*|dracului|nebun*
    rușine să|sa vă|va|ți fie … proștilor|hoților, rahat|căcat|căcatul de oraș|țară|parc|poză|poze|om|oameni|primar
    oraș|țară|viață|poză|primărie de căcat|rahat|doi|2, de rahat, de căcat, căcat*, mânca*|mănânci|mâncați … căcat|rahat|pula
    mănânci|mâncați|mânca|mănâncă căcat|rahat, fut, fute, futem, futeți, futai, pizd*, p1zd*, idioat*, idiot*, tâmpițel*
    prostul|proasta|proștii|prostule|proștilor dracului|naibii|satului|de|ăla|ăia, prost ca|de bubui, bou încălțat
    ești|esti|sunteți|sunteti|e|sunt un|o|niște prost*|proast*|bou|boi|vacă|jigodie|cretin*|nesimțit*|fraier*|bulangiu|ratat*|zdreanță|nimeni|gunoi|penibil|hoț|hoți|curv*|șobolan|loaz*|țăran|papagal|lepădătură|ticălos
    javr*, ratat|ratați|rataților ca, jalnic un|ratat, lepădătur*, pramati*, pușlama*, golan|golani|golanilor ordinar|ordinari
    hoț|hoții|hoților|hoțule ordinar*|nenorocit*|împuțit*|dracului, hoțomani, șobolan ordinar|împuțit, nesimțiți*, mongol|mongoloid*, retard, cocălar*
    manelist împuțit, pițipoanc*, pipiță, paraşut*|parașut*
    bă|mă|băi|măi|băh prostule|boule|fraiere|fraierilor|idiotule|cretinule|țărane|animalule|animalelor|sclavule|dobitocule|labagiule|nesimțitule|proștilor|oligofrenule
    țăran|țărane|țărani|țărănoi|țăranilor împuțit*|jegos*|prost*|ordinar*|dracului|nespălat*
    vacă|scroafă|babă|gâscă|capră|oaie proastă|grasă|împuțită|dracului|ordinară, taci din gură, gura mă|bă|proasto|boule|javră, ia muie|pula
    dute dracului|dracu|naibii, du|duceți … dracului|dracu|naibii|pula|pizda, marș de aici, cară te de, cărați vă de|acasă|în, plimbă ursul
    lua|luați|ia|luate te|v|vă|l|i|ar … dracu|dracul|naiba|gaia, bătu i ar, bătu v|te ar, dă te dracului|naibii, mi e scârbă|silă|greață de
    scârb* umană|împuțită, vedea te aș|vedeate aș, curv*, târf*, tarf*, panaram*, zdreanț*, fufă|fufe|fufo ordinară|ieftină, bulangi*, homalău*, găozar*
    pulifric*, coaie, sugător de pulă, mă ta|mata|mamata, morții|mortii|morți mă|măti|tăi|matii|tii, morții mă tii, morții tăi
    crucea|paștele|grijania|ceapa|dumnezeii mă|măsii|mătii, paștele mă, cap de bou|pulă, lingăi, lingău, lingea*, pupincurist*
    primarul|primar|primaru|primărița|consilierii|politicienii … jigodie|hoț|hoți|ordinar|împuțit|tâmpit|prost|bou|nesimțit|mafiot|mincinos, muist
    muistule, muiști, muistilor, mă ta, debil, debili, debilule, debililor, labar, labari, labarule, analfabetule, analfabeților
    lichea, lichele, licheaua, licheaua dracului, nenorocit|nenorociți|nenorocita|nenorocită de|ca, nenorociți împuțiți, jigodii, sărăntoc*, sărăntoace
    sărăntoci, putoare|putori leneș*|de|ordinar*, leneș împuțit|ordinar, babă|baba|moașă|mosule|moșule urâtă|urata|senilă|acră|scârboasă|nebună|zbârcită
    față|fata|mutră|mutra|moacă|bot de|ca bou|buldog|porc|maimuță|cur|șobolan|curcă|oaie, prost|proastă|proști de|ca bubuie|noaptea|bâta|tuns
    gunoaiele dracului, gunoi uman|ordinar|împuțit|de om
    trăiesc|put|miros|pute|se înmulțesc|trăiți|puțiți ca|precum porcii|șobolanii|animalele|gândacii|porci|șobolani|animale|oile
    sunt|e|este animale|animal|porci|vite … otrăviți|împușc*|cușcă|arși|bătuți, labă tristă|trista|tristă, laba tristă
    ești|esti|sunteți o|un|niște scursur*|lepră|rebut*|nimic|rahat|paraziți|parazit|trădător|trădători|viermi|vierme, păcat de aerul|oxigenul
    degeaba faci umbră|ții umbră, faci umbră pământului degeaba, rebut uman|al|de, rebuturi|rebut umane
    trădător|trădători de țară|ordinari|împuțiți|nenorociți
    deputații|senatorii|primarul|politicienii|consilierii|parlamentarii … porci|porc|paraziți|jeguri|trădători|ștreang|lichele|lichea|viermi|vierme|curve|scursuri|gunoaie
    cretinoid*, idioțenie ambulantă, tont, tonți, tonților, tontule, tălâmb*, nătărăule, netotule, prostovan*, tâmpiți, retardatu*, retardaț*, retardato
    mongolule, căcat* cu ochi, vită|vite încălțată|încălțate, oligofreno, jegule, jegoso, mucosule, bășinos*, pârțâ*, labagiule
    laba mică, cârpă|cârpe de|împuțit*, ma tii
    scroafa|vaca aia|asta|aceea grasă|proastă|bătrână, mă|mata|maică ta|tii … rușin*
    nemernic, nemernici, nemernicule, nemernicilor, profitori jegoși|împuțiți|ordinari|nenorociți
  `),
  hate: entries(`
    țigan|țigani|țigane|țiganilor|țigănime|tigan|tigani împuți*|jegos*|puturos*|hoț*|nenorociț*|borât*|jegoși, țigani … hoți|afară|gunoi*|scursur*|fur
    cioroi*, cioroaic*, cioară|ciori borât*|împuțit*|nenorocit*, jidan*, bozgor*, homalău*, gaozar*, bulangii, poponari
    afară|jos|marș … țiganii|ungurii|jidanii|evreii|imigranții|arabii|musulmanii|refugiații
    ungurii|țiganii|evreii|imigranții|musulmanii|negrii|arabii|refugiații|străinii|homosexualii|gayii|rromii|romii … afară|gunoi*|paraziți|hoți|scursur*|exterminați|gazați|șobolani|boală|animale|infractori|gandaci|ciumă|fură|împușcați
    împuțiți|jegoși|spurcați|nenorociți de|ca țigani*|unguri*|evrei*|arabi*|imigranți*|negri*
    întoarce*|duceți|pleacă|plecați|cară|cărați|marș … țara|africa|acasă|ungaria|budapesta|voastră|lor, negrotei*
    moarte … evreilor|țiganilor|ungurilor|homosexualilor|jidanilor, heil hitler, rasă inferioară|spurcată, la săpun, trăiască … legiunea|căpitanul|hitler
    spurcați* … evrei|țigani, <people> …… <must> …… <harm>, <must> …… <harm> …… <people>, <people> …… sunt|toți|toate|niște|ca|ăștia|numai … <vile>
    <people> <vile>, <people> afară|jos|plecați|cărați|duceți, <people> … afară|plecați|cărați, <people> …… la pușcărie|gazare|săpun|zid|munca|nebuni
    afară|jos|marș|moarte cu|din|la|tuturor|țara … <people>, moarte <people>
    <people> împuțiți|jegoși|puturoși|borâți|nenorociți|spurcați|hoți|dracului|proști|ordinari|nespălați|de rahat
    țigan|tigan|țigancă|țigănuș împuțit*|jegos*|puturos*|borât*|nespălat*|hoț*|ordinar*|nenorocit*|prost*|dracului, <people> …… fură|conduc|violează|put
    jidanii conduc, ciori|ciorile|cioroi|cioară împuțit*|afară|plecați|nenorocit*|borât*|jegoas*
    homosexualitatea|homosexualii|gay|gayii|lesbienele|lgbt … boală|bolnavi|bolnav|pervers*|rușine|scârbă|păcat|pușcărie|anormal*|tratați|împotriva
    ciorilor, gabor împuțit, jidov*, jidănaș*, bozgoroaic*, bozgorilor, boanghin*, boanghen*, negrotei, negroteo, cioară împuțită|borâtă
    maimuță|maimuțe înapoi|în|din … africa|copac|junglă, rasă|rase inferioară|inferioare|spurcată|blestemată
    hitler … dreptate|avea|trăiască|bine|puțini|terminat, avea dreptate hitler|antonescu, la gazare, antonescu … dreptate|puțini
    românia românilor|pentru români, înapoi în|la … india|africa|ungaria|israel|junglă|copac
    plecați|cărați|duceți|întoarceți … acasă|india|africa|ungaria|budapesta|siria|israel|voi, la cratiță, urăsc|urâm|detest|disprețuiesc … <people>
    <people> …… sunt … dezgustători|scârboși|inferiori|virus|jegoși
    trebuiau|trebuie|trebuia … duși|trimiși … bug, <people> …… la|în gaz|cușcă|junglă, <people> …… locul lor
    <people> …… în camion|tren|bărci … afară|înapoi, hitler|antonescu trebuia|trebuie|trebuiau … termine|gate|curețe|terminat|treaba
    invadat|infestat de <people>, cioroi, cioroii, ciorile … împuțit*|cerșesc|bug
    moldovenii|ardelenii|oltenii|bucureștenii|basarabenii|mitici|moldovenilor … gunoaie|împuțiți|cerșetori|plece|scursuri|proști
    handicapații|handicapatul|handicapații|retardatul|retardatu|mongolul|olog|ologul … acasă|poza|ascun*|închi*|strică|cușcă|curtea, boli pe picioare
    parada|paradă|marșul|marș … poponar*|homalăi*|bulangi*|perverș*|degenerat*, poponarilor, poponarule, poponarul, poponarii, poponar
    homosexuali împuțiți|ordinari|afară, găozari
    nimeni nu vrea să vadă … lesbiene|lesbienele|poponari|homosexuali|handicapați|țigani, gunoaie|jeguri|scursuri|împuțiții de <people>
    suboameni*, sub oameni, subuman*
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
    te|vă aștept|așteptăm afară|colț|după|noi, vin|venim după|peste tine|voi, dau|dăm|pun|punem|dat foc … casei|muzeului|la|tot|localului|blocului|casa
    ți o iei, vă luați bătaie, pun mâna pe, un glonț în, ar trebui … împușcați|spânzurați|omorâți|împușcat|ars*|arși|omorât|exterminați, ultima zi|oră din
    ți a|te a sunat ceasul
    te|vă|îl|îi|va omor|omorâm|tai|tăiem|sparg|rup|înjunghii|înjunghiem|împușc|castrez|sugrum|îngrop|îngropăm|violez|desfigurez|jupoi|nenorocesc|aranjez
    să|o|am te|vă omor|înjunghii|împușc|sugrum|violez|castrez|jupoi|bat|snopesc|îngrop|omoare|spânzure|calce, dacă te|vă mai prind|găsesc|prindem
    îți|iti|ți|vă|vi dau|dăm|pun|rup|tai|sparg|trag|bag|crăp|frâng|smulg … foc|picioarele|mâinile|capul|gâtul|fața|glonț|cuțitul|dinții|botul|ochii|nasul|mașina|limba|maxilarul|oasele|fălcile|acid|casa
    dau|dăm|punem|pun foc la|casei|mașinii|primăriei|casa … casă|mașină|primărie|bloc, o să ți|vă|îți pară|coste rău|scump, va|vei|veți părea rău
    știu|știm|stim|stiu ce mașină|unde lucrezi|parchezi, ai|aveți grijă … noaptea|spate|umbli|familia, te|vă găsim|găsesc|găsește noi|eu|oriunde
    zilele|orele ți|îți|tale|voastre … numărate|sunt, ești un om mort, ești|sunteți praf, să crapi|crăpi|crapă|putrezești
    să|sa mori|moară|muriți|putreziți|arzi|ardeți … cancer|chinuri|câine|câinii|iad|dracului|voi, muri ai|ați, sicriu|groapă|mormânt … te bag|vedea|pun
    vedea te|v aș|as … sicriu|mort|groapă|mormânt|morți
    trebuie|ar|merită|meriți|meritați … împușcat*|spânzurat*|omorât*|bătut*|linșat*|castrat*|gazat*|bătuți|înjunghiat
    un|două glonț|gloanțe în … cap|ceafă|frunte, la zid cu, spânzură te, spânzurați vă, sinucide te, omoară te
    bombă|bomba la|în|sub primărie|moschee|sinagogă, iei|luați|încasezi|încasați|mănânci … bătaie|pumni|palme|cafteală|bâtă, omor în bătaie
    știu|știm|stiu|stim … la ce oră|ora|când|unde|cand|școală|scoala … fata|copilul|copiii|fiica|fiul|soția|nevasta|băiatul
    știu|știm|stiu|stim unde|când|cand|la … fata|copilul|copiii|fiica|fiul|nevasta|băiatul ta|tău|tai|voștri|voastră|tale|tăi
    știu|știm|stiu la ce oră|ora … iei|ieși|pleci|vii|ajungi
    pleci|plecați|ajungi|ajungeți|ieși|ieșiți cu|pe|la|în salvarea|salvare|targă|dric|sicriu|ambulanța|morgă
    o să|sa îți|ți|iti|ti|vă|v ardă|explodeze … casa|mașina|foc|magazinul
    o să|sa te|vă găsească|pescuiască în|din dâmbovița|râu|lac|șanț|canal|portbagaj|dunăre|bega|someș
    cineva|ar|trebui|trebuie … să|sa îi|i|ți|îți rupă|taie|spargă|zdrobească|frângă … degetele|picioarele|mâinile|gâtul|dinții|capul
    sper să se|te|vă înece|înecați|îneci|spânzure, sper … infarct|avc, la ștreang cu|toți, în ștreang, ștreang|streang|spânzurătoare pentru|cu
    la spânzurătoare cu, la zid toți|cu toți, i|îi|te|v aș|as stârpi|gaza|împușca|omorî|otrăvi|extermina|spânzura
    otrăviți|otrăvit|stârpiți|gazați|deratizați ca|toți … șobolanii|șobolani|gândacii, ar trebui … otrăviți|stârpiți|gazați|deratizați|sterilizați
    cu piatra|bolovanul|bolovan de gât, te mănâncă|mananca|mănânci pământul|viermii, îți|iti|ți fac|facem felul|seama|de petrecanie
    taie ți|vă mâinile|limba|degetele|venele|gâtul|capul
    aduni|adunați|culegi|aduna|cauți … dinții, am|avem|găsit adresa ta|voastră|lui
    știu|știm|stiu grădinița|școala|adresa fetei|copilului|băiatului|copiilor|ta|voastră
    văzut unde|când … nevasta|nevastă|soția|fata|copilul|copiii ta|tale, păcat dacă|daca|să i|îi|ți|îți|vi se întâmplă|intampla
    spânzurați|împușcați|gazați|linșați|omorâți|ardeți|spanzurati l|i|o|ii, dați le foc
  `),
  sexual: entries(`
    pornografie, porno, porn, sex gratis|oral|anal|acum|diseară|tare|deseară|fără|total, caut|vreau|ofer sex|pula|pizdă, curve ieftine|bune, masaj erotic*
    poze|fete|femei|filme goale|nud|xxx|porno, coaie, coaiele, sugi|suge|linge|lingi … pula|coaiele|pulă|pizda, orgasm*, futai, blatiste
    țâțe|tzatze mari|mișto|bune, cur mare|bun|mișto, matrimoniale, dau limbi, țâțoas*, tzatze, tate mari|mișto|bune, curul mișto|bun|frumos|ăla|tău
    fund|funduleț|bucă|buci mișto|bun|bune|belea, ce|bune|mari|mișto țâțe|cur|fund|buci|pizdă, bunăciune ce|vino|ești
    arată|arata|trimite|pune|dă mi|ne|niște … țâțele|țâțe|fundul|curul|pizda|nuduri|poze nud|chiloții|păsărica, nuduri, nud|nuduri trimite|vreau
    dezbracă te|dă, i|te|ți aș fute|linge|călări|băga|regula, i|te aș trage o|pe|la, aș trage o pe|imediat, aș fute|linge|băga
    fă|faci|face|faceți|dai|da|trage mi|ne|o|și|lui … muie|laba|labă|oral|sex|o muie|pipă|limbi
    suge|sugi|sugeți|linge|lingi … pula|pulă|pizda|coaiele|puța|sula, suge o, să ți o trag, ți o trag, să o trag, te regulez, regulez
    pulă mare|groasă|tare, orgie, orgii, porno*, xxx, sex gratis|oral|anal|acum|total|contra|cu|pe|în trei|plătit|fără
    vreau|caut|ofer|fac sex|futai|futut, escort|escorte, dame de companie, curve|fete|femei|doamne|studente|milf … goale|fierbinți|ieftine
    masaj erotic*|intim|cu final, mi s a sculat, te excită|excit, nimfoman*, escorte, țâțele
    pe … chelneriță|roșcată|blondă|brunetă|fata|tipa|asta aș|as fute*|regula*|călări|linge|pune, aș|as fute o
    ce|uite|vezi ce|și țâțe|craci|buci|cur|popou are|ai|de, pe capră|la cur aș|te|o, țâțe … are|mari|are
  `),
  spam: entries(`
    click|clic|apasă|apăsați|intră|intrați aici|pe|acum, dă|dați click|clic, câștig*|fă|faci|castig* … euro|lei|bani|acasă|zi|lună|săptămână|online|ușor
    cod|coduri reducere|promo*|de reducere, ofertă|oferta|oferte limitată|unică|specială|exclusivă|limitat|incredibilă
    cumpără|cumpărați|comandă|comandați|profită|profitați acum|azi|online|rapid|aici, bani ușor|rapid|rapizi|ușori|mulți din
    credit*|împrumut* rapid*|online|fără|imediat|urgent|nevoi, contact*|scrie*|scrieți|sun*|trimite … whatsapp|telegram|privat|ofertă|mesaj|detalii
    vizitați|vizitează|intră|intrați … site ul|pagina|magazinul|siteul|link, cazino|casino online|bonus, pariuri online|sportive|sigure
    investi* … bitcoin|cripto*|forex|profit, criptomoned*, slăbe*|slăbi* … kg|kilograme|rapid|zile, urmăr* mă|ne|pagina, abon* vă|te|la
    livrare|transport gratuit*, cele mai mici|bune|ieftine prețuri|oferte, cel mai mic preț, reducere|reduceri … azi|doar|link|site, lucr* de acasă|de la
    pierde|pierdeți … kg|kilograme, venit* pasiv*|suplimentar*|garantat*, profit garantat, vrăjitoare|ghicit|descântec … iubire|sun*|dragoste, viagra
    de vânzare … tel*|sun*|whatsapp, urmăritori gratis|ieftini, <drug> …… <reach>, vând|vindem|livrez|livrăm … <drug>, fără rețetă
    livrare discretă|anonimă, cazino|cazinou|casino|păcănele|ruletă|poker|pariuri … online|bonus|rotiri|depunere|sportive
    bonus … depunere|lei|euro|cazino*|înregistrare, rotiri gratuite|gratis, prima depunere, joacă acum|și, jackpot
    ai|ați … câștigat|câștigător|selectat …… iphone|voucher|apasă|click|revendică, felicitări … câștigat, câștigat … iphone|telefon|voucher|apasă|click
    revendică|ridică|încasează … premiul|bonusul|voucherul|câștigul|acum, iphone … gratis|gratuit|câștig*, voucher gratuit|gratis
    câștigă|câștigați|câștigi|castiga|castigi …… acasă|bitcoin|crypto|cripto*|lună|lunar|săptămână
    dublează|dublezi|triplează … banii|bitcoin|investiția|suma, profit|venit|venituri|câștig|câștiguri|randament … garantat*|sigur*|pasiv*|lunar*|extra
    investește|investiți|investesc … bitcoin|crypto|cripto*|forex|profit, fals* … bani|bancnote|acte|diplom*|permis*|pașap*
    permis|diplomă|bac|buletin … fără examen|de vânzare|vând|rapid, împrumut*|credit*|bani … rapid*|urgent|garanții|whatsapp|dobândă|nebancar|buletinul
    vrăjitoare|ghicitoare|ghicit|clarvăzătoare|vrăji|farmece|descântece … sună|iubire|dragoste|leg*|whatsapp|dezleg*|contact
    urmărește|urmăriți|abonează|abonați … canal|canalul|pagina|onlyfans|telegram|profil, link … bio|descriere|profil|comentarii
    apasă|apăsați|click|clic|intră|dă click … aici|link|linkul|acum|pe
    scrie|scrieți|sună|sunați|contactează|contactați|contact|trimite … whatsapp|telegram|privat|ofertă|detalii|programări
    slăbești|slăbește|slăbiți|pierzi … kg|kilograme|zile|săptămân*, urmăritori|followers|like|likeuri|aprecieri … cumpără|gratis|ieftin*
    țigări ieftine|netimbrate|vrac, jumătate de preț … comandă|viagra, ieftin … comandă|viagra|rețetă
    câștigă|câștigați|castiga …… canapea|canapeaua, scrie|scrieți|scrie mi … telegram|whatsapp, scrie mi pe telegram|whatsapp|privat
    rotiri|spinuri gratuite|gratuit|bonus, fără depunere|depozit, credit|credite|împrumut|împrumuturi … minute|platnici|buletinul|adeverință
    urmăritori|followeri|like uri reali|reale|ieftini
  `),
  note: entries(`
    prost, proastă, prosti, nasol, rahat, dracu*, naiba, fraier*, scârb*, țăran*, jalnic*, nenorocit*, urât, penibil, rușine, hoți, hoții, bou, gunoi
    măgar*, proasta, prostia, fraieri, bătaie, muiere, hoț
  `),
  except: entries(`
    la|din|în|spre|orașul|amfiteatrul|arena din|portul|croata|aeroportul|festivalul pula, din|la|în pula … croația|istria, pula croația|istria|arena|film
    bou|boi de|la|în|care|trag|din|cu|și, doi boi, car|carul|căruță cu|de boi, carul cu boi, un bou, vă prind|găsesc|aștept la|în|cu|pe
    te|vă caut|prind|prinde din|la|cu, te prinde, te aștept la, te aștept după, rahat turcesc|cu|de, cod de bare, intrați pe poarta, intră pe poarta
    idiotul de dostoievski, idiotul lui, curve periculoase, o să vă pară bine, te ard|arde soarele, ratați ocazia|șansa, nu ratați, să nu ratați, ratați
    vaca de, baba dochia, vizitați site, ciori pe, ști* unde, coduri poștale, o să ți dau, transport gratuit, intrați pe, intră pe
    pula … croația|amfiteatru*|istria|romană, bistrița, iarbă verde|înaltă, iarbă și, boul și|carul, bou și, bou vagon
    cioară|ciori pe|de pe|din|neagră|grivă, ciorile pe|din pădure, papanași, sarmale, futog, proasta inspirație, o proastă inspirație|idee|dispoziție
    proastă idee, oaie de|și|neagră|cu, vaca de|milka|și, vacă cu|și|de|bălțată, capră cu, ce câine, negri de timp, baba dochia|novac|ana, babele
    gura de|văii|leului|râului|cheii, gura leului, mormânt|mormântul|groapa|sicriul lui, un mormânt, de vânzare casă|pere|mere|miere, coca cola
    mai prind|văd la|cu|o|un, dacă te mai văd … bucur|drag|fericit, dracula, dracul verde, lua te aș acasă|în, mort de
    ești mort de oboseală|foame|râs|dor, să mori de râs|plăcere|drag|dor|frumusețe, mori de râs|foame|dor, gazar*, casă de vânzare, scoate limba
    vă găsim acasă|cu, te găsesc|găsim și în|la
    să|sa mori|murim|muriți de bun*|buni|bune|râs|plictiseală|drag|frumos|poftă|foame|cald|frig|dor|frumoasă|plăcere|gelozie|ciudă, vine să mori
    vine să mori de, gunoiul|gunoaiele stă|se|nu|din|de|la|stau|adun*|strâng*, sparte … gunoiul|gunoiu
    suporterii|fanii|galeria|peluza|cântau|cânta|strigau|stadion|stadionul …… vă|te|îi batem|bat|rupem|spargem|tăiem|călcăm
    vă|te batem|rupem|bat … sâmbătă|duminică|meci|derby|la fotbal|table|șah|fotbal, vă batem la table|șah|fotbal
    te|vă prindem|prind noi|eu|la … horă|joc|ascunselea|tren, te prindem noi la horă, o să|sa plătiți|plătești|plătim … lei|euro|bilet|intrare|taxă
    sat|satul|comuna|comunei|cătunul|pârâul|valea|dealul curva|curvei|muierești|muieri|cur|curului|pula|pulii|pizda|bou|boului|boilor, curva sat
    pula croația|din|pe|istria|arena, orașul|portul|spre pula, pula … croația|istria|amfiteatru*|croatia, curul paharului|sticlei|de, cur de sticlă|pahar
    boii … carul|plug|jug|trag|domnului, boi la|cu jug|car|plug, ciorile|cioara|ciori din|pe|de|în|care|zboară|croncăn*, cioara vopsită
    porcii|porcul|porci de|la|din|negri|mangalița, vaca|vacă|scroafa cu|de|a|din, găina moașă, mort|moartă|morți de foame|oboseală|sete|frig|somn|râs
    trenul|trenurile morții, morții … război*|cimitir*|pomen*|monument, locul morții, fundul mării|lacului|sticlei|curții|văii|sacului, buci de pâine
    țâța|țâțele caprei|vacii|oii, bug eyed, sunt|sînt animale la|în|de|pe, urs|ursul plimbă, ștreangul lui|de la, te|vă bat gândul|vântul|clopotele
    te|vă bate|bat gândurile|valurile|vânturile
    vă batem sâmbătă|duminică|mâine|fotbal
    te|vă găsim|găsesc la|în|lângă|pe|sub|duminică|sâmbătă|mâine|diseară|acolo|cu
    mori zombi|zombie
    strada|str|ulița|fundătura curva|curvei|curvelor|curului
  `),
}
