import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AREAS, type Objects } from '../../functions/ports.ts'

export interface OpenObjects {
  objects: Objects
  close(): Promise<void>
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** What every adapter of `Objects` does. `open` begins with empty areas. */
export function describeObjects(host: string, open: () => Promise<OpenObjects>): void {
  describe(`objects ${host}`, () => {
    let opened: OpenObjects
    let objects: Objects
    beforeAll(async () => {
      opened = await open()
      objects = opened.objects
    })
    afterAll(() => opened?.close())
    beforeEach(async () => {
      for (const area of AREAS) for (const key of await objects.list(area, '')) await objects.remove(area, key)
    })

    const text = async (...[area, key]: Parameters<Objects['read']>) => {
      const read = await objects.read(area, key)
      return read && new TextDecoder().decode(read)
    }

    test('what is written can be read, copied, listed and removed', async () => {
      await objects.write('staging', 'a/1-1/640.jpg', bytes('two'))
      await objects.write('staging', 'a/1-1/320.jpg', bytes('one'))
      await objects.write('staging', 'ab/1-1/320.jpg', bytes('three'))
      expect(await text('staging', 'a/1-1/320.jpg')).toBe('one')
      expect([await objects.exists('staging', 'a/1-1/320.jpg'), await objects.exists('public', 'a/1-1/320.jpg')]).toEqual([true, false])
      await objects.write('originals', 'empty', bytes(''))
      expect(await objects.exists('originals', 'empty')).toBe(true)
      expect(await objects.copy('staging', 'a/1-1/320.jpg', 'public', 'a/1-1/320.jpg')).toBe(true)
      expect(await text('public', 'a/1-1/320.jpg')).toBe('one')
      expect(await objects.list('staging', 'a/')).toEqual(['a/1-1/320.jpg', 'a/1-1/640.jpg'])
      expect(await objects.list('staging', 'a')).toHaveLength(3)
      expect(await objects.list('staging', '')).toHaveLength(3)
      await objects.remove('staging', 'a/')
      expect(await objects.list('staging', '')).toEqual(['ab/1-1/320.jpg'])
      expect(await text('public', 'a/1-1/320.jpg')).toBe('one')
      await objects.remove('public', 'a/1-1/320.jpg')
      expect(await objects.list('public', '')).toEqual([])
    })

    test('the areas know nothing of each other', async () => {
      for (const area of AREAS) await objects.write(area, 'a/b', bytes(area))
      expect(await Promise.all(AREAS.map(area => text(area, 'a/b')))).toEqual(AREAS)
      await objects.remove('originals', 'a/')
      expect(await Promise.all(AREAS.map(area => objects.list(area, '')))).toEqual([[], ['a/b'], ['a/b']])
    })

    test.each([0, 1, 6_000_000])('an object of %i bytes comes back as it was', async length => {
      const random = randomBytes(length)
      await objects.write('originals', 'a/b', random)
      await objects.copy('originals', 'a/b', 'staging', 'a/b')
      for (const area of ['originals', 'staging'] as const) expect(random.equals((await objects.read(area, 'a/b'))!)).toBe(true)
    })

    test('absence is no failure', async () => {
      expect(await objects.read('public', 'a/b')).toBeUndefined()
      expect(await objects.exists('public', 'a/b')).toBe(false)
      expect(await objects.copy('staging', 'a/b', 'public', 'a/b')).toBe(false)
      expect(await objects.list('public', 'a/')).toEqual([])
      await objects.remove('public', 'a/b')
      await objects.remove('public', 'a/')
      await objects.write('public', 'a/b', bytes('x'))
      expect([await objects.read('public', 'a'), await objects.exists('public', 'a'), await objects.read('public', 'a/b/c')]).toEqual([
        undefined,
        false,
        undefined,
      ])
    })

    test('an object is replaced whole, and its copy elsewhere is not touched', async () => {
      await objects.write('staging', 'a/b', bytes('old and longer'))
      await objects.copy('staging', 'a/b', 'public', 'a/b')
      await objects.write('staging', 'a/b', bytes('newer'))
      expect([await text('staging', 'a/b'), await text('public', 'a/b')]).toEqual(['newer', 'old and longer'])
      await objects.copy('staging', 'a/b', 'public', 'a/b')
      await objects.copy('staging', 'a/b', 'public', 'a/b')
      expect(await text('public', 'a/b')).toBe('newer')
    })

    test('a write that nobody waits for any more is not made', async () => {
      await objects.write('staging', 'a/b', bytes('old'))
      await expect(objects.write('staging', 'a/b', bytes('new'), AbortSignal.abort(new Error('late')))).rejects.toThrow()
      expect(await text('staging', 'a/b')).toBe('old')
      await objects.write('staging', 'a/b', bytes('new'), new AbortController().signal)
      expect(await text('staging', 'a/b')).toBe('new')
    })

    test('writing and removing beside each other never fails', async () => {
      await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          await objects.write('staging', `a/b/${index}`, bytes('x'))
          await objects.remove('staging', `a/b/${index}`)
        }),
      )
      expect(await objects.list('staging', '')).toEqual([])
    })

    test.each(['', '/', '..', '../x', 'a/../b', 'a//b', '/etc/passwd', 'a/.', '.hidden', 'a\\b', 'a\0b', 'a/b/c/d/e/f/g', 'ü', 'a b', `${'a'.repeat(200)}`])(
      'the key %j names nothing',
      async key => {
        const refused = 'expected the key of an object'
        await expect(objects.read('public', key)).rejects.toThrow(refused)
        await expect(objects.write('public', key, bytes('x'))).rejects.toThrow(refused)
        await expect(objects.exists('public', key)).rejects.toThrow(refused)
        await expect(objects.copy('public', key, 'public', 'a/b')).rejects.toThrow(refused)
        await expect(objects.copy('public', 'a/b', 'public', key)).rejects.toThrow(refused)
        if (!key.endsWith('/')) await expect(objects.remove('public', key)).rejects.toThrow(refused)
      },
    )

    test('an area as a whole can not be removed', async () => {
      await expect(objects.remove('public', '/')).rejects.toThrow('expected the key of an object')
      await expect(objects.remove('public', '')).rejects.toThrow('expected the key of an object')
    })

    test('there is room for more', async () => {
      const { free, total } = await objects.room()
      expect(free).toBeGreaterThan(0)
      expect(total).toBeGreaterThanOrEqual(free)
    })
  })
}
