import type { Environment } from '../archive/host.ts'
import { deployedEnvironment, theDeployment } from '../aws/deployed.ts'

/**
 * What a command is told. With `--aws` the deployment's names take the place of those in the environment, so that none is typed and
 * none is of another deployment; keys, and addresses where the services are not AWS' own, still come from the environment.
 */
export async function environmentOf({ aws }: { aws: boolean }): Promise<Environment> {
  return aws ? Object.assign(process.env, deployedEnvironment(await theDeployment())) : process.env
}

/** The option of commands that work on either host. */
export const HOST_OPTIONS = { aws: { type: 'boolean', default: false } } as const
