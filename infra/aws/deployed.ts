import { resolve } from 'node:path'
import { type Deployment, loadDeployment } from './config.ts'
import { bucketName, tableName } from './names.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** The deployment that commands are about: the one that `VEDUTA_CONFIG` names, else `veduta.config.ts`. */
export const theDeployment = (): Promise<Deployment> => loadDeployment(resolve(ROOT, process.env.VEDUTA_CONFIG ?? 'veduta.config.ts'))

/** What a command on the operator's machine has to know to work on a deployment: all of it follows from names that are fixed. */
export function deployedEnvironment(deployment: Deployment): Record<string, string> {
  const originals = bucketName(deployment, 'originals')
  return {
    AWS_REGION: deployment.region,
    VEDUTA_URL: `https://${deployment.domain.name}`,
    VEDUTA_CITIES: deployment.cities.join(','),
    VEDUTA_TABLE: tableName(deployment),
    VEDUTA_ORIGINALS: originals,
    VEDUTA_STAGING: bucketName(deployment, 'staging'),
    VEDUTA_PUBLIC: bucketName(deployment, 'public'),
    VEDUTA_ERASURES: bucketName(deployment, 'erasures'),
    VEDUTA_UPLOAD_ORIGIN: `https://${originals}.s3.${deployment.region}.amazonaws.com`,
  }
}
