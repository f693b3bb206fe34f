import { openRecords } from '../../functions/adapters/aws/context.ts'
import { deployedEnvironment, theDeployment } from '../aws/deployed.ts'
import { seedCatalog } from '../local/seeds/seed-catalog.ts'
import { deployedSeeds } from './deployed-seeds.ts'
import { run } from './run.ts'

await run('npm run seed', async () => {
  const deployment = await theDeployment()
  const environment = deployedEnvironment(deployment)
  const seeds = await deployedSeeds(deployment)
  process.env.AWS_REGION = deployment.region
  await seedCatalog(openRecords(environment).catalog, seeds)
  return `The table ${environment.VEDUTA_TABLE} has ${seeds.map(({ city }) => city.slug).join(', ')}; what was there already was left as it is.`
})
