import type { Catalogue } from './messages.ts'

export const nl: Catalogue = {
  'app.name': 'Veduta',
  'app.tagline': 'Wat mensen zien in een stad',

  'theme.tourism': 'Bezoeken',
  'theme.economy': 'Lokale economie',
  'theme.regeneration': 'Plekken in verandering',

  'login.title': 'Aanmelden bij de redactie',
  'login.lead': 'Voor wie bekijkt wat bezoekers insturen.',
  'login.name': 'Naam',
  'login.password': 'Wachtwoord',
  'login.submit': 'Aanmelden',
  'login.hint': 'De namen en wachtwoorden van deze machine staan bij elke start in de terminal.',
  'login.wrong': 'Deze naam en dit wachtwoord horen niet bij elkaar. Kijk ze na en probeer opnieuw.',
  'login.too-many': 'Te veel pogingen. Wacht vijf minuten en probeer dan opnieuw.',
  'login.failed-title': 'Het aanmelden is niet gelukt',
  'login.failed': 'Het duurde te lang, de stap was al gebruikt of is in een andere browser begonnen. Er is niets verloren: begin gewoon opnieuw.',
  'login.again': 'Opnieuw aanmelden',
  'login.to-desk': 'Naar de redactie',
  'login.unreachable-title': 'Aanmelden lukt nu niet',
  'login.unreachable': 'De dienst die nagaat wie je bent, antwoordt niet. Wat bezoekers insturen is veilig en wacht. Probeer het zo meteen opnieuw.',
  'login.insecure-title': 'De redactie heeft een veilige verbinding nodig',
  'login.insecure': 'Via gewoon http kunnen anderen onderweg je sessie overnemen. Open de redactie op het https-adres, of op de machine zelf via localhost.',
}
