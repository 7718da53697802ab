/** Row-level security of statements and hours, by trying: what is refused to whoever it is not for. */
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Actor } from '../../../platform/actor.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import { customerOfMember, issuedOf, pay, value } from '../../sales/sales-play.fixture.ts'
import { enterCost, CONCERNS } from '../../spending/index.ts'
import { monthOfWork } from '../figures/month-of-work.db.ts'
import * as play from './statement-play.fixture.ts'
import type { Statement } from './statement.ts'

let world: play.StatementWorld
let statement: Statement
let other: Statement
beforeAll(async () => {
  world = await play.statementWorld()
  world.setNow('2026-04-01T05:00:00Z')
  await play.worked(world, world.anna, '2026-03-12', 150)
  await play.monthIsOver(world)
  statement = (await play.statements(world, world.anna))[0]!
  other = (await play.statements(world, world.piet))[0]!
  await play.confirm(world, world.anna, statement)
  await play.rest(world)
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const job = (): Actor => ({ kind: 'job', cooperativeId: world.cooperativeId })
const sees = async (actor: Actor, table: string) =>
  world.database.read(actor, async (tx) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(`select from ${table}`))
    return rows.length
  })
const tries = (actor: Actor, text: string, ...values: unknown[]) =>
  world.database.write(
    actor,
    async (tx) => Number((await tx.executeQuery(CompiledQuery.raw(text, values))).numAffectedRows),
    () => true,
  )
const DENIED = { code: '42501' }
/** What a trigger of ours raises. */
const RESTRICTED = { code: '23001' }

describe('what is read', () => {
  test('figures, hours and the PDF: the member and a job; nobody else without consent', async () => {
    for (const table of ['statement_content', 'statement_document', 'worked_day']) {
      expect([table, await sees(world.anna, table)]).toEqual([table, 1])
      expect([table, await sees(job(), table)]).toEqual([table, 1])
      for (const actor of [world.piet, world.greet, world.bea, world.otto, world.carla, world.marjolein])
        expect([table, await sees(actor, table)]).toEqual([table, 0])
    }
  })
  test('that there is one: the office, the coach; the case manager what was confirmed and shared', async () => {
    expect(await sees(world.greet, 'statement')).toBe(2)
    expect(await sees(world.carla, 'statement')).toBe(2)
    expect(await sees(world.bea, 'statement')).toBe(0)
    expect(await sees(world.marjolein, 'statement')).toBe(0)
    await play.share(world, world.anna)
    expect(await sees(world.marjolein, 'statement')).toBe(1)
    expect(await sees(world.marjolein, 'statement_content')).toBe(1)
    expect(await sees(world.marjolein, 'worked_day')).toBe(0)
    await world.sql('update consent set revoked_at = now()')
    expect(await sees(world.marjolein, 'statement_content')).toBe(0)
  })
})

test('the member and a job see the same month: else something would seem to change every night', async () => {
  const { anna, cooperativeId, sql, greet } = world
  const customer = await customerOfMember(world, anna)
  const paid = await issuedOf(world, anna, customer)
  await pay(world, paid, 12_100n, day('2026-03-30'))
  await bookCost()
  const seen = (actor: Actor) =>
    world.database.read(actor, (tx) => monthOfWork(tx, cooperativeId, anna.memberId, day('2026-03-01')))
  const byMember = await seen(anna)
  expect(byMember.pot.length).toBeGreaterThan(0)
  expect(byMember.costs.length).toBeGreaterThan(0)
  expect(Object.keys(byMember.shared).length).toBeGreaterThan(0)
  expect(await seen(job())).toEqual(byMember)

  async function bookCost() {
    const cost = {
      memberId: anna.memberId,
      supplier: 'Hornbach',
      description: 'verf',
      spentOn: day('2026-03-10'),
      total: 2_420n,
      vat: 420n,
      paidBy: 'cooperative',
      sure: [...CONCERNS],
      receipt: { name: 'bon.pdf', mediaType: 'application/pdf', content: Buffer.from('bon') },
    } as const
    value(await world.perform(enterCost, greet, cost, newId()))
    expect(await sql('select from job_cost')).toHaveLength(1)
  }
})

describe('what is written', () => {
  const event = `insert into statement_event values ($1, $2, $3, $4, $5, now(), $6, 'x')`
  const told = (actor: Actor, kind: string, by: string | null, of = statement) =>
    tries(actor, event, world.cooperativeId, newId(), of.id, of.memberId, kind, by)

  test('nobody tells in another’s name, or what is not theirs to tell', async () => {
    const { anna, greet, carla, marjolein } = world
    await expect(told(anna, 'objected', greet.personId)).rejects.toMatchObject(DENIED)
    await expect(told(anna, 'sent', anna.personId)).rejects.toMatchObject(DENIED)
    await expect(told(anna, 'objected', anna.personId, other)).rejects.toMatchObject(DENIED)
    await expect(told(greet, 'answered', null)).rejects.toMatchObject(DENIED)
    await expect(told(greet, 'opened', greet.personId)).rejects.toMatchObject(DENIED)
    await expect(told(carla, 'answered', carla.personId)).rejects.toMatchObject(DENIED)
    await expect(told(marjolein, 'opened', marjolein.personId)).rejects.toMatchObject(DENIED)
    expect(await told(greet, 'answered', greet.personId)).toBe(1)
  })
  test('what a statement says is kept only when its member confirms it', async () => {
    const { anna, piet, greet, cooperativeId } = world
    const content = `insert into statement_content values ($1, $2, $3, '{}', sha256('{}'), '')`
    const confirmed = `update statement set confirmed_at = now(), confirmed_by = $2 where id = $1`
    // Without confirming, and confirming without saying what.
    await expect(tries(piet, content, cooperativeId, other.id, piet.memberId)).rejects.toMatchObject(
      RESTRICTED,
    )
    await expect(tries(piet, confirmed, other.id, piet.personId)).rejects.toMatchObject(RESTRICTED)
    for (const actor of [greet, anna])
      await expect(tries(actor, content, cooperativeId, other.id, other.memberId)).rejects.toThrow()
    // What was confirmed is not confirmed again, withdrawn or sent elsewhere.
    const change = (what: string, actor: Actor) =>
      tries(actor, `update statement set ${what} where id = $1`, statement.id)
    expect(await change('confirmed_at = now()', anna)).toBe(0)
    expect(await change('withdrawn_at = now()', job())).toBe(0)
    await expect(
      tries(piet, `update statement set withdrawn_at = now() where id = $1`, other.id),
    ).rejects.toThrow()
    await expect(tries(job(), confirmed, other.id, piet.personId)).rejects.toThrow()
  })
  test('a letter of a permission is a letter of that member, and no other file', async () => {
    const { piet, anna, cooperativeId, municipalityId } = world
    const permission = `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from,
        valid_to, document_id, recorded_at, recorded_by, recorded_as)
      values ($1, $2, $3, $4, '2026-01-01', '2026-12-31', $5, now(), $6, 'member')`
    const [pdf] = await world.sql('select file_id as id from statement_document')
    const named = (file: unknown) =>
      tries(piet, permission, cooperativeId, newId(), piet.memberId, municipalityId, file, piet.personId)
    await expect(named(pdf!['id'])).rejects.toMatchObject({ code: '23503' })
    const store = (actor: Actor, of: string | null) => {
      const id = newId()
      const file = `insert into file values ($1, $2, 'brief.pdf', 'application/pdf', 1, sha256('x'), 'x', now(), $3)`
      return tries(actor, file, cooperativeId, id, of).then(() => id)
    }
    await expect(store(anna, null)).rejects.toMatchObject(DENIED)
    await expect(store(anna, piet.memberId)).rejects.toMatchObject(DENIED)
    const annas = await store(anna, anna.memberId)
    await expect(named(annas)).rejects.toMatchObject({ code: '23503' })
    expect(await named(await store(piet, piet.memberId))).toBe(1)
  })
  test('nobody hangs their own figures on the statement of another', async () => {
    const content = `insert into statement_content values ($1, $2, $3, '{}', sha256('{}'), '')`
    const { anna, cooperativeId } = world
    await expect(tries(anna, content, cooperativeId, other.id, anna.memberId)).rejects.toThrow()
  })
  test('a member makes no statement and confirms nobody else’s; the administrator none at all', async () => {
    const { anna, greet, cooperativeId } = world
    const confirm = 'update statement set confirmed_at = now(), confirmed_by = $2 where id = $1'
    expect(await tries(anna, confirm, other.id, anna.personId)).toBe(0)
    expect(await tries(greet, confirm, other.id, greet.personId)).toBe(0)
    const make = `insert into statement select cooperative_id, $1, member_id, municipality_id, '2026-01-01', 1,
      delivery, due_on, made_at, null, null from statement where id = $2`
    await expect(tries(anna, make, newId(), statement.id)).rejects.toMatchObject(DENIED)
    expect(cooperativeId).toBe(world.anna.cooperativeId)
  })
  test('hours are noted for oneself', async () => {
    const hours = `insert into worked_day values ($1, $2, '2026-03-20', 60, '', now())`
    const { anna, piet, cooperativeId } = world
    await expect(tries(piet, hours, cooperativeId, anna.memberId)).rejects.toMatchObject(DENIED)
  })
})

describe('a job', () => {
  const ask = (actor: Actor, task: string, about: object) =>
    world.database.write(
      actor,
      (tx) =>
        tx.executeQuery(
          CompiledQuery.raw('select enqueue_job($1, $2)', [
            task,
            JSON.stringify({ cooperativeId: world.cooperativeId, ...about }),
          ]),
        ),
      () => false,
    )
  test('is asked for by the member, about themselves', async () => {
    const { anna } = world
    await ask(anna, 'print-statement', { statementId: statement.id })
    await ask(anna, 'compare-statement', { memberId: anna.memberId, month: '2026-03-01' })
    await ask(anna, 'deliver-statements', { memberId: anna.memberId })
  })
  test('is asked for by nobody about somebody else, or about what is not confirmed', async () => {
    const { anna, piet, greet } = world
    for (const tried of await Promise.allSettled([
      ask(piet, 'print-statement', { statementId: statement.id }),
      ask(piet, 'print-statement', { statementId: other.id }),
      ask(anna, 'compare-statement', { memberId: piet.memberId, month: '2026-03-01' }),
      ask(greet, 'deliver-statements', { memberId: anna.memberId }),
      ask(anna, 'make-statements', { dueOn: '2026-04-01' }),
    ]))
      expect(tried).toMatchObject({ status: 'rejected', reason: DENIED })
  })
  test('alone learns whether a statement is shared', async () => {
    const asked = (actor: Actor) =>
      world.database.read(actor, async (tx) => {
        const { rows } = await tx.executeQuery<{ shared: boolean }>(
          CompiledQuery.raw('select statement_is_shared($1) as shared', [statement.id]),
        )
        return rows[0]!.shared
      })
    await play.share(world, world.anna)
    expect(await asked(job())).toBe(true)
    for (const actor of [world.greet, world.anna, world.marjolein]) expect(await asked(actor)).toBe(false)
  })
})
