import { AppError } from './errors.ts'

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/

/** The segments of an object's key, the same on every host. A key that could lead elsewhere throws. */
export function segmentsOf(key: string): string[] {
  const segments = key.split('/')
  if (segments.length > 6 || !segments.every(segment => SEGMENT.test(segment)))
    throw new AppError('bad-request', `expected the key of an object, received "${key}"`)
  return segments
}
