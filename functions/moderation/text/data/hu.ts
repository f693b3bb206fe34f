import { entries, type LanguageData } from '../language-data.ts'

/** Hungarian. */
export const hu: LanguageData = {
  words: {
    people: `
      cigányok cigányokat cigányság zsidók zsidókat migránsok migránsokat buzik buzikat melegek melegeket négerek négereket románok oláhok külföldiek
      menekültek muszlimok muszlimokat arabok bevándorlók kínaiak ukránok homokosok homokosokat leszbikusok transzneműek vietnamiak iszlamisták tótok
      szerbek fogyatékosok romák
      pakisztániak pakisztániakat drogosok drogosokat hajléktalanok hajléktalanokat
    `,
    must: `
      kéne kellene kell kellenének lehetne
    `,
    harm: `
      kiirtani irtani elpusztítani gázosítani elgázosítani lelőni felakasztani akasztani kivégezni elégetni égetni bezárni deportálni kitoloncolni kidobni
      kitiltani megverni kiherélni elzavarni kihajítani elüldözni lemészárolni megölni agyonverni hazazavarni
    `,
    vile: `
      paraziták élősködők patkányok férgek állatok bűnözők söpredék terroristák betegek majmok tolvajok szemetek mocskok csótányok erőszaktevők perverzek
      aberráltak vadállatok csürhe pestis rák ingyenélők gyilkosok
    `,
    drug: `
      fű füvet kokó kokain kokót speed eki ecstasy mdma heroin ketamin hasis marihuána kannabisz dizájner viagra cialis xanax lsd herbál
    `,
    reach: `
      telegram telegramon telegramom whatsapp whatsappon signal signalon messengeren viberen privátban szállítás szállítással házhoz kiszállítás futárral
      diszkrét diszkréten recept vény írj hívj
    `,
  },
  everywhere: entries(`
    baszd, bazd, bazmeg*, baszmeg*, bassza*, basszátok, geci, gecik, gecit, faszfej*, faszkalap*, faszszop*, seggfej*, kibaszott*, seggnyal*
    anyád picsáj*|kurva, picsába, picsádba, szopd, szopjál, szopjatok, kurvaanyád*, kurvanyád*, anyádba, anyád picsájába, bassz, baszd meg, bazd meg
    kibasz*, geciláda, gecizel, gecis, gecifej*, szopd le, faszszopó*, faszparaszt*, picsafej*, köcsögök, húzz a picsába, kurva isten*, kurva anyá*
    rohadjatok, rohadj meg
  `),
  insult: entries(`
    kurva, kurvák, kurvát, kurvára, kurvája, fasz, faszt, faszom, faszok, faszomat, faszság*, szar, szart, szarok, szarság*, szaros, szarosok, szarházi*
    szarjankó, segg, seggek, köcsög, köcsögök, hülye, hülyék, hülyéi, idióta*, idióták, barom, barmok, barma, balfasz*, balfék*, kretén*, debil*
    retardált*, rohadék*, szemétláda, ribanc*, kurafi*, ringyó*, tahó*, anyádat, anyátok, csicska, csicskák, lúzer*, nyomorék*, agyhalott*, agyatlan
    féleszű*, söpredék, csürhe, senkiházi*, semmirekellő*, fos, foskupac, picsa, picsák, picsafej*, ócska ribanc|népség|banda, marha, marhák vagytok|vagy
    gyökerek vagy|vagytok, genny*láda, gennyes, gyagyás*, hájas disznó|dög
    mocskos|rohadt|szemét|büdös|ostoba|hülye|koszos|undorító|dagadt|vén|ronda banda|disznó*|állat*|alak*|népség|kurva|turist*|dög*|tolvaj*|patkány*|liba|tehén|csürhe|emberek|ember|féreg|férgek|társaság|boszorkány|nő|nők
    te|ti|ez|ezek|vagy|vagytok … féreg|férgek|állat|állatok|szemét|hülye*|ostoba*|tolvajok|szánalmas*|senki|senkik|gyökér|gyökerek|undorító*
    szánalmas|undorító|ostoba|gusztustalan|nevetséges|ronda|hülye|buta vagy|vagytok|alak*, kapd|kapjátok be, nyald|nyaljátok ki|a seggem, nyald ki
    menj|menjetek|húzz|húzzatok|takarodj|takarodjatok|mehet|mehettek … picsába|francba|pokolba|fenébe|anyádba|búsba|sunyiba|gecibe
    húzz|húzzatok el|innen|haza, takarodj*, kuss, kussolj*, fogd|fogjátok be, befogod|fogd pofád|pofádat|szád, pofa be, pofádat|pofátok, állj* félre hülye
    dögletes|rakás|kupac|egy rakás szar|szemét|hülye|idióta|tolvaj, kurv*, faszom*, faszér*, faszagyerek, faszopó, faszkorbács, szaros*, szarás, szarni
    szarfasz*, szarrágó*, szarevő*, szarul, le van szarva, leszarom, összeszar*, telibeszar*, szarjatok, szarj, kaki fej, seggnyaló*, seggfej*
    segget|seggét|seggem|seggembe, hülye*, hülyék*, hüjé*, idióták*, barmot, marhák
    marha|ökör|ökrök|birka|birkák|bunkó|paraszt|parasztok|majom|majmok|állat|disznó|disznók|szamár|gyökér|féreg|patkány|tróger|szemét|mocsok|senki|nulla|tetű|tetvek vagy|vagytok|mind|mindannyian|te|ti|banda|barom|állat|módon
    szerencsétlen|nyomorult|szánalmas|undorító|mocskos|rohadt|büdös|koszos|rohadék|utolsó|aljas|hitvány|hazug|tolvaj|ócska … barom|majom|senki*|féreg|férgek|patkány*|alak|alakok|állat|állatok|paraszt*|disznó*|tróger*|tolvaj*|gazember*|gecik|csaló*|szemét*|lúzer*|kretén*|bagázs|banda|bunkó*|dög*|szar|szaros*
    te|ti szerencsétlen|nyomorult|nyomorék|nyomi|hülye*|idióta*|szánalmas|undorító|mocskos|rohadt|büdös|utolsó|tetves|szutykos|barom|állat|paraszt|bunkó|majom|féreg|patkány|senki|senkiházi|szemét|gyökér|köcsög|szar|szaros|fasz|fos|gány
    dögölj*, dögöljetek, fordulj*|fordulja* fel, rohadj*, rohadt* dög|állat|kurv*|geci*|turist*|migráns*|román*|banda|bagázs|népség, pusztulj*
    szemétláda*, szemétládák, prosztó*, tróger*, csicska*, balfácán*, félnótás*, elmebeteg* banda|barom|vagy, nyomi, nyomik, seggarc*, pöcs, pöcsfej*
    gennyláda*, gennyzsák*, genyó*, gyík vagy
    vén|öreg|kövér|hájas|dagadt|ronda|csúnya|büdös|hülye|ostoba szipirtyó*|szatyor|tehén|disznó|kurva|banya|boszorkány|dög|trotty*|fasz*|ribanc*|liba|picsa|spiné|satrafa
    szipirtyó*, cafka*, cafat vagy, szajha, szajhák, luvnya*, rüfke*, repedtsarkú*, szuka vagy|te
    hülye|ostoba|buta|rohadt tehén|liba|kecske|picsa|szuka|majom
    menj|menjetek|menjen|menjenek|húzz|húzzál|húzzatok|takarodj*|kotródj*|tűnj|tűnjetek|kopj|kopjatok|sipirc|kapd|mehet* … picsába|francba|pokolba|fenébe|anyádba|anyátokba|búsba|gecibe|faszba|halálba|sunyiba|retkesbe
    kotródj*, tűnj|tűnjetek innen|el|elegem, kopj|kopjatok le, fogd|fogjátok|fogja|befogod|kussolj* be|pofád*|szád*|lepcses*
    pofa|pofád|pofátok be|befogod|lapos, pofád*, dugd|dugjátok|tömd fel|seggedbe|magadnak, lopni|hazudni|lopsz|hazudsz tudsz|tudtok|csak csak|tudsz|tudtok
    mocskos|hazug|tolvaj|korrupt … polgármester*|képviselő*|politikus*|fideszes*|ballib*|rendőr*, fogyatékos* vagy|vagytok|banda|állat, kripli*
    szégyelld|szégyelljétek magad* te|hülye|barom, szopj*|szopja* … le|ki|te|ti, kapd be, kapjátok be, bekaphat*, nyald|nyaljátok|nyalja* ki|be|seggem*
    csókold meg a seggem, baszódj*|baszódjatok, baszd*, baszni, basszák, basszam, megbasz*, elbasz*, felbasz*, bazd*, baszki, leszarja, leszarjátok, lotyó
    lotyók, suttyó, suttyók, bunkó, bunkók, bunkóság
    gerinctelen|korrupt|hazug|tolvaj|aljas|undorító|mocskos|szaros|büdös|nyálas féreg|férgek|patkány|patkányok|disznó|disznók|csürhe|tetű|tetvek|görény|görények|alak|senki|senkiházi|söpredék|banda|állat|állatok
    hazaáruló* disznó*|férgek|féreg|tetű|mocsok|banda|szemét|köcsög*, ótvaros, ótvarosok, nyomorék … kép|közép*|első|otthon|képet|elrontja
    nyomorék vagy|banda|állat|köcsög|barom|idióta, félkegyelműt|félkegyelmű … otthon|képe*|tartani|zárni
    ronda|undorító|csúnya|hülye|kövér|büdös vén|öreg banya|szipirtyó|boszorkány|tehén|disznó|csoroszlya|kurva
    vén banya|szipirtyó|csoroszlya|szatyor|kurva|trotty|hülye, utolsó senki|senkiházi|szemét|csürhe|gané|féreg|söpredék|rohadék
    te egy|semmirekellő utolsó|senki|nulla|féreg|patkány|szemét|mocsok|gané|gyökér, kár a|az levegőért|oxigénért|beléd, mocsadék*, balfék
    seggdugasz, nyomorult féreg|patkány|senki|kutya|banda, állatok vagytok, disznók|disznó|állatok módjára|módon élnek|élnek, bulldogpofa*, patkányképű*
    disznópofa*, ronda|kutya|disznó|majom pofájú*|képű*|pofájával, rohadt pofájával|képével|arcával, picsáját, picsádat
    hülye|ostoba|buta|vén|üres fejű picsa|liba|tyúk|tehén|kurva, seggnyaló, köcsögök mind|vagytok|ezek, dögöljön, dögöljenek
    csődtömeg vagy|vagytok, anyád|apád … szégyell*|szégyel, kövér disznó|tehén|hájas
    pedofil*
    downos … elrontja|képet|barom|elöl, downosok
    naplopó, naplopók, mocskos|büdös|lusta|szemét ingyenélő|ingyenélők|naplopók|élősködő|élősködők
  `),
  hate: entries(`
    buzi, buzik, buzit, buzikat, buzeráns*, buzul, köcsög buzi*
    cigányok|cigány|cigányság|cigányokat … büdös|tolvaj*|mocsk*|bűnöz*|ki|lop*|patkány*|gázkamr*|irt*|takarod*|söpredék
    büdös|mocskos|koszos|rohadt|szemét|piszkos|kurva cigány*|zsidó*|migráns*|román*|arab*|néger*|külföldi*|tót*|oláh*|kínai*|bevándorló*|meleg*|muszlim*|ukrán*
    néger, négerek, nigger*, zsidók|zsidó … gáz*|kifelé|patkány*|mocsk*|élősk*|kemenc*|irt*
    migránsok|cigányok|zsidók|külföldiek|menekültek|melegek|buzik|muszlimok|arabok|bevándorlók|románok … ki|haza|élősk*|patkány*|söpredék|kiirt*|takarod*|bűnöző*|mocsk*|férgek|állatok|pusztul*|terrorist*|erőszak*
    menj*|takarodj*|húzz* … haza|hazádba|országodba|hazátokba|országotokba|afrikába|dzsungelbe|izraelbe, digó, digók, zsidrák*, biboldó*, heil hitler
    sieg heil, éljen szálasi|hitler, alsóbbrendű*, bicskás cigány*, mocskos népség, halál a|minden … zsidó*|cigány*|buzi*|migráns*|román*
    nem akarunk|nem kell|nem kellenek … migráns*|cigány*|zsidó*|bevándorló*|menekült*|arab*, <people> …… <must> …… <harm>, <must> …… <harm> …… <people>
    <people> …… <harm> <must>, <people> …… mind|mindenhol|csak|ezek|ti|olyanok … <vile>, <people> <vile>
    <people> …… vesszenek|takarodj*|takarodjanak|kifelé|pusztulj*|dögölj*|rohadj*|tűnjenek|gázba|kamrába|máglyára|kemencébe|húzzanak
    <people> kifelé|haza|ki, <people> a dunába|gázba, ki a|az <people>
    büdös|mocskos|rohadt|koszos|tetves|szaros|kurva|piszkos|retkes|tolvaj|hazug|undorító|utolsó cigány*|zsidó*|migráns*|román*|oláh*|arab*|néger*|tót*|kínai*|muszlim*|ukrán*|buzi*|homokos*|leszbikus*|szerb*|vietnami*|roma|romák
    <people> … lopnak|erőszakolnak|irányítanak|uralják|élősködnek|lopni|fosztogatnak|bűzlenek|büdösek|fertőznek, dögölje* … <people>, halál … <people>
    halál a cigány*|zsidó*|buzi*, utálom|gyűlölöm … <people>, buzi*, köcsög buzi, homokos* mind|beteg*|kifelé|undorító
    a melegek|leszbikusok|transzok|homoszexuálisok … betegek|betegség|undorító*|aberrált*|természetellenes*|bűn|zárják|perverz*
    homoszexualitás|melegség … betegség|bűn|undorító, lmbtq … betegség|propaganda|undorító*|fertő*, migráncs*
    migráns* csürhe|banda|horda|patkány*|takarodj*|haza|söpredék|simogató*, migránssimogat*, bevándorló* csürhe|banda|horda
    zsidó* … összeesküvés|uralom|irányít*|mocsk*|kezében, zsidrák, cigánybűnözés, cigó, cigók, cigányputri*, putrilakó*, dakota|dakoták lop*|büdös*
    bozgor, büdösoláh*, oláh banda|csürhe|tolvaj*, hitler … igaza|kellene|visszajön|jól, igaza volt hitler*|szálasi*, szálasi … igaza|éljen, gázkamrába
    gázkamrát, fajgyalázó, fajáruló*, húzzatok vissza|haza|afrikába, vissza afrikába|indiába|izraelbe|romániába|a dzsungelbe|putriba
    a nőknek|nők|asszony … konyhában a helyük, utálom|gyűlölöm|utáljuk|gyűlöljük|megvetem … <people>
    <people> …… undorítóak|undorítók|gusztustalanok|szánalmasak|vírus
    <people> …… teherautóra|vagonba|vonatra|hajóra|tengerbe|dunába velük|kifelé, a tengerbe|dunába|kemencébe velük
    hitlernek|hitler|szálasi* … befejez*|be kellett volna, <people> …… csótányok|csótány|férgek|tetvek, csak <people> mindenhol
    ellepték|elözönlöttek|elözönlötték|elárasztották … <people>, hányni|hányok … buzik*|buzi*|melegek*|migráns*|cigány*
    felvonulás|parádé|pride … aberrált*|buzi*|perverz*|fertő, aberrált|aberráltak, buzi|buzeráns banda|felvonulás|parádé|csürhe
    nyomorék*|mongol idióta* … otthon|bezár*|elzár*, cigánygyerek*|romák mocskos*|koszos*|tetves*|tolvaj*
    tetves|koszos románok|oláhok|tótok|szlovákok|szerbek|ukránok
    senki nem|se|sem akarja|kíváncsi … leszbikus*|buzik*|nyomorék*|cigány*
    pakisztáni|afgán|arab|cigány|zsidó|román|ukrán|török|kínai|néger mocskok|mocsok|söpredék|szemét|csürhe|szutyok
    ezek|akik|ők … nem emberek, nyissátok|nyissák|nyisd meg|rá a|rájuk gáz*|gázt
  `),
  threat: entries(`
    megöllek, megölünk, megölöm|megöljük őt|magát|az összes|mind
    meg foglak|fogunk|fogom|fogjuk|fogtok|fogsz ölni|verni|találni|halni|dögleni|bánni|késelni, megverlek, megverünk, megverem, kinyírlak, kinyírunk
    kinyírom, kicsinállak, kicsinálunk, szétverlek, szétverünk, szétverem, szétverjük, szétrúg*lak|szétrúgom, szétrúgom, agyonverlek, agyonütlek, elkaplak
    elkapunk, elkapunk titeket, megtalállak, megtalálunk, megkeslek, megkéselek, leszúrlak, lelőlek, lelövünk, lelőnélek, megfojtalak
    felgyújt*om|felgyújtjuk|felgyújtom|felgyújtalak|felgyújtunk, rád|rátok gyújt*
    tudom|tudjuk … hol|merre laksz|laktok|élsz|dolgozol|dolgoztok|parkolsz|alszol, megbánod, megbánjátok, megfizetsz, megfizettek
    megkeserülöd|megkeserülitek, ezért|ezt … fizetni fogsz|fogtok, fizetni|szenvedni|bánni|meghalni fogsz|fogtok, meg fogsz|fogtok … halni|dögleni|bánni
    dögölj, dögöljetek, dögöljön, dögölnél, rohadj, rohadjatok, pusztulj, pusztuljatok, pusztuljon, halál fia*, halott|hullák vagy|vagytok
    vigyázz*|figyelj a|jól hátad*|hátatok*, bárcsak|remélem … meghal*|megdögl*|elpusztul*|megdöglesz|megrohad*|elüt*|rákos|rákot
    eltöröm|kitöröm|eltörjük|összetöröm|szétverem|beverem|betöröm|kitekerem|elvágom|levágom|kiverem … nyakad*|lábad*|kezed*|képed*|fejed*|pofád*|torkod*|fogad*|fogaid*|csontod*|csontjaid*|arcod*|orrod*
    el kellene|kéne|kell … égetni|pusztítani|tenni láb, kellene|kéne … égetni|lőni|akasztani|irtani|gázosítani|agyonverni
    megérdemel* … halál*|golyó*|verés*|akaszt*|dögölj*, akasszá*k|lőjé*k|kösd fel|le|magad, golyót … fejed*|fejetek*|beléd|nektek
    megvárlak|várlak … kint|sarkon|iskola|után, elmegyek|elmegyünk|jövök érted|értetek|hozzád, jövünk|jövök érted|értetek, utolsó napod*|órád*
    kinyiffansz, meghalsz, meghaltok, kórházba kerülsz|kerültök|juttat*, kinyír*
    szétverem|szétverjük|beverem|betöröm|kitöröm|eltöröm|kitépem|letépem|kivágom|elvágom|átvágom|felvágom|levágom|kitekerem|szétrúgom|szétlövöm|kilövöm|ripityára|péppé|laposra … pofád*|fejed*|fogad*|lábad*|kezed*|képed*|nyakad*|torkod*|beled|beleid*|szemed*|orrod*|csontod*|arcod*|térded*|nyelved*|ablakod*|kocsid*|autód*|verlek|veri
    szétverem|szétverjük a|az pofád*|fejed*, pofád*|képed* … verem|verjük|kapsz|kapni|vágok|vágom, laposra ver*, péppé ver*
    meg foglak|fogunk|fogom|fogjuk … ölni|verni|késelni|találni|bosszulni|erőszakolni, el foglak|fogunk kapni|intézni|vágni|tenni
    ki foglak|fogunk nyírni|csinálni|készíteni|herélni, fel foglak|fogunk akasztani|gyújtani|koncolni, megerőszakol*lak, megerőszakollak, megbaszlak
    elintéz*lek, elintézlek|elintézünk, elkaplak|elkapunk
    megkeresünk|megkereslek|megtalálunk|megtalállak … gyerek*|család*|otthon*|téged|titeket|úgyis|még, még megkeresünk|megkereslek|megbánod|megkeserül*
    véged van, végetek van, neked véged|annyi, neked|nektek annyi, rád|rátok|rájuk gyújtom|gyújtjuk|gyújtani|robbantom|robbantjuk|gyújtod|gyújtanám
    felgyújt*|felrobbant* … házad*|házatok*|kocsid*|boltod*|városház*|önkormányzat*|zsinagóg*|mecset*
    tudom|tudjuk hova|melyik|mikor|merre … jársz|gyereked|iskolába|óvodába, vigyázz|vigyázzatok … hátad*|családod*|gyereked*|gyerekeid*
    félj*|féljetek … tőlem|tőlünk, nézz|nézzetek … hátad*|hátatok* mögé
    bárcsak|remélem|kívánom … megdögl*|meghal*|elpusztul*|elüt*|rákos|rákot|megrohad*|felfordul*|elgázol*|kimúl*|megdöglesz|megdögöltök
    dögöl*|rohad*|pusztul* … meg|el … mind|te|ti|egész, kapj|kapjatok … rákot|szívrohamot|agyvérzést
    akaszd|akasszátok|kösd|lődd|öld fel|le|meg magad|magatokat, öngyilkos legyél|legyetek|lehetnél, ugorj|ugorjatok … vonat|híd|elé|alá|ablak*
    fel|le|meg|agyon|el|ki kéne|kellene … akasztani|lőni|verni|égetni|nyírni|herélni|irtani
    kötelet|golyót|bitófát|akasztófát … neki|nekik|neked|nyakába|fejébe|érdemel*|kap, megérdemel* … golyó*|verés*|kötel*|pofont|akaszt*|halál*
    bombát|bomba a|az|kéne … városház*|önkormányzat*|mecset*|zsinagóg*, utoljára szólok|mondom|figyelmeztet*, napjaid|óráid meg, agyonver*lek|agyonüt*
    kórházban|temetőben|kórházba|temetőbe végzed|kerülsz|juttat*, vérben fogsz
    tudom|tudjuk mikor|hánykor|hol|hova|merre|melyik … lányod|fiad|gyereked|gyerekeid|kislányod|feleséged|családod|lányotok|gyereketek|anyád
    jobb lesz ha befogod|hallgatsz|befogjátok, mentő|mentővel|koporsóban|hordágyon|hullazsákban visz|visznek|mész|mehetsz|mentek|távozol|hoznak
    rád|rátok fog|fogom|fogjuk égni|gyújtani, rád|rátok ég|gyullad|gyújtják … ház|házad|házatok
    tiszából|dunából|kanálisból|tóból|csatornából halásznak|húznak ki
    valaki|kéne|kellene … törje|törné|törni|vágja|vágná … ujjait|ujját|lábát|kezét|nyakát|fogait, törje|törjék el|ki|össze … ujjait|ujját|lábát|kezét|nyakát
    remélem|bárcsak|kívánom … megfullad*|belefullad*|infarktus*|megrohad*|beledögl*, megfulladnál
    fulladj|fulladjatok meg|bele, meg kéne|kellene mérgezni|gázosítani|nyúzni|skalpolni, mérgezni kéne|kellene|kell … őket|patkány*
    patkánymérget|patkányméreg nekik|rájuk|nektek|elé, kötél|kötelet nekik|nyakukba|nyakadba|mindnek, kötelet nekik|mindnek|neki
    bitóra|akasztófára|lámpavasra velük|vele|veled|mind|mindet|mindnyájukat, be kéne|kellene zárni mindet|mindannyiukat|őket|ezeket
    kővel|kő a nyakadban|nyakadon, kibelezlek|kibelezünk, beléd verem|vágom|állítom, torkodat|torkod elvágom|átvágom
    fel|le kéne|kellene akasztani|lőni|gyújtani|égetni … mind|mindet|őket|ezeket|az
    szeded|szedheted|szeditek|szedegeted|keresed … fogaid*|fogad|fogaitok*, megvan|tudom|tudjuk a címed|címetek|rendszámod
    láttam|láttuk hol|hova|merre … feleséged|lányod|fiad|gyereked|barátnőd, kár lenne ha … történne|baj
    kössétek|akasszátok|lőjétek|égessétek|gyújtsátok fel|le|meg|el|rájuk
  `),
  sexual: entries(`
    pina, pinák, pinád, punci, puncik, puncit, baszni, baszás, megbasz*, baszok, basznék, baszunk, baszhat*, csöcs, csöcsök, csöcsei*, csöcse, leszop*
    szopni, szopás, szopok, pornó*, porno*, kanos*, maszturb*, szex|szexet ingyen|ma|keres*|most|este|azonnal|akarok, szexpartner*
    keresek|szeretnék|akarok szexet|szexpartnert|dugni, ingyen|ingyenes szex*, erotikus masszázs*, meztelen kép*|nők|lányok|csaj*
    nagy|jó cici*|csöcs*|segg*|mell*|didi*, dugni, megdug*, megduglak, seggbe*, orális szex, anális, escort*, farkam*, szopd a|le, faszomat szop*
    verni rá, csöcse|csöcsei|csöcsök, jó|nagy|micsoda|formás|kemény cici|cicik|cicid*|cicije*|csöcs*|segg|segged|segge|picsa|mellei|popsi*|didi*|valag*
    mutasd|mutass|mutassátok|villants* … melled|cicid*|csöcs*|segged|puncid|pinád|didid|feneked, küldj … meztelen|aktot|cicis|pucér|nude*|intim
    vedd le … bugyi*|melltartó*|ruhád, bugyid|bugyit … vedd|mutasd|le, megdöng*, megkef*, dugnék, dugjunk, megdugnám, kefélnék, keféljünk, baszás*
    baszn*|basznék|baszok|baszunk, szopnál, szopsz, szopjak, ülj … arcomra|farkamra|faszomra, nyalnám|kinyal*|megnyal* … puncid|pinád|ki
    farkam|farkamat|faszom … szopd|szop*|kemény|beléd|vedd, segglyuk*, seggbe dug*|bas*|rak*, térdelj elém, orgia, orgiák, elélvez*
    élvezz rá|belém|arcomra, pinák*, pinát, pinád*, punci*, puncid*
    szex|szexre|szexet|szexi|szexelni … ma|most|ingyen|pénzért|keresek|partner*|társ*|veled|vágysz|szeretnél|akarsz|este|nő|nők|lányok|chat|élő
    kurvák|lányok|nők|csajok|milfek|háziasszonyok|diáklányok … ingyen|forró|kanos|magányos*|várnak|meztelen*|olcsón|szexre|kamera*|bevállalós*|élőben
    forró|magányos|dögös|bevállalós lányok|nők|csajok|háziasszonyok, kurva keresek, erotikus masszázs, szexrabszolga, erőszakol* meg|téged
    perverz disznó|állat|vén, csöcseit, csöcsét
    meghúznám|megkúrnám|megrakna|megraknám|megdöngetném|megkefélném|felcsinálnám|meglovagolnám … pulton|asztalon|hátulról|jól|rendesen|falnál|kocsiban
    megkúr*, mekkora|micsoda|nézd csöcsei|csöcse|cicijei|didkói|mellei|segge, csöcsei, didkó, didkói, didkók
  `),
  spam: entries(`
    kattints*|kattintson ide|most|a|linkre, keress|kereshetsz|keressen|keresni … forint*|euró*|eurót|pénzt|otthonról|naponta|havonta|hetente, kuponkód*
    kedvezménykód*, promóciós kód*, korlátozott|különleges|szuper|exkluzív|egyedi|kihagyhatatlan ajánlat*|akció*
    vásárolj*|vásároljon|rendelj*|rendeljen|vedd|vegye … most|azonnal|ma|online|nálunk, gyors pénz|kölcsön*|hitel*|meggazdagod*
    könnyű|gyors pénz*|kereset, személyi kölcsön|hitel … azonnal|gyorsan
    írj*|írjon|keress|hívj|jelentkezz … whatsapp*|telegram*|viber*|privátban|üzenetben
    látogass*|látogassa|nézd|nézz … oldal*|webshop*|weboldal*|boltunk*|csatorn*|honlap*, online kaszinó*|kaszinó, kaszinó bónusz*, sportfogadás*
    fektess*|befektet* … bitcoin*|kripto*|forex|hozam*, kriptovaluta*, fogyj*|fogyás|lefogy* … kilót|kg|gyorsan|nap|hét
    kövess*|kövessetek|kövesd be|engem|minket|instagram*|instán|oldalam*, iratkozz* fel, ingyenes szállítás|kiszállítás|házhozszállítás
    legjobb|legolcsóbb|verhetetlen|legalacsonyabb árak*|áron|ár, munka otthonról, otthonról végezhető*|dolgoz*, akció|akciós|leárazás … most|csak|ma|link*
    kedvezmény|kedvezménnyel … most|csak|link*|ma, passzív jövedelem, garantált hozam*|jövedelem|profit|nyereség, gazdagodj*|meggazdagod*
    eladó … hív*|telefon|tel|érdeklőd*, viagra, ingyen iphone, jósnő|jóslás … hív*, <drug> …… <reach>|eladó
    eladó|eladok|árulok|árulunk|rendelhető|szállítok … <drug>, recept|vény nélkül, diszkrét csomagolás|szállítás
    online kaszinó*|kaszinó|póker|rulett|fogadás|nyerőgép*
    kaszinó*|casino|nyerőgép*|póker|rulett|sportfogadás … bónusz*|online|ingyen|pörget*|befizet*|regisztr*
    bónusz* … befizet*|kaszinó*|regisztr*|első|ft|forint, ingyen pörgetés*|pörget*, első befizetés*, jackpot*
    gratulálunk|gratulálok|nyertél|kiválasztottunk …… iphone*|utalvány*|ajándékkártya*|ajándékkárty*|kattints*|okostelefon*|átvétel*
    nyertél|nyertes … iphone*|utalvány*|kattints*|milliót, ingyen|ingyenes iphone*|ajándékkártya|utalvány*|telefon*|samsung*
    vedd|vegye át … nyeremény*|ajándék*|bónusz*|díj*
    keress|keressen|kereshetsz …… otthonról|bitcoin*|kripto*|havi|havonta|naponta|ezret|ezer|milliót|forint*|euró*, havi … otthonról|bitcoin*|garantált*
    dupláz* … pénz*|bitcoin*|befektet*|tőké*, garantált* … hozam*|profit*|nyereség*|haszon*|jövedelem*|bevétel*
    fektess* … bitcoin*|kripto*|arany*|forex*|be … hozam*, passzív jövedelem*|bevétel*
    hamis|hamisított … pénz*|bankjegy*|okmány*|diplom*|jogosítvány*|útlevél*|személyi*
    jogosítvány*|diploma|érettségi|nyelvvizsga … vizsga nélkül|eladó|rendel*
    kölcsön*|hitel* … azonnal*|gyors*|bar|lista|magánszemély*|whatsapp*|fedezet|jövedelemigazolás|akár
    jósnő*|jóslás|szerelmi|kártyavetés|látnok* … hívj*|kötés|oldás|visszahoz*|telefon*
    kövess*|iratkozz* … csatorna*|csatornám*|oldalam*|onlyfans*|telegram*|instán|instagramon, link a|az … bio*|profil*|leírás*
    kattints*|kattintson|kattintsatok … linkre|link|ide|bio*|most
    írj*|hívj*|keress|üzenj … telegram*|whatsapp*|viber*|privát*|messenger*|rám … árak|ajánlat*|rendel*|<drug>|kölcsön*
    fogyj*|fogyás* … kiló*|kg|nap|napon|hét, olcsó|olcsón … viagra|cigi*|cigaretta|követő*|lájk*|replika*, követők*|lájk* … vásárl*|olcsón|ingyen, viagra*
    akciós viagra|cialis, gazdagodj meg, meggazdagodhatsz
    vegyél|vegyen|rendelj|szerezz|vásárolj … követő*|lájk*|feliratkozó*, valódi|igazi lájk*|feliratkozó*
    befizetés nélkül|nélküli … bónusz*|pörget*|játssz|kaszinó*, pörgetés* … befizetés*|ingyen|regisztr*, ingyenes pörgetés*, keress …… kanapéról|otthonról
    írj ide|rám … telegram*|whatsapp*|pénz|ajánlat*, hitel|kölcsön … perc|percen|azonnal|baros*
  `),
  note: entries(`
    francba, fenébe, rohadt*, hülyeség*, baromság*, paraszt, fogyatékos*, mocskos*, szánalmas*, undorító*, ostoba*, buta, ronda, szégyen*, tolvajok, marha
    szemét, szuka, banya, perverz, majom
  `),
  except: entries(`
    tejes|agyag|cserép|kerámia|mázas|régi|díszes|zöld|fazekas|népi köcsög*, köcsög|köcsögök tej*|aludttej*|a|az|és|virág*|duda*, köcsög duda
    marhák legel*, szar ügy, barom fi, fos sur mer, szemét*szállít*, szemét az|a, várlak|megvárlak a|az, elkapunk|elkapjuk egy|a|az, megverünk egy
    jövünk érted busszal, a sárkányt, dózsa kurva, gyökerek a|nélkül, a gyökerek, fa gyökerei, keress minket|meg, nézd meg, nézz körül
    az idióta dosztojevszkij*, félkegyelmű, megtalálunk, megtalálunk a|egy|mindent, faszén*, faszobr*, faszobor*, faszerkezet*, faszeg*, faszínű
    faszálas*, faszent*, faszilánk*, faszürke, szarvas*, szarka*, szarkák, szarvaspörkölt, szarufa*, szardínia*, szarvak*, szarva, szarvú*, szarma
    szarkofág*, szaracén*, szarvára, szarvát, retek, retekkel, retket, retekleves, retekcsíra, baszk*, baszkföld*
    köcsög|köcsögök … tejföl|virág*|agyag*|fazekas*, kurvinci, kurvits, szuka|kutya|kölyök, kutya … szuka, pöcsök, szegecs*, kefél*het
    tehén|tehenek bőg|legel*|tej*, pofonegyszerű, buzita*, buzitai, buzás*, buzogány*, búza*, fogd be a|az szem*|orrod, fogd a|meg, kapd el
    mell|mellszobor|mellszobr*|mellvéd*|csirkemell, kap* a, jó bőr|bőrű|bőrkabát, vár ki, a vízbe, dunába … ugr*|foly*|torkoll*|csobban*
    cigányok|zsidók … emlék*|elhurcol*|deportálták|gettó*|muzsik*|zenél*, bomba|bombát … talált|világháború*|hatástalanít*, kell vízbe, lapos, didi|dídi
    kikötő, kötél a|táncos*, kristály|kristályok … csillár*|hegyi|jeges, fű|füvet nyír*|kaszál*, fű zöld*|harmatos|kinőtt|közt|között, a fű, zöld fű
    pornóapáti, pina néni|bausch
    buziás*, szurkolók|szurkoló|drukkerek|énekelték|énekelte|skandálták|meccsen|lelátón …… szétverünk|megverünk|elkapunk|kinyírunk|megöljük|megölünk
    szétverünk|megverünk titeket|benneteket … meccs*|szombaton|vasárnap|foci*|bajnok*|söröztek|gól*, megverünk sakkban|kártyában|fociban|ultiban
    fasz utca|köz, buzgó, buzgó*, megkeresünk a|benneteket|titeket … vásár*|piac*|körhint*|ünnep*|bár*, kihalászták|kihúzták, picsa köz
    szuka … gazda*|udvar*|kölyk*|almot|puli|vizsla|kakas, kakas … szuka, disznók kiszök*|elszök*|röfög*|makkol*|ól*|dagony*, hazaárulók pere|listája
    hazaárulás, köcsögben, köcsögök sora, görény|görények nyest*|menyét*|odú*, görény és|meg|a|fut|surrant|lyuk*, kutya és görény
    csürhe kihajtás*|pásztor*|hajt*|a|legel*, csürhét, csürhés, kondás … csürhe, vén banya hegy|sziklája|barlang, a vén banya … mese*|mesé*|jancsi
    vén kurva duna, mentő visz*|vitt … beteg*, be kéne|kellene zárni … ablak*|kapu*|park*|boltot|hidat, csótányok|csótány … múzeum*|bogár*|terrárium*
    csoroszlya … eke*|ekév*, senki nem, utolsó senki földje, senki földje
    szétverünk titeket aztán|de|majd
  `),
}
