import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../test/world.ts'
import type { Id } from '../values/id.ts'
import { moment } from './clock.ts'
import { finishJobs, handle, job, startJobs } from './jobs.ts'
import { askForDueWork, dueOn, lastDue, type ComesRound, type Place, type Scheduled } from './schedule.ts'

describe('what was due last, on a Dutch clock', () => {
  test.each<[ComesRound, string, string, string]>([
    ['daily 03:00', '2026-03-10T01:59:59Z', '2026-03-09', '2026-03-09T02:00:00.000Z'],
    ['daily 03:00', '2026-03-10T02:00:00Z', '2026-03-10', '2026-03-10T02:00:00.000Z'],
    ['daily 03:00', '2026-07-10T02:00:00Z', '2026-07-10', '2026-07-10T01:00:00.000Z'], // summer time
    ['daily 03:00', '2026-03-29T01:00:00Z', '2026-03-29', '2026-03-29T01:00:00.000Z'], // the night it begins
    ['daily 00:30', '2026-03-09T23:00:00Z', '2026-03-09', '2026-03-08T23:30:00.000Z'], // past midnight here already
    ['monthly 1 08:30', '2026-03-01T07:29:00Z', '2026-02-01', '2026-02-01T07:30:00.000Z'],
    ['monthly 28 08:30', '2026-03-31T12:00:00Z', '2026-03-28', '2026-03-28T07:30:00.000Z'],
  ])('%s at %s', (comesRound, now, on, at) => {
    expect(lastDue(comesRound, new Date(now))).toEqual({ on, at: new Date(at) })
  })

  test('a day that not every month has is refused', () => {
    expect(() => lastDue('monthly 31 08:00', new Date(0))).toThrow('comes round')
  })
})

describe('work that comes round', () => {
  let world: World
  let places: Place[]
  let done: string[]
  const statement = job('test-statement', dueOn)
  const sweep = job('test-sweep', dueOn)
  const schedule: Scheduled[] = [
    { name: 'statement', at: 'monthly 1 08:00', per: 'cooperative', job: statement },
    { name: 'sweep', at: 'daily 03:00', per: 'installation', job: sweep },
  ]
  const handlers = [
    handle(
      statement,
      async ({ cooperativeId }, { dueOn: on }) => void done.push(`${nameOf(cooperativeId)} ${on}`),
    ),
    handle(sweep, async (_actor, { dueOn: on }) => void done.push(`sweep ${on}`)),
  ]
  const nameOf = (id: Id<'cooperative'>) => (id === world.cooperativeId ? 'here' : 'there')
  const look = (at: string) => askForDueWork(world.database, schedule, places, moment(new Date(at)))
  const doneNow = async () => {
    done = []
    await finishJobs(world.ownerUrl, handlers)
    return done.sort()
  }

  beforeAll(async () => {
    world = await smallWorld()
    const since = new Date('2026-01-15T12:00:00Z')
    places = [world.cooperativeId, world.stranger.cooperativeId].map((id) => ({ id, since }))
  })
  afterAll(() => world.close())

  test('is asked for each co-op, and not for a time before the co-op was there', async () => {
    await look('2026-01-20T12:00:00Z')
    expect(await doneNow()).toEqual(['sweep 2026-01-20'])
    await look('2026-02-01T12:00:00Z')
    expect(await doneNow()).toEqual(['here 2026-02-01', 'sweep 2026-02-01', 'there 2026-02-01'])
  })

  test('is done once, however many processes look, and however often', async () => {
    await Promise.all([1, 2, 3, 4].map(() => look('2026-03-01T12:00:00Z')))
    await look('2026-03-01T12:05:00Z')
    expect(await doneNow()).toEqual(['here 2026-03-01', 'sweep 2026-03-01', 'there 2026-03-01'])
  })

  test('is caught up with once after a machine was off for months', async () => {
    await look('2026-06-10T07:00:00Z')
    await look('2026-06-10T07:05:00Z')
    expect(await doneNow()).toEqual(['here 2026-06-01', 'sweep 2026-06-10', 'there 2026-06-01'])
  })

  test('is looked for when a process starts', async () => {
    done = []
    const work = { handlers, askForDueWork: () => look('2026-06-11T07:00:00Z') }
    const failures: string[] = []
    const running = await Promise.all(
      [1, 2].map(() => startJobs(world.ownerUrl, work, (line) => failures.push(line))),
    )
    await expect.poll(() => done, { timeout: 15_000 }).toEqual(['sweep 2026-06-11'])
    await Promise.all(running.map((one) => one.stop()))
    expect([done, failures]).toEqual([['sweep 2026-06-11'], []])
  })
})

test('a job with a payload it cannot read is not done', async () => {
  const handler = handle(job('test-odd', dueOn), async () => undefined)
  await expect(async () => handler.run({ cooperativeId: 'x', dueOn: '2026-01-01' })).rejects.toThrow(
    'cooperativeId',
  )
  const cooperativeId = '018f0000-0000-7000-8000-000000000000'
  await expect(async () => handler.run({ cooperativeId, dueOn: '2026-02-30' })).rejects.toThrow('dueOn')
})
