/** What stands on the ground: `x` where it stands, `depth` 0 near to 1 at the horizon. */
export interface Thing {
  x: number
  base: number
  height: number
  colour?: string
  depth?: number
}

/** A part of a building: `x` is its middle. */
export interface Block {
  x: number
  base: number
  width: number
  height: number
  colour: string
  depth?: number
}
