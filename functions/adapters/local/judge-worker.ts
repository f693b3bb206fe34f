import { parentPort } from 'node:worker_threads'
import '@tensorflow/tfjs-backend-wasm'
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter'
import { io, setBackend, type Tensor, tensor4d, tidy } from '@tensorflow/tfjs-core'
import { MobileNetV2MidModel } from 'nsfwjs/models/mobilenet_v2_mid'
import type { Pixels } from '../../ports.ts'
import { type Face, loadFaceModel } from './face-model.ts'

/** What is asked of a picture: the scores of each class, of its square; or where faces are, of its view. */
export interface Question {
  about: 'classes' | 'faces'
  pixels: Pixels
}
export type Answer = { scores: number[] } | { faces: Face[] } | { error: string }

/** Load the model that nsfwjs carries in its package, without nsfwjs: its core wants the whole of TensorFlow.js. */
async function loadModel(): Promise<GraphModel> {
  await setBackend('wasm')
  const { default: json } = await MobileNetV2MidModel.modelJson()
  const shards = await Promise.all(MobileNetV2MidModel.weightBundles.map(load => load()))
  const weights = Buffer.concat(shards.map(shard => Buffer.from(shard.default, 'base64')))
  return await loadGraphModel(
    io.fromMemory({
      modelTopology: json.modelTopology,
      format: json.format,
      weightSpecs: json.weightsManifest.flatMap((group: { weights: io.WeightsManifestEntry[] }) => group.weights),
      weightData: new Uint8Array(weights).buffer,
    }),
  )
}

async function classify(model: GraphModel, { data, width, height }: Pixels): Promise<number[]> {
  const scores = tidy(
    () =>
      model.predict(
        tensor4d(
          Float32Array.from(data, value => value / 255),
          [1, height, width, 3],
        ),
      ) as Tensor,
  )
  try {
    return Array.from(await scores.data())
  } finally {
    scores.dispose()
  }
}

const model = loadModel()
/** Loaded by the first question about faces: where nobody asks, it takes no memory. */
let faceModel: ReturnType<typeof loadFaceModel> | undefined

async function answerTo({ about, pixels }: Question): Promise<Answer> {
  const classes = await model
  if (about === 'classes') return { scores: await classify(classes, pixels) }
  faceModel ??= loadFaceModel()
  return { faces: await (await faceModel)(pixels) }
}

parentPort?.on('message', async (question: Question) => {
  let answer: Answer
  try {
    answer = await answerTo(question)
  } catch (error) {
    answer = { error: String(error) }
  }
  parentPort?.postMessage(answer)
})
