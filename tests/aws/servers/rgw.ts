import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { installCeph } from './ceph-packages.ts'
import type { Server } from './server.ts'

const run = promisify(execFile)

const KEYS = { accessKeyId: 'veduta-tests', secretAccessKey: 'veduta-tests-secret' }
const PATIENCE_MS = 120_000

/**
 * A Ceph RADOS Gateway with one monitor and one OSD, all of whose data is in memory, under an empty `folder`. Its daemons go on
 * when this process ends; `stopRgw` ends them. Answers why there is none as a text.
 */
export async function startRgw(folder: string): Promise<Server | string> {
  const missing = await installCeph()
  if (missing) return missing
  const [port, monitor] = [await freePort(), await freePort()]
  for (const each of ['mon', 'osd', 'run', 'log']) await mkdir(join(folder, each), { recursive: true })
  const cluster = randomUUID()
  const disk = randomUUID()
  const configuration = join(folder, 'ceph.conf')
  await writeFile(configuration, settings({ folder, cluster, port, monitor }))
  const ceph = (program: string, ...args: string[]) =>
    run(program, args, { env: { ...process.env, CEPH_CONF: configuration }, timeout: PATIENCE_MS, maxBuffer: 1e7 })

  try {
    // Messages of the old protocol only: the new one wants keys.
    await ceph('monmaptool', '--create', '--fsid', cluster, '--addv', 'a', `[v1:127.0.0.1:${monitor}]`, join(folder, 'monmap'))
    await ceph('ceph-mon', '--mkfs', '-i', 'a', '--monmap', join(folder, 'monmap'))
    await ceph('ceph-mon', '-i', 'a')
    // The monitor and the disk have to agree on its id.
    await ceph('ceph', 'osd', 'new', disk)
    await ceph('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', disk)
    // Where the machine is busy it may ask before it has heard of its cluster, and ends.
    await threeTimes(() => ceph('ceph-osd', '-i', '0'))
    await ceph('radosgw', '-n', 'client.rgw.a')
    const endpoint = `http://127.0.0.1:${port}`
    await answers(endpoint)
    await ceph(
      'radosgw-admin',
      ...['user', 'create', '--uid=veduta', '--display-name=veduta', `--access-key=${KEYS.accessKeyId}`, `--secret=${KEYS.secretAccessKey}`],
    )
    return { endpoint, region: 'us-east-1', credentials: KEYS }
  } catch (error) {
    await endDaemons(folder)
    return `a RADOS Gateway could not be started: ${String((error as { stderr?: string }).stderr || error).slice(-300)}`
  }
}

/** End what `startRgw` began in a folder, and remove the folder. */
export async function stopRgw(folder: string): Promise<void> {
  await endDaemons(folder)
  await rm(folder, { recursive: true, force: true })
}

/** The gateway first: without the others it does not come to its end. */
const ORDER = ['client.', 'osd.', 'mon.']

async function endDaemons(folder: string): Promise<void> {
  const running = join(folder, 'run')
  const files = existsSync(running) ? (await readdir(running)).filter(name => name.endsWith('.pid')) : []
  const rank = (name: string) => ORDER.findIndex(each => name.startsWith(each))
  for (const name of files.toSorted((a, b) => rank(a) - rank(b))) await end(Number(await readFile(join(running, name), 'utf8')))
}

async function end(pid: number): Promise<void> {
  if (!isRunning(pid)) return
  process.kill(pid, 'SIGTERM')
  for (const limit = Date.now() + 10_000; isRunning(pid); await pause(50)) if (Date.now() > limit) return void process.kill(pid, 'SIGKILL')
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function threeTimes(act: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return void (await act())
    } catch (error) {
      if (tries === 3) throw error
      await pause(1_000)
    }
  }
}

async function answers(endpoint: string): Promise<void> {
  for (const limit = Date.now() + PATIENCE_MS; ; await pause(200)) {
    const response = await fetch(endpoint).catch(() => undefined)
    await response?.body?.cancel()
    if (response) return
    if (Date.now() > limit) throw new Error(`expected an answer of ${endpoint} within ${PATIENCE_MS / 1000} s`)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

const settings = ({ folder, cluster, port, monitor }: { folder: string; cluster: string; port: number; monitor: number }) => `[global]
fsid = ${cluster}
mon_host = 127.0.0.1:${monitor}
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
osd_pool_default_size = 1
osd_pool_default_min_size = 1
mon_allow_pool_size_one = true
mon_warn_on_pool_no_redundancy = false
osd_pool_default_pg_num = 4
osd_pool_default_pgp_num = 4
mon_max_pg_per_osd = 1000
osd_crush_chooseleaf_type = 0
osd_objectstore = memstore
memstore_device_bytes = 2147483648
mon_data = ${folder}/mon
osd_data = ${folder}/osd
rgw_data = ${folder}
run_dir = ${folder}/run
pid_file = ${folder}/run/$name.pid
admin_socket = ${folder}/run/$name.asok
log_file = ${folder}/log/$name.log
mon_data_avail_warn = 1
mon_data_avail_crit = 0
ms_bind_ipv6 = false
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
rgw_frontends = beast endpoint=127.0.0.1:${port}
rgw_dns_name = localhost
`
