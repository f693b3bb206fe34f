import { cityWith, type Seed } from './seed.ts'

export const genoa: Seed = {
  city: cityWith({
    slug: 'genoa',
    name: { it: 'Genova', en: 'Genoa', fr: 'Gênes' },
    country: 'IT',
    languages: ['it', 'en', 'fr'],
    timeZone: 'Europe/Rome',
    centre: { latitude: 44.4076, longitude: 8.934 },
    accent: 'sea',
    theme: 'tourism',
    publisher: 'Comune di Genova',
    welcome: {
      it: 'Genova si scopre salendo: una creuza, un portone aperto, il mare in fondo. Qui si raccoglie ciò che se ne vede.',
      en: 'Genoa is found by climbing: a brick lane, an open doorway, the sea at the end. This is where what people see is kept.',
      fr: 'Gênes se découvre en montant : une ruelle de brique, un portail ouvert, la mer au bout. Ici, la ville garde ce que l’on y voit.',
    },
  }),
  campaigns: [
    {
      slug: 'rolli-days',
      title: { it: 'Rolli Days', en: 'Rolli Days', fr: 'Rolli Days' },
      prompt: {
        it: 'Un soffitto, uno scalone, un giardino pensile: che cosa è rimasto negli occhi dopo la visita ai palazzi?',
        en: 'A ceiling, a staircase, a hanging garden: what stayed with you after a visit to the palaces?',
        fr: 'Un plafond, un escalier, un jardin suspendu : que vous reste-t-il de la visite des palais ?',
      },
      goal: {
        it: 'Mostrare i 42 palazzi con gli occhi di chi li visita e scegliere da qui le immagini della prossima edizione.',
        en: 'To show the 42 palaces through the eyes of those who visit them, and to choose the pictures of the next edition from here.',
        fr: 'Montrer les 42 palais par le regard de ceux qui les visitent, et choisir ici les images de la prochaine édition.',
      },
      theme: 'tourism',
      opens: '2026-09-01',
      closes: '2027-05-31',
      places: ['palazzo-rosso', 'piazza-de-ferrari'],
      questions: [{ it: 'In quale palazzo è stata scattata la foto?', en: 'Which palace is it?', fr: 'De quel palais s’agit-il ?' }],
    },
    {
      slug: 'genoa-is-part-of-you',
      title: { it: 'Genova è parte di te', en: 'Genoa is part of you', fr: 'Gênes fait partie de vous' },
      prompt: {
        it: 'Il posto dove si torna sempre, anche solo per dieci minuti. Una foto, due righe, il perché.',
        en: 'The spot you always come back to, if only for ten minutes. One photo, two lines, and why.',
        fr: 'L’endroit où l’on revient toujours, ne serait-ce que dix minutes. Une photo, deux lignes, et pourquoi.',
      },
      goal: {
        it: 'Un concorso: le foto scelte diventano manifesti in città e segnalibri nelle biblioteche.',
        en: 'A contest: the chosen photos become posters in the streets and bookmarks in the libraries.',
        fr: 'Un concours : les photos choisies deviennent des affiches dans la ville et des marque-pages dans les bibliothèques.',
      },
      theme: 'tourism',
      opens: '2026-06-01',
      places: ['porto-antico', 'lanterna', 'boccadasse', 'piazza-de-ferrari'],
    },
  ],
  places: [
    {
      slug: 'palazzo-rosso',
      name: { it: 'Palazzo Rosso', en: 'Palazzo Rosso' },
      location: { latitude: 44.4111, longitude: 8.9325 },
      description: {
        it: 'Un palazzo di Strada Nuova con gli affreschi delle stagioni e una terrazza sopra i tetti.',
        en: 'A palace on Strada Nuova with frescoes of the seasons and a terrace above the roofs.',
      },
    },
    {
      slug: 'porto-antico',
      name: { it: 'Porto Antico', en: 'Old Harbour', fr: 'Vieux-Port' },
      location: { latitude: 44.4097, longitude: 8.9261 },
      description: {
        it: 'Le banchine dove la città tocca di nuovo l’acqua, tra la palazzata e i moli.',
        en: 'The quays where the city touches the water again, between the palace front and the piers.',
      },
    },
    {
      slug: 'lanterna',
      name: { it: 'Lanterna', en: 'Lanterna lighthouse' },
      location: { latitude: 44.4045, longitude: 8.9046 },
      description: {
        it: 'Il faro del 1543 che si vede da ogni finestra affacciata sul porto.',
        en: 'The lighthouse of 1543 that every window above the harbour looks at.',
      },
    },
    {
      slug: 'piazza-de-ferrari',
      name: { it: 'Piazza De Ferrari', en: 'Piazza De Ferrari' },
      location: { latitude: 44.4073, longitude: 8.934 },
      description: {
        it: 'La piazza della fontana, tra il teatro, il Ducale e l’inizio dei vicoli.',
        en: 'The square of the fountain, between the opera, the Doge’s Palace and the first alleys.',
      },
    },
    {
      slug: 'boccadasse',
      name: { it: 'Boccadasse', en: 'Boccadasse' },
      location: { latitude: 44.3905, longitude: 8.9736 },
      description: {
        it: 'Un borgo di pescatori rimasto dentro la città, con i gozzi tirati in secca.',
        en: 'A fishing village that stayed inside the city, its boats pulled up on the pebbles.',
      },
    },
  ],
}
