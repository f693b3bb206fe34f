import { writeFile } from 'node:fs/promises'
import { ratioStyles } from '../../web/ui/ratio.ts'
import { tintStyles } from '../../web/ui/tint.ts'

/** Write the stylesheets that are made by formula: `node infra/dev/generate-styles.ts`. */
await writeFile('web/styles/ratios.css', ratioStyles())
await writeFile('web/styles/tints.css', tintStyles())
