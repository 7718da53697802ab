/** What the night keeps of a quarter: what was known on its day, and no year from which a withdrawn quarter follows. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { newId } from '../../../../test/new-id.ts'
import { doNow } from '../../../platform/jobs.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { makeFiguresJob, municipalityJobs } from '../jobs.ts'
import * as play from './stated.fixture.ts'

let world: MunicipalWorld
/** Anna and Piet first, and ten more. */
let clients: string[]
beforeEach(async () => {
  world = await municipalWorld()
  clients = [world.anna.memberId, world.piet.memberId]
  for (const name of 'abcdefghij') clients.push(await play.client(world, name))
})
afterEach(() => world.close())

const amount = async (quarter: string, measure: string, span = 'quarter') =>
  (await play.kept(world)).find(
    (one) => one.quarter === quarter && one.measure === measure && one.span === span,
  )?.amount

describe('a quarter of which the figures are made late', () => {
  test('holds what was confirmed before it was ripe, and nothing of later', async () => {
    for (const member of clients.slice(0, 5))
      await play.states(world, member, '2025-01-01', 100_00, '2025-02-05T10:00:00Z')
    // Ripe on 15 May. A sixth tells on that day, and one tells of much more.
    await play.states(world, clients[5]!, '2025-01-01', 5000_00, '2025-05-15T10:00:00Z')
    await play.states(world, clients[0]!, '2025-01-01', 9000_00, '2025-06-01T10:00:00Z')
    world.setNow('2025-08-10T10:00:00Z')
    await play.makes(world)
    expect(await amount('2025-01-01', 'turnover')).toBe(500_00n)
    expect(await amount('2025-01-01', 'months')).toBe(5n)
  })

  test('counts the permissions that were written down before it was ripe', async () => {
    const permits = (member: string, at: string) =>
      world.sql(
        `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to,
           conditions, plan, recorded_at, recorded_by, recorded_as)
         values ($1, $2, $3, $4, '2025-01-01', '2025-12-31', '', '', $5, $6, 'case-manager')`,
        [world.cooperativeId, newId(), member, world.municipalityId, at, world.casper.personId],
      )
    for (const member of clients.slice(0, 4)) await permits(member, '2025-02-05T10:00:00Z')
    await permits(clients[4]!, '2025-06-01T10:00:00Z')
    world.setNow('2025-08-10T10:00:00Z')
    await play.makes(world)
    expect(await amount('2025-01-01', 'permissions')).toBeNull()
  })
})

describe('the year of a quarter that was withdrawn', () => {
  /** Two quarters of six clients each, so that both together still are about five when each is not. */
  const tells = async () => {
    for (const member of clients.slice(0, 6))
      await play.states(world, member, '2025-01-01', 100_00, '2025-02-05T10:00:00Z')
    for (const member of clients.slice(6))
      await play.states(world, member, '2025-04-01', 100_00, '2025-05-05T10:00:00Z')
    for (const month of ['2025-07-01', '2025-10-01'])
      for (const member of clients) await play.states(world, member, month, 100_00, '2025-11-05T10:00:00Z')
  }
  /** Two of the first quarter and two of the second show their hours to the case manager. */
  const share = async () => {
    for (const memberId of [clients[0]!, clients[1]!, clients[6]!, clients[7]!])
      await world.shares({ ...world.anna, memberId } as typeof world.anna, ['hours'])
  }
  const quarters = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01']
  const turnovers = async () => [
    ...(await Promise.all(quarters.map((quarter) => amount(quarter, 'turnover')))),
    await amount('2025-10-01', 'turnover', 'year'),
  ]

  test('goes with it: taken off the year, who saw the quarter would have the others', async () => {
    await tells()
    world.setNow('2026-02-20T10:00:00Z')
    await play.makes(world)
    expect(await turnovers()).toEqual([600_00n, 600_00n, 1200_00n, 1200_00n, 3600_00n])
    await share()
    await play.makes(world)
    expect(await turnovers()).toEqual([null, null, 1200_00n, 1200_00n, null])
  })

  test('is not shown when it is made later either', async () => {
    await tells()
    world.setNow('2025-11-20T10:00:00Z')
    await play.makes(world)
    await share()
    await play.makes(world)
    world.setNow('2026-02-20T10:00:00Z')
    await play.makes(world)
    expect(await turnovers()).toEqual([null, null, 1200_00n, 1200_00n, null])
  })
})

describe('a statement that cannot be read', () => {
  const night = () =>
    doNow(municipalityJobs({ ...world, publicUrl: '' }).handlers, makeFiguresJob, world.cooperativeId, {
      dueOn: day('2025-05-16'),
    })
  beforeEach(async () => {
    for (const member of clients.slice(0, 5))
      await play.states(world, member, '2025-01-01', 100_00, '2025-02-05T10:00:00Z')
    world.setNow('2025-05-16T10:00:00Z')
  })

  test('of one municipality keeps no other from its figures, and the night fails, naming it by id', async () => {
    // It comes before the other.
    const first = '00000000-0000-7000-8000-000000000000' as Id<'municipality'>
    await world.sql(
      `insert into municipality values ($1, $2, 'Elders', 'portal', null, '', 10, '2025-01-01', $3)`,
      [world.cooperativeId, first, world.greet.personId],
    )
    await play.states({ ...world, municipalityId: first }, clients[6]!, '2025-01-01', NaN, '2025-02-05Z')
    await expect(night()).rejects.toThrow(`the figures of municipality ${first}`)
    expect(await amount('2025-01-01', 'turnover')).toBe(500_00n)
  })

  test('nowhere: a night with nothing to do keeps nothing', async () => {
    await night()
    const kept = () => world.sql('select command_id from command_log')
    const before = await kept()
    await night()
    expect(await kept()).toEqual(before)
  })
})
