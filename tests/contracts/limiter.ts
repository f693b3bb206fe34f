import { describe, expect, test } from 'vitest'
import { freshFor, type OpenRecords, T } from './records.ts'

/** What every adapter of `Limiter` does. */
export function limiterContract(name: string, open: OpenRecords): void {
  describe(`the limiter on ${name}`, () => {
    const records = freshFor(open)
    const times = async <T>(count: number, run: () => Promise<T>) => {
      const answers: T[] = []
      for (let index = 0; index < count; index++) answers.push(await run())
      return answers
    }

    test('counts in windows, key by key, and says how long to wait', async () => {
      const { limiter, setTime } = records()
      expect(await times(3, () => limiter.take('a', 2, 60))).toEqual([0, 0, 60])
      expect(await limiter.take('b', 2, 60)).toBe(0)
      setTime(T(0.5))
      expect(await limiter.take('a', 2, 60)).toBe(30)
      setTime(T(1))
      expect(await times(3, () => limiter.take('a', 2, 60))).toEqual([0, 0, 60])
    })

    test('a hundred at the same moment get exactly as many as there are', async () => {
      const { limiter } = records()
      const answers = await Promise.all(Array.from({ length: 100 }, () => limiter.take('a', 37, 3600)))
      expect(answers.filter(wait => wait === 0)).toHaveLength(37)
      expect(answers.every(wait => wait >= 0 && wait <= 3600)).toBe(true)
    })

    test('several are taken together or not at all, and fewer may still be left', async () => {
      const { limiter } = records()
      expect(await limiter.take('a', 10, 60, 7)).toBe(0)
      expect(await limiter.take('a', 10, 60, 4)).toBe(60)
      expect(await limiter.take('a', 10, 60, 3)).toBe(0)
      expect(await limiter.take('a', 10, 60)).toBe(60)
      expect(await limiter.take('b', 10, 60, 11)).toBe(60)
      expect(await limiter.take('b', 10, 60, 10)).toBe(0)
    })

    test('none of none is there until one is taken', async () => {
      const { limiter, setTime } = records()
      expect(await times(2, () => limiter.take('a', 0, 60, 0))).toEqual([0, 0])
      expect(await limiter.take('a', 1, 60)).toBe(0)
      expect(await times(2, () => limiter.take('a', 0, 60, 0))).toEqual([60, 60])
      setTime(T(1))
      expect(await limiter.take('a', 0, 60, 0)).toBe(0)
      expect(await times(2, () => limiter.take('a', 1, 60))).toEqual([0, 60])
    })
  })
}
