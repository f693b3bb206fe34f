import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { WIDGET_VERSION } from '../../../web/widget/release.ts'
import { PUBLISHED } from './published.ts'

// Keeps the built widget for good: from now on this version has these bytes, whatever its sources become.
const folder = join(PUBLISHED, `v${WIDGET_VERSION}`)
if (existsSync(folder)) {
  console.error(`${WIDGET_VERSION} is published already: raise WIDGET_VERSION in web/widget/release.ts first.`)
  process.exit(1)
}
await cp(`dist/web/embed/v${WIDGET_VERSION}`, folder, { recursive: true })
console.log(`Kept in ${folder}: commit it.`)
