import * as v from 'valibot'

/** Where the built pages' files are: addresses by source path, as Vite's manifest names them. The host reads it once. */
export interface WebBuild {
  /** Address of a built entry: `web/gallery/client.ts` -> `/assets/client-abc.js`. */
  script(entry: string): string
  /** Addresses of the stylesheets of an entry. */
  styles(entry: string): readonly string[]
  /** Fonts to load before the first text. */
  fonts: readonly string[]
  /** A file of the widget (`city-gallery.js`, `city-gallery.css`) for other sites. */
  widget(name: string): WidgetFile
}

export interface WidgetFile {
  /** Address of the exact version, which never changes, with the hash that a page can vouch for it by. */
  exact: string
  integrity: string
  /** Address that moves on with later versions. */
  moving: string
}

const Strings = v.optional(v.array(v.string()), [])
const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), css: Strings, assets: Strings, moving: v.optional(v.string(), ''), integrity: v.optional(v.string(), '') }),
)

/** The fonts that every page begins with; the others of a family load where their letters occur. */
const FIRST_FONT = /-latin-(?!ext)[^/]*\.woff2$/

/** Read what the build of the pages made from the text of its manifest; throws where that is none. */
export function webBuildOf(text: string): WebBuild {
  const manifest = v.parse(Manifest, JSON.parse(text))
  const chunk = (entry: string) => {
    const found = manifest[entry]
    if (!found) throw new Error(`expected ${entry} in the manifest of the pages, it is absent`)
    return found
  }
  return {
    script: entry => `/${chunk(entry).file}`,
    widget(name) {
      const { file, moving, integrity } = chunk(`web/widget/${name}`)
      return { exact: `/${file}`, moving: `/${moving}`, integrity }
    },
    styles: entry => (entry.endsWith('.css') ? [chunk(entry).file] : chunk(entry).css).map(each => `/${each}`),
    fonts: [...new Set(Object.values(manifest).flatMap(({ assets }) => assets))].filter(each => FIRST_FONT.test(each)).map(each => `/${each}`),
  }
}
