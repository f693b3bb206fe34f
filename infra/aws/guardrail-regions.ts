/** Where the work of a guardrail of the standard tier may be done, by the part of the world: AWS chooses among them. */
const GUARDRAIL_REGIONS = {
  eu: ['eu-central-1', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-3'],
  us: ['us-east-1', 'us-east-2', 'us-west-2'],
} as const satisfies Record<string, readonly string[]>

/** The part of the world that a region shares a guardrail's work with; nothing where it has no guardrails of that tier. */
export function partOf(region: string): { part: string; regions: readonly string[] } | undefined {
  const found = Object.entries(GUARDRAIL_REGIONS).find(([, regions]) => (regions as readonly string[]).includes(region))
  return found && { part: found[0], regions: found[1] }
}
