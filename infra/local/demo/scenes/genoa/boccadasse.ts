import { rowboat } from '../../drawing/boats.ts'
import { house } from '../../drawing/houses.ts'
import { reflected, ridge, ripples, water } from '../../drawing/land.ts'
import { ellipse, fill, n, type Point, polygon } from '../../drawing/marks.ts'
import type { Scene } from '../../drawing/picture.ts'
import { pine } from '../../drawing/plants.ts'
import { birds, haze, sky } from '../../drawing/sky.ts'

/** The cove of Boccadasse: tall houses over a beach of pebbles. */
export const boccadasse: Scene = page => {
  const { width, height, random, tone } = page
  const sea = height * 0.56
  const beach = height * 0.78
  const hues = ['#e8b45f', '#d9765f', '#f0d6a6', '#c9624a', '#e59c78', '#e8c58f'] as const
  const cove: string[] = []
  const spots = [
    [0, 250, 118],
    [104, 320, 96],
    [190, 276, 104],
    [286, 214, 92],
    [370, 150, 84],
  ] as const
  spots.forEach(([x, tall, wide], i) => {
    const lower = 20 + i * 16
    cove.push(
      house(page, {
        x: x - 20,
        base: beach - lower,
        width: wide,
        height: tall,
        colour: hues[i % hues.length] ?? hues[0],
        roofColour: '#a8654a',
        window: 'shutters',
        ground: i % 2 ? 'door' : 'none',
      }),
    )
  })
  const headland: Point[] = [
    [width * 0.7, sea + 8],
    [width * 0.78, sea - 70],
    [width * 0.88, sea - 116],
    [width + 20, sea - 150],
    [width + 20, sea + 8],
  ]
  return [
    sky(page, sea),
    ridge(page, { y: sea - 46, rise: 34, colour: '#6a8a94', depth: 1, slope: 30, base: sea }),
    haze(page, sea - 90, sea, 0.5),
    water(page, { y: sea, colour: '#2f8493' }),
    reflected(
      'head',
      [
        polygon(headland, tone('#7a8f62', 0.3)),
        ...[0.84, 0.9, 0.955].map((at, i) =>
          house(page, {
            x: width * at,
            base: sea - 76 - i * 34,
            width: 54,
            height: 70,
            colour: hues[(i + 1) % hues.length] ?? hues[0],
            roofColour: '#a8654a',
            depth: 0.3,
            window: 'shutters',
          }),
        ),
        pine(page, { x: width * 0.82, base: sea - 80, height: 80, depth: 0.3 }),
        ...[0.93, 0.99].map(at => pine(page, { x: width * at, base: sea - 100, height: 90, depth: 0.3 })),
      ],
      sea + 4,
      0.32,
    ),
    ripples(page, { y: sea, bottom: height, swell: 0.45, colour: '#2f8493' }),
    fill(
      `M-20 ${n(beach - 96)}C${n(width * 0.3)} ${n(beach - 60)} ${n(width * 0.42)} ${n(beach - 10)} ${n(width * 0.66)} ${n(height * 0.94)}T${n(width)} ${n(height + 10)}H-20z`,
      tone('#f4efe0'),
      0.7,
    ),
    fill(
      `M-20 ${n(beach - 84)}C${n(width * 0.28)} ${n(beach - 46)} ${n(width * 0.4)} ${n(beach + 4)} ${n(width * 0.64)} ${n(height * 0.955)}T${n(width * 0.94)} ${n(height + 10)}H-20z`,
      tone('#c9b497'),
    ),
    ...cove,
    fill(
      `M-20 ${n(beach + 8)}C${n(width * 0.2)} ${n(beach - 24)} ${n(width * 0.3)} ${n(beach + 6)} ${n(width * 0.52)} ${n(height + 10)}H-20z`,
      tone('#b79f82'),
    ),
    ...Array.from({ length: 90 }, () =>
      ellipse(
        random.between(0, width * 0.42),
        random.between(beach + 26, height),
        random.between(2, 6),
        random.between(1.4, 3),
        tone(random.pick(['#a08a72', '#d6c6ac', '#8f7d69'])),
        0.6,
      ),
    ),
    rowboat(page, { x: width * 0.1, y: beach + 70, length: 170, colour: '#3f7f9b' }),
    rowboat(page, { x: width * 0.2, y: beach + 124, length: 190, colour: '#c8493d' }),
    rowboat(page, { x: width * 0.66, y: height * 0.74, length: 96, colour: '#f0e3c8' }),
    birds(page, width * 0.6, height * 0.2, 6),
  ]
}
