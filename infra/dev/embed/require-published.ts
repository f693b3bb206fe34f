import { WIDGET_VERSION } from '../../../web/widget/release.ts'
import { PUBLISHED, readPublished } from './published.ts'

// Before a deployment: browsers keep an exact version for a year, so what is deployed under its address must never become something else.
if (!(await readPublished('.')).has(WIDGET_VERSION)) {
  console.error(`expected version ${WIDGET_VERSION} of the widget in ${PUBLISHED}: run npm run publish:widget, and commit what it keeps`)
  process.exit(1)
}
