import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { systemClock } from '../platform/clock.ts'
import { runChecks } from '../platform/integrity.ts'
import { newId, type Id } from '../values/id.ts'
import type { BenchCooperative } from './fill.ts'
import { percentile } from './probe.ts'

export type LoadSettings = {
  readonly ownerUrl: string
  readonly cooperative: BenchCooperative
  /** Drafts that wait for approval: each is issued once. */
  readonly invoices: readonly Id<'invoice'>[]
  readonly clients: number
  /** How often one of the two processes is killed (kill -9) at a random moment. */
  readonly kills: number
  /** Starts an app process that prints its port as its first line. */
  readonly spawnApp: () => ChildProcess
}

/** What came of it. All is well when `wrong` is empty. */
export type LoadOutcome = {
  readonly acknowledged: number
  /** Requests that got no answer and were sent again with the same command id. */
  readonly sentAgain: number
  readonly kills: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
  readonly wrong: readonly string[]
}

/**
 * Issues every draft once, by several clients at once through two app processes, and looks whether all of
 * it is true.
 */
export async function issueAll(settings: LoadSettings, client: pg.Client): Promise<LoadOutcome> {
  const apps = await Promise.all([startApp(settings.spawnApp), startApp(settings.spawnApp)])
  const acknowledged = new Map<string, string>()
  const wrong: string[] = []
  const each: number[] = []
  let sentAgain = 0
  const pace = paced(settings)
  const issuing = async (first: number) => {
    for (let id = await pace.next(); id !== undefined; id = await pace.next()) {
      const commandId = newId(systemClock().at)
      const begun = performance.now()
      for (let tried = first; ; tried++) {
        const answer = await send(apps[tried % 2]!.port, settings.cooperative, id, commandId)
        if (answer.number !== undefined) acknowledged.set(id, answer.number)
        else if (answer.status !== undefined) wrong.push(`${id}: answered ${answer.status}`)
        if (answer.status !== undefined) break
        sentAgain++
        await pause(25)
      }
      each.push(performance.now() - begun)
    }
  }
  const begun = performance.now()
  const clients = Promise.all(Array.from({ length: settings.clients }, (_, first) => issuing(first)))
  await killNowAndThen(settings, apps, pace)
  await clients
  const seconds = (performance.now() - begun) / 1000
  for (const app of apps) app.child.kill('SIGKILL')
  each.sort((a, b) => a - b)
  wrong.push(...(await whatIsWrong(client, settings, acknowledged)))
  return {
    acknowledged: acknowledged.size,
    sentAgain,
    kills: pace.killed(),
    seconds,
    p50: percentile(each, 0.5),
    p99: percentile(each, 0.99),
    wrong,
  }
}

type App = { child: ChildProcess; port: number }

async function startApp(spawnApp: () => ChildProcess): Promise<App> {
  const child = spawnApp()
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const [, first] = /^(\d+)\n/m.exec(said) ?? []
      if (first !== undefined) resolve(Number(first))
    })
    child.once('exit', (code) =>
      reject(new Error(`an app process ended with ${code} before it listened: ${said}`)),
    )
  })
  return { child, port }
}

/**
 * Presses the button "accept" of one draft. No status: there was no answer, and nobody knows whether it was
 * done.
 */
async function send(
  port: number,
  { slug, cookie }: BenchCooperative,
  id: string,
  commandId: string,
): Promise<{ status?: number; number?: string }> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/${slug}/goedkeuren/${id}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ commandId, intent: 'accept', revision: '1' }),
    })
    await response.arrayBuffer()
    const number = new URL(response.headers.get('location') ?? '/', 'http://x').searchParams.get('nummer')
    // 500 and 503 come from a process that is dying or not quite there; whoever sends again finds out.
    if (response.status >= 500) return {}
    return { status: response.status, ...(number === null ? {} : { number }) }
  } catch {
    return {}
  }
}

type Pace = {
  /** The next draft to issue, once it is its turn; undefined when there is none left. */
  next(): Promise<Id<'invoice'> | undefined>
  given(): number
  killed(): number
  countKill(): void
}

/**
 * Deals out the drafts in as many stretches as there are kills, and one: each begins when the kill before
 * it is done.
 */
function paced({ invoices, kills }: LoadSettings): Pace {
  let given = 0
  let killed = 0
  return {
    async next() {
      const mine = given++
      while (mine < invoices.length && Math.floor((mine * (kills + 1)) / invoices.length) > killed)
        await pause(2)
      return invoices[mine]
    },
    given: () => given,
    killed: () => killed,
    countKill: () => void killed++,
  }
}

/**
 * In each stretch but the last, at a moment nobody chose, one process is killed; a new one takes its place
 * meanwhile.
 */
async function killNowAndThen(
  { kills, invoices, spawnApp }: LoadSettings,
  apps: App[],
  pace: Pace,
): Promise<void> {
  const starting: Promise<unknown>[] = []
  for (let kill = 0; kill < kills; kill++) {
    const at = ((kill + Math.random() * 0.9) / (kills + 1)) * invoices.length
    while (pace.given() < at) await pause(1)
    await starting[kill - 2]
    await pause(Math.random() * 10)
    const one = kill % 2
    apps[one]!.child.kill('SIGKILL')
    pace.countKill()
    starting.push(startApp(spawnApp).then((app) => (apps[one] = app)))
  }
  await Promise.all(starting)
}

/** Holds what was acknowledged against what is stored, and runs every check. */
async function whatIsWrong(
  client: pg.Client,
  { ownerUrl, cooperative, invoices }: LoadSettings,
  acknowledged: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string; number: string; entries: number; events: number }>(
    `select i.id, i.number,
       (select count(*)::int from journal_line l join account a on a.cooperative_id = l.cooperative_id
         and a.code = l.account
        where l.cooperative_id = i.cooperative_id and l.invoice_id = i.id and a.purpose = 'debtors') as entries,
       (select count(*)::int from invoice_event e where e.cooperative_id = i.cooperative_id
         and e.invoice_id = i.id and e.kind = 'issued') as events
     from invoice i where i.cooperative_id = $1 and i.id = any($2) and i.state = 'issued'`,
    [cooperative.id, invoices],
  )
  const stored = new Map(rows.map((row) => [row.id, row.number]))
  const lost = [...acknowledged]
    .filter(([id, number]) => stored.get(id) !== number)
    .map(([id, number]) => `${id}: ${number} was acknowledged, ${stored.get(id) ?? 'nothing'} is stored`)
  const doubled = rows
    .filter((row) => row.entries !== 1 || row.events !== 1)
    .map((row) => `${row.number} has ${row.entries} entries and ${row.events} times issued`)
  const unissued = invoices.filter((id) => !stored.has(id)).map((id) => `${id} was never issued`)
  const findings = await runChecks(ownerUrl)
  return [
    ...lost,
    ...doubled,
    ...unissued,
    ...findings.map(({ check, finding }) => `${check}: ${finding}`),
  ].slice(0, 20)
}
