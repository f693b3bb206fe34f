import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { Deployment } from './config.ts'
import { createDashboard } from './dashboard.ts'
import { Delivery } from './delivery.ts'
import { openEnvironment, siteEnvironment, workEnvironment } from './environment.ts'
import { announceUploads, followChanges, strikeTheClock, workThrough } from './events.ts'
import { createGuardrail } from './guardrail.ts'
import { createLogin, inviteBy } from './login.ts'
import { sendMailBy } from './mail.ts'
import type { ProgramName } from './names.ts'
import { permissionsFor } from './permissions.ts'
import { Program } from './program.ts'
import { Storage } from './storage.ts'
import { createTable } from './table.ts'
import { Watch } from './watch.ts'
import { TIMEOUTS, Work } from './work.ts'

interface GalleryProps extends StackProps {
  deployment: Deployment
  /** Folder of a program's code. */
  codeOf(name: ProgramName): string
  webAcl: string | undefined
}

/** The whole gallery in one region: where things lie, who works on them, how they are reached, and who is told. */
export class GalleryStack extends Stack {
  readonly storage: Storage

  constructor(scope: Construct, id: string, { deployment, codeOf, webAcl, ...props }: GalleryProps) {
    super(scope, id, { description: 'Veduta: what people see in a city', ...props })
    const { name, limits, region, rekognitionRegion = region, faces, admins, mail } = deployment

    const storage = new Storage(this, 'Storage', deployment)
    const table = createTable(this, 'Table', deployment)
    const work = new Work(this, 'Work', deployment)
    this.storage = storage

    const permissions = permissionsFor({ table, storage, work }, deployment)
    const told = workEnvironment({ table, storage, work }, deployment)
    const program = (each: ProgramName, memory: number, timeout: Duration, environment: Record<string, string>) =>
      new Program(this, each, { name: each, deployment, code: codeOf(each), memory, timeout, environment, permissions: permissions[each] })

    const site = program('site', 1024, Duration.seconds(20), siteEnvironment({ table, storage, work }))
    const open = program('open', 1024, Duration.seconds(20), openEnvironment({ table, storage, work }))
    const login = createLogin(this, deployment)
    const api = program('api', 1024, Duration.seconds(25), { ...told, ...login.environment, VEDUTA_ADMINS: admins.join(',') })
    const judging = { VEDUTA_REKOGNITION_REGION: rekognitionRegion, VEDUTA_FACES: faces ? 'on' : 'off' }
    const intake = program('intake', 1769, TIMEOUTS.intake, { ...told, ...judging, MALLOC_ARENA_MAX: '2' })
    const changes = program('changes', 512, TIMEOUTS.changes, told)
    const upkeep = program('upkeep', 512, TIMEOUTS.upkeep, told)
    const programs = { site, open, api, intake, changes, upkeep }

    announceUploads(this, storage, work)
    strikeTheClock(this, work)
    // One photo a call: what ends the process takes no other with it.
    workThrough(intake, work.intake, { atOnce: limits.photosAtOnce, batchSize: 1 })
    workThrough(changes, work.changes, { atOnce: 2, batchSize: 5 })
    workThrough(upkeep, work.upkeep, { atOnce: 2, batchSize: 1 })
    followChanges(changes, table, work)

    const { distribution } = new Delivery(this, 'Delivery', { deployment, storage, site, open, api, webAcl })
    changes.function.addEnvironment('VEDUTA_DISTRIBUTION', distribution.distributionId)
    distribution.grantCreateInvalidation(changes.function)
    if (login.pool) inviteBy(changes, login.pool)
    if (mail) sendMailBy(this, changes, { name, from: mail.from })
    if (deployment.guardrail !== 'none') this.#readWordsBy(intake, deployment)

    const watch = new Watch(this, 'Watch', { deployment, programs, work, table })
    createDashboard(this, 'Dashboard', { name, watch, programs: Object.values(programs), work, table, distribution })

    new CfnOutput(this, 'PointTheDomainAt', { value: distribution.distributionDomainName })
  }

  #readWordsBy(program: Program, deployment: Deployment): void {
    const { value, mayApply } = createGuardrail(this, deployment)
    program.function.addEnvironment('VEDUTA_GUARDRAIL', value)
    if (deployment.guardrail === 'shadow') program.function.addEnvironment('VEDUTA_SHADOW_JUDGE', 'guardrail')
    program.function.addToRolePolicy(mayApply)
  }
}
