import { entries, type LanguageData } from '../language-data.ts'

/** Spanish. */
export const es: LanguageData = {
  words: {
    people: `
      inmigrantes moros negros gitanos judíos extranjeros gays musulmanes rumanos menas refugiados homosexuales guiris chinos sudacas panchitos maricones
      lesbianas trans travestis africanos sudamericanos árabes maricas subsaharianos magrebíes pakistaníes ilegales discapacitados bolleras
      yonquis drogadictos mendigos vagabundos marroquíes senegaleses venezolanos
    `,
    must: `
      habría debería deberían merecen merece hay
    `,
    harm: `
      fusilar fusilarlos fusilados matar matarlos expulsar expulsarlos expulsados deportar deportarlos quemarlos quemados gasear gasearlos gaseados
      exterminar exterminarlos eliminar echarlos encerrar encerrarlos encerrados colgarlos ahorcar castrar castrarlos apedrear linchar paliza apalear
    `,
    vile: `
      escoria parásitos ratas plaga basura delincuentes cáncer monos ladrones animales cucarachas invasores terroristas violadores enfermos pervertidos
      salvajes chusma gentuza degenerados criminales sucios cerdos vagos bestias asesinos peste sarna maleantes
    `,
    drug: `
      marihuana cocaína hachís éxtasis mdma pastillas heroína ketamina keta farlopa viagra cialis xanax anfetaminas speed tusi tusibi lsd trankimazin
      porros
    `,
    reach: `
      telegram whatsapp wasap guasap signal snap entregas envíos discreto discreta llámame escríbeme
    `,
  },
  everywhere: entries(`
    gilipollas, gilipolla*, hijoput*, hij* de puta|perra|putas, cabron, cabrones, cabrona, cabronazo*, mierda, mierdas, hijueputa*, malparid*, chupapolla*
    soplapolla*, comemierda*, lameculos, concha de tu, la puta madre, hdp, maricon, maricones, maricona*, jodete, jodanse, gilipuertas
    hij* de|d puta|putas, hijoputa*, hijaputa*, jodeos, que os|te follen, cago en tu|tus|vuestra|vuestros|su|sus|la puta|muertos|madre|madres
    tu puta madre, puto|puta imbécil|idiota|subnormal|retrasado, comepollas, mamahuevo*, conchetumare, conchatumadre, pendejo, pendejos, pendeja, pendejas
  `),
  insult: entries(`
    idiota*, imbecil*, estupid*, subnormal*, retrasad* mental*
    eres|sois|son … retrasad*|tont*|zorra|cerd*|payas*|inutil*|patetic*|basura|escoria|asco|mierda|feos|fea|ladrones|capull*|animales|ridicul*|gentuza|vergüenza
    puta, putas, puto, putos, putad*, putilla*, puton*, guarra, guarras, furcia*, ramera*, bastard*, escoria, gentuza, basura humana, sinvergüenza*
    malnacid*, mamon, mamones, mamarrach*, huevon*, pinche, pollas, cretin*, zopenc*, mongolo*, mongolic*, tarad*, caraculo, cara culo|de culo|cartón
    cateto*, palurdo*, tonto|tonta|tontos del|de|los culo|haba|capirote|remate, pedazo|trozo|saco de mierda|idiota*|imbécil*|inútil
    so|vaya|menud*|puta|panda|pandilla|hatajo|atajo|banda|puñado de … capull*|zorra*|idiotas|inútiles|ladrones|payasos|incompetentes|borregos|imbéciles|tontos|vagos|sinvergüenzas|chorizos|paletos|gilipollas|cerdos|ratas
    menuda|vaya zorra|panda|gentuza|basura, dais|das|me das|dan|me da|dáis … asco|ganas de vomitar|pena
    vete|iros|idos|váyanse|vayanse|vayase|marchaos … mierda|por culo|infierno|carajo|diablo|paseo|cagar, tomar por culo, por el culo, por culo
    que te|os|les|le den|jodan|follen|jodas, chupa*|chúpame*|chupadme la|mela|polla
    cállate|callate|callaos|cállense|cierra|cerrad … boca|pico|puta|hocico|bocaza, me cago en, cago en, asqueros* de|cerd*|rata*|gente|guiris
    cerd*|perr*|rat*|vac* asqueros*|inmund*|de mierda|apestos*, gord* asqueros*|de mierda|fe*|seboso, muert* de hambre, ojalá te|os
    no valéis|vales|sirves|servís para|ni|una nada|mierda, inútil*|cantamañanas|chorizo|chorizos de|ladrones, vieja|viejo bruja|asqueros*|de mierda|chocho
    tontopolla*, tontolaba*, tontolhaba, tontoelculo, lerdo|lerdos de|eres, merluz* de, cenutrio*, soplapollas, soplagaitas, boludo|boluda|boludos
    pelotud*, hueón, weón, weon, culia*, culero, culeros, pinche|pinches pendej*|puto*|vieja|viejo|güey|cabr*|idiota*|naco*|gringo*
    cara de culo|mierda|polla|perro
    eres|sois un|una|unos|unas|más|muy|tan|la … fracasad*|desgraciad*|inútil*|payas*|asco|cerd*|vaca|rata|ratas|ladr*|tont*|lerd*|memo|paleto*|catet*|vago|vagos|mamarrach*|gentuza|chusma|corrupt*|mentiros*|cobarde*|hipócrit*|feo|fea|gord*|muert*|pringao*
    dan asco, más tonto|tonta|tontos|feo|fea|cort* que
    panda|pandilla|hatajo|atajo|banda|cuadrilla|piara de subnormales|inútiles|gilip*|imbéciles|idiotas|vagos|borregos|mamarrach*|ladrones|golfos|sinvergüenzas|mierdas|analfabetos|catetos|paletos|tontos
    menudo|menuda|menudos|vaya imbécil|mojón|zurullo|gilip*|subnormal*|capull*|cretin*|cabron*|mamarrach*|idiota*|gentuza|inútil*, mal nacid*, mamonazo*
    chusma
    perra|perro|cerda|cerdo|rata|vaca|foca|vieja|viejo|bruja|gorda|gordo asqueros*|de|inmund*|apestos*|sarnos*|repugnant*|amargad*|cabr*|sebos* mierda
    perra|cerda|vieja|bruja|gorda asqueros*|inmund*|apestos*|repugnant*|amargad*|cabr*|sebos*, vaca gorda cierra|cállate|calla|asquerosa, vaca gorda
    a tomar por, chingad*, chinguen, chinga tu, vete|iros|idos|váyanse|ándate a|al|por … verga|chingada|freír, cierra|cerrad|tapa|cerrá … pico|hocico|jeta
    cállate|calla|callaos idiota|imbécil|subnormal|gord*|puta|payas*
    alcalde|alcaldesa|concejal*|políticos ladr*|corrupt*|chorizo*|mafios*|sinvergüenza*|inútil*, joder qué|con coño|mierda|puta|asco, qué coño, pringao
    pringaos, catetos|paletos de|sois|eres mierda|pueblo, perroflauta*, cacho|montón|bola|saco de mierda|sebo|idiota*|gilip*|cabr*|estiércol, hp, jueputa*
    pirobo*, mojón de mierda, energúmen*, me dais|das|dan asco, gonorrea, gonorreas
    es|eres|sois|son un|una|unos|unas … sinvergüenza*|malnacid*|mangante*|tarado|tarada|tarados
    es|eres|sois|son un|una|unos|unas gusano|gusanos|rata|ratas|sabandija|sabandijas|parásito|parásitos|sanguijuela*|traidor|traidores|mojón|cagarro|ñordo|garrapata|alimaña|alimañas|retrasad*|chorizo|chorizos|mequetrefe
    ese|esa|este|al|el|un|otro retrasado|retrasada|tarado|tarada|mongolo|mongola|subnormal|mongol … foto|fila|dejadlo|delante|comparsa|casa|primera
    vieja|viejo|tía|gorda|señora más horrible|asquerosa|fea|repugnante, con|tiene|menuda|vaya cara de bulldog|culo|subnormal|gilipollas
    viven|apestan|vivís|comportan como cerdos|ratas|animales|bestias, huelen|apestan como|a cerdos|ratas, son animales|bestias|cerdos|ratas … envenen*|sacar*|matar*|fumig*
    muertos|muerto de hambre, lástima del|de aire, aire que respiras, mal rayo te|os parta, gusano|gusanos asqueroso*|inmundo*|de, tarados
    mongolo|mongolos ese|de, retrasado|retrasados mental|mentales|profundo*, traidor|traidores a la patria
    concejal|alcalde|alcaldesa|ministr*|diputados|diputado|presidente es|son … gusano|rata|traidores|traidor|ladr*|cerdo|parásito|mierda|payaso
    tonto|tonta del culo|haba|nabo|los cojones, pedazo|cacho|trozo de mierda|carne|idiota|cabrón|animal|inútil|alcornoque, kulo, tomar x|por kulo|culo|saco
    come|comé mierda, comemierda*, lameculos, chupapollas, malparid*, tocapelotas, huelebragas, gilipoya*, jilipoll*, boludo|boluda de|del|sos, sorete*
    pelotudo*, pelotuda*, pendejo|pendejos de|hijo, sos un|una … pelotud*|bolud*|forr*|sorete
    tu|vuestra madre se avergüenza|avergonzar*
    pedófil*
    pederasta*, mongólic* … foto|estropea|delante|casa, una fulana
    gordo|gorda|viejo inútil|vago|seboso|parásito, parásitos asquerosos|de mierda
  `),
  hate: entries(`
    sudaca*, panchit*, negrata*, machupich*, moraco*, moros|moro|moras|mora fuera|de mierda|asqueros*|a su|apestos*|invasor*|ladron*|cabron*|hijos
    putos|putas|puto|puta|malditos|sucios|asquerosos|malditas|sucias|sucio|asqueroso|apestosos|jodidos moros|moro|negros|negro|negra|gitanos|gitano|judíos|judío|guiris|extranjeros|inmigrantes|chinos|rumanos|árabes|musulmanes|maricas|gays|catalanes|africanos|sudamericanos|refugiados
    negr*|chin*|gitan*|judi*|guiri*|ruman*|inmigrante*|extranjer* de mierda|asqueros*|apestos*, marica, maricas, bollera*, travelo*
    vuelve*|vete|volved|vuelvan|largaos|lárgate|largate|iros|regresa|marchaos|idos … país|tierra|africa|selva|patera|casa
    fuera … inmigrantes|extranjeros|moros|negros|gitanos|judíos|musulmanes|guiris|gays|refugiados
    los|las|estos|esos|todos inmigrantes|moros|negros|gitanos|judíos|extranjeros|gays|musulmanes|rumanos|menas|refugiados|homosexuales|guiris|chinos … escoria|parásitos|ratas|plaga|basura|delincuentes|exterminar|gas|cáncer|monos|ladrones|animales|fuera|cucarachas|invad*|sobran|hornos
    raza inferior|maldita|de mierda, muerte a, heil hitler, viva hitler, cámara de gas, españa para los españoles
    no queremos … inmigrantes|moros|negros|gitanos|judíos|extranjeros|musulmanes|gays|refugiados, a la hoguera, gitanos … robar|ladrones|fuera
    <people> …… <must> …… <harm>, <must> …… <harm> …… <people>, a los|todos|estos <people> …… fusilar*|quemar*|matar*|colgar*|encerr*
    los|las|estos|estas|esos|todos <people> …… son|todos|solo|sólo|unos|unas|una|como … <vile>, los|estos <people> <vile>, <people> fuera
    fuera|largo los <people>, muerte a los|las <people>, <people> a su|la|los país|cárcel|hornos|paredón
    los|estos|putos <people> …… roban|robar|violan|apestan|invaden|controlan, <people> de mierda
    <people> asqueros*|apestos*|ladrones|invasores|malolientes, aquí no os queremos
    moro|mora|gitano|gitana|negro|negra|judío|judía|sudaca|panchito|panchita|rumano|chino|maricón|marica asqueros*|apestos*|ladrón|ladrona|maloliente|guarro
    negro|negra|moro|sudaca|sudacas|panchito|panchitos … vuelve|vete|volved|iros|largaos|vuelvan … selva|patera|país|áfrica|jungla
    vuelve|vete|volved|iros|largaos|vuelvan|vuélvete … selva|patera|jungla|desierto, su país aquí no
    gays|homosexuales|lesbianas|trans|homosexualidad|maricones|travestis … enfermos|enfermedad|asco|pecado|aberración|pervertidos|encierren|degenerad*|antinatural
    contra natura, maricon*, mariconad*, bujarra*, tortilleras de|asqueros*, trolo, trolos, payoponi*, machupichu*, moromierda*, gitanaco*, judiada*
    charnego*, reemplazo|sustitución étnic*|demográfic*|poblacional, gran reemplazo, raza … inferior|maldita|degenerada, judíos controlan|dominan|mandan
    tenía razón hitler|franco, hitler … razón|corto, al paredón, cámara|cámaras de gas, hornos crematorios ya|para|con, a fregar zorra|puta|guarra
    feminazi*, sarasa, sarasas, odio|odiamos|detesto|desprecio … los|estos|esos|todos <people>
    los|estos|esos <people> …… son … asquerosos|repugnantes|inferiores|repulsivos|virus|despreciables
    que|a los metan|echen|suban|manden|tiren … patera|barco|avión|mar … fuera|todos|vuelta, solo|sólo <people> por|en todas|todos|cada
    infestad* de <people>|panchitos, <people> …… al mar con|todos, en una patera y fuera, al mar con ellos
    hitler tenía|debió|debía|tendría … acabado|acabar|terminar|terminado, desfile|marcha|cabalgata de … maricas|maricones|pervertidos|degenerados
    moros por todas, moros|panchitos|gitanos|negros|chinos infest*|por todas
    catalanes|andaluces|madrileños|gallegos|vascos de mierda|asquerosos|ratas|vagos de, mongolos|tarados|subnormales … encerr*|escond*|borra*|pintan|casa
    retrasados encerr*|escond*
    infrahuman*, subhuman*, abrid el gas
  `),
  threat: entries(`
    te|os|lo|le|la|les|los voy|vamos|van a matar|partir|romper|reventar|quemar|rajar|pegar|hundir|destrozar|machacar|cortar|encontrar|buscar|arrancar|meter|pinchar|disparar|dar|hacer|degollar|moler|joder|estrangular
    voy|vamos|van a matarte|mataros|matarlos|matarle|partirte|partiros|romperte|romperos|reventarte|reventaros|quemarte|quemaros|quemarlo|encontrarte|encontraros|rajarte|rajaros|pegarte|destrozarte|por ti|por vosotros|buscarte|hundirte
    sé|se|sabemos|conozco dónde viv*|trabaj*|duerm*|aparc*|estud*
    te|os mato|mataré|matamos|mataremos|parto|rajo|reviento|quemo|encontraré|encontraremos|arrepentirás|arrepentiréis|buscaré|rompo|arranco|mataría|pillaré|pille|pillemos|coja
    te|os|se vas|vais|va|van a arrepentir|enterar|cagar|acordar
    vas|vais|van|va a arrepentirte|arrepentiros|morir|sufrir|pagarlo|pagarla|pagar caro|llorar|sangrar|acabar mal|acabar en
    lo|la|las|me lo|me las vas|vais|van a pagar, me las pagarás|pagaréis|pagareis|pagarán, lo pagarás|pagaréis|pagareis|lamentarás|lamentaréis
    estás|estáis|estais|eres hombre|mujer muert*, estás|estáis|estais muert*
    ojalá|ojala|espero que … muer*|murá*|murai*|palm*|revient*|quem*|mate*|maten|pudr*|ahog*|cáncer|atropell*
    merec*|mereces|merecéis … morir|muerte|tiro|paliza|hostia|horca|pena|matar*|quem*|fusil*
    tened|ten|anda|andad|vigila|cuida* … espalda|espaldas|al salir|al volver, prender|prendo|prenderé|pegar|pego|meter fuego
    pegar*|meter*|pego|meto … tiro|tiros|hostia|hostias|paliza|puñalada
    romper*|partir*|rompo|parto … cara|piernas|dientes|boca|cuello|huesos|cabeza|brazos, muérete|muerete, moríos, muéranse
    deberían|debería|deberíais|habría|hay|habria … mataros|matarte|matarlos|colgar*|fusilar*|quemaros|quemarlos|quemarlas|quemarte|ahorcar*|gasear*|pegarte
    te|os espero|esperamos|esperaré en|a|fuera la salida|calle, te|os espero fuera, una bala|un tiro en|entre, cortar* el|la cuello|cabeza
    vas a saber quién, ya verás … salgas|cuando, dar|damos|daré una paliza
    como|si te|os vuelva*|coja|pille|pillo|vea|veo|cojo|encuentre|agarre|cruce|acerques|vuelvas …… parto|rajo|mato|reviento|rompo|hostia*|ostia*
    te|os parto|rajo|rompo|reviento|meto|pego|arranco|inflo|crujo|pincho … cara|cabeza|hostias|ostias|piernas|dientes|huesos|cuello|huevos|hostia|tiro|navajazo|navaja
    voy|vamos a quemar*|incendiar*|reventar*|rajar* tu|tus|vuestra|vuestro casa|coche|local|negocio|tienda|cara|cabeza
    quemarte|quemaros|quemarle … la|el|viva|vivo casa|coche|local, apuñalarte, degollarte, violarte, violaros
    voy|vamos a reventarte|rajarte|lincharte|machacarte, te|os vamos|voy|van a pillar|rajar|quemar|violar|apuñalar|linchar|reventar|machacar
    ya te|os pillaré|pillaremos|cogeré|cogeremos, sé|sabemos dónde|cuál … tus|vuestros|tu hijos|cole|coche
    conozco|sé tu|tus|vuestra dirección|matrícula|coche|familia, cuidado por dónde andas|vas, tus|vuestros días|horas … contad*
    ojalá|espero|deseo que|te|os … atropell*|mueras|muráis|mueran|revient*|pudras|pudráis|quemes|cáncer|sida|ahogues|violen, púdrete, pudríos, suicídate
    ahórcate, mátate, tírate … puente|tren|vía, que te|os parta un rayo, que te|os atropelle|cuelguen|fusilen|violen
    hay|habría|tienen que fusilar*|ahorcar*|linchar*|gasear*|castrar*|apalear*|matarlos|matarlas|mataros|quemaros|colgarlos|colgaros|rajarlos
    habría que … fusilar*|ahorcar*|colgar*|linchar*|quemar*|matar*, merec*|mereces|merecéis … palos|bala|fusilad*|ahorcad*|linchad*
    tiro|balazo|bala en|entre la|las|los|el|ceja nuca|cabeza|cejas|frente|ojos, bomba en|a|al … ayuntamiento|mezquita|sinagoga, fuego … mezquita|sinagoga
    acabarás|acabaréis … cuneta|hospital|cementerio|ataúd|zanja|hoyo, de esta no sales, a la cuneta, te dejo|dejaré seco|tieso
    te corto|cortaré el|la|los cuello|huevos|lengua|polla, te violo|violaré|apuñalo, rebanarte|rebanarle|rebanaros el cuello|pescuezo
    sé|se|sabemos a|dónde|cuándo|por|qué … tu|tus|vuestros|vuestras|vuestra hija|hijo|hijos|hijas|críos|niños|mujer|madre|niña|chaval|chavales
    sales|saldrás|salís|salir|acabas|acabarás|vuelves|irás en|con ambulancia|camilla|ataúd
    te|os arde|arderá|queman|quemarán|quemamos la|el casa|coche|local|negocio|bar|tienda
    te van a encontrar|pescar|sacar … río|cuneta|zanja|maletero|pozo|ría|canal|pantano|vertedero
    alguien|debería|deberían|habría … partir*|romper*|cortar*|aplastar* … dedos|piernas|manos|brazos|dientes|rodillas|jeta|lengua
    partirle|romperle|cortarle|partirles|romperles|cortarles los|las|la dedos|piernas|manos|brazos|dientes|lengua|cabeza
    espero|ojalá|ojala que|se|te|os|le … atragant*|ahogue|ahoguen|asfixi*|estrell*|infarto|ictus|reviente|revienten|despeñ*
    diputados|políticos|ministros|traidores … soga, a la horca con|todos|esos, garrote vil para
    habría|habria|había|hay que envenen*|exterminar*|gasear*|apalear*|rociar*, envenenarlos|envenenarlas como|a … ratas
    vuelve|vuelves|volved a pasar|venir|pisar|aparecer … ambulancia|verás|parto|rompo|mato, piedra atada al cuello, al fondo del río|pantano|mar … te|os|con
    te|os hundo|hundimos|despellejo|crujo
    recoges|recogerás|recoger|recogéis|buscas … dientes, tengo|tenemos tu|vuestra dirección|matrícula
    sé|sabemos|conozco la|el guardería|colegio|escuela … tu|vuestra|tus
    vi|visto|vimos|sé dónde|donde … tu|tus mujer|marido|hija|hijo|hijos|novia, pena|lástima que|si le|te|os|les pasara|pase|ocurriera|pasase
    colgadlo|colgadlos|fusiladlo|fusiladlos|quemadlos|quemadlo|linchadlo|linchadlos, prendedles|pegadles|prendedle fuego
  `),
  sexual: entries(`
    follar, follar*, follam*, follad*, follemos, polla, pollón*, tetas, tetona*, porno*, mamada*, mamame*, cachond*, zorrita*
    sexo gratis|oral|anal|esta|contigo|en vivo|telefónico|casual|duro, masaje* erótic*|con final, escorts, escort, putas baratas
    fotos|videos|chicas|mujeres|señoras desnud*|calientes|porno*|guarr*|maduras, hacer*|haz* una paja, pajer*, pajearme, correr*me en
    chocho|coño mojado|húmedo|peludo, coñito*, come* el|la|tu coño|polla|culo, buen|vaya|menudo|qué culo|tetas|culazo, culazo*
    quiero|busco|ganas … follar|sexo|polla, chupar*|chupa … polla|verga|tetas|huevos, verga, vergas, a cuatro patas, te comería|comía todo|el|entera
    semen, milf|milfs, putita*, travesti* activ*, cómemela, chúpamela, mámamela, chúpame … polla|toda|rabo, cómeme … coño|polla|rabo
    le|te|la|os echaba|echaría|echo un polvo|polvazo|polvete, echar|echarle|echarte|echamos|eche un polvo|polvazo
    te|la|le empotraba|follaba|follaría|empotraría|preñaba, qué|menudas|vaya|buenas tetas|tetazas|tetorras|culazo|domingas
    enséñame|enseña|muéstrame|mándame|pásame … tetas|culo|coño|pechos|chocho|nudes|bragas|desnuda|polla, quítate … bragas|sujetador|tanga, nudes, follo
    folla, follas, follamos, follando, follable*, polvazo, polvete, chochito*, pollas, cipote gordo|duro|enorme|en, una paja a|en, pajillero*, mamadas
    squirt*, me corro en, siéntate en|sobre mi cara|polla, ponte a cuatro, de rodillas zorra|perra|guarra|puta, orgía, orgías, bukkake, violarla, violarte
    buenorra, buenorras, culazo, culito rico, mamacita|mamasita rica
    chicas|mujeres|maduras|casadas|colegialas|universitarias|jovencitas|milfs … cachondas|guarras|viciosas|ardientes|webcam
    sexo … pago|contigo|conmigo|dinero|hoy|telefónico|duro|casual, busco|quiero|ofrezco … sexo|follar|polla|mamada|folleteo, escort* de|vip|lujo
    putas barat*|lujo, masaje*|masajista tántric*|sensitivo, final feliz garantizado, damas de compañía, contactos sexuales|eróticos, onlyfans
    me pones|pone cachond*|burr*|palote
    a la|esa … camarera|morena|rubia|chavala|vecina … ponía|pondría|empotraba|follaba|follaría|metía, la|te ponía yo|encima|a … barra|cuatro|mesa
    mira|menudas|vaya|qué … tetas|tetazas|pechugas gasta|tiene|lleva, le comía yo|todo|el, follen
    la|te reventaba|reventaría|empotraría|partía … toda|en, mira|mirad el culo de esa|esta|aquella, la reventaba
  `),
  spam: entries(`
    haz|haga|hagan|pincha|pulsa|dale clic|click|aquí|link|enlace, clic aquí|en, click aquí, gana|gane|ganar|ingresa … euros|dinero|dólares
    código|códigos|cupón de|descuento|promocional|promo, oferta*|ofertón limitada*|única*|exclusiva*|especial|increíble*|irresistible*
    compra|compre|pide|pida|ordena|aprovecha|aproveche|reserva ya|ahora|hoy|online|aquí, dinero fácil|rápido|extra|gratis
    préstamo*|crédito* rápid*|inmediat*|urgente*|sin|personales|al instante|fácil*
    escríb*|escrib*|contáct*|contact*|llám*|llam* … whatsapp|telegram|presupuesto|privado|dm|información
    visita|visite|visiten|entra nuestra|mi|nuestro|en|la web|tienda|página|canal|perfil, casino online|bonus, apuestas online|deportivas|seguras
    invierte|invertir|inversión … bitcoin|cripto*|garantizad*|rentab*|forex, criptomoneda*, bitcoin gratis
    adelgaza*|bajar|baja|perder|pierde … kilos|kg|peso|días, sígueme|sígue*nos|siguenos|sigueme en|y, síguenos, envío gratis|gratuito
    mejores|mejor precios|precio, precios imbatibles|increíbles|bajos|de locura, trabaja*|trabajo desde casa
    descuento|rebaja* … hoy|solo|web|link|código|tienda, ingresos pasivos|extra|garantizados, hazte rico, seguidores gratis|baratos
    suscríbete|suscribete a|al, presupuesto gratis|sin compromiso, se vende … llam*|tel*|whatsapp|interesados, tarot, amarres de amor, viagra
    iphone gratis, gratis … regístrate|link|enlace, réplicas, <drug> …… <reach>|en|disponible venta, <drug> …… <reach>
    vendo|vendemos|pasamos|paso <drug>|maría|coca|costo|cristal|hierba|speed, vendo|vendemos … <drug>, sin receta|prescripción
    envío|envíos|entrega discret*|anónim*, entrega en mano … telegram|whatsapp|escríb*
    casino|bingo|ruleta|póker|poker|tragaperras|tragamonedas|apuestas … online|bono|bonus|depósito|regístrate|giros|en línea
    bono|bonus … bienvenida|depósito|casino*|apuestas, tiradas|giros gratis, juega|apuesta ya|ahora|online
    enhorabuena|felicidades|has|eres … ganado|ganador*|ganadora|seleccionad*|agraciad* …… iphone*|cheque|tarjeta|vale|pincha|clic*|reclama|click
    has ganado … iphone|premio|un|euros, reclama|cobra|canjea … premio|regalo|bono|recompensa, iphone* … gratis|ganado|regal*|pincha
    gana|gane|ganar|ingresa …… bitcoin|cripto*|dólares, gana|gane|ganar … dinero … casa
    duplica*|triplica*|multiplica* … bitcoin|dinero|inversión|capital|ahorros, rentabilidad|ganancias|beneficios|ingresos … garantizad*|asegurad*|pasiv*
    libertad financiera, billetes|carnet|carné|título|títulos|pasaporte*|dni … falsos|falso|auténticos, carnet|carné|título sin examen
    préstamo*|crédito*|financiación … whatsapp|particular*|asnef|aval|minutos, vidente|tarotista|santero … amor|llám*|consulta|whatsapp
    suscríbete|síguenos|sígueme|únete … canal|página|grupo|perfil|telegram|insta*, link|enlace en|de … bio|descripción|perfil
    pincha|clica|clic|click|pulsa … aquí|enlace|link|bio, escríbe*|escribidme|contácta*|háblame|agrégame|llámame … whatsapp|telegram|wasap|privado|md|ya
    pierde|adelgaza … kilos|kg, seguidores|likes|followers … compra*|barat*, barato … receta|viagra, pídelo|cómpralo ya|ahora|aquí
    gana|gane …… sofá, tiradas|giros gratis|gratuitas, sin depósito … gratis|bono|casino|giros, bono|bonus sin depósito
    escribe|escríbeme|contacta|escribid … telegram|whatsapp|wasap, préstamo|préstamos|crédito|créditos … minutos|asnef|nómina|aval
    seguidores|likes reales|españoles, discreción total
  `),
  note: entries(`
    joder, jodid*, culo, tont*, hostia, hostias, cojon*, payas*, asco, asqueros*, guarr*, inutil*, desgraciad*, feo, fea, vergüenza, capull*, zorra
    ladrones, carajo, pat*tic*, coño, gorda
  `),
  except: entries(`
    playa|punta|roque|peñas|monte del|de|el cabron, el cabron arinaga, el idiota de dostoievski, tonto del pueblo|bote
    capullo|capullos de|en seda|rosa|flor|rosas, puta de oros, tarot de marsella, museo|cartas del|de tarot, pinche de cocina, pinches, un pinche
    mora|moras silvestres, moros y cristianos, cateto* de|del|opuesto|triángulo, cardo* estúpid*, sopa de mierda, basura en|al|de
    te voy|vamos a dar|hacer|meter|buscar|encontrar un|una|el|la, te|os voy|vamos a hacer|dar|encontrar|buscar, os espero|esperamos a
    te espero en la calle, cerdo* asado, vieja bruja de, bastardo felipe|juan|hijo, hijo bastardo, hijos bastardos, tiros largos, prender fuego a la falla
    quemar* la falla, muerte a la, fuera de, a la hoguera las fallas, la hoguera de san, hogueras, visita nuestra, reserva ya, reserva online
    polvo de|del|en|y|enamorado, la perra de, zorra|zorras del|y|roja|ártica|salen, la zorra y, culo del|de mundo|saco|pollo, cono|conos de
    chorizo|chorizos de|al|a, vieja rata de, rata de biblioteca, vaca gorda|gordas pasta*|suiz*|y
    gatos|toros|ojos|cabellos|vestidos|caballos|mantos negros, payaso|payasos de circo|hospital, tontos del bote, escoria volcánica, puto amo
    de puta madre, hoguera de san, calle|barrio|puerta|cueva|torre|castillo de los moros|judíos|gitanos|negros, orgía de color|colores|sabores|luz
    polla|pollas de agua, verga|vergas del|de mástil|mayor|vela
    señor|señora|don|doña|familia|apellido|apellidado|maestro|padre verga|vergas|polla|zorra|culo|moro|teta|tetas|chorizo
    te|os vas|vais|va a enterar de lo bueno|rico|bien|buenos|buena|bonito
    afición|hinchada|aficionados|cantaba|cantaban|coreaban|estadio|grada …… os|te|les vamos|voy a comer|matar|reventar|destrozar|machacar|romper
    soga al cuello … burgueses|calais|procesión|penitente*, con la soga al cuello … deudas|obras, a la horca en|fueron|1, perra del|de la|con|y|del labrador
    zorra perra, cerda del|ibérica|con|y|de, perra y|con cerda|cachorros|lazarillo, zorra|perra|cerda … huellas|rastros|cachorros|madriguera
    una zorra con|cruz*|y|en, rata|ratas de agua|laboratorio|biblioteca|campo, gusano|gusanos de seda|tierra|la|en
    es|son un|unos … gusano|gusanos de seda|luz, garrapata|garrapatas en|del|de, escoria|escorias volcánic*|de|minera*|del|en
    traidores a la patria … placa|museo|1936|fusilad*|1939, muerto|muertos de hambre volvimos|llegamos|bajamos|y|después
    vamos|llegamos|íbamos|volvimos|estábamos|estamos muertos de hambre, tiradas gratis … feria|tómbola, animales … zoo|granja, fotos reales de, una rata de
    chorizo|chorizos criollo*|ibérico*|frito*|parrillero*, cerdos y|en|de|ibéricos
    te|os arranco|arrancamos|arranca una|la sonrisa|sonrisas|carcajada|lágrima, gárgola|máscara|cabezudo|estatua|santo|capitel|figura … cara de perro
    muere|muérete zombi|zombie
  `),
}
