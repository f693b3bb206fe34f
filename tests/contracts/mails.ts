import { describe, expect, test } from 'vitest'
import type { MailRecord } from '../../functions/ports.ts'
import { aSubmission, freshFor, type OpenRecords, T } from './records.ts'

const aMail = (name: string, change: Partial<MailRecord> = {}): MailRecord => ({ submission: 'a', name, links: ['0'.repeat(64)], ...change })

/** What every adapter of `Mails` does. */
export function mailsContract(name: string, open: OpenRecords): void {
  describe(`mails on ${name}`, () => {
    const records = freshFor(open)

    test('come as they were stored, by their names, and leave the submission alone', async () => {
      const { mails, submissions } = records()
      await submissions.create(aSubmission('a'))
      const whole = aMail('receipt', { until: T(1), over: { at: T(2), outcome: 'refused' } })
      expect(await mails.save(whole, undefined)).toBe(true)
      expect(await mails.save(aMail('decision-3'), undefined)).toBe(true)
      expect(await mails.save(aMail('receipt', { submission: 'b' }), undefined)).toBe(true)
      expect(await mails.of('a')).toEqual([aMail('decision-3'), whole])
      expect(await mails.of('c')).toEqual([])
      expect(await submissions.get('a')).toEqual(aSubmission('a'))
      expect(await submissions.save(aSubmission('a', { version: 2 }), 1)).toBe(true)
    })

    test('are stored only over what the writer saw', async () => {
      const { mails } = records()
      const [first, second] = [aMail('receipt'), aMail('receipt', { until: T(1) })]
      expect(await mails.save(second, first)).toBe(false)
      expect(await mails.save(first, undefined)).toBe(true)
      expect(await mails.save(second, undefined)).toBe(false)
      expect(await mails.save(second, (await mails.of('a'))[0])).toBe(true)
      expect(await mails.save(aMail('receipt', { over: { at: T(2), outcome: 'sent' } }), first)).toBe(false)
      expect(await mails.of('a')).toEqual([second])
    })

    test('are removed only as the remover saw them', async () => {
      const { mails } = records()
      const [first, second] = [aMail('receipt'), aMail('receipt', { failed: { since: T(1), tries: 1, why: 'no answer' } })]
      await mails.save(second, undefined)
      await mails.save(aMail('decision-3'), undefined)
      expect(await mails.remove(first)).toBe(false)
      expect(await mails.remove(second)).toBe(true)
      expect([await mails.of('a'), await mails.failing(10)]).toEqual([[aMail('decision-3')], []])
    })

    test('of which the last try failed are listed, the one that has for longest first, until they are over or forgotten', async () => {
      const { mails } = records()
      const failed = (minute: number) => ({ failed: { since: T(minute), tries: 1, why: 'no answer' } })
      const [late, early, fine] = [aMail('receipt', failed(3)), aMail('decision-3', { submission: 'b', ...failed(1) }), aMail('decision-4')]
      for (const each of [late, early, fine]) await mails.save(each, undefined)
      expect(await mails.failing(10)).toEqual([early, late])
      expect(await mails.failing(1)).toEqual([early])
      expect([await mails.failing(10, T(1)), await mails.failing(10, T(2)), await mails.failing(10, T(4))]).toEqual([[early, late], [late], []])
      await mails.save(aMail('decision-3', { submission: 'b', over: { at: T(5), outcome: 'sent' } }), early)
      expect(await mails.failing(10)).toEqual([late])
      await mails.save(aMail('receipt'), late)
      expect(await mails.failing(10)).toEqual([])
    })

    test('of many who begin one at once one does', async () => {
      const { mails } = records()
      const taken = await Promise.all(Array.from({ length: 8 }, (_, index) => mails.save(aMail('receipt', { until: T(index) }), undefined)))
      expect(taken.filter(Boolean)).toHaveLength(1)
    })
  })
}
