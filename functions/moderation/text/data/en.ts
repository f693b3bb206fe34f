import { entries, type LanguageData } from '../language-data.ts'

/** English. */
export const en: LanguageData = {
  everywhere: entries(`
    fuck*, *fucker*, cunt, cunts, asshole*, arsehole*, bullshit, nigger*, nigga*, faggot*, wanker*, whore, whores, bitch, bitches, slut, sluts
    cocksuck*, dickhead*, shithead*, stfu, kys
  `),
  insult: entries(`
    shit, shitty, shite, shitting, shithole*, idiot*, moron*, imbecile*, scum, scumbag*, retard, retards, retarded, dumbass*, jackass*, twat*
    prick|pricks, arse, ass, loser*, bitchy, sucker*, dipshit*, douche*, halfwit*, dimwit*, nitwit*, cretin*, degenerate*
    piece|pieces|load of shit|crap|trash|garbage, son|sons of a bitch, screw|damn you, go to hell, rot in hell, shut up, shut your mouth|face|trap
    piss off, bugger off, sod off
    you|your|they|ur are|re|lot|all … pathetic|disgusting|worthless|stupid|trash|garbage|vermin|ugly|useless|clowns|thieves|dumb
    you|u stupid|dumb|ugly|fat|pathetic|filthy|disgusting|useless|worthless|dirty|miserable
    stupid|dumb|ugly|fat cow|pig|people|woman|man|tourists|locals|bastard*, nobody wants|likes you|your, waste of space|oxygen|skin
    bunch|pack|gang of idiots|clowns|thieves|losers|crooks|liars|animals|pigs|scum, brain dead, dirty|filthy bastard*|pig|pigs|animals
  `),
  hate: entries(`
    white power, heil hitler, sieg heil, gas the, go|going|crawl|get back|home to your|ur|africa|where|whatever, go back … country
    go home … foreigner*|immigrant*|migrant*|paki*, paki, pakis, kike*, spic, spics, wetback*, chink, chinks, gook*, raghead*, towelhead*
    tranny|trannies, dyke bitch, subhuman*, gyppo*, pikey*
    dirty|filthy|stinking|bloody|fucking|damn jew*|arab*|gypsy|gypsies|immigrant*|migrant*|foreigner*|muslim*|black*|gays|queer*|refugee*
    immigrants|migrants|foreigners|muslims|jews|gypsies|gays|blacks|arabs|refugees|roma … vermin|parasites|rats|animals|criminals|scum|disease|cockroaches|die|deported|exterminated|plague|filth|shot
    we don t want … foreigners|immigrants|migrants|muslims|jews|gypsies|blacks|gays|refugees|your kind, your kind … welcome|belong|here, death to
    inferior race, send them … back|home, ethnic filth
  `),
  threat: entries(`
    i|we|someone|somebody ll|will|gonna|am|m|should|shall|are|re … kill|hurt|stab|shoot|strangle|murder|destroy|cut|beat|smash|burn|break|slit|find … you|your|him|her|them|u|yourself
    know|knows where you|u|your live|work|sleep|park|family|kids|house, find out where you live
    you|u ll|will|are gonna|going … regret|pay for|suffer|die|be sorry, you|u ll|will … regret|be sorry|suffer|die, watch your back
    sleep with one eye, you|u are|re dead, dead man|meat, deserve|deserves to die|be shot|be hanged|burn
    hope you|they|he|she … die|dies|rot|choke|burn|suffer|cancer|crash, kill yourself, drop dead, go … die, coming|come for you
    going to kill|hurt|stab|shoot|beat you|him|her|them, break your|his|her legs|face|neck|teeth|bones|fingers|jaw
    smash your|his|her face|head|teeth|window|windows, burn … your|this|their|the house|place|shop|museum|building|home … down, burn it … down
    should|ought be|to be shot|hanged|killed|burned|burnt|lynched, bullet in|through your|the head, wait|waiting for you outside|after dark|tonight
    next time … see you … bleed|hospital|regret|finished, you won t|wont … live|walk|see tomorrow, put you in … hospital|ground|grave
    you have been warned
  `),
  sexual: entries(`
    porn*, blowjob*, blow job*, handjob*, horny, dick pic*, suck my|me|on my, show … tits|boobs|pussy, tits, boobs, pussy, pussies, cock|cocks
    nude|naked|sexy pics|photos|pictures|selfies|girls|women, sex cam*, cam girls, sex tonight|now|chat|date|dating|toys, have|want|need|looking sex
    for sex, escort|escorts service|services|girls|agency|available, milf*, cumshot*, gangbang*, dildo*, jerk|jerking|wank off, masturbat*, hookup*
    hot|sexy singles|girls near|nearby|waiting, onlyfans, wanna|want to|i d|would bang|screw|ride|bang you|her, nice|great ass|arse|tits|rack
    erotic massage*
  `),
  spam: entries(`
    click here|now|the|this|my|link, buy|order now|today|cheap|online|followers|here, limited offer|time, work|working from home
    earn|make|earning|making … day|week|month|money|cash|hour|online|dollars|euros, free bitcoin|crypto|iphone|gift
    best|lowest|cheapest price|prices, discount|promo|coupon|voucher code, casino bonus|online, online casino|betting|poker, viagra, cialis
    lose weight|kilos|kg, investment opportunity|plan, guaranteed|instant profit*|returns|income|loan*
    visit my|our website|site|shop|store|page|channel, check out|visit my|our, dm|message|text|contact|whatsapp me|us for|on|now
    double your money|bitcoin, make money, followers cheap|free, follow me|us on|for, subscribe to my|our, call now, special offer, get rich
    passive income, cheap|fake|replica watches|rolex|passports|handbags|cigarettes|pills, forex, crypto trading|signals|investment, payday loan*
    off all|everything today|now
  `),
  note: entries(`
    crap*, damn*, bloody, hell, stupid*, sucks, sucked, bastard*, dick, ugly, dumb, pathetic, disgusting, rubbish, garbage, pissed, bollocks, bugger*
    jerk*
  `),
  except: entries(`
    blue|great|coal|marsh|bearded|tailed|long|willow|crested tits, flock of … tits, tits and|or finches|robins|wrens|sparrows, pussy willow*
    pussy riot, pussy cat*, idiot by|of dostoevsky, cock crow*|robin|pheasant*|and hen|and bull|tavern|horse|inn, weather cock*, fighting cock*
    fuchsia, prick of|your finger, ass and, an ass, the ass, donkey … ass, ox and ass, bitch and, waiting for you, burn the, kill time, come for you
    watch out, dead man s, shoot you an, suckers, roots and suckers, octopus … suckers, tree … suckers, flight simulator idiot, visit our
    check out our, whatever the weather, break your fast
  `),
}
