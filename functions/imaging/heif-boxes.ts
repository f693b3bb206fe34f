/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2): where its contents begin and end. */
export interface Box {
  type: string
  from: number
  to: number
}

/** Boxes, items, extents: a photo has some dozens, one in many tiles a thousand. */
const MOST_PARTS = 10_000

/** Count parts of one kind; throws where nobody but an attacker makes so many. */
export function createTally(): (parts?: number) => void {
  let left = MOST_PARTS
  return (parts = 1) => {
    left -= parts
    if (left < 0) throw new Error(`expected at most ${MOST_PARTS} parts of a HEIF file, there are more`)
  }
}

/** List the boxes between two places. Throws where one does not fit in there. */
export function boxesIn(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = []
  const tally = createTally()
  for (let at = from; at + 8 <= to; ) {
    tally()
    const box = boxAt(view, at, to)
    if (!box) throw new Error(`expected a box that ends by ${to}, received one at ${at} that does not`)
    boxes.push(box)
    at = box.to
  }
  return boxes
}

/** List the boxes of a file. Cameras append what is none; whatever cannot be a box ends the list. */
export function boxesOf(view: DataView): Box[] {
  const boxes: Box[] = []
  const tally = createTally()
  for (let box = boxAt(view, 0, view.byteLength); box; box = boxAt(view, box.to, view.byteLength)) {
    tally()
    boxes.push(box)
  }
  return boxes
}

function boxAt(view: DataView, at: number, end: number): Box | undefined {
  if (at + 8 > end) return undefined
  const short = view.getUint32(at)
  const type = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5), view.getUint8(at + 6), view.getUint8(at + 7))
  // 1: a size of 64 bits follows; 0: up to the end.
  const head = short === 1 ? 16 : 8
  if (at + head > end) return undefined
  const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short || end - at
  return size >= head && at + size <= end ? { type, from: at + head, to: at + size } : undefined
}

/** The one box of a type; `undefined` where there is none. Throws where there are more, of which readers may take any. */
export function onlyBox(boxes: readonly Box[], type: string): Box | undefined {
  const [box, ...others] = boxes.filter(each => each.type === type)
  if (others.length > 0) throw new Error(`expected one box ${type}, received ${others.length + 1}`)
  return box
}
