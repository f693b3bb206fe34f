import { entries, type LanguageData } from '../language-data.ts'

/** French. */
export const fr: LanguageData = {
  everywhere: entries(`
    connard*, connass*, encule*, enculé*, salope*, salopard*, fils|fille de pute|putes, nique ta|sa|ton|votre|vos|tes, niquer ta|sa|leur|votre
    niquez, ntm, fdp, enfoiré*, bordel de merde, va te faire|fait foutre|voir|enculer|mettre, pute, putes, sous merde*, trou du cul, trous du cul
    petasse*, pouffiass*
  `),
  insult: entries(`
    con, cons, conne, connes, connerie*, abruti, abrutis, abrutie, cretin*, debile, debiles, imbecile*, idiot, idiote, idiots, idiotes, merde, merdes
    merdique*, merdeux, merdeuse*, salaud*, batard, batards, ordure, tocard*, raclure*, tapette*, couille*, mongolien*
    attardé|attardés mental|mentaux
    gros|grosse|sale|sales|vieux|vieille porc*|vache*|truie*|type|con|chien*|merde|race|pute|ordure|bouffon*|moche|connard*|rat|rats|bête, trouduc*
    lèche cul|bottes, branleur*, ducon, couillon*, bouseux, plouc*, clodo*, crevure*, enflure*, fumier*, glandu*, pourriture*, charogne*, minable*
    racaille*, pignouf*, andouille*, demeuré*, taré, tarés, tarée, neuneu*, ta|vos|votre|leurs|leur gueule|gueules, ferme|fermez ta|la|vos|votre|bien
    ferme la, fermez la, casse toi, cassez vous, barrez vous, dégagez, dégage d ici|de là|connard*|de chez, allez vous faire
    espèce de|d con*|merde|ordure*|abruti*|idiot*|porc*|débile*|salaud*|rat*|cloche*|incapable*|vieux|vieille|grosse|sale|malade*|raté*|imbécile*
    bande de|d con*|merde*|abruti*|idiot*|nul*|voleur*|incapable*|clown*|raté*|débile*|escroc*|guignol*|bouffon*|crétin*|imbécile*|hypocrite*|moutons|porcs|sauvages|bras|ploucs|parasites|pourris|ânes
    pauvre|pauvres type|types|tache|conne|con|merde|cloche|fille|débile|idiot|imbécile|naze|nul
    tu|vous es|êtes|me … nul|nuls|nulle|pathétique*|stupide*|ridicule*|minable*|moche*|bête|bêtes|malade*|ordures|dégoûtant*|voleurs|raté*|honte|rien
    vous|tu me dégoût*|faites gerber|fais gerber|faites vomir|fais vomir, faire|fait|faites|fais chier, je t|vous|te emmerde, à chier
    va|allez au diable|en enfer|brûler, tête de con|noeud|mort|gland|cul|nœud, bon|bonne|bons à rien, gros|grosse nul*|naze*, de merde
  `),
  hate: entries(`
    nègre, nègres, negresse, négro, négros, bougnoul*, bicot*, youpin*, youtre*, feuj* de, crouille*, bamboula*, pédé, pédés, pd, gouine*, tarlouz*
    tafiol*, tantouz*, chinetoque*, niakou*, manouche* de|voleur*, melon|melons de merde, romano*, boche|boches, rital|ritals
    sale|sales|saleté|foutu|foutus|putain de arabe*|juif*|noir*|nègre*|gitan*|rom|roms|pédé*|étranger*|musulman*|chinois*|migrant*|immigré*|homo|homos|race|rebeu*|africain*|portugais*|roumain*|asiatique*|polonais*|bougnoul*|lesbienne*|parisiens
    rentre*|retourne*|retournez|rentrez|repart*|renvoy* … chez toi|chez vous|chez eux|dans ton|votre|leur … pays|bled
    rentre*|retourne* … chez toi|vous|eux, retourne*|rentre* … pays|bled|afrique
    dehors les|tous … étrangers|arabes|immigrés|migrants|juifs|noirs|musulmans|roms|gitans
    les|ces|tous arabes|noirs|juifs|musulmans|migrants|étrangers|roms|gitans|immigrés|homos|pédés|africains|chinois|réfugiés|gays … parasites|vermine|rats|singes|cafards|dehors|voleurs|envahiss*|exterminer|profiteurs|racaille*|cancer|fléau|délinquants|nuisibles|gazer|bateau|valise*|animaux|brûler|crever
    mort aux, la france aux français, on est chez nous, heil hitler, race inférieure|maudite, grand remplacement
    on ne veut pas|plus de|d … arabes|noirs|juifs|musulmans|migrants|étrangers|roms|gitans|immigrés|pédés|réfugiés, foutez les dehors, au four
  `),
  threat: entries(`
    je|on|j vais|va|allons|veux … te|t|vous|le|la|les|lui|leur … tuer|buter|crever|casser|défoncer|fracasser|brûler|trouver|retrouver|massacrer|saigner|exploser|cogner|frapper|égorger|éclater|planter|démolir|détruire|tabasser|fumer|descendre|faire la peau|faire payer|faire souffrir|étrangler
    je te|t|vous|le|la tue*|bute*|crève*|casse*|défonce*|égorge*|plante*|retrouve*|explose*|éclate*|fracasse*|descends|saigne*|démolis|brûle*
    on vous|te retrouvera|tuera|crèvera|aura|brûlera, sais|sait|savons où tu|vous|t|il|elle … habit*|vis|vit|vivez|travaill*|dors|dort|gares|es
    tu|vous|ils|il vas|allez|va|vont … payer|regretter|mourir|crever|souffrir|saigner|brûler|prendre cher|morfler|le payer
    tu|vous|il … le|la|me regrettera*|regretterez|paiera*|paierez|paieras, va|allez crever|mourir|te pendre|vous pendre|te tuer
    crève*|crevez charogne*|tous|salope|connard*|ordure, qu il|elle|ils|vous|tu crève*|creviez|brûle*
    espère que|qu … crev*|crèv*|meur*|mourr*|mourir*|brûl*|souffr*|cancer|accident, t es|tu es|vous êtes|êtes|es mort|morts|morte|foutu
    mérit* … mourir|crever|mort|balle|pendu*|baffe*|raclée|fusillé*|tabassé*|brûlé*, fais|faites gaffe à|quand|où
    surveille*|regarde* … arrières|derrière|dos, mettre|mets|foutre|fous|mettrai|mettons le feu … chez|à|votre|ta|vos|maison|tout
    cramer|brûler votre|ta|vos|chez|ce|cette, une balle dans|entre|la, mettre une balle
    casser|péter|casse|pète … gueule|figure|jambes|dents|genoux|bras|tête|nez
    devrait|devriez|faudrait|faut … pendre|fusiller|tuer|brûler|crever|exterminer|abattre|lyncher|éliminer
    t attends|attend* … sortie|dehors|tournant, t attends dehors, trancher|tranche … gorge, gare à toi|vous, tu ne|vous ne … verr* … demain|lendemain
    tu finira*|vous finir* … hôpital|cercueil|tombe|fossé|mal, ferai|fera|faire la peau, pisser le sang, avis … dernier avertissement
  `),
  sexual: entries(`
    bite, bites, ta chatte, chatte|chattes mouillée*|poilue*|en feu|humide*, suce*|sucer|sucez … bite|queue|moi|boules|couilles, suceuse*
    te|me|la|vous baiser, baise moi|la|les, je te baise, baisable*, baiseur*, veux|envie … baiser, nichon*, branlette*, branler, me branl*, porno*
    plan cul, plans cul, éjacul*, partouz*, fellation*, sodomi*, gang bang, gros|beaux seins|nichons|lolos|cul, beau|bon|joli|ton cul
    photos|vidéos|filles|femmes nue*|nues|coquin*|chaudes|sexe|porno|hot, escort girl*|girls, rencontre*|rdv coquin*|sexe*|sans lendemain
    massage* érotique*|naturiste*|coquin*, sexe gratuit|oral|anal|ce soir|hard|en direct, cochonne*, salope chaude, bien monté|membré
    lécher ta|la|sa|ton, foutre plein, milf*, gode*, levrette avec, trique
  `),
  spam: entries(`
    clique*|cliquez|cliques ici|sur|vite|maintenant
    gagne*|gagnez|gagner … euros|argent|jour|semaine|mois|maison|domicile|facilement|internet|heure|chez
    code|codes promo|promos|réduction|parrainage, offre|offres limitée*|exceptionnelle*|spéciale*|exclusive*|unique|flash
    achetez|acheter|commandez|profitez|réservez|achète maintenant|vite|en ligne|dès|pas cher|aujourd|tout de
    promo|promotion|soldes … sur|%|euros|lien|site|aujourd, argent facile|rapide
    prêt|prêts|crédit|crédits rapide*|sans|entre|immédiat*|personnel*|facile*
    contactez|contacte|écrivez|écris|ajoutez|joignez moi|nous|le … whatsapp|telegram|devis|privé|dm
    visitez|visite|découvrez|consultez notre|mon|nos site|boutique|page|chaîne|offres|magasin|produits, livraison gratuite|offerte|express
    casino|paris|poker en ligne|sportifs|gratuit|bonus, perdre|perdez|maigrir|maigrissez … kilos|kg|poids|semaine*|vite
    investi* … crypto*|bitcoin*|trading|or, cryptomonnaie*, crypto trading|gratuit*, bitcoin* gratuit*|facile, abonnez vous|toi à|sur, abonne toi
    suivez|suis moi|nous sur|pour, voyant*|marabout|médium … retour|amour|sérieux|gratuit*|résultat*|appelez, retour de|affectif, être aimé
    meilleur|meilleurs prix, prix imbattable*|cassé*|bas|discount, devis gratuit*, travail|travailler|travaillez à domicile|de chez
    revenu* passif*|complémentaire*|garanti*, devenez|devenir riche*|millionnaire*, iphone gratuit*|offert|à gagner, followers gratuit*|pas
    à vendre … appel*|tél*|contact*|prix, viagra, faux papiers|permis
  `),
  note: entries(`
    putain*, chier, bordel, cul, emmerd*, fout*, bouffon*, naze*, chatte, clochard*, moche*, nul, nulle, honte, dégueulass*, crade, ridicule*
    pathétique*
  `),
  except: entries(`
    bite|bites d amarrage, pain|pains|sauce batard|batarde|batards, un batard pas, baguette … batard, guillaume … batard, le batard d orleans
    tête|têtes de nègre, nègre|nègres littéraire*|joyeux, dîner de cons, le dîner de cons, l idiot de dostoievski, idiot de dostoievski
    ordure|ordures ménagère*|ménagères, tas d ordures, le père noël est une ordure, une ordure, fumier de|du cheval|vache|mouton, tas de fumier
    andouille* de|grillée|vire|guémené, andouillette*, l andouille, une andouille, charogne de baudelaire, une charogne, melon|melons, boche
    truie et, vieille|vieux|grosse vache*, vieux|vieille|gros rat|chien|chiens|porc|cochon, gros porc* noir*, tapette à, goûter, gode*froy, godefroy
    goder*, feu à, lécher la|sa glace, gros chien, vieille bête, grosse bête, vieille race, pauvre fille, gros rat, pourriture noble, la trique
    condom gers
  `),
}
