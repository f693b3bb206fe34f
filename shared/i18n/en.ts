/** English: the catalogue that the others are checked against. Sections by the prefix of the key, in the order of the pages. */
export const en = {
  'app.name': 'Veduta',
  'app.tagline': 'What people see in a city',

  'theme.tourism': 'Visiting',
  'theme.economy': 'Local economy',
  'theme.regeneration': 'Changing places',
} as const
