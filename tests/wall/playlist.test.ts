import { describe, expect, test } from 'vitest'
import { createPlaylist } from '../../web/wall/playlist.ts'
import { fc } from '../support/fc.ts'

const list = (text: string) => Array.from(text, id => ({ id }))
const take = (playlist: { next(): { id: string } | undefined }, count: number) => Array.from({ length: count }, () => playlist.next()?.id ?? '-').join('')

describe('the order of a wall', () => {
  test('is a round, the newest first, without end', () => {
    const playlist = createPlaylist()
    playlist.update(list('abc'))
    expect(take(playlist, 8)).toBe('abcabcab')
  })

  test('is nothing where there is nothing', () => {
    const playlist = createPlaylist()
    expect(take(playlist, 2)).toBe('--')
    playlist.update([])
    expect([take(playlist, 2), playlist.previous(), playlist.ahead(3)]).toEqual(['--', undefined, []])
  })

  test('lets new ones come next, in the order in which they came, and goes on where it was', () => {
    const playlist = createPlaylist()
    playlist.update(list('abcd'))
    expect(take(playlist, 2)).toBe('ab')
    playlist.update(list('zyabcd'))
    expect(
      playlist
        .ahead(3)
        .map(({ id }) => id)
        .join(''),
    ).toBe('yzc')
    expect(take(playlist, 8)).toBe('yzcdzyab')
  })

  test('forgets what was taken back, also where it was its turn', () => {
    const playlist = createPlaylist()
    playlist.update(list('abcd'))
    expect(take(playlist, 2)).toBe('ab')
    playlist.update(list('acd'))
    expect([playlist.has('b'), take(playlist, 4)]).toEqual([false, 'cdac'])
    playlist.update(list('xacd'))
    playlist.update(list('acd'))
    expect(take(playlist, 3)).toBe('dac')
  })

  test('goes back through what was shown', () => {
    const playlist = createPlaylist()
    playlist.update(list('abcd'))
    take(playlist, 3)
    expect([playlist.previous()?.id, playlist.previous()?.id, playlist.previous()]).toEqual(['b', 'a', undefined])
  })

  test('shows each story of a list within one round, whatever slips in and goes', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 }), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 12 }),
        steps => {
          const playlist = createPlaylist<{ id: string }>()
          let last: string[] = []
          for (const [ids, moves] of steps) {
            playlist.update(list(ids.join('')))
            last = ids
            for (const each of take(playlist, moves)) if (each !== '-') expect(ids).toContain(each)
          }
          // New ones that wait come first, each once; then the round has everyone.
          const shown = new Set(take(playlist, 2 * last.length + 10))
          for (const id of last) expect(shown).toContain(id)
        },
      ),
      { numRuns: 500 },
    ))
})
