import { boxLoops } from './classes/boxes.ts'
import { densePictures } from './classes/dense.ts'
import { derivedPictures } from './classes/derived.ts'
import { directoryLoops } from './classes/directories.ts'
import { documentsAsPhotos } from './classes/documents.ts'
import { floods } from './classes/floods.ts'
import { frameBombs } from './classes/frames.ts'
import { headerLies } from './classes/lies.ts'
import { svgBombs } from './classes/markup.ts'
import { mismatched } from './classes/mismatched.ts'
import { fileNames } from './classes/names.ts'
import { noise } from './classes/noise.ts'
import { pixelBombs } from './classes/pixels.ts'
import { polyglots } from './classes/polyglots.ts'
import { privateMetadata } from './classes/private-metadata.ts'
import { profileBombs } from './classes/profiles.ts'
import { scanBombs } from './classes/scans.ts'
import { sizes } from './classes/sizes.ts'
import { textBombs } from './classes/texts.ts'
import { truncated } from './classes/truncated.ts'
import { xmlBombs } from './classes/xml.ts'
import type { HostileClass, HostileFile } from './hostile-file.ts'
import { createRandom } from './parts/random.ts'
import type { Samples } from './samples.ts'

export const CLASSES: readonly HostileClass[] = [
  svgBombs,
  xmlBombs,
  documentsAsPhotos,
  polyglots,
  truncated,
  pixelBombs,
  frameBombs,
  scanBombs,
  textBombs,
  profileBombs,
  directoryLoops,
  boxLoops,
  derivedPictures,
  densePictures,
  privateMetadata,
  headerLies,
  floods,
  mismatched,
  sizes,
  fileNames,
  noise,
]

export interface ListedFile extends HostileFile {
  class: string
}

/** Every file there is, in the same order with the same bytes for the same seed. */
export function hostileFiles(samples: Samples, seed: string | number): ListedFile[] {
  return CLASSES.flatMap(each => each.files(samples, createRandom(`${each.name} ${seed}`)).map(file => ({ ...file, class: each.name })))
}
