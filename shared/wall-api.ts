import * as v from 'valibot'

/** What the API answers to a wall beside the stories that it shows. */
export const WallAnswer = v.object({
  waiting: v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Contributions that wait for a moderator, up to 100')),
  more: v.pipe(v.boolean(), v.description('There are more than that')),
})
export type WallAnswer = v.InferOutput<typeof WallAnswer>
