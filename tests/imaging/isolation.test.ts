import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { createImaging, type WorkerImaging } from '../../functions/imaging/imaging.ts'
import { uploadKey } from '../../shared/paths.ts'
import { item, openGenoa, send } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'
import { makePhoto } from '../support/contributor.ts'
import { plain } from './pictures.ts'

const MIB = 2 ** 20
let imaging: WorkerImaging
afterEach(() => imaging.close())

function odd(options: Parameters<typeof createImaging>[0] = {}) {
  imaging = createImaging({ worker: new URL('./odd-worker.ts', import.meta.url), ...options })
  return {
    ...imaging,
    do: async (text: string) => {
      const answer = await imaging.open(Buffer.from(text))
      return 'problem' in answer ? answer.problem.received : answer
    },
  }
}
const photo = () => plain([10, 120, 200]).jpeg().toBuffer()
const fine = async () => expect(await imaging.open(await photo())).toMatchObject({ width: 300 })

describe('a photo costs itself alone', () => {
  test.each([
    ['crashes its reader', 'crash', /ended with SIGSEGV/],
    ['fills the heap of JavaScript', 'heap', /ended with/],
    ['fails on our side', 'fail', /out of memory/],
  ])('when it %s', async (_, what, message) => {
    const worker = odd()
    const [, ...others] = await Promise.all([expect(worker.do(what)).rejects.toThrow(message), worker.open(await photo()), worker.open(await photo())])
    expect(others).toMatchObject([{ width: 300 }, { width: 300 }])
  })

  test.skipIf(process.platform !== 'linux')('when it takes more memory than it may', async () => {
    const worker = odd({ limits: { bytes: 300 * MIB } })
    await expect(worker.do('balloon')).rejects.toThrow(/expected a photo to be read with 300 MiB of memory, it took \d+ MiB/)
    await fine()
  })

  test.skipIf(process.platform !== 'linux')('when it takes more work than it may', async () => {
    const worker = odd({ limits: { cpuSeconds: 1 } })
    await expect(worker.do('hang')).rejects.toThrow('expected a photo to take 1 s of work')
    await fine()
  })

  test('when it comes to no end', async () => {
    const worker = odd({ limits: { wallSeconds: 4 } })
    await expect(worker.do('sleep')).rejects.toThrow('expected a photo to be done within 4 s')
    expect(await worker.do('who')).toMatch(/^\d+$/)
  })

  test('when its reader ends after it was opened, it is what is asked for next that fails', async () => {
    const worker = odd()
    const picture = await worker.open(Buffer.from('crash later'))
    if ('problem' in picture) throw new Error('refused')
    await expect(picture.render(300, 'jpg')).rejects.toThrow(/outlive a photo/)
    await expect(picture.sample(9)).rejects.toThrow(/outlive a photo/)
    await fine()
  })
})

test('a machine that can start no process says so by its own code, for which no photo is blamed', async () => {
  const { execPath } = process
  process.execPath = '/nowhere/node'
  try {
    await expect(odd().open(await photo())).rejects.toMatchObject({ code: 'ENOENT' })
  } finally {
    process.execPath = execPath
  }
  await fine()
})

test('a machine without a handle for another process says so too', async () => {
  odd()
  const program = fileURLToPath(new URL('./without-handles.ts', import.meta.url))
  const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -n 64 && exec "$0" "$1"', process.execPath, program])
  expect(stdout).toBe('EMFILE')
})

test.skipIf(process.platform !== 'linux')(
  'a photo is not the dearer for what earlier ones have left: it gets a new process where that was too much',
  async () => {
    const worker = odd({ limits: { bytes: 400 * MIB } })
    const first = await worker.do('keep')
    expect(await worker.do('who')).toBe(first)
    const [second, needed] = String(await worker.do('need')).split(' ')
    expect(needed).toBe('265000000')
    expect(second).not.toBe(first)
    await fine()
  },
)

describe('a worker', () => {
  test('is used again, and replaced after a failure', async () => {
    const worker = odd()
    const first = await worker.do('who')
    expect(await worker.do('who')).toBe(first)
    await expect(worker.do('crash')).rejects.toThrow()
    expect(await worker.do('who')).not.toBe(first)
  })

  test('has no more beside it than was asked for: photos wait', async () => {
    const one = odd()
    expect(new Set(await Promise.all([1, 2, 3, 4].map(() => one.do('who')))).size).toBe(1)
  })

  test('may have others beside it', async () => {
    const two = odd({ workers: 2 })
    expect(new Set(await Promise.all([1, 2].map(() => two.do('who')))).size).toBe(2)
  })

  test('ends with the others, and photos that waited for it begin no new one', async () => {
    const worker = odd()
    const asked = Promise.allSettled(['sleep', 'sleep'].map(worker.do))
    await worker.close()
    expect(await asked).toMatchObject([{ status: 'rejected' }, { status: 'rejected', reason: { message: 'expected imaging to be open, it was closed' } }])
    await expect(worker.do('who')).rejects.toThrow('it was closed')
  })

  test('knows none of the keys of the gallery', async () => {
    process.env.AWS_SECRET_ACCESS_KEY ??= 'not a secret'
    expect(await odd().do('environment')).not.toMatch(/AWS|VEDUTA|SECRET|\bHOME\b/)
  })
})

test('a poison photo is refused after its tries while others pass', async () => {
  const { context, close, ...test_ } = await withContext({ imaging: odd() })
  try {
    await openGenoa(context)
    const [poison, other] = [await send(context), await send(context)]
    await context.objects.write('originals', uploadKey(poison.id, '1'), Buffer.from('crash'))
    await context.objects.write('originals', uploadKey(other.id, '1'), await makePhoto())
    for (const { id } of [poison, other]) await context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
    for (let hour = 11; hour < 20; hour++) {
      await test_.runJobs({ tolerant: true })
      if (hour === 11) expect((await item(context, other.id)).status).toBe('in_review')
      test_.setTime(`2026-05-04T${hour}:00:00.000Z`)
    }
    expect((await item(context, poison.id)).photos[0]).toMatchObject({ status: 'refused', problem: { code: 'unreadable' } })
  } finally {
    await close()
  }
})
