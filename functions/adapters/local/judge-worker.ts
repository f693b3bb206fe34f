import { parentPort } from 'node:worker_threads'
import '@tensorflow/tfjs-backend-wasm'
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter'
import { io, setBackend, type Tensor, tensor4d, tidy } from '@tensorflow/tfjs-core'
import { MobileNetV2MidModel } from 'nsfwjs/models/mobilenet_v2_mid'
import type { Pixels } from '../../ports.ts'

export type Answer = { scores: number[] } | { error: string }

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

parentPort?.on('message', async (pixels: Pixels) => {
  let answer: Answer
  try {
    answer = { scores: await classify(await model, pixels) }
  } catch (error) {
    answer = { error: String(error) }
  }
  parentPort?.postMessage(answer)
})
