/** Room beside the picture that the facts take, CSS pixels. */
const BESIDE = 400

/** The smallest width that fills the stage on this screen, else the largest there is. */
export function stageWidth(widths: readonly number[]): number {
  const stage = innerWidth > 960 ? innerWidth - BESIDE : innerWidth
  const wanted = stage * devicePixelRatio
  return widths.find(width => width >= wanted) ?? widths.at(-1) ?? 0
}
