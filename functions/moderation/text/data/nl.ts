import { entries, type LanguageData } from '../language-data.ts'

/** Dutch. */
export const nl: LanguageData = {
  everywhere: entries(`
    klootzak*, kankerlij*, kankerhoer*, kutwijf*, godverdomme, hoerenzoon*, hoerenjong*, teringlij*, tyfuslij*, pleurislij*, klerelij*, randdebiel*
    kutmarokkan*, moederneuk*, oetlul*, kankerhond*, kankerjood*, kankerhomo*
  `),
  insult: entries(`
    kut, kutstad, kutvolk, kuttent, kutding*, kutweer, kutzooi*, kutland, kutleven, kutmensen, kutmuseum, kutje*, lul, lulhannes*, lulla, sukkel*
    hoer, hoeren, slet, sletten, trut, trutten, muts, klojo*, debiel*, idioot, idioten, imbeciel*, mongool, mongolen, achterlijk*, rotzak*, smeerlap*
    schoft, schoften, etterbak*, flapdrol*, kloothommel*, strontzak*, stront, strontstad, mislukkeling*, loser*, kneus|kneuzen, rotwijf*, rotmens*
    viespeuk*, gespuis, uitschot, tuig, schorem, kanker|kk|tering|tyfus stad|zooi|volk|wijf|wijven|mensen|hond|ding|tent|op, kankerstad, kankerzooi*
    kankervolk, kankerwijf*, kankermens*, teringzooi*, teringstad, tyfuszooi*, tyfushond*, pokkewijf*, eikel, eikels van|jij, halve gare, boerenlul*
    slijmbal*, lapzwans*, leeghoofd*, domkop*, domoor|domoren, zakkenwasser*, aso, asos
    stomme|domme|lelijke|vieze|vuile|luie|dikke|oude|stom|lelijk|vies|vuil|achterlijke eikel*|koe|koeien|trut|teef|wijf|wijven|gans|hond|honden|varken*|zwijn*|mensen|boer|boeren|heks|toeristen|ezel|ezels|idioot|rat|ratten|kop|hoofd
    wat een eikel*|sukkel*|lul*|loser*|idioot|idioten|debiel*|trut*, rot|sodemieter|donder|flikker|pleur|tief|kanker|rotten|lazer … op, oprotten
    opzouten, val dood, krijg|krijgen de|het|een|allemaal kanker|tering|tyfus|klere|pest|pleuris|kolere|aids|schijt|heen
    hou|houd je|jullie|toch|eens … bek|mond|muil|smoel|kop|klep, bek dicht|houden
    jullie|jij|je zijn|bent … dom|achterlijk|walgelijk|zielig|triest|lelijk|dieven|oplichters|niks waard|waardeloos|varkens|prutsers|beesten
    stelletje|stel|bende|zootje … idioten|prutsers|sukkels|dieven|oplichters|losers|debielen|apen|klungels|amateurs|achterlijken|varkens
    dom|achterlijk|stom volk, loop naar de|het hel|maan, lik|kus mijn|me|m n reet|kont|zak|hol, schaam je … dood|kapot
    zielige|trieste figuur|figuren|loser*|vertoning
  `),
  hate: entries(`
    neger, negers, nikker*, zandneger*, spleetoog*, spleetogen, flikker, flikkers
    vuile|vieze|smerige|kanker|kk|stinkende|luie|rot|pokke|tyfus|tering homo*|joden|jood|turk|turken|moslim*|buitenlander*|zwarten|zigeuner*|marokkan*|marokkaan|arabier*|vluchteling*|migrant*|asielzoeker*|chinees|chinezen|polen|allochtonen|allochtoon|lesbo*|pot|walen|roma
    mietje*, janet, janetten, makak*, geitenneuker*, kutturk*, kutallochto*, kankerturk*, kankerallocht*, kankerneger*, kutbuitenland*, kuthomo*
    kutjoden, ga|gaan|rot|rotten|keer|stuur|sturen|oprotten|donder … terug … land|afrika|marokko|turkije|waar
    terug naar je|jullie|hun|eigen|uw … land, oprotten naar, ga|gaan … eigen land, eigen volk eerst
    buitenlanders|moslims|joden|zigeuners|vluchtelingen|turken|marokkanen|negers|homo|homos|asielzoekers|migranten|allochtonen|zwarten|arabieren … profiteurs|parasieten|ongedierte|tuig|uitroeien|vergassen|vergast|eruit|opzouten|oprotten|ratten|apen|kakkerlakken|uitschot|criminelen|dieven|weg|pest|plaag
    heil hitler, sieg heil, joden aan het gas, minderwaardig ras, inferieur ras
    weg met … buitenlanders|moslims|joden|turken|marokkanen|zigeuners|homo|vluchtelingen, dood aan, vol is vol
    we|wij willen hier geen|jullie … buitenlanders|moslims|joden|negers|turken|marokkanen|zigeuners|homo|vluchtelingen
  `),
  threat: entries(`
    maak|maken|maakt je|jou|jullie|hem|haar|ze|u … af|kapot|dood|koud
    ik|we|wij|iemand vermoord|vermoorden|steek|steken|schiet|schieten|sla|slaan|schop|wurg|wurgen|verbrand|vernietig|ram|rammen|trap je|jou|jullie|hem|haar|ze|u
    zal|zullen|ga|gaan je|jou|jullie|hem|haar|u … vermoorden|afmaken|neersteken|doodslaan|kapotmaken|doodmaken|doodschieten|neerschieten|vinden|pakken|slaan|wurgen|krijgen|opzoeken|verrot
    sla|schop|trap|ram je|jullie|hem|haar|u … elkaar|verrot|gezicht|kop|bek|tanden|ziekenhuis|kapot
    weet|weten … waar je|jij|jullie|u|hij|zij … woont|woon|wonen|werkt|werken|slaapt|parkeert|huis|kinderen
    je|jij|jullie|u gaat|gaan|ga … eraan|er aan|kapot|dood|boeten|spijt|betalen
    je|jij|jullie|u zult|zal|zullen … boeten|spijt|bloeden|berouwen|sterven|lijden|bezuren, krijg|krijgt|krijgen … spijt van|hiervan
    steek|steken … brand|fik, in de fik|brand … steken, kom je|jou|jullie|u … halen|opzoeken|pakken|afmaken, vind|vinden je|jou|jullie wel|nog
    moet|moeten|mogen|zouden|zou … dood|sterven|opgeknoopt|afgemaakt|verbrand|doodgeschoten|opgehangen|vergast|afgeschoten
    hoop dat … doodgaat|doodgaan|sterft|sterven|crepeert|creperen|kanker|verongelukt|stikt|stikken|verbrandt|verrekt, sterf, ga dood|sterven
    bent|ben … dood, breek|breken … benen|nek|poten|vingers|botten|tanden|kaak, pas jij|jullie … op
    kijk|let … achter|over|op je|jullie … schouder|rug|tellen, kogel … kop|hoofd, verdien* … kogel|dood|pak slaag|doodstraf
    wacht maar … krijgen|pakken|buiten|opwachten|je, wacht je op|buiten, snij*|snijd … keel|strot|af, we|ik pakken|pak je|jullie nog|wel
  `),
  sexual: entries(`
    neuken, neuk, neukt, neukpartij*, geneukt, tieten, porno*, geil, geile, geilaard*, sletje*, pijp me|m n, me pijpen, pijpbeurt*
    aftrekken|afzuigen me|hem, naaktfoto*, naakte|blote meiden|meisjes|vrouwen|foto*, seksdate*, sexdate*, sekscontact*, sexcontact*
    seks|sex gratis|vanavond|chat|zoek*|nu|date|met, zoek|zoekt|zin in|wil … seks|sex|neuken|sexdate|wip, gratis seks|sex, erotische massage*
    lekkere|lekker kont|tieten|kontje|wijf|wijven|borsten, lik mijn|me, beffen, standje, hete|geile meiden|vrouwen|huisvrouwen|dames|milf*
    dikke|stijve lul|pik, pik zuigen, escortdame*, escort service|dames
  `),
  spam: entries(`
    klik hier|nu|op, verdien* … euro|geld|thuis|week|dag|maand|online|snel|uur, bestel|koop|shop nu|direct|vandaag|online|snel, kortingscode*
    korting met|op|tot|code|vandaag, gratis bitcoin|crypto|iphone|cadeau*|proefperiode, stuur … appje|whatsapp|dm|prive
    app|bel|mail mij|ons|nu … offerte|info|meer, bezoek|bekijk|check onze|mijn|ons website|webshop|winkel|site|kanaal|shop
    snel|makkelijk|gemakkelijk geld|rijk, lening|lenen|krediet … zonder|bkr|snel|direct|toetsing, online casino*|gokken|casinobonus, casino bonus
    beste|laagste|scherpste prijs|prijzen|prijsgarantie, afvallen|afslanken … kilo|snel|week|weken, kilo kwijt|afvallen, volg mij|me|ons op|voor
    aanbieding|actie … vandaag|nu|tijdelijk|alleen, tijdelijke|unieke|super aanbieding*|actie|korting, investeer* … crypto|bitcoin|nu|winst
    crypto handel*|investering*, cryptomunt*, gratis verzending|bezorging|levering|offerte, thuiswerk* … euro|verdien*, word … rijk|miljonair
    abonneer je|op, te koop … bel|app|prijs, goedkope|goedkoopste … kopen|bestellen|webshop|sigaretten|horloges, volgers kopen|gratis
  `),
  note: entries(`
    shit, verdomme, stom, stomme, lelijk*, kak, schijt*, reet, kont, wijf, godver*, bagger, dom, domme, waardeloos, walgelijk, rot, teef, schande
    zielig
  `),
  except: entries(`
    kuttekoven, negerzoen*, negerhut*, hoer van babylon, onder de eik*, eikel aan|van|op|in|die|onder, de|een|elke|die|deze eikel, eikel van de|een
    tuig en|van het schip, tuig van|van de boot, paardentuig, het tuig, schoft van|van het paard, muts op|en|met, een muts, mijn muts
    rode|warme|wollen|gebreide muts, dode mus, mongolen van, mongolen vielen, de mongolen, bel ons|mij, kaapse, sla de|rechtsaf|linksaf, kom je
    bekijk onze, bezoek onze tentoonstelling, moeten dood hout, stront van|aan, paardenstront, strontvlieg*, ratten, stomme film*, dood hout
    lelijk eendje, dood aan de ketting, kus me
  `),
}
