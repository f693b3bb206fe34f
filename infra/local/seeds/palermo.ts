import { cityWith, type Seed } from './seed.ts'

export const palermo: Seed = {
  city: cityWith({
    slug: 'palermo',
    name: { it: 'Palermo', en: 'Palermo' },
    country: 'IT',
    languages: ['it', 'en'],
    timeZone: 'Europe/Rome',
    centre: { latitude: 38.1157, longitude: 13.3615 },
    accent: 'rust',
    theme: 'regeneration',
    publisher: 'Comune di Palermo',
    welcome: {
      it: 'Quando una strada si libera dalle auto, si vede che cosa c’era sotto. Palermo raccoglie le immagini di chi cammina.',
      en: 'When the cars leave a street, one sees what was underneath. Palermo gathers the pictures of those who walk.',
    },
  }),
  campaigns: [
    {
      slug: 'the-street-without-cars',
      title: { it: 'La strada senza auto', en: 'The street without cars' },
      prompt: {
        it: 'Che cosa è comparso al posto delle macchine: una sedia, un pallone, un banco di frutta, il silenzio? Una foto e due righe.',
        en: 'What appeared where the cars were: a chair, a ball, a fruit stall, silence? One photo and two lines.',
      },
      goal: {
        it: 'Decidere con chi ci vive quali strade restano pedonali, e con quali orari.',
        en: 'To decide with those who live there which streets stay free of cars, and at which hours.',
      },
      theme: 'regeneration',
      opens: '2026-05-01',
      closes: '2027-04-30',
      places: ['quattro-canti', 'teatro-massimo', 'cathedral', 'ballaro', 'la-cala'],
      questions: [{ it: 'Che cosa manca ancora in questa strada?', en: 'What does this street still lack?' }],
    },
  ],
  places: [
    {
      slug: 'quattro-canti',
      name: { it: 'Quattro Canti', en: 'Quattro Canti' },
      location: { latitude: 38.1158, longitude: 13.3613 },
      description: {
        it: 'L’incrocio a ottagono dove le quattro facciate si guardano da quattro secoli.',
        en: 'The eight-sided crossing where four façades have looked at each other for four centuries.',
      },
    },
    {
      slug: 'teatro-massimo',
      name: { it: 'Teatro Massimo', en: 'Teatro Massimo' },
      location: { latitude: 38.1202, longitude: 13.3572 },
      description: {
        it: 'La scalinata su cui la città si siede ad aspettare, e la cupola che si vede dal mare.',
        en: 'The steps on which the city sits down to wait, and the dome that is seen from the sea.',
      },
    },
    {
      slug: 'cathedral',
      name: { it: 'Cattedrale', en: 'Cathedral' },
      location: { latitude: 38.1145, longitude: 13.3561 },
      description: {
        it: 'Torri normanne, merli e palme lungo il Cassaro, oggi quasi tutto pedonale.',
        en: 'Norman towers, battlements and palms along the Cassaro, now almost wholly for walkers.',
      },
    },
    {
      slug: 'ballaro',
      name: { it: 'Ballarò', en: 'Ballarò market' },
      location: { latitude: 38.113, longitude: 13.36 },
      description: {
        it: 'Il mercato che grida, sotto le tende rosse, da più di mille anni.',
        en: 'The market that has been calling out under its red awnings for more than a thousand years.',
      },
    },
    {
      slug: 'la-cala',
      name: { it: 'La Cala', en: 'La Cala harbour' },
      location: { latitude: 38.1195, longitude: 13.368 },
      description: {
        it: 'Il porto vecchio tornato passeggiata, con gli alberi delle barche e il monte dietro.',
        en: 'The old harbour that became a promenade again, masts in front and the mountain behind.',
      },
    },
  ],
}
