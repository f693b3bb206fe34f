import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  add,
  concat,
  dispose,
  fused,
  io,
  mul,
  type NamedTensorMap,
  reshape,
  rsqrt,
  slice,
  squeeze,
  type Tensor,
  type Tensor1D,
  type Tensor4D,
  tensor4d,
  tidy,
} from '@tensorflow/tfjs-core'
import type { Pixels } from '../../ports.ts'

/** Where a face is, in fractions of the picture, and how surely: 0 to 1. */
export interface Face {
  score: number
  box: { x: number; y: number; width: number; height: number }
}

/** Side of the square that the network was made for, pixels. */
const SIDE = 512
/** Surer than not. */
const LEAST = 0.5
/** Boxes that share more than this are of one face. */
const SAME = 0.5
const MOST = 100

/** As the network was trained: https://github.com/yeephycho/tensorflow-face-detection. */
const EPSILON = 0.001
/** What its boxes are told in, of the size of their anchor. */
const [CENTRE, SIZE] = [10, 5]
/** Where MobileNet halves the picture. */
const HALVED = [2, 4, 6, 12]

/**
 * The SSD of MobileNetV1 for faces that face-api carries in its package, without face-api: that brings a TensorFlow.js of its own, and networks
 * that tell who somebody is. Here is the one that tells where a face is, and nothing else of it is read.
 */
export async function loadFaceModel(): Promise<(pixels: Pixels) => Promise<Face[]>> {
  const { weights, anchors } = await readWeights()
  return async pixels => {
    const { boxes, scores } = forward(weights, pixels)
    try {
      return facesOf((await boxes.data()) as Float32Array, (await scores.data()) as Float32Array, anchors, pixels)
    } finally {
      dispose([boxes, scores])
    }
  }
}

interface Layer {
  filter: Tensor4D
  bias: Tensor1D
}

async function readWeights(): Promise<{ weights: Map<string, Layer>; anchors: Float32Array }> {
  const require = createRequire(import.meta.url)
  const told = await readFile(require.resolve('@vladmandic/face-api/model/ssd_mobilenetv1_model-weights_manifest.json'), 'utf8')
  const [manifest] = JSON.parse(told) as [{ weights: io.WeightsManifestEntry[] }]
  const bytes = await readFile(require.resolve('@vladmandic/face-api/model/ssd_mobilenetv1_model.bin'))
  const tensors = io.decodeWeights(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer, manifest.weights)
  const weights = layersOf(tensors)
  const anchors = tensors['Output/extra_dim']
  if (!anchors) throw new Error('expected the anchors of the model for faces, received none')
  const result = { weights, anchors: (await anchors.data()) as Float32Array }
  const kept = new Set<Tensor>([...weights.values()].flatMap(({ filter, bias }) => [filter, bias]))
  dispose(Object.values(tensors).filter(tensor => !kept.has(tensor)))
  return result
}

/** Each convolution with what is added after it; the normalisation of a depthwise one is multiplied into it once and for all. */
function layersOf(tensors: NamedTensorMap): Map<string, Layer> {
  const get = <Each extends Tensor>(name: string): Each => {
    const found = tensors[name]
    if (!found) throw new Error(`expected ${name} in the model for faces, received none`)
    return found as Each
  }
  return new Map(
    Object.keys(tensors).flatMap((name): [string, Layer][] => {
      const layer = name.slice(0, name.lastIndexOf('/'))
      if (name.endsWith('/depthwise_weights')) {
        const norm = (part: string) => get<Tensor1D>(`${layer}/BatchNorm/${part}`)
        const [filter, bias] = tidy(() => {
          const scale = mul(norm('gamma'), rsqrt(add(norm('moving_variance'), EPSILON)))
          const shift = add(norm('beta'), mul(mul(norm('moving_mean'), scale), -1))
          return [mul(get<Tensor4D>(name), reshape(scale, [-1, 1])), shift] as [Tensor4D, Tensor1D]
        })
        return [[layer, { filter, bias }]]
      }
      if (!name.endsWith('/weights')) return []
      const bias = tensors[`${layer}/convolution_bn_offset`] ?? get(`${layer}/biases`)
      return [[layer, { filter: get<Tensor4D>(name), bias: bias as Tensor1D }]]
    }),
  )
}

/** Run the network; each layer's input is given back as soon as nothing needs it, since memory that this backend once had stays its own. */
function forward(weights: Map<string, Layer>, pixels: Pixels): { boxes: Tensor; scores: Tensor } {
  const layer = (name: string): Layer => {
    const found = weights.get(name)
    if (!found) throw new Error(`expected ${name} in the model for faces, received none`)
    return found
  }
  const conv = (x: Tensor4D, name: string, strides = 1, activation: 'relu6' | 'linear' = 'relu6') =>
    fused.conv2d({ x, ...layer(name), strides, pad: 'same', activation })
  const depthwise = (x: Tensor4D, name: string, strides: number) => fused.depthwiseConv2d({ x, ...layer(name), strides, pad: 'same', activation: 'relu6' })
  const made: Tensor[] = []
  const heads: Tensor4D[] = []
  const step = (x: Tensor4D, next: (x: Tensor4D) => Tensor4D): Tensor4D => {
    const out = next(x)
    if (!heads.includes(x)) dispose(x)
    return out
  }
  try {
    let out = step(squareOf(pixels), x => conv(x, 'MobilenetV1/Conv2d_0_pointwise', 2))
    for (let at = 1; at <= 13; at++) {
      out = step(out, x => depthwise(x, `MobilenetV1/Conv2d_${at}_depthwise`, HALVED.includes(at) ? 2 : 1))
      out = step(out, x => conv(x, `MobilenetV1/Conv2d_${at}_pointwise`))
      if (at === 11 || at === 13) heads.push(out)
    }
    for (let at = 0; at < 8; at += 2) {
      out = step(out, x => conv(x, `Prediction/Conv2d_${at}_pointwise`))
      out = step(out, x => conv(x, `Prediction/Conv2d_${at + 1}_pointwise`, 2))
      heads.push(out)
    }
    const told = (kind: string, values: number) =>
      heads.map((head, at) => {
        const predicted = conv(head, `Prediction/BoxPredictor_${at}/${kind}`, 1, 'linear')
        const flat = reshape(predicted, [-1, values])
        made.push(predicted, flat)
        return flat
      })
    // Of two classes the second is a face.
    return { boxes: concat(told('BoxEncodingPredictor', 4)), scores: tidy(() => squeeze(slice(concat(told('ClassPredictor', 3)), [0, 1], [-1, 1]))) }
  } finally {
    dispose([...made, ...heads])
  }
}

/** One for all photos, which come one after the other: the backend has its own copy. */
const square = new Float32Array(SIDE * SIDE * 3)

/** Values from -1 to 1 in a square, with the picture in its upper left corner. */
function squareOf({ data, width, height }: Pixels): Tensor4D {
  if (width > SIDE || height > SIDE) throw new RangeError(`expected at most ${SIDE} pixels a side, received ${width} x ${height}`)
  square.fill(-1)
  for (let row = 0; row < height; row++) for (let at = 0; at < width * 3; at++) square[row * SIDE * 3 + at] = (data[row * width * 3 + at] ?? 0) / 127.5 - 1
  return tensor4d(square, [1, SIDE, SIDE, 3])
}

function facesOf(encoded: Float32Array, logits: Float32Array, anchors: Float32Array, { width, height }: Pixels): Face[] {
  const found: Face[] = []
  for (let at = 0; at < logits.length; at++) {
    const score = 1 / (1 + Math.exp(-(logits[at] ?? 0)))
    if (score < LEAST) continue
    const [top = 0, left = 0, bottom = 0, right = 0] = anchors.subarray(at * 4, at * 4 + 4)
    const [y = 0, x = 0, tall = 0, wide = 0] = encoded.subarray(at * 4, at * 4 + 4)
    const centre = { x: (left + right) / 2 + (x / CENTRE) * (right - left), y: (top + bottom) / 2 + (y / CENTRE) * (bottom - top) }
    const half = { x: (Math.exp(wide / SIZE) * (right - left)) / 2, y: (Math.exp(tall / SIZE) * (bottom - top)) / 2 }
    const [x0, x1] = [centre.x - half.x, centre.x + half.x].map(each => clamp((each * SIDE) / width)) as [number, number]
    const [y0, y1] = [centre.y - half.y, centre.y + half.y].map(each => clamp((each * SIDE) / height)) as [number, number]
    if (x1 > x0 && y1 > y0) found.push({ score, box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } })
  }
  const kept: Face[] = []
  for (const face of found.sort((a, b) => b.score - a.score)) if (kept.length < MOST && kept.every(other => shared(face, other) <= SAME)) kept.push(face)
  return kept
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** How much two boxes share, of what they cover together. */
function shared({ box: a }: Face, { box: b }: Face): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (across <= 0 || down <= 0) return 0
  const both = across * down
  return both / (a.width * a.height + b.width * b.height - both)
}
