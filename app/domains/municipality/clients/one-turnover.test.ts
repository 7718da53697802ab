/**
 * What a case manager reads of a year is what the member reads: one query behind both, whatever sort of work it
 * was.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { newId } from '../../../../test/new-id.ts'
import { as, must, oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { metersHere } from '../../benefits/meters/measured.ts'
import { workingWithoutPermission } from '../../benefits/permission/working-without.db.ts'
import { CLOSED } from '../../../platform/closed.ts'
import { memberStanding } from '../../benefits/what-if/load-standing.ts'
import { sharedYear, standardParameters } from '../../benefits/index.ts'
import { answerWriteOff } from '../../collecting/answer-write-off.ts'
import { askWriteOff } from '../../collecting/index.ts'
import { answerInsideJob, askInsideJob, bookInsideJob, workOfMember } from '../../inside/index.ts'
import { shareOutEarnings } from '../../pots/index.ts'
import { creditInvoice } from '../../sales/index.ts'
import { jointPlay } from '../../sales/joint-play.fixture.ts'
import { commandId, customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'

let world: MunicipalWorld
let mia: MemberOfWorld
let zon: Id<'customer'>
const year = { from: day('2026-01-01'), until: day('2026-12-31') }

beforeAll(async () => {
  world = await municipalWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  zon = await customerOfMember(world, world.anna)
  await world.sql(`insert into municipal_client values ($1, $2, '2025-01-01', $3, 'K-3', now(), $4)`, [
    world.cooperativeId,
    mia.memberId,
    world.municipalityId,
    world.greet.personId,
  ])
  for (const member of [world.anna, mia]) await world.shares(member, ['meters'])
})
afterAll(() => world.close())

const { issuedJoint } = jointPlay(() => ({ world, mia, zon }))

/** What each of them reads: on the member's page, on that of the case manager, and invoice by invoice. */
async function read(member: MemberOfWorld): Promise<{ own: Cents; manager: Cents; lines: Cents }> {
  const here = world.cooperativeId
  const own = await as<{ turnover: Cents }>(world, member, async (tx) => {
    const asking = { actor: member, now: world.clock() }
    const standing = await memberStanding(tx, asking, member.memberId, day('2026-03-01'))
    if (standing === CLOSED) throw new Error('it is their own')
    return metersHere(tx, here, member.memberId, standing, day('2026-03-29'), standardParameters())
  })
  const manager = await as<{ turnover: Cents } | undefined>(world, world.casper, (tx) =>
    sharedYear(tx, member.memberId, 2026),
  )
  const lines = await as<readonly { net: Cents }[]>(world, member, (tx) =>
    workOfMember(tx, here, member.memberId, year),
  )
  return { own: own.turnover, manager: manager!.turnover, lines: sum(lines.map(({ net }) => net)) }
}
const reads = async (member: MemberOfWorld, amount: Cents) =>
  expect(await read(member)).toEqual({ own: amount, manager: amount, lines: amount })
let before: { anna: Cents; mia: Cents }
beforeEach(async () => {
  before = { anna: (await read(world.anna)).own, mia: (await read(mia)).own }
})

test('of a joint invoice each has their own part, to the cent', async () => {
  await issuedJoint()
  const [anna, other] = [(await read(world.anna)).own, (await read(mia)).own]
  expect(anna - before.anna + other - before.mia).toBe(100_01n)
  expect([anna - before.anna, other - before.mia].toSorted()).toEqual([50_00n, 50_01n])
  await reads(world.anna, anna)
  await reads(mia, other)
})

test('a credit note takes off the part of each', async () => {
  const invoiceId = await issuedJoint()
  await must(
    world.perform(creditInvoice, world.greet, { invoiceId, chosen: 'all', reason: 'Dubbel' }, newId()),
  )
  await reads(world.anna, before.anna)
  await reads(mia, before.mia)
})

test('a joint invoice that is never paid stays work of both', async () => {
  const invoiceId = await issuedJoint()
  const [anna, other] = [(await read(world.anna)).own, (await read(mia)).own]
  const ask = { invoiceId, ground: 'certain' as const, why: 'Failliet' }
  const writeOffId = await must(world.perform(askWriteOff, world.greet, ask, commandId()))
  await must(world.perform(answerWriteOff, world.piet, { writeOffId, yes: true }, commandId()))
  expect(anna).toBeGreaterThan(before.anna)
  await reads(world.anna, anna)
  await reads(mia, other)
})

test('work for another member is of who did it, until it is undone', async () => {
  const earned = {
    memberId: world.anna.memberId,
    turnover: 100_000n,
    jobCosts: 0n,
    countsOn: day('2026-03-01'),
    cause: 'payment',
    about: 'eerder werk',
  } as const
  await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, earned, world.clock(), commandId()))
  const asked = {
    earnerId: mia.memberId,
    amount: 10_000n,
    purpose: 'investment',
    what: 'logo getekend',
    workedOn: day('2026-02-27'),
  } as const
  const jobId = await must(world.perform(askInsideJob, world.anna, asked, commandId()))
  const says = (by: PersonActor, said: 'yes' | 'undo') =>
    must(world.perform(answerInsideJob, by, { jobId, says: said, why: '' }, commandId()))
  await says(mia, 'yes')
  await reads(mia, before.mia)
  await must(world.perform(bookInsideJob, world.greet, { jobId }, commandId()))
  await reads(mia, before.mia + 10_000n)
  await reads(world.anna, before.anna)
  await says(world.anna, 'undo')
  await says(mia, 'undo')
  await must(world.perform(bookInsideJob, world.greet, { jobId }, commandId()))
  await reads(mia, before.mia)
})

test('what came open from an administration before was counted there', async () => {
  const invoiceId = await issuedOf(world, world.anna, zon)
  await reads(world.anna, before.anna + 10_000n)
  const importId = newId()
  await world.sql(
    `insert into import_file (cooperative_id, id, kind, name, sha256, put_by, put_at, done_by, done_at, added, known)
     values ($1, $2, 'invoices', 'open.csv', sha256('a'), $3, now(), $4, now(), 1, 0)`,
    [world.cooperativeId, importId, world.greet.personId, world.piet.personId],
  )
  await world.sql('alter table invoice disable trigger user')
  const columns = `import_id = $1, share_on = 'before', number_year = null, number_in_year = null`
  await world.sql(`update invoice set ${columns} where id = $2`, [importId, invoiceId])
  await world.sql('alter table invoice enable trigger user')
  await reads(world.anna, before.anna)
})

test('who works in the invoice of a fellow without a permission is found as well', async () => {
  const without = await world.database.read(world.greet, (tx) =>
    workingWithoutPermission(tx, day('2026-03-29')),
  )
  expect(without.map(({ firstName }) => firstName).toSorted()).toEqual(['Anna', 'Mia'])
})
