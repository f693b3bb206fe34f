/** English: the catalogue that the others are checked against. Sections by the prefix of the key, in the order of the pages. */
export const en = {
  'app.name': 'Veduta',
  'app.tagline': 'What people see in a city',

  'theme.tourism': 'Visiting',
  'theme.economy': 'Local economy',
  'theme.regeneration': 'Changing places',

  'login.title': 'Sign in to the desk',
  'login.lead': 'For the people who look at what visitors send.',
  'login.name': 'Name',
  'login.password': 'Password',
  'login.submit': 'Sign in',
  'login.hint': 'The names and passwords of this machine are printed in the terminal each time it starts.',
  'login.wrong': 'This name and password do not belong together. Check both and try again.',
  'login.too-many': 'Too many attempts. Wait five minutes, then try again.',
  'login.failed-title': 'That sign-in did not work',
  'login.failed': 'It took too long, was used before, or was begun in another browser. Nothing is lost: begin again.',
  'login.again': 'Sign in again',
  'login.to-desk': 'Go to the desk',
  'login.unreachable-title': 'Signing in is not possible right now',
  'login.unreachable': 'The service that checks who you are does not answer. What visitors send is safe and waits. Try again in a moment.',
  'login.insecure-title': 'The desk needs a secure connection',
  'login.insecure': 'Over plain http, others on the way could take over your session. Open the desk at its https address, or on the machine itself at localhost.',
} as const
