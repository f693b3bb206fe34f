import { App, type AppProps, Tags } from 'aws-cdk-lib'
import { type Acknowledgement, acknowledge } from './acknowledged.ts'
import { codeFolder } from './bundle.ts'
import type { Deployment } from './config.ts'
import { endLogs } from './end-logs.ts'
import { EDGE_REGION, FirewallStack } from './firewall.ts'
import { GalleryStack } from './gallery-stack.ts'
import type { ProgramName } from './names.ts'

export interface GalleryApp {
  app: App
  gallery: GalleryStack
  firewall?: FirewallStack
  /** Programs that were not built: their code is a placeholder. */
  unbuilt: readonly ProgramName[]
  acknowledged: readonly Acknowledgement[]
}

/** Put the stacks of a deployment together; `root` is the folder of the project. */
export function createGalleryApp(deployment: Deployment, root: string, props: AppProps = {}): GalleryApp {
  const app = new App(props)
  const { name, account, region, firewall: rules } = deployment
  const unbuilt: ProgramName[] = []

  const firewall =
    rules === 'rates'
      ? new FirewallStack(app, `${name}-edge`, { stackName: `${name}-edge`, env: { account, region: EDGE_REGION }, crossRegionReferences: true })
      : undefined
  const gallery = new GalleryStack(app, name, {
    stackName: name,
    env: { account, region },
    crossRegionReferences: true,
    deployment,
    codeOf: each => codeFolder(root, each, missing => unbuilt.push(missing)),
    webAcl: firewall?.webAclArn ?? (rules.startsWith('arn:') ? rules : undefined),
  })
  const acknowledged = acknowledge(gallery, gallery.storage, rules !== 'none')
  Tags.of(app).add('application', name)
  for (const stack of [gallery, ...(firewall ? [firewall] : [])]) endLogs(stack, deployment)
  return { app, gallery, unbuilt, acknowledged, ...(firewall && { firewall }) }
}
