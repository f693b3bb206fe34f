import { join } from 'node:path'
import sharp from 'sharp'
import { openLocalContext } from '../../functions/adapters/local/context.ts'
import { readConfig } from '../../functions/config.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { createSubmission } from '../../functions/submissions/create-submission.ts'
import { renditionKey } from '../../shared/paths.ts'
import type { Rendition } from '../../shared/photo.ts'
import { RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { newToken } from '../../shared/token.ts'
import { aBody } from '../submissions/fixtures.ts'
import { blindJudge, silentLog } from '../support/context.ts'

const [WIDTH, HEIGHT] = [2560, 1920]
/** Pictures that differ; each is in review under many ids. */
const KINDS = 6

/** Put submissions with one photo each into the queue of genoa, as intake leaves them. No host may run on the folder. */
export async function fillQueue(folder: string, count: number): Promise<void> {
  const imaging = createImaging()
  const { context, close } = await openLocalContext({
    config: readConfig({ VEDUTA_DATA: folder, VEDUTA_RATE_LIMITS: 'off', VEDUTA_LOG: 'silent' }),
    log: silentLog,
    imaging,
    judge: blindJudge,
  })
  const pictures = await Promise.all(Array.from({ length: KINDS }, (_, kind) => renditionsOf(kind)))
  const city = await context.catalog.city('genoa')
  if (!city) throw new Error(`expected the city genoa in ${join(folder, 'veduta.sqlite')}`)
  for (let number = 0; number < count; number++) {
    const { consents, ...body } = aBody({
      campaign: undefined,
      place: undefined,
      story: { title: `Story ${number + 1}`, text: 'Seen from the tram.', lang: 'en' },
    })
    const { id } = await createSubmission(context, {
      city: 'genoa',
      token: newToken(),
      body: { ...body, licence: city.licences[0] ?? body.licence, consents: { ...consents, terms: termsVersionOf(city) } },
    })
    const sha256 = number.toString(16).padStart(64, '0')
    const files = pictures[number % KINDS] ?? []
    for (const { bytes, width, format } of files) await context.objects.write('staging', renditionKey(id, '1', 1, width, format), bytes)
    const renditions = files.map(({ bytes, ...rest }): Rendition => ({ ...rest, bytes: bytes.length }))
    await applyEvent(context, id, { kind: 'photo_received', photo: '1', sha256, bytes: 8 })
    const seen = { width: WIDTH, height: HEIGHT, thumbhash: 'YJqGPQw7sFlslqhFafSE+Q6oJ1h2iHB2Rw==', findings: [], verdict: 'pass' as const }
    await applyEvent(context, id, { kind: 'photo_prepared', photo: '1', sha256, ...seen })
    await applyEvent(context, id, { kind: 'photo_ready', photo: '1', sha256, renditions })
  }
  await close()
  await imaging.close()
}

/** A picture with as much in it as a photo has, in every size and format that is served. */
async function renditionsOf(kind: number): Promise<(Omit<Rendition, 'bytes'> & { bytes: Uint8Array })[]> {
  const noise = { type: 'gaussian' as const, mean: 90 + kind * 20, sigma: 25 }
  const photo = await sharp({ create: { width: WIDTH / 8, height: HEIGHT / 8, channels: 3, background: 'black', noise } })
    .resize(WIDTH, HEIGHT, { kernel: 'cubic' })
    .png({ compressionLevel: 1 })
    .toBuffer()
  const jpegs = await Promise.all(
    widthsFor(WIDTH).map(async width => ({
      width,
      height: Math.round((width * HEIGHT) / WIDTH),
      bytes: new Uint8Array(await sharp(photo).resize(width).jpeg({ quality: 82 }).toBuffer()),
    })),
  )
  // The desk shows JPEGs; what only readers get need not be made to be measured here.
  return RENDITION_FORMATS.flatMap(format => jpegs.map(each => ({ ...each, format })))
}
