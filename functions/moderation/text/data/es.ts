import { entries, type LanguageData } from '../language-data.ts'

/** Spanish. */
export const es: LanguageData = {
  everywhere: entries(`
    gilipollas, gilipolla*, hijoput*, hij* de puta|perra|putas, cabron, cabrones, cabrona, cabronazo*, mierda, mierdas, pendej*, hijueputa*
    malparid*, gonorrea*, chupapolla*, soplapolla*, comemierda*, lameculos, concha de tu, la puta madre, hdp, maricon, maricones, maricona*, jodete
    jodanse
  `),
  insult: entries(`
    idiota*, imbecil*, estupid*, subnormal*, retrasad* mental*
    eres|sois|son … retrasad*|tont*|zorra|cerd*|payas*|inutil*|patetic*|basura|escoria|asco|mierda|feos|fea|ladrones|capull*|animales|ridicul*|gentuza|vergüenza
    puta, putas, puto, putos, putad*, putilla*, puton*, guarra, guarras, furcia*, ramera*, bastard*, escoria, gentuza, basura humana, sinvergüenza*
    malnacid*, mamon, mamones, mamarrach*, huevon*, pinche, pollas, cretin*, zopenc*, mongolo*, mongolic*, tarad*, caraculo, cara culo|de culo|cartón
    cateto*, palurdo*, tonto|tonta|tontos del|de|los culo|haba|capirote|remate
    pedazo|trozo|saco de mierda|idiota*|imbécil*|basura|animal|burro|inútil|carne
    so|vaya|menud*|puta|panda|pandilla|hatajo|atajo|banda|puñado de … capull*|zorra*|idiotas|inútiles|ladrones|payasos|incompetentes|borregos|imbéciles|tontos|vagos|sinvergüenzas|chorizos|paletos|gilipollas|cerdos|ratas
    menuda|vaya zorra|panda|gentuza|basura, dais|das|me das|dan|me da|dáis … asco|ganas de vomitar|pena
    vete|iros|idos|váyanse|vayanse|vayase|marchaos … mierda|por culo|infierno|carajo|diablo|paseo|cagar, tomar por culo, por el culo, por culo
    que te|os|les|le den|jodan|follen|jodas, chupa*|chúpame*|chupadme la|mela|polla
    cállate|callate|callaos|cállense|cierra|cerrad … boca|pico|puta|hocico|bocaza, me cago en, cago en, asqueros* de|cerd*|rata*|gente|guiris
    cerd*|perr*|rat*|vac* asqueros*|inmund*|de mierda|apestos*, gord* asqueros*|de mierda|fe*|seboso, muert* de hambre, ojalá te|os
    no valéis|vales|sirves|servís para|ni|una nada|mierda, inútil*|cantamañanas|chorizo|chorizos de|ladrones
    vieja|viejo bruja|asqueros*|de mierda|chocho
  `),
  hate: entries(`
    sudaca*, panchit*, negrata*, machupich*, moraco*, moros|moro|moras|mora fuera|de mierda|asqueros*|a su|apestos*|invasor*|ladron*|cabron*|hijos
    putos|putas|puto|puta|malditos|sucios|asquerosos|malditas|sucias|sucio|asqueroso|apestosos|jodidos moros|moro|negros|negro|negra|gitanos|gitano|judíos|judío|guiris|extranjeros|inmigrantes|chinos|rumanos|árabes|musulmanes|maricas|gays|catalanes|africanos|sudamericanos|refugiados
    negr*|chin*|gitan*|judi*|guiri*|ruman*|inmigrante*|extranjer* de mierda|asqueros*|apestos*, marica, maricas, bollera*, sarasa*, travelo*
    invertido*, vuelve*|vete|volved|vuelvan|largaos|lárgate|largate|iros|regresa|marchaos|idos … país|tierra|africa|selva|patera|casa
    fuera … inmigrantes|extranjeros|moros|negros|gitanos|judíos|musulmanes|guiris|gays|refugiados
    los|las|estos|esos|todos inmigrantes|moros|negros|gitanos|judíos|extranjeros|gays|musulmanes|rumanos|menas|refugiados|homosexuales|guiris|chinos … escoria|parásitos|ratas|plaga|basura|delincuentes|exterminar|gas|cáncer|monos|ladrones|animales|fuera|cucarachas|invad*|sobran|hornos
    raza inferior|maldita|de mierda, muerte a, heil hitler, viva hitler, cámara de gas, españa para los españoles
    no queremos … inmigrantes|moros|negros|gitanos|judíos|extranjeros|musulmanes|gays|refugiados, a la hoguera, gitanos … robar|ladrones|fuera
  `),
  threat: entries(`
    te|os|lo|le|la|les|los voy|vamos|van a matar|partir|romper|reventar|quemar|rajar|pegar|hundir|destrozar|machacar|cortar|encontrar|buscar|arrancar|meter|pinchar|disparar|dar|hacer|degollar|moler|joder|estrangular
    voy|vamos|van a matarte|mataros|matarlos|matarle|partirte|partiros|romperte|romperos|reventarte|reventaros|quemarte|quemaros|quemarlo|encontrarte|encontraros|rajarte|rajaros|pegarte|destrozarte|por ti|por vosotros|buscarte|hundirte
    sé|se|sabemos|conozco dónde viv*|trabaj*|duerm*|aparc*|estud*
    te|os mato|mataré|matamos|mataremos|parto|rajo|reviento|quemo|encontraré|encontraremos|arrepentirás|arrepentiréis|buscaré|rompo|arranco|mataría|pillaré|pille|pillemos|coja
    te|os|se vas|vais|va|van a arrepentir|enterar|cagar|acordar
    vas|vais|van|va a arrepentirte|arrepentiros|morir|sufrir|pagarlo|pagarla|pagar caro|llorar|sangrar|acabar mal|acabar en
    lo|la|las|me|me lo|me las vas|vais|van a pagar, me las pagarás|pagaréis|pagareis|pagarán, lo pagarás|pagaréis|pagareis|lamentarás|lamentaréis
    estás|estáis|estais|eres hombre|mujer muert*, estás|estáis|estais muert*
    ojalá|ojala|espero que … muer*|murá*|murai*|palm*|revient*|quem*|mate*|maten|pudr*|ahog*|cáncer|atropell*
    merec*|mereces|merecéis … morir|muerte|tiro|paliza|hostia|horca|pena|matar*|quem*|fusil*
    tened|ten|anda|andad|vigila|cuida* … espalda|espaldas|al salir|al volver, prender|prendo|prenderé|pegar|pego|meter fuego
    pegar*|meter*|pego|meto … tiro|tiros|hostia|hostias|paliza|puñalada
    romper*|partir*|rompo|parto … cara|piernas|dientes|boca|cuello|huesos|cabeza|brazos, muérete|muerete, moríos, muéranse
    deberían|debería|deberíais|habría|hay|habria … mataros|matarte|matarlos|colgar*|fusilar*|quemaros|quemarlos|quemarlas|quemarte|ahorcar*|gasear*|pegarte
    te|os espero|esperamos|esperaré en|a|fuera la salida|calle|salida, te|os espero fuera, una bala|un tiro en|entre, cortar* el|la cuello|cabeza
    rebanar*, vas a saber quién, ya verás … salgas|cuando, dar|damos|daré una paliza
  `),
  sexual: entries(`
    follar, follar*, follam*, follad*, follemos, polla, pollón*, tetas, tetona*, porno*, mamada*, mamame*, cachond*, zorrita*
    sexo gratis|oral|anal|esta|contigo|en vivo|telefónico|casual|duro, masaje* erótic*|con final, escorts, escort, putas baratas
    fotos|videos|chicas|mujeres|señoras desnud*|calientes|porno*|guarr*|maduras, hacer*|haz* una paja, pajer*, pajearme, correr*me en
    chocho|coño mojado|húmedo|peludo, coñito*, come* el|la|tu coño|polla|culo, buen|vaya|menudo|qué culo|tetas|culazo, culazo*
    quiero|busco|ganas … follar|sexo|polla, chupar*|chupa … polla|verga|tetas|huevos, verga, vergas, a cuatro patas, te comería|comía todo|el|entera
    semen, milf*, putita*, travesti* activ*
  `),
  spam: entries(`
    haz|haga|hagan|pincha|pulsa|dale clic|click|aquí|link|enlace, clic aquí|en, click aquí
    gana*|gane|ganar|ingresa … euros|dinero|casa|día|semana|mes|dólares|internet|fácil|extra, código|códigos|cupón de|descuento|promocional|promo
    oferta*|ofertón limitada*|única*|exclusiva*|especial|increíble*|irresistible*
    compra|compre|pide|pida|ordena|aprovecha|aproveche|reserva ya|ahora|hoy|online|aquí, dinero fácil|rápido|extra|gratis
    préstamo*|crédito* rápid*|inmediat*|urgente*|sin|personales|al instante|fácil*
    escríb*|escrib*|contáct*|contact*|llám*|llam* … whatsapp|telegram|presupuesto|privado|dm|información
    visita|visite|visiten|entra nuestra|mi|nuestro|en|la web|tienda|página|canal|perfil, casino online|bonus, apuestas online|deportivas|seguras
    invierte|invertir|inversión … bitcoin|cripto*|garantizad*|rentab*|forex, criptomoneda*, bitcoin gratis
    adelgaza*|bajar|baja|perder|pierde … kilos|kg|peso|días, sígueme|sígue*nos|siguenos|sigueme en|y, síguenos, envío gratis|gratuito
    mejores|mejor precios|precio, precios imbatibles|increíbles|bajos|de locura, trabaja*|trabajo desde casa
    descuento|rebaja* … hoy|solo|web|link|código|tienda, ingresos pasivos|extra|garantizados, hazte rico, seguidores gratis|baratos
    suscríbete|suscribete a|al, presupuesto gratis|sin compromiso, se vende … llam*|tel*|whatsapp|interesados, tarot, amarres de amor, viagra
    iphone gratis, gratis … regístrate|link|enlace, réplicas
  `),
  note: entries(`
    joder, jodid*, culo, tont*, hostia, hostias, cojon*, payas*, asco, asqueros*, guarr*, inutil*, desgraciad*, feo, fea, vergüenza, capull*, zorra
    ladrones, carajo, pat*tic*
  `),
  except: entries(`
    playa|punta|roque|peñas|monte del|de|el cabron, el cabron arinaga, el idiota de dostoievski, tonto del pueblo|bote
    capullo|capullos de|en seda|rosa|flor|rosas, puta de oros, tarot de marsella, museo|cartas del|de tarot, pinche de cocina, pinches, un pinche
    mora|moras silvestres, moros y cristianos, cateto* de|del|opuesto|triángulo, cardo* estúpid*, sopa de mierda, basura en|al|de
    te voy|vamos a dar|hacer|meter|buscar|encontrar un|una|el|la, te|os voy|vamos a hacer|dar|encontrar|buscar, os espero|esperamos a
    te espero en la calle, cerdo* asado, vieja bruja de, bastardo felipe|juan|hijo, hijo bastardo, hijos bastardos, tiros largos
    prender fuego a la falla, quemar* la falla, muerte a la, fuera de, a la hoguera las fallas, la hoguera de san, hogueras, visita nuestra
    reserva ya, reserva online
  `),
}
