import type { Edge } from '../../ports.ts'

/** What stands in front of one machine can't be told anything: media and pages say that they are to be kept for five minutes at most. */
export const noEdge: Edge = {
  async forget() {},
}
