import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { everyFinding } from './every-finding.ts'
import { checkBlock, checkTasks } from './domains/books/routes.ts'
import { bankStanding } from './domains/bank/index.ts'
import { booksRoutes } from './domains/books/routes.ts'
import { homePage } from './home.tsx'
import { domainJobs, jobsFor, type JobNeeds } from './jobs.ts'
import { allChecks } from './platform/integrity.ts'
import { finishJobs, type Work } from './platform/jobs.ts'
import { nightCheck } from './text/nl/night-check.ts'
import { at } from './web/route.ts'

let world: World
let needs: JobNeeds
let work: Work
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  await world.sql(`update cooperative set created_at = '2026-01-01'`)
  const { database, perform, clock, ownerUrl } = world
  const send = async () => ({ messageId: '' })
  needs = { database, perform, clock, send, publicUrl: '', findings: () => everyFinding(database, ownerUrl) }
  work = jobsFor(needs)
  web = await webOf(world, [
    at('get', '/:coop', 'home.read', homePage([checkTasks(bankStanding), checkBlock(bankStanding)])),
    ...booksRoutes(bankStanding),
  ])
})
afterAll(() => world.close())

const night = async (now: string) => {
  world.setNow(now)
  await work.askForDueWork()
  await finishJobs(world.ownerUrl, work.handlers)
}
const home = async () => (await web.get(world.greet, '/gildehuis')).html

describe('the check at night', () => {
  test('is told on the administrator’s first page before it was ever done', async () => {
    world.setNow('2026-03-29T10:00:00Z')
    expect(await home()).toContain('nog niet gedaan')
  })

  test('says that all is well, and when it looked', async () => {
    await night('2026-03-30T01:00:00Z')
    expect(await home()).toContain('alles klopt (laatst 3.00 uur)')
    const page = (await web.get(world.greet, '/gildehuis/boeken/controle')).html
    expect(page).toContain('Alles klopt.')
    expect(page).toContain('30 maart 2026 om 3.00 uur')
  })

  test('runs once a night, whatever looks at the clock', async () => {
    await Promise.all([1, 2, 3].map(() => night('2026-03-31T01:05:00Z')))
    expect(await world.sql(`select 1 from night_check where ran_at = '2026-03-31T01:05:00Z'`)).toHaveLength(2)
  })

  test('tells in words what is wrong, in the co-op where it is', async () => {
    await world.sql(`insert into invoice_counter values ($1, 2026, 1)`, [world.cooperativeId])
    await world.sql(`update journal_counter set next_number = 7 where cooperative_id = $1`, [
      world.cooperativeId,
    ])
    await night('2026-04-01T01:00:00Z')
    expect(await home()).toContain(nightCheck.checks['journal-numbers'])
    const page = (await web.get(world.greet, '/gildehuis/boeken/controle')).html
    expect(page).toContain('journal-numbers: the pen writes 7 next, and the last entry is 0')
    expect((await web.get(world.stranger, '/elders')).html).toContain('alles klopt')
  })

  test('compares what was shared out with the scheme (findDrift)', async () => {
    const drifting: Work = jobsFor({
      ...needs,
      findings: async () => [
        {
          check: 'sharing-rule',
          rule: '',
          cooperativeId: world.cooperativeId,
          finding: 'Anna in 2026, step co-op',
        },
      ],
    })
    world.setNow('2026-04-02T01:00:00Z')
    await drifting.askForDueWork()
    await finishJobs(world.ownerUrl, drifting.handlers)
    expect(await home()).toContain(nightCheck.checks['sharing-rule'])
  })

  test('says so when a night went by without it', async () => {
    await world.sql(`update journal_counter set next_number = 1 where cooperative_id = $1`, [
      world.cooperativeId,
    ])
    await night('2026-04-03T01:00:00Z')
    world.setNow('2026-04-04T09:00:00Z')
    expect(await home()).toContain('De controle van de nacht is niet gelukt')
  })

  test('is seen by the administration, not by a member', async () => {
    const seen = (who: World['anna'] | World['greet']) =>
      world.database.read(who, (tx) => tx.selectFrom('night_check').selectAll().execute())
    expect(await seen(world.anna)).toEqual([])
    expect((await seen(world.greet)).length).toBeGreaterThan(0)
  })

  test('has a sentence for each check', () => {
    const names = [...allChecks().map(({ name }) => name), 'sharing-rule']
    expect(names.filter((name) => !nightCheck.checks[name])).toEqual([])
  })
})

test('what comes round has a name of its own, and a job that somebody does', () => {
  const domains = domainJobs(needs)
  const handled = domains.flatMap(({ handlers }) => handlers.map(({ name }) => name))
  const scheduled = domains.flatMap(({ schedule = [] }) => schedule)
  expect(scheduled.filter(({ job }) => !handled.includes(job.name))).toEqual([])
  expect(new Set(scheduled.map(({ name }) => name)).size).toBe(scheduled.length)
})
