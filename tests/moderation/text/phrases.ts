/** Phrases of one language, as `npm run bench:text -- --phrases FILE` reads them too. */
export type Phrases = Record<string, { clean: string[]; abusive: string[] }>

/** Written with the lists and known to them: they show that nothing breaks, not how good the lists are. */
export const PHRASES: Phrases = {
  it: {
    clean: [
      'Spaghetti alla puttanesca in un vicolo di Genova',
      'La cattedrale di Troia in Puglia',
      'Finocchi gratinati e arance',
      'Una crepa nel muro del palazzo',
    ],
    abusive: ['Siete dei c0gli0ni', 'v a f f a n c u l o a tutti', 'So dove abiti, la pagherai', 'Tornatevene al vostro paese'],
  },
  nl: {
    clean: ['De kapel van Kuttekoven bij zonsondergang', 'Eikels onder de eik in het park', 'Een negerzoen bij de koffie'],
    abusive: ['Wat een klootzak is die gids', 'Ik weet waar je woont', 'Ga terug naar je eigen land', 'K.u.t.s.t.a.d'],
  },
  fr: {
    clean: ['La cathédrale de Condom dans le Gers', 'Une bite d’amarrage sur le quai', 'Du pain bâtard tout chaud', 'Le Dîner de cons au théâtre'],
    abusive: ['Bande de c0nnards', 'Je sais où tu habites', 'Rentrez chez vous', 'Sale pute'],
  },
  bg: {
    clean: ['Катедралата във Варна на залез', 'Колело с един педал в Морската градина', 'Чакаме ви на фестивала'],
    abusive: ['Идиоти такива', 'Ще те намеря и ще съжаляваш', 'Kурва мръсна', 'Циганите вън'],
  },
  ro: {
    clean: ['Amfiteatrul din Pula, în Croația', 'Nu ratați apusul de la cetate', 'Timp prost, dar oameni buni'],
    abusive: ['Sunteți niște proști', 'Știu unde stai', 'Du-te dracului', 'Muie la toți'],
  },
  hu: {
    clean: ['Egy zöld köcsög a fazekasnál', 'A Nagytemplom naplementében', 'A baromfi udvar a falumúzeumban'],
    abusive: ['Rohadék mind', 'Tudom, hol laksz', 'Takarodj haza', 'Hülye vagy'],
  },
  et: {
    clean: ['Raekoja plats ja purskkaev', 'Sead laudas ja oinas aedikus', 'Kurva ilmega kass'],
    abusive: ['Sa oled loll jobu', 'Ma tean, kus sa elad', 'Käi perse', 'Minge tagasi oma maale'],
  },
  pt: {
    clean: ['A península de Troia vista do barco', 'Pão saloio e queijo', 'Um jumento mirandês no prado'],
    abusive: ['Vai para o c4ralho', 'Sei onde moras', 'Volta para a tua terra', 'Cambada de ladrões'],
  },
  es: {
    clean: ['La fiesta de moros y cristianos', 'Un capullo de rosa en el jardín', 'El tren llegó retrasado'],
    abusive: ['Eres un g1l1pollas', 'Sé dónde vives', 'Volved a vuestro país', 'Hijo de puta'],
  },
  en: {
    clean: ['The market in Scunthorpe on a Sunday', 'A flock of blue tits by the river', 'A cocktail bar near the Essex road'],
    abusive: ['You are a fucking disgrace', 'I know where you live', 'Go back to your country', 'What a f.u.c.k.i.n.g mess'],
  },
}
