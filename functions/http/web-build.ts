/** Where the built pages' files are: addresses by source path, as Vite's manifest names them. The host reads it once. */
export interface WebBuild {
  /** Address of a built entry: `web/gallery/client.ts` -> `/assets/client-abc.js`. */
  script(entry: string): string
  /** Addresses of the stylesheets of an entry. */
  styles(entry: string): readonly string[]
  /** Fonts to load before the first text. */
  fonts: readonly string[]
}
