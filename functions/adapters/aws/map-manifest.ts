import * as v from 'valibot'

/** Which files there are. It is written last, so whatever it names is there whole. */
export const MANIFEST_KEY = 'map/files.json'

/**
 * Where files lie: the tiles, and all drawings one behind the other. Each has two places, and what is new is put into the one that nobody
 * reads. So their keys are few and known when the stack is made: a role needs no wildcard for them. No address of the site leads there.
 */
export const PLACES = {
  tiles: ['map/tiles-1', 'map/tiles-2'],
  drawings: ['map/drawings-1', 'map/drawings-2'],
} as const

/** All that a program may have to read to draw maps. */
export const MAP_KEYS: readonly string[] = [MANIFEST_KEY, ...PLACES.tiles, ...PLACES.drawings]

const Size = v.pipe(v.number(), v.integer(), v.minValue(0))
const MapFile = v.object({
  /** The object that it is in or a part of, and the tag of that object's content: a place is used again. */
  key: v.picklist([...PLACES.tiles, ...PLACES.drawings]),
  etag: v.pipe(v.string(), v.minLength(1)),
  offset: Size,
  bytes: Size,
  /** Of its content, in hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type MapFile = v.InferOutput<typeof MapFile>

export const MapManifest = v.object({ files: v.record(v.string(), MapFile) })
export type MapManifest = v.InferOutput<typeof MapManifest>
