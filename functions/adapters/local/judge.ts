import { Worker } from 'node:worker_threads'
import type { Category, Finding } from '../../../shared/moderation.ts'
import type { ImageJudge, Pixels } from '../../ports.ts'
import type { Answer } from './judge-worker.ts'

export interface EmbeddedJudge extends ImageJudge {
  close(): Promise<void>
}

/** The classes of nsfwjs in the order of its output, and what they mean here; the other two are harmless. */
const CLASSES: readonly (Category | undefined)[] = [undefined, 'drawing-sexual', undefined, 'sexual', 'nudity']

/** Side of the square that the model wants, pixels. */
const SIDE = 224

/** Includes the time to load the model, for the first photo. */
const PATIENCE_MS = 20_000

/** From the source this is a .ts file, from the build a .js file, and the worker lies beside it in both. */
const workerFile = () => new URL(`./judge-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/**
 * A model in this process, in a thread of its own that starts with the first photo. One picture at a time; a thread that
 * crashes or takes too long is replaced, and only the picture that it had is lost.
 */
export function createEmbeddedJudge({ worker: file = workerFile(), patience = PATIENCE_MS }: { worker?: URL; patience?: number } = {}): EmbeddedJudge {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  function start(): Worker {
    const started = new Worker(file)
    const gone = () => {
      if (worker === started) worker = undefined
    }
    // An error that nobody listens to would end the whole process.
    started.on('error', gone).on('exit', gone)
    return started
  }

  async function ask(pixels: Pixels): Promise<Finding[]> {
    worker ??= start()
    const asked = worker
    try {
      asked.ref()
      const answer = await answerOf(asked, pixels, patience)
      asked.unref()
      if ('error' in answer) throw new Error(`expected scores of the model, received ${answer.error}`)
      return findingsOf(answer.scores)
    } catch (error) {
      // What it does now is unknown: the next picture gets a new one.
      if (worker === asked) worker = undefined
      await asked.terminate()
      throw error
    }
  }

  return {
    judge(picture) {
      const result = last.then(async () => ask(await picture.sample(SIDE)))
      last = result.catch(() => undefined)
      return result
    },
    async close() {
      await worker?.terminate()
    },
  }
}

function answerOf(worker: Worker, pixels: Pixels, patience: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onError = (error: unknown) => settle(() => reject(error))
    const onExit = (code: number) => settle(() => reject(new Error(`expected an answer, the thread ended with ${code}`)))
    const timer = setTimeout(() => settle(() => reject(new Error(`expected an answer within ${patience} ms, received none`))), patience)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(pixels)
  })
}

function findingsOf(scores: readonly number[]): Finding[] {
  if (scores.length !== CLASSES.length) throw new Error(`expected ${CLASSES.length} scores, received ${scores.length}`)
  return CLASSES.flatMap((category, at) => {
    const score = scores[at]
    return category && score !== undefined ? [{ category, score, provider: 'nsfwjs', version: '4.4.0 MobileNetV2Mid' }] : []
  })
}
