import { bitsIn, FINGERPRINT_BYTES } from '../../../shared/fingerprint.ts'

const WORDS = FINGERPRINT_BYTES / 4
const FIRST_ROOM = 256

/** Fingerprints side by side in memory, each under a number: 36 bytes a photo, and every one is compared. */
export interface HashList {
  add(id: number, hash: Uint8Array): void
  remove(id: number): void
  /** Numbers of those that differ in at most `within` bits, nearest first. */
  near(hash: Uint8Array, within: number): { id: number; distance: number }[]
}

export function createHashList(): HashList {
  let ids = new Uint32Array(FIRST_ROOM)
  let words = new Uint32Array(FIRST_ROOM * WORDS)
  let count = 0

  function grow(): void {
    const [more, moreWords] = [new Uint32Array(ids.length * 2), new Uint32Array(words.length * 2)]
    more.set(ids)
    moreWords.set(words)
    ids = more
    words = moreWords
  }

  /** Any alignment may come out of a database. */
  const wordsOf = (hash: Uint8Array) => new Uint32Array(Uint8Array.from(hash).buffer)

  return {
    add(id, hash) {
      if (count === ids.length) grow()
      ids[count] = id
      words.set(wordsOf(hash), count * WORDS)
      count++
    },

    remove(id) {
      const at = ids.subarray(0, count).indexOf(id)
      if (at < 0) return
      count--
      ids[at] = ids[count] ?? 0
      words.copyWithin(at * WORDS, count * WORDS, (count + 1) * WORDS)
    },

    near(hash, within) {
      const wanted = wordsOf(hash)
      const found: { id: number; distance: number }[] = []
      for (let at = 0; at < count; at++) {
        let distance = 0
        for (let word = 0; word < WORDS && distance <= within; word++) distance += bitsIn((words[at * WORDS + word] ?? 0) ^ (wanted[word] ?? 0))
        if (distance <= within) found.push({ id: ids[at] ?? 0, distance })
      }
      return found.sort((a, b) => a.distance - b.distance)
    },
  }
}
