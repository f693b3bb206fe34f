import type { Catalogue } from './messages.ts'

export const it: Catalogue = {
  'app.name': 'Veduta',
  'app.tagline': 'Quello che si vede in una città',

  'theme.tourism': 'Visitare',
  'theme.economy': 'Economia locale',
  'theme.regeneration': 'Luoghi che cambiano',

  'login.title': 'Accesso alla redazione',
  'login.lead': 'Per chi esamina ciò che inviano i visitatori.',
  'login.name': 'Nome utente',
  'login.password': 'Password',
  'login.submit': 'Accedi',
  'login.hint': 'I nomi utente e le password di questo computer compaiono nel terminale a ogni avvio.',
  'login.wrong': 'Nome utente e password non corrispondono. Controllare entrambi e riprovare.',
  'login.too-many': 'Troppi tentativi. Attendere cinque minuti e riprovare.',
  'login.failed-title': 'Accesso non riuscito',
  'login.failed': 'È passato troppo tempo, il passaggio era già stato usato oppure è iniziato in un altro browser. Nulla è andato perso: basta ricominciare.',
  'login.again': 'Ripeti l’accesso',
  'login.to-desk': 'Vai alla redazione',
  'login.unreachable-title': 'In questo momento non è possibile accedere',
  'login.unreachable': 'Il servizio che verifica l’identità non risponde. I contributi dei visitatori sono al sicuro e aspettano. Riprovare tra poco.',
  'login.insecure-title': 'La redazione richiede una connessione sicura',
  'login.insecure': 'Con il semplice http, altri lungo il percorso potrebbero impadronirsi della sessione. Aprire la redazione al suo indirizzo https oppure sul computer stesso, a localhost.',
}
