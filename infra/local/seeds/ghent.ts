import { cityWith, type Seed } from './seed.ts'

export const ghent: Seed = {
  city: cityWith({
    slug: 'ghent',
    name: { nl: 'Gent', en: 'Ghent', fr: 'Gand' },
    country: 'BE',
    languages: ['nl', 'en', 'fr'],
    timeZone: 'Europe/Brussels',
    centre: { latitude: 51.0543, longitude: 3.7234 },
    accent: 'plum',
    theme: 'economy',
    publisher: 'Stad Gent',
    welcome: {
      nl: 'Gent is een stad waar gewerkt wordt: achter trapgevels, in oude fabrieken, aan het water. Toon waar jij je dag begint.',
      en: 'Ghent is a city at work: behind step gables, in old factories, along the water. Show where your day begins.',
      fr: 'Gand est une ville qui travaille : derrière les pignons à gradins, dans les anciennes usines, au bord de l’eau. Montrez où votre journée commence.',
    },
  }),
  campaigns: [
    {
      slug: 'why-we-work-here',
      title: { nl: 'Waarom we hier werken', en: 'Why we work here', fr: 'Pourquoi nous travaillons ici' },
      prompt: {
        nl: 'Een bureau met uitzicht, een werkbank, een vaste lunchplek: wat houdt jou in deze stad aan het werk?',
        en: 'A desk with a view, a workbench, the usual lunch spot: what keeps you working in this city?',
        fr: 'Un bureau avec vue, un établi, la pause de midi : qu’est-ce qui vous fait travailler dans cette ville ?',
      },
      goal: {
        nl: 'Wie een zaak wil starten of een job zoekt, ziet hier de stad door de ogen van wie er al werkt.',
        en: 'Anyone who wants to start a firm or find a job sees the city here through the eyes of those who work in it.',
        fr: 'Celles et ceux qui veulent entreprendre ou cherchent un emploi voient ici la ville par les yeux de ceux qui y travaillent.',
      },
      theme: 'economy',
      opens: '2026-05-04',
      places: ['graslei', 'de-krook', 'vrijdagmarkt', 'gravensteen'],
      questions: [{ nl: 'Wat voor werk doe je?', en: 'What kind of work do you do?', fr: 'Quel est votre métier ?' }],
    },
    {
      slug: 'students-show-ghent',
      title: { nl: 'Studenten tonen Gent', en: 'Students show Ghent', fr: 'Les étudiants montrent Gand' },
      prompt: {
        nl: 'De plek waar je studeert, uitrust of naartoe gaat als het blok is. Niet de mooiste, wel de jouwe.',
        en: 'The place where you study, rest, or go when exams are near. Not the prettiest one: yours.',
        fr: 'L’endroit où vous étudiez, où vous soufflez, où vous allez avant les examens. Pas le plus beau : le vôtre.',
      },
      goal: {
        nl: 'Weten welke plekken studenten gebruiken, zodat de stad er stopcontacten, banken en licht kan voorzien.',
        en: 'To learn which places students use, so that the city can bring sockets, benches and light there.',
        fr: 'Savoir quels lieux les étudiants utilisent, pour y prévoir des prises, des bancs et de la lumière.',
      },
      theme: 'economy',
      opens: '2026-09-21',
      closes: '2026-11-08',
      places: ['de-krook', 'belfort', 'vrijdagmarkt'],
      outcome: {
        nl: 'Jullie toonden vooral de kades en de trappen van De Krook. De stad plaatste er twaalf banken bij en laat de verlichting langs het water aan tot middernacht.',
        en: 'You mostly showed the quays and the steps of De Krook. The city put twelve more benches there and now keeps the lights along the water on until midnight.',
        fr: 'Vous avez surtout montré les quais et les marches de De Krook. La ville y a ajouté douze bancs et laisse l’éclairage au bord de l’eau allumé jusqu’à minuit.',
      },
    },
  ],
  places: [
    {
      slug: 'gravensteen',
      name: { nl: 'Gravensteen', en: 'Gravensteen castle', fr: 'Château des Comtes' },
      location: { latitude: 51.0573, longitude: 3.7207 },
      description: {
        nl: 'De burcht van de graven, midden in de stad en met de voeten in het water.',
        en: 'The castle of the counts, in the middle of the city and with its feet in the water.',
      },
    },
    {
      slug: 'graslei',
      name: { nl: 'Graslei', en: 'Graslei' },
      location: { latitude: 51.0549, longitude: 3.7205 },
      description: {
        nl: 'De kade van de gildehuizen, waar ’s avonds de hele stad op de rand van het water zit.',
        en: 'The quay of the guild houses, where in the evening the whole city sits at the edge of the water.',
      },
    },
    {
      slug: 'de-krook',
      name: { nl: 'De Krook', en: 'De Krook library' },
      location: { latitude: 51.0489, longitude: 3.729 },
      description: {
        nl: 'De bibliotheek als een stapel lage verdiepingen in een bocht van de Schelde.',
        en: 'The library, a stack of low floors in a bend of the Scheldt.',
      },
    },
    {
      slug: 'belfort',
      name: { nl: 'Belfort', en: 'Belfry', fr: 'Beffroi' },
      location: { latitude: 51.0537, longitude: 3.7247 },
      description: {
        nl: 'De middelste van de drie torens, met de draak op de spits.',
        en: 'The middle one of the three towers, with the dragon on its spire.',
      },
    },
    {
      slug: 'vrijdagmarkt',
      name: { nl: 'Vrijdagmarkt', en: 'Vrijdagmarkt square', fr: 'Marché du Vendredi' },
      location: { latitude: 51.0571, longitude: 3.7257 },
      description: {
        nl: 'Een plein dat sinds de twaalfde eeuw elke vrijdag een markt is.',
        en: 'A square that has been a market every Friday since the twelfth century.',
      },
    },
  ],
}
