import type { Catalogue } from './messages.ts'

export const nl: Catalogue = {
  'app.name': 'Veduta',
  'app.tagline': 'Wat mensen zien in een stad',

  'theme.tourism': 'Bezoeken',
  'theme.economy': 'Lokale economie',
  'theme.regeneration': 'Plekken in verandering',
}
