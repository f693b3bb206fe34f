import * as v from 'valibot'

/** Days that the files of a build stay after the next was deployed: for pages that are left open. */
export const KEPT_DAYS = 30

const Build = v.object({
  files: v.array(v.string()),
  /** ISO 8601; absent where it is the one that is deployed. */
  keptUntil: v.optional(v.string()),
})
export const Builds = v.array(Build)
export type Builds = v.InferOutput<typeof Builds>

/** Which builds there are once one of these files is deployed; one that is deployed again, as by a roll-back, begins anew. */
export function afterDeployment(builds: Builds, deployed: readonly string[], now: Date): Builds {
  const files = deployed.toSorted()
  const until = new Date(now.getTime() + KEPT_DAYS * 86_400_000).toISOString()
  const earlier = builds
    .filter(build => build.files.join() !== files.join())
    .map(build => ({ ...build, keptUntil: build.keptUntil ?? until }))
    .filter(({ keptUntil }) => keptUntil > now.toISOString())
  return [...earlier, { files }]
}
