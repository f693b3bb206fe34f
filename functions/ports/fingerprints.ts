/**
 * What photos look like and which bytes they have, to find those that came before. It answers hints: whoever asks looks at the submission,
 * which may be gone, or not yet know its photo.
 */
export interface Fingerprints {
  /** Keep that of a photo, over what was kept of it before; then everybody who asks finds it. */
  add(print: Fingerprint): Promise<void>
  /** Tell which photos of a submission were declined, and that none of its others was: they are found before all that were not. Repeating it is harmless. */
  mark(submission: string, declined: readonly string[]): Promise<void>
  /** Photos of a city with the same bytes: those that were declined first. */
  same(city: string, sha256: string, limit: number): Promise<Sighting[]>
  /** Photos of a city that differ in at most `within` bits, those that were declined first, then the nearest: all that differ in `SURE` bits or less, and nearly all beyond (shared/fingerprint.ts). */
  similar(city: string, hash: string, query: { within: number; limit: number }): Promise<Sighting[]>
  /** No photo of a submission, or one of it, is found any more; what is added by who began before may still be, until it is asked again. */
  forget(submission: string, photo?: string): Promise<void>
  /** The same where nobody adds any more; nothing is kept. */
  erase(submission: string, photo?: string): Promise<void>
  /** Whether bytes were found to be no picture that can be read, and this has not ended. */
  isUnreadable(sha256: string, now: string): Promise<boolean>
  addUnreadable(sha256: string, now: string, until: string): Promise<void>
}
export interface Fingerprint {
  city: string
  submission: string
  photo: string
  sha256: string
  /** Hex of 256 bits; absent where it is not made yet, or the picture is flat. */
  hash?: string
}
export interface Sighting {
  submission: string
  photo: string
  /** Bits of difference; 0 with the same bytes. */
  distance: number
}
