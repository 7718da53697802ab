import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { benchCooperative, fillSubmitted, type BenchCooperative } from '../../app/bench/fill.ts'
import { issueAll } from '../../app/bench/load.ts'
import { throwAway, withSuper, type ThrowAway } from '../../app/bench/throw-away.ts'

// Smaller than what is promised, so that it runs every time; `npx gilde bench --load` does all of it.
const CLIENTS = 8
const INVOICES = 400
const KILLS = 3

const runner = fileURLToPath(new URL('../../bin/set-up/run-typescript.mjs', import.meta.url))
const program = fileURLToPath(new URL('app-process.ts', import.meta.url))

let place: ThrowAway
let cooperative: BenchCooperative
beforeAll(async () => {
  place = await throwAway(false)
  cooperative = await benchCooperative(place, 'druk', 10)
})
afterAll(() => place.remove())

const spawnApp = () => {
  const env = { ...process.env, GILDE_DATA: place.dataFolder, GILDE_DEMO: '0', DATABASE_URL: '' }
  return spawn(process.execPath, [runner, program, place.ownerUrl], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/**
 * Issues new drafts; 5xx answers count as no answer when a process may be dying, and as an error when none
 * is killed.
 */
async function issue(kills: number) {
  const invoices = await fillSubmitted(place, cooperative, INVOICES)
  const { ownerUrl } = place
  return withSuper(place, (client) =>
    issueAll({ ownerUrl, cooperative, invoices, clients: CLIENTS, kills, spawnApp }, client),
  )
}

describe('eight clients issue at once through two processes on one database', () => {
  test(
    'every acknowledged invoice is there, numbers follow each other, every entry balances',
    { timeout: 300_000 },
    async () => {
      const outcome = await issue(0)
      expect(outcome).toMatchObject({ acknowledged: INVOICES, sentAgain: 0, wrong: [] })
    },
  )

  test(
    'also when a process is killed now and then: nothing is lost and nothing done twice',
    { timeout: 300_000 },
    async () => {
      const outcome = await issue(KILLS)
      expect(outcome).toMatchObject({ acknowledged: INVOICES, kills: KILLS, wrong: [] })
      expect(outcome.sentAgain).toBeGreaterThan(0)
    },
  )
})
