/** Money that comes after a month was confirmed is compared with it at once, and not only in the night. */
import { CompiledQuery } from 'kysely'
import { afterAll, beforeEach, afterEach, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { must } from '../test/world.ts'
import * as play from './domains/benefits/statement/statement-play.fixture.ts'
import { customerOfMember, issuedOf, pay } from './domains/sales/sales-play.fixture.ts'
import { enterCost, CONCERNS, reverseCost } from './domains/spending/index.ts'
import { stopPdfRenderer } from './platform/pdf.ts'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'

let world: play.StatementWorld
let invoice: Id<'invoice'>
beforeEach(async () => {
  world = await play.statementWorld('portal')
  world.setNow('2026-04-01T05:00:00Z')
  invoice = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await play.monthIsOver(world)
  await play.confirm(world, world.anna, (await play.statements(world, world.anna))[0]!)
  await play.rest(world)
  world.setNow('2026-04-20T10:00:00Z')
})
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

/** The versions of March that wait for Anna, after all that was asked for is done. */
const asks = async () => {
  await play.rest(world)
  const all = await play.statements(world, world.anna)
  return all.filter(({ confirmedAt }) => confirmedAt === null).map(({ month, version }) => [month, version])
}
const cost = () =>
  must(
    world.perform(
      enterCost,
      world.greet,
      {
        memberId: world.anna.memberId,
        supplier: 'Verfhandel',
        description: 'kwasten',
        spentOn: day('2026-03-03'),
        total: 4_840n,
        vat: 840n,
        paidBy: 'cooperative' as const,
        sure: [...CONCERNS],
        receipt: { name: 'bon.pdf', mediaType: 'application/pdf' as const, content: new Uint8Array([1, 2]) },
      },
      newId(),
    ),
  )

test('a late cost asks at once, and one that is taken back asks no more', async () => {
  expect(await asks()).toEqual([])
  const costId = await cost()
  expect(await asks()).toEqual([['2026-03-01', 2]])
  await must(world.perform(reverseCost, world.greet, { costId, reason: 'dubbel' }, newId()))
  expect((await asks()).filter(([month]) => month !== '2026-03-01')).toEqual([])
})

test('a late payment asks at once', async () => {
  await must(pay(world, invoice, 12_100n, day('2026-03-30')))
  expect(await asks()).toEqual([['2026-03-01', 2]])
})

test('that a month is compared is asked for by who books, and by no other member', async () => {
  const ask = (who: (typeof world)['greet'], memberId: string) =>
    world.database.write(
      who,
      (tx) =>
        tx.executeQuery(
          CompiledQuery.raw('select enqueue_job($1, $2)', [
            'money-changed',
            JSON.stringify({ cooperativeId: world.cooperativeId, memberId }),
          ]),
        ),
      () => true,
    )
  await ask(world.greet, world.anna.memberId)
  await expect(ask(world.anna, world.piet.memberId)).rejects.toMatchObject({ code: '42501' })
  await expect(ask(world.carla, world.anna.memberId)).rejects.toMatchObject({ code: '42501' })
  await expect(ask(world.greet, newId())).rejects.toMatchObject({ code: '42501' })
})
