import { readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { WIDGET_VERSION } from '../../web/widget/release.ts'

/** Checks what a first visit loads against its budget: bytes of gzipped script and style, and of fonts, as built in dist/web. */
interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
  assets?: string[]
}
const manifest = JSON.parse(readFileSync('dist/web/.vite/manifest.json', 'utf8')) as Record<string, Chunk>

const chunk = (name: string): Chunk => {
  const found = manifest[name]
  if (!found) throw new Error(`expected "${name}" in the manifest, received ${Object.keys(manifest).join(', ')}`)
  return found
}
/** Files that load with an entry: itself and its static imports. */
function files(name: string, seen = new Set<string>()): Set<string> {
  const { file, imports = [] } = chunk(name)
  seen.add(file)
  for (const each of imports) if (!seen.has(chunk(each).file)) files(each, seen)
  return seen
}
const gzipped = (file: string) => gzipSync(readFileSync(`dist/web/${file}`), { level: 9 }).length
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
const script = (name: string) => sum([...files(name)].map(gzipped))
/** The fonts that pages preload: functions/http/web-build.ts chooses the same. */
const fonts = () =>
  sum(
    readdirSync('dist/web/assets')
      .filter(file => /-latin-(?!ext)[^/]*\.woff2$/.test(file))
      .map(file => statSync(`dist/web/assets/${file}`).size),
  )

/** What other sites load: bytes of some files of the widget, and of the largest file of words. */
const EMBED = `embed/v${WIDGET_VERSION}`
const embedded = (...files: string[]) => sum(files.map(file => gzipped(`${EMBED}/${file}`)))
const widgetWords = Math.max(
  ...readdirSync(`dist/web/${EMBED}`)
    .filter(file => file.startsWith('words-'))
    .map(file => embedded(file)),
)
/** What a map loads beside the page: its script with Leaflet, and its style. */
const map = () =>
  sum([...files('web/map/page-map.ts'), ...(chunk('web/map/page-map.ts').css ?? [])].filter(file => !files('web/map/client.ts').has(file)).map(gzipped))

const budgets: [what: string, bytes: number, budget: number][] = [
  ['gallery: script', script('web/gallery/client.ts'), 20_000],
  ['share page: script', script('web/share/client.tsx'), 30_000],
  ['status page: script', script('web/share/status-client.tsx'), 30_000],
  ['desk: script', script('web/desk/client.tsx'), 60_000],
  ['map page: script before the map', script('web/map/client.ts'), 3000],
  ['map: chunk with Leaflet and style', map(), 48_000],
  ['public pages: style', gzipped(chunk('web/styles/public.css').file), 16_000],
  ['desk: style', gzipped(chunk('web/styles/desk.css').file), 16_000],
  ['fonts before the first text', fonts(), 60_000],
  ['widget with lightbox and words', embedded('city-gallery.js', 'view.js') + widgetWords, 10_000],
  ['widget: grounds of pictures', embedded('drawn.js'), 1_500],
  ['widget: further layouts', embedded('layouts.js'), 2_000],
  ['widget: map with Leaflet and style', embedded('map.js'), 48_000],
  ['widget: news and older pictures', embedded('further.js'), 2_000],
  ['widget: what went wrong', embedded('faults.js'), 2_000],
  ['widget: a further language', widgetWords, 2_000],
  ['widget over a server’s list', embedded('city-gallery.js'), 3_000],
]

let over = 0
for (const [what, bytes, budget] of budgets) {
  const fits = bytes <= budget
  if (!fits) over++
  console.log(`${fits ? 'ok  ' : 'OVER'} ${what.padEnd(30)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${budget / 1000} kB`)
}
if (over > 0) process.exit(1)
