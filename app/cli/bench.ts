import { spawn } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { serveOffice } from '../bench/app-process.ts'
import { benchCooperative, fillSubmitted } from '../bench/fill.ts'
import { issueAll, type LoadOutcome } from '../bench/load.ts'
import { FULL, QUICK, round } from '../bench/measure.ts'
import { runBench, runTogether } from '../bench/run.ts'
import { program } from '../bench/starting.ts'
import { asJson, asTable, verdictOf } from '../bench/table.ts'
import { throwAway, withSuper } from '../bench/throw-away.ts'
import type { CliCommand } from './cli-command.ts'
import { readOptions } from './options.ts'

const CLIENTS = 8
const EACH = 1_000
const KILLS = 50

/** `npx gilde bench`. */
export const bench: CliCommand = {
  name: 'bench',
  summary: 'measure speed and memory',
  help: `
Usage: npx gilde bench [--quick] [--json]
       npx gilde bench --people [--quick] [--json]
       npx gilde bench --load [--quick] [--json]

Measures on a throw-away installation with a PostgreSQL of its own in the temporary folder; yours is not touched.
Each figure stands beside its floor: the same rows by bare SQL in the same run. See docs/guides/measuring.md.
  --people  instead: every page of what members do together, of 1,000 members: joining, plan, agenda, things, help
  --load    instead: 8 clients issue 1,000 invoices each at once through two app processes on one database, and the same
            while a process is killed 50 times. Exit 1 when anything was lost, doubled or does not add up
  --quick   a twentieth of it, for a fast look
  --json    for a program`,
  async run(args) {
    const { values } = readOptions(args, [], {
      quick: { type: 'boolean' },
      json: { type: 'boolean' },
      load: { type: 'boolean' },
      people: { type: 'boolean' },
      'app-process': { type: 'string' },
    })
    if (values['app-process'] !== undefined) return serveOffice(values['app-process'])
    const quick = values.quick ?? false
    const about = {
      node: process.version,
      processors: cpus().length,
      processor: cpus()[0]?.model ?? 'unknown',
      load: round(loadavg()[0] ?? 0),
      quick,
      writtenThrough: true,
    }
    const tell = (line: string) => console.error(`… ${line}`)
    if (values.load) return load(quick, values.json ?? false, tell)
    const rows = await (values.people ? runTogether : runBench)(quick ? QUICK : FULL, tell)
    console.log(
      values.json
        ? asJson(rows, about)
        : `${Object.entries(about)
            .map(([name, value]) => `${name} ${value}`)
            .join(', ')}\n\n${asTable(rows)}\n\n${verdictOf(rows)}`,
    )
    return 0
  },
}

async function load(quick: boolean, json: boolean, tell: (line: string) => void): Promise<number> {
  const outcomes: (LoadOutcome & { invoices: number })[] = []
  for (const kills of [0, quick ? 5 : KILLS]) {
    const place = await throwAway(true)
    try {
      const cooperative = await benchCooperative(place, 'druk', 30)
      const invoices = await fillSubmitted(place, cooperative, quick ? (CLIENTS * EACH) / 20 : CLIENTS * EACH)
      tell(`${CLIENTS} clients issue ${invoices.length} invoices through two processes, ${kills} kills`)
      const env = { ...process.env, GILDE_DATA: place.dataFolder, GILDE_DEMO: '0', DATABASE_URL: '' }
      const spawnApp = () =>
        spawn(process.execPath, [...process.execArgv, program(), 'bench', '--app-process', place.ownerUrl], {
          env,
          stdio: ['ignore', 'pipe', 'inherit'],
        })
      const settings = { ownerUrl: place.ownerUrl, cooperative, invoices, clients: CLIENTS, kills, spawnApp }
      outcomes.push({
        invoices: invoices.length,
        ...(await withSuper(place, (client) => issueAll(settings, client))),
      })
    } finally {
      await place.remove()
    }
  }
  console.log(json ? JSON.stringify(outcomes, null, 2) : outcomes.map(sentence).join('\n'))
  return outcomes.every((outcome) => isWell(outcome)) ? 0 : 1
}

/** Without kills nothing needs to be sent again: that would be an error that a person had seen. */
function isWell({
  invoices,
  acknowledged,
  wrong,
  kills,
  sentAgain,
}: LoadOutcome & { invoices: number }): boolean {
  return wrong.length === 0 && acknowledged === invoices && (kills > 0 || sentAgain === 0)
}

function sentence(outcome: LoadOutcome & { invoices: number }): string {
  const { invoices, acknowledged, kills, sentAgain, seconds, p50, p99, wrong } = outcome
  const facts =
    `${acknowledged} of ${invoices} issued, ${kills} kills, ${sentAgain} sent again, ` +
    `${round(seconds)} s (${round(acknowledged / seconds)}/s, ` +
    `p50 ${round(p50)} ms, p99 ${round(p99)} ms)`
  if (isWell(outcome))
    return `${facts}: every one stored once, numbers without gap, every entry balanced, every check silent.`
  return `${facts}: NOT well.\n${wrong.map((line) => `  ${line}`).join('\n')}`
}
