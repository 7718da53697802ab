import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../platform/clock.ts'
import { rootFolder } from '../platform/root-folder.ts'
import { newId, type Id } from '../values/id.ts'
import type { BenchCooperative } from './fill.ts'
import { round, type Measured, type Size } from './measure.ts'
import { cpuOf, median, memoryOf } from './probe.ts'
import type { ThrowAway } from './throw-away.ts'

/** `gilde start` on the filled folder, until its address answers; and what the program holds, idle and after work. */
export async function measureStarting(
  place: ThrowAway,
  { slug, cookie }: BenchCooperative,
  waiting: readonly Id<'invoice'>[],
  size: Size,
): Promise<Measured[]> {
  await place.stop()
  // The first start after a build keeps what it compiled, when it is stopped as it should be: all others read that.
  const first = await startedOffice(place)
  await pause(1_000)
  await stopped(first.app)
  const starts: { cpu: number; wall: number }[] = []
  for (let turn = 0; turn < size.starts; turn++) {
    const { app, cpu, wall } = await startedOffice(place)
    starts.push({ cpu, wall })
    await stopped(app)
  }
  const { app, port } = await startedOffice(place)
  try {
    await pause(3_000)
    const idle = memoryOf(app.pid!)
    for (let turn = 0; turn < size.pages * 2; turn++) {
      await (
        await fetch(`http://127.0.0.1:${port}/${slug}/facturen?stand=open`, { headers: { cookie } })
      ).arrayBuffer()
    }
    for (const id of waiting) await accept(port, slug, cookie, id)
    await pause(5_000)
    const after = memoryOf(app.pid!)
    return [
      {
        what: 'start, until the address answers',
        value: round(median(starts.map(({ cpu }) => cpu)) / 1000),
        unit: 's CPU',
        aim: 1.2,
        more:
          `${round(median(starts.map(({ wall }) => wall)) / 1000)} s wall, the database's own start in it; ` +
          `the first after a build ${round(first.cpu / 1000)} s CPU`,
      },
      {
        what: 'memory of the app, idle',
        value: idle.rss,
        unit: 'MB',
        aim: 150,
        more: `its own share (PSS) ${idle.pss} MB`,
      },
      {
        what: 'memory of the app, after all of it',
        value: after.rss,
        unit: 'MB',
        aim: 150,
        more: `its own share (PSS) ${after.pss} MB; ${size.pages * 2} pages, ${waiting.length} invoices set in type`,
      },
    ]
  } finally {
    await stopped(app)
    await place.start()
  }
}

async function accept(port: number, slug: string, cookie: string, id: string): Promise<void> {
  const body = new URLSearchParams({ commandId: newId(systemClock().at), intent: 'accept', revision: '1' })
  const response = await fetch(`http://127.0.0.1:${port}/${slug}/goedkeuren/${id}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body,
  })
  await response.arrayBuffer()
  if (response.status !== 303) throw new Error(`accepting an invoice answered ${response.status}`)
}

async function startedOffice({
  dataFolder,
}: ThrowAway): Promise<{ app: ChildProcess; port: number; cpu: number; wall: number }> {
  const port = await freePort()
  const begun = performance.now()
  const env = {
    ...process.env,
    GILDE_DATA: dataFolder,
    GILDE_DEMO: '0',
    GILDE_PORT: String(port),
    PORT: '',
    DATABASE_URL: '',
    PUBLIC_ORIGIN: '',
  }
  const app = spawn(process.execPath, [...process.execArgv, program(), 'start'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let waited = 0; !(await answers(port)); waited++) {
    if (app.exitCode !== null || waited > 6_000) throw new Error('gilde start did not answer')
    await pause(5)
  }
  return { app, port, cpu: cpuOf(app.pid!), wall: performance.now() - begun }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/gezond`)).ok
  } catch {
    return false
  }
}

async function stopped(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null) return
  app.kill('SIGTERM')
  await once(app, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The built program: what `npm start` runs, with the same options of Node as this one was started with. */
export function program(): string {
  return fileURLToPath(new URL('dist/gilde.js', rootFolder()))
}
