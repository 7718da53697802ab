/** What is written off, in the audit file, on the list for the EU, in the return and under the limit of the KOR. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { fromDecimal } from '../../values/money.ts'
import { exportXaf } from '../annual/export-xaf.ts'
import { brokenRules } from '../annual/xaf-rules.fixture.ts'
import { line } from '../sales/invoice-examples.fixture.ts'
import { commandId, customerOfMember, issuedOf, pay, value } from '../sales/sales-play.fixture.ts'
import { korNow } from '../tax/load-kor.ts'
import { icpNow } from '../tax/load-icp.ts'
import { periodAround } from '../tax/vat-period.ts'
import { answerWriteOff } from './answer-write-off.ts'
import { askWriteOff } from './ask-write-off.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const writeOff = async (invoiceId: Id<'invoice'>) => {
  const asked = { invoiceId, ground: 'certain', why: 'failliet' } as const
  const writeOffId = value(await world.perform(askWriteOff, world.greet, asked, commandId()))
  value(await world.perform(answerWriteOff, world.piet, { writeOffId, yes: true }, commandId()))
}
const xaf = async () => {
  const asked = { year: 2026, version: '4.0', createdOn: day('2026-11-20'), software: '0' } as const
  const operator = { kind: 'operator', cooperativeId: world.cooperativeId } as const
  return world.database.read(operator, async (tx) =>
    (await Array.fromAsync(exportXaf(tx, world.cooperativeId, asked))).join(''),
  )
}
/** VAT owed as the audit file says it, in cents. */
const vatOf = (xml: string) =>
  [...xml.matchAll(/<vatAmnt>([^<]+)<\/vatAmnt><vatAmntTp>(.)</g)].reduce(
    (all, [, amount, side]) => all + (side === 'C' ? 1n : -1n) * fromDecimal(amount!)!,
    0n,
  )
const booked = async () =>
  BigInt(
    String(
      (
        await world.sql(`select coalesce(-sum(l.amount), 0)::text as s from journal_line l
        join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
        where a.purpose in ('vat-high', 'vat-low')`)
      )[0]!['s'],
    ),
  )

test('written off whole: the audit file says no VAT is left, on the day it counts', async () => {
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  expect([vatOf(await xaf()), await booked()]).toEqual([21_00n, 21_00n])
  world.setNow('2026-05-10T10:00:00Z')
  await writeOff(id)
  const xml = await xaf()
  expect(brokenRules(xml)).toEqual([])
  expect([vatOf(xml), await booked()]).toEqual([0n, 0n])
  const days = [...xml.matchAll(/<effDate>([^<]+)<\/effDate>.*?<desc>([^<]+)</g)].map((one) =>
    one.slice(1, 3),
  )
  const writtenOff = days.filter(([, what]) => what!.startsWith('Afgeboekt'))
  expect(new Set(writtenOff.map(([on]) => on))).toEqual(new Set(['2026-05-10']))
})
test('written off in part, and money after all', async () => {
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  value(await pay(world, id, 60_50n))
  await writeOff(id)
  value(await pay(world, id, 12_10n))
  expect([vatOf(await xaf()), await booked()]).toEqual([12_60n, 12_60n])
})
test('a service to a business in another member state that is never paid stays on the list (ICP)', async () => {
  const gent = { country: 'BE', vatNumber: 'BE0123456789' }
  const customer = await customerOfMember(world, world.anna, gent)
  const lines = [line('Advies', 1, 100_00n, 'eu-service')]
  const id = await issuedOf(world, world.anna, customer, { lines })
  const quarter = periodAround('quarter', day('2026-01-01'))
  const listed = async () =>
    (
      await world.database.read(world.greet, (tx) => icpNow(tx, world.cooperativeId, quarter))
    ).content.lines.map(({ amount }) => amount)
  expect(await listed()).toEqual([100_00n])
  await writeOff(id)
  expect(await listed()).toEqual([100_00n])
})
test('what is written off in a later year makes no room under the limit of the KOR', async () => {
  const id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  const turnover = async (on: string) =>
    (await world.database.read(world.greet, (tx) => korNow(tx, world.cooperativeId, day(on)))).turnover
  world.setNow('2027-05-10T10:00:00Z')
  await writeOff(id)
  expect([await turnover('2026-12-31'), await turnover('2027-12-31')]).toEqual([100_00n, 0n])
  value(await pay(world, id, 50_00n, day('2027-06-01')))
  expect(await turnover('2027-12-31')).toBe(0n)
})
