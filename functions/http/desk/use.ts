import * as v from 'valibot'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Answer to "what would be left without it". */
export const Use = v.object({ published: Count, waiting: Count, campaigns: v.array(v.string()) })
