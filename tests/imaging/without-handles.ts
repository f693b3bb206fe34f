import { openSync } from 'node:fs'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { plain } from './pictures.ts'

// Says by which code a photo fails where the machine has no handle left for a new process.
const photo = await plain([10, 120, 200]).jpeg().toBuffer()
const imaging = createImaging()
let hasHandles = true
while (hasHandles) {
  try {
    openSync('/dev/null', 'r')
  } catch {
    hasHandles = false
  }
}
const code = await imaging.open(photo).then(
  () => 'none',
  error => String(error.code),
)
process.stdout.write(code)
process.exit()
