/** The round of the night: what fails for one keeps nobody else waiting, and where nothing changed nothing is kept. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { deliverStatement } from './deliver-statement.ts'
import * as play from './statement-play.fixture.ts'
import type { StatementWorld } from './statement-play.fixture.ts'

let world: StatementWorld
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

/** Another municipality, to which Anna belongs. */
const elsewhere = newId<'municipality'>()
const begin = async () => {
  world = await play.statementWorld()
  const { sql, cooperativeId, greet, anna } = world
  await sql(
    `insert into municipality values ($1, $2, 'Gemeente Elders', 'portal', null, '', 10, '2025-01-01', $3)`,
    [cooperativeId, elsewhere, greet.personId],
  )
  await sql('update municipal_client set municipality_id = $1 where member_id = $2', [
    elsewhere,
    anna.memberId,
  ])
  world.setNow('2026-04-01T05:00:00Z')
  await play.monthIsOver(world)
}
const latest = async (member = world.anna) => (await play.statements(world, member))[0]!
/** What the municipality of Anna agreed cannot be read any more. */
const breaks = () =>
  world.sql(
    `insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, policy, proposed_at,
       proposed_by, confirmed_at, confirmed_by)
     values ($1, $2, $3, 1, '2026-01-01', '{"changed": true}', now(), $4, now(), $5)`,
    [world.cooperativeId, newId(), elsewhere, world.greet.personId, world.bea.personId],
  )
const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('nothing failed'),
    (error: unknown) => error as Error,
  )
const kindsOf = async (member = world.anna) =>
  (
    await world.sql('select kind from statement_event where member_id = $1 order by at, id', [
      member.memberId,
    ])
  ).map(({ kind }) => kind)

describe('a row that cannot be read', () => {
  beforeEach(begin)

  test('of one member: what another shared is sent, and the round fails, naming the member by id', async () => {
    await play.confirm(world, world.anna, await latest())
    await play.confirm(world, world.piet, await latest(world.piet))
    await play.rest(world)
    await play.share(world, world.piet)
    await breaks()
    const { message } = await failure(play.night(world))
    expect(message).toBe(
      `1 of the round failed: the month 2026-03-01 of member ${world.anna.memberId} (ZodError)`,
    )
    expect(await kindsOf(world.piet)).toEqual(['sent'])
  })

  test('and in the morning: another is reminded; who cannot open the statement is not', async () => {
    await play.confirm(world, world.anna, await latest())
    await play.worked(world, world.anna, '2026-03-12', 90)
    await play.rest(world)
    await breaks()
    world.setNow('2026-04-05T07:00:00Z')
    const { message } = await failure(play.morning(world, day('2026-04-05')))
    expect(message).toContain(`the month 2026-03-01 of member ${world.anna.memberId}`)
    expect(await kindsOf(world.piet)).toEqual(['reminded'])
    expect(await kindsOf()).toEqual([])
  })
})

describe('a quiet night', () => {
  const kept = async () => Number((await world.sql('select count(*) from command_log'))[0]!['count'])

  test('keeps nothing: no row that says that somebody changed something of a member', async () => {
    await begin()
    await issuedOf(world, world.piet, await customerOfMember(world, world.piet))
    await play.confirm(world, world.anna, await latest())
    await play.confirm(world, world.piet, await latest(world.piet))
    await play.rest(world)
    // Anna shares with nobody, so that hers waits; Piet's is there.
    await play.share(world, world.piet)
    await play.night(world)
    const before = await kept()
    await play.night(world)
    await play.morning(world, day('2026-04-20'))
    expect(await kept()).toBe(before)
  })

  test('of a mail that gave up: it is not written again', async () => {
    world = await play.statementWorld('mail')
    world.setNow('2026-04-01T05:00:00Z')
    await play.monthIsOver(world)
    await play.confirm(world, world.anna, await latest())
    world.postOffice(false)
    await expect(play.rest(world)).rejects.toThrow('closed')
    world.setNow('2026-04-05T05:00:00Z')
    const before = await kept()
    await play.night(world)
    expect(await kindsOf()).toEqual(['send-failed'])
    expect(await kept()).toBe(before)
    // Nor by whoever asks the command itself: where it goes is as the member read, so nobody is asked anew.
    const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
    const statementId = (await latest()).id
    expect(await world.perform(deliverStatement, job, { statementId }, newId())).toEqual({
      ok: true,
      value: 'mailed',
    })
    expect(await world.sql('select from mail where statement_id is not null')).toHaveLength(1)
  })
})
