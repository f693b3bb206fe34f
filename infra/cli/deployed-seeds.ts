import type { Deployment } from '../aws/config.ts'
import { seedsWithPolicy } from '../local/seeds/policy-file.ts'
import type { Seed } from '../local/seeds/seed.ts'
import { chooseSeeds } from '../local/seeds/seed-catalog.ts'

/** The cities that a deployment starts with, and the policy of the file that `VEDUTA_POLICY` names. Throws where either is not as expected. */
export const deployedSeeds = ({ cities }: Deployment): Promise<readonly Seed[]> => seedsWithPolicy(chooseSeeds(cities), process.env.VEDUTA_POLICY || undefined)
