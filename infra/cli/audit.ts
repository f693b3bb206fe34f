import { parseArgs } from 'node:util'
import { readConfig } from '../../functions/config.ts'
import { openSource } from '../archive/host.ts'
import { openLocalSource } from '../archive/open-local.ts'
import { besideWitness } from '../audit/compare-days.ts'
import { evidenceIn, evidenceOf } from '../audit/evidence.ts'
import { isRecord, readRecord, writeRecord } from '../audit/record-file.ts'
import { type Mistake, tell, tellChecked } from '../audit/report.ts'
import { type Evidence, verify } from '../audit/verify.ts'
import { environmentOf, HOST_OPTIONS } from './environment.ts'
import { showProgress } from './progress.ts'
import { run } from './run.ts'

const USAGE = `npm run audit -- verify [FILE | --data | --aws] [--witness RECORD]
npm run audit -- export [--data | --aws] RECORD

verify checks the history of every submission and the root of every day: of the data folder (--data), of the deployment (--aws),
of an archive, or the days alone of a record that was exported. With --witness, days that were handed out before must still be there.
export writes the days of every city with their leaves, as docs/audit.md describes it.`

await run(USAGE, async () => {
  const options = { ...HOST_OPTIONS, data: { type: 'boolean', default: false }, witness: { type: 'string' } } as const
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const [command, file, ...more] = positionals
  const isHost = values.aws || values.data
  if (more.length > 0 || (values.aws && values.data)) return undefined
  if (command === 'verify' && file === undefined) return await verifyHost(values)
  if (command === 'verify' && file !== undefined && !isHost) return await verifyFile(file, values.witness)
  if (command === 'export' && file !== undefined && values.witness === undefined) return await exportRecord(values, file)
  return undefined
})

interface Where {
  aws: boolean
  data: boolean
  witness?: string | undefined
}

async function open({ aws, data }: Where) {
  const environment = await environmentOf({ aws })
  const config = readConfig(environment)
  return data ? await openLocalSource(config) : await openSource(config, environment)
}

async function verifyHost(where: Where): Promise<string> {
  const source = await open(where)
  const progress = showProgress()
  try {
    return await verified(
      source.name,
      evidenceOf(source.what, many => progress.say(`${many} submissions`)),
      where.witness,
    )
  } finally {
    progress.end()
    await source.close()
  }
}

async function verifyFile(file: string, witness: string | undefined): Promise<string> {
  if (!(await isRecord(file))) return await verified(file, evidenceIn(file), witness)
  return await verified(file, asEvidence(readRecord(file)), witness, false)
}

async function* asEvidence(days: ReturnType<typeof readRecord>): AsyncGenerator<Evidence> {
  for await (const day of days) yield { kind: 'day', day }
}

/** Say what was checked; throws, with what was found wrong, where something was. */
async function verified(name: string, evidence: AsyncIterable<Evidence>, witness: string | undefined, hasSubmissions = true): Promise<string> {
  const mistakes: Mistake[] = []
  const report = await verify(witness === undefined ? evidence : besideWitness(evidence, readRecord(witness), mistakes), hasSubmissions)
  const wrong = [...report.mistakes, ...mistakes]
  const checked = [`Checked ${name}.`, ...tellChecked(report)]
  if (wrong.length > 0) throw new Error([...checked, `${wrong.length} things are not as they were written:`, ...wrong.map(tell)].join('\n'))
  return [...checked, 'Everything is as it was written.'].join('\n')
}

async function exportRecord(where: Where, file: string): Promise<string> {
  const source = await open(where)
  try {
    const { days, leaves } = await writeRecord(source.what, file, new Date())
    return `${file} holds ${days} days of ${source.name}, with ${leaves} leaves.`
  } finally {
    await source.close()
  }
}
