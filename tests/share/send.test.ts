import { expect, test } from 'vitest'
import type { TicketAnswer } from '../../shared/api-submission.ts'
import { type ProblemCode, problemType } from '../../shared/problem.ts'
import { NetworkError, ProblemError } from '../../web/lib/api.ts'
import { backOff } from '../../web/lib/back-off.ts'
import { type Courier, sendAll } from '../../web/share/send.ts'
import { UnreadableError } from '../../web/share/upload.ts'

const problem = (code: ProblemCode, status: number, retryAfter?: number) =>
  new ProblemError({ type: problemType(code), title: code, status, detail: code, ...(retryAfter !== undefined && { retryAfter }) })

const tickets = (...photos: string[]): TicketAnswer => ({
  id: 'x',
  status: 'uploading',
  uploads: photos.map(photo => ({ photo, url: `/uploads/${photo}`, fields: {} })),
  expiresAt: '2026-06-01T00:00:00.000Z',
})

/** Send two photos with a courier whose ways fail as told; answers what the page heard. */
async function sendTwo(courier: Partial<Courier>, { acknowledged = false, signal = new AbortController().signal } = {}) {
  const heard: string[] = []
  const pauses: number[] = []
  const obstacles: string[] = []
  const whole: Courier = {
    create: async () => tickets('1', '2'),
    renew: async () => tickets('1', '2'),
    upload: async () => {},
    pause: async milliseconds => {
      pauses.push(milliseconds)
    },
    ...courier,
  }
  const photos = new Map([
    ['1', new Blob(['one'])],
    ['2', new Blob(['two'])],
  ])
  await sendAll(
    { acknowledged, photos },
    whole,
    {
      acknowledged: () => heard.push('acknowledged'),
      arrived: photo => heard.push(`arrived ${photo}`),
      refused: (photo, refusal) => heard.push(`refused ${photo} ${refusal === 'unreadable' ? refusal : refusal.title}`),
      progress() {},
      waiting: why => obstacles.push(why),
      moving() {},
    },
    signal,
  )
  return { heard, pauses, obstacles }
}

test('the words go first, then each photo', async () => {
  const { heard } = await sendTwo({})
  expect(heard).toEqual(['acknowledged', 'arrived 1', 'arrived 2'])
})

test('a lost answer is tried again, and the wait that the server asks for is kept', async () => {
  const failures: Error[] = [new NetworkError('lost'), problem('too-many', 429, 90), problem('unavailable', 503, 300)]
  const { heard, pauses, obstacles } = await sendTwo({
    async create() {
      const failure = failures.shift()
      if (failure) throw failure
      return tickets('1', '2')
    },
  })
  expect(heard).toHaveLength(3)
  expect(pauses[0]).toBeLessThan(1500)
  expect(pauses.slice(1)).toEqual([90_000, 300_000])
  expect(obstacles).toEqual(['connection', 'gallery', 'gallery'])
})

test('an expired ticket is renewed, and the photo that has arrived meanwhile is not sent twice', async () => {
  const sent: string[] = []
  const { heard } = await sendTwo({
    renew: async () => tickets('2'),
    async upload({ photo }) {
      sent.push(photo)
      if (sent.filter(each => each === photo).length === 1) throw problem('upload-refused', 403)
    },
  })
  expect(sent).toEqual(['1', '2', '2'])
  expect(heard).toEqual(['acknowledged', 'arrived 1', 'arrived 2'])
})

test('a photo that no ticket helps is refused, the other one arrives', async () => {
  const { heard } = await sendTwo({
    async upload({ photo }) {
      if (photo === '1') throw problem('upload-refused', 403)
    },
  })
  expect(heard.toSorted()).toEqual(['acknowledged', 'arrived 2', 'refused 1 upload-refused'])
})

test('a photo that the device can no longer read is not tried again, the other one arrives', async () => {
  const { heard, pauses } = await sendTwo({
    async upload({ photo }) {
      if (photo === '1') throw new UnreadableError('moved')
    },
  })
  expect(heard.toSorted()).toEqual(['acknowledged', 'arrived 2', 'refused 1 unreadable'])
  expect(pauses).toEqual([])
})

test('what is known to have been acknowledged is never created again', async () => {
  const { heard } = await sendTwo({ create: () => Promise.reject(new Error('created twice')), renew: async () => tickets('2') }, { acknowledged: true })
  expect(heard).toEqual(['acknowledged', 'arrived 1', 'arrived 2'])
})

test('a submission that was taken back meanwhile gets no photos', async () => {
  await expect(sendTwo({ create: async () => ({ ...tickets('1'), status: 'withdrawn' }) })).rejects.toMatchObject({ code: 'not-possible-now' })
})

test('stopping ends the attempts', async () => {
  const control = new AbortController()
  const create = async () => {
    control.abort(new Error('stopped'))
    throw new NetworkError('lost')
  }
  await expect(sendTwo({ create }, { signal: control.signal })).rejects.toThrow('stopped')
})

test('waits double up to half a minute, spread by a quarter', () => {
  expect([0, 1, 2, 3, 4, 5, 9].map(attempt => backOff(attempt, () => 0.5))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  expect([backOff(0, () => 0), backOff(0, () => 1)]).toEqual([750, 1250])
})
