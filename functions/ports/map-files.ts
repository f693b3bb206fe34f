/** What the operator provides for maps to be drawn on, by the name of its file: `tiles.pmtiles`, and `{city}.geojson`. */
export interface MapFiles {
  /** A file, or a part of it; `undefined` where there is none. `tag` tells one content of it from another. */
  read(name: string, part?: { offset: number; length: number }): Promise<{ bytes: Uint8Array; tag: string } | undefined>
  /** Bytes of a file and its tag; `undefined` where there is none. */
  size(name: string): Promise<{ bytes: number; tag: string } | undefined>
}
