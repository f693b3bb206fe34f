import { measureChanges } from './prints-changes.ts'
import { measureAws, measureLocal } from './prints-lookups.ts'
import type { Benchmark } from './run.ts'

export const benchmark: Benchmark = {
  name: 'prints',
  about: 'fingerprints: distances of changed and of different photos, and what a lookup costs among 1,000 and 100,000 on either host',
  async run() {
    const changes = (await measureChanges()) ?? 'skipped: no photos in ../shared/photos'
    return { changes, oneMachine: await measureLocal(), dynamoDb: await measureAws() }
  },
}
