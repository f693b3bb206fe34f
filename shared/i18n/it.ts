import type { Catalogue } from './messages.ts'

export const it: Catalogue = {
  'app.name': 'Veduta',
  'app.tagline': 'Quello che si vede in una città',

  'theme.tourism': 'Visitare',
  'theme.economy': 'Economia locale',
  'theme.regeneration': 'Luoghi che cambiano',
}
