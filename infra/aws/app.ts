import { resolve } from 'node:path'
import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { theDeployment } from './deployed.ts'
import { createGalleryApp } from './gallery-app.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What the CDK's command line runs. */
async function main(): Promise<void> {
  const deployment = await theDeployment()
  const { app, unbuilt } = createGalleryApp(deployment, ROOT)
  if (unbuilt.length > 0)
    console.error(`Not built, so a placeholder that only fails stands in for: ${unbuilt.join(', ')}. Run npm run build:lambda before a deployment.`)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  app.synth()
}

main().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
