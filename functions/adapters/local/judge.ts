import { Worker } from 'node:worker_threads'
import type { Category, Finding } from '../../../shared/moderation.ts'
import type { ImageJudge, Log } from '../../ports.ts'
import type { Face } from './face-model.ts'
import type { Answer, Question } from './judge-worker.ts'

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

interface Options {
  worker?: URL
  patience?: number
  /** Look for faces too, to propose what to cover: a help and no check. */
  faces?: boolean
  log: Pick<Log, 'warn'>
}

/**
 * Models in this process, in a thread of its own that starts with the first photo. One picture at a time; a thread that
 * crashes or takes too long is replaced, and only the picture that it had is lost. Where faces can't be looked for, the rest is said without them.
 */
export function createEmbeddedJudge({ worker: file = workerFile(), patience = PATIENCE_MS, faces = false, log }: Options): EmbeddedJudge {
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

  async function ask<Told>(question: Question, read: (answer: Answer) => Told): Promise<Told> {
    worker ??= start()
    const asked = worker
    try {
      asked.ref()
      const answer = await answerOf(asked, question, patience)
      asked.unref()
      if ('error' in answer) throw new Error(`expected ${question.about} of the model, received ${answer.error}`)
      return read(answer)
    } catch (error) {
      // What it does now is unknown: the next picture gets a new one.
      if (worker === asked) worker = undefined
      await asked.terminate()
      throw error
    }
  }

  type Judged = Parameters<ImageJudge['judge']>[0]
  async function look(picture: Judged): Promise<Finding[]> {
    return await ask({ about: 'classes', pixels: await picture.sample(SIDE) }, answer => findingsOf('scores' in answer ? answer.scores : []))
  }
  async function findFaces(picture: Judged): Promise<Finding[]> {
    if (!faces) return []
    try {
      return await ask({ about: 'faces', pixels: await picture.view() }, answer => ('faces' in answer ? answer.faces.map(findingOf) : []))
    } catch (error) {
      log.warn({ err: error }, 'faces could not be looked for in a photo')
      return []
    }
  }

  return {
    judge(picture) {
      const result = last.then(async () => [...(await look(picture)), ...(await findFaces(picture))])
      last = result.catch(() => undefined)
      return result
    },
    async close() {
      await worker?.terminate()
    },
  }
}

function answerOf(worker: Worker, question: Question, patience: number): Promise<Answer> {
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
    worker.postMessage(question)
  })
}

function findingsOf(scores: readonly number[]): Finding[] {
  if (scores.length !== CLASSES.length) throw new Error(`expected ${CLASSES.length} scores, received ${scores.length}`)
  return CLASSES.flatMap((category, at) => {
    const score = scores[at]
    return category && score !== undefined ? [{ category, score, provider: 'nsfwjs', version: '4.4.0 MobileNetV2Mid' }] : []
  })
}

function findingOf({ score, box: { x, y, width, height } }: Face): Finding {
  const box = { x: round(x), y: round(y), width: round(width), height: round(height) }
  return { category: 'face', score: round(score), box, provider: 'face-api', version: '1.7.15 SSD MobileNetV1' }
}

/** A ten-thousandth is less than a pixel, and a crowd's worth of findings is stored with its submission. */
const round = (value: number) => Math.round(value * 10_000) / 10_000
