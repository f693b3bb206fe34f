import { cityWith, type Seed } from './seed.ts'

export const tartu: Seed = {
  city: cityWith({
    slug: 'tartu',
    name: { et: 'Tartu', en: 'Tartu' },
    country: 'EE',
    languages: ['et', 'en'],
    timeZone: 'Europe/Tallinn',
    centre: { latitude: 58.3801, longitude: 26.7224 },
    accent: 'moss',
    theme: 'regeneration',
    publisher: 'Tartu linn',
    welcome: {
      et: 'Tartu avalik ruum on meie kõigi oma. Näita, kus on hea olla, kus on midagi puudu ja mis on juba paremaks läinud.',
      en: 'Tartu’s public space belongs to all of us. Show where it is good to be, where something is missing, and what has already become better.',
    },
  }),
  campaigns: [
    {
      slug: 'the-square-we-want',
      title: { et: 'Väljak, mida tahame', en: 'The square we want' },
      prompt: {
        et: 'Pildista kohta, kus tahaksid istuda, mängida või lihtsalt seista, ja kirjuta, mida selleks vaja oleks.',
        en: 'Photograph a place where you would like to sit, play or simply stand, and write what it would take.',
      },
      goal: {
        et: 'Pildid ja mõtted lähevad kaasava eelarve ettepanekute juurde. Hääletada saavad kõik alates 14. eluaastast.',
        en: 'The pictures and thoughts go to the proposals of the participatory budget. Everyone from the age of 14 can vote.',
      },
      theme: 'regeneration',
      opens: '2026-09-15',
      closes: '2027-04-30',
      places: ['town-hall-square', 'university', 'cathedral-ruins', 'national-museum'],
      questions: [{ et: 'Mida sa selles kohas muudaksid?', en: 'What would you change about this place?' }],
    },
    {
      slug: 'progress-diary',
      title: { et: 'Muutuste päevik', en: 'Progress diary' },
      prompt: {
        et: 'Sama koht, sama nurk, iga paari nädala tagant: nii näeme, kuidas väljak valmis saab.',
        en: 'The same spot, the same angle, every other week: that is how we see a square being finished.',
      },
      goal: {
        et: 'Näidata ausalt, mis kaasava eelarve rahaga päriselt tehti ja kui kaua see aega võttis.',
        en: 'To show honestly what was really done with the participatory budget, and how long it took.',
      },
      theme: 'regeneration',
      opens: '2026-03-01',
      places: ['town-hall-square', 'university', 'national-museum'],
    },
  ],
  places: [
    {
      slug: 'town-hall-square',
      name: { et: 'Raekoja plats', en: 'Town Hall Square' },
      location: { latitude: 58.3803, longitude: 26.7226 },
      description: {
        et: 'Linna elutuba, mille ühes otsas on raekoda ja teises kaarsild.',
        en: 'The city’s living room, with the town hall at one end and the arched bridge at the other.',
      },
    },
    {
      slug: 'university',
      name: { et: 'Ülikooli peahoone', en: 'University main building' },
      location: { latitude: 58.3812, longitude: 26.72 },
      description: {
        et: 'Kuus valget sammast, mille ees on pildistatud iga lõpetajat alates 1809. aastast.',
        en: 'Six white columns in front of which graduates have stood since 1809.',
      },
    },
    {
      slug: 'national-museum',
      name: { et: 'Eesti Rahva Muuseum', en: 'Estonian National Museum' },
      location: { latitude: 58.396, longitude: 26.749 },
      description: {
        et: 'Klaasist maja, mis jätkab vana lennuvälja rada ja tõuseb sellelt õhku.',
        en: 'A house of glass that carries on the old runway and lifts off from it.',
      },
    },
    {
      slug: 'cathedral-ruins',
      name: { et: 'Toomkiriku varemed', en: 'Cathedral ruins' },
      location: { latitude: 58.38, longitude: 26.715 },
      description: {
        et: 'Punasest tellisest kaared Toomemäel, mille vahelt paistab taevas.',
        en: 'Red brick arches on Toome Hill, with the sky between them.',
      },
    },
  ],
}
