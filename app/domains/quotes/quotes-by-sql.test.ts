import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { invoicePart } from './invoice-part.ts'
import { acceptedQuote, bakeryOf, reasonOf, sentQuote, submittedQuote, value } from './quotes-play.fixture.ts'

let world: World
let bakery: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  bakery = await bakeryOf(world, world.anna)
})
afterAll(() => world.close())

const bySql = (who: PersonActor, text: string) =>
  world.database.write(
    who,
    (tx) => sql.raw(text).execute(tx),
    () => true,
  )
const invoiced = (quoteId: Id<'quote'>) => {
  const worked = { workedFrom: day('2026-04-06'), workedUntil: day('2026-04-10') }
  return world.perform(invoicePart, world.anna, { quoteId, part: 1, ...worked }, newId())
}
const more = (quoteId: Id<'quote'>) => `
  insert into quote_part (cooperative_id, quote_id, part, name, lines, net, vat, total)
  select cooperative_id, quote_id, 2, 'meerwerk', lines, net, vat, total from quote_part where quote_id = '${quoteId}'`

test('no part comes to a quote that was sent, before the yes or after', async () => {
  const { quoteId } = await sentQuote(world, world.anna, bakery)
  await expect(bySql(world.greet, more(quoteId))).rejects.toThrow('it was sent with')
  const accepted = await acceptedQuote(world, world.anna, bakery)
  await expect(bySql(world.greet, more(accepted))).rejects.toThrow('it was sent with')
})

test('a part becomes one invoice: another only when that one fell away', async () => {
  const quoteId = await acceptedQuote(world, world.anna, bakery)
  const other = value(await invoiced(await acceptedQuote(world, world.anna, bakery)))
  const become = (invoice: string) =>
    bySql(world.anna, `update quote_part set invoice_id = ${invoice} where quote_id = '${quoteId}'`)
  const first = value(await invoiced(quoteId))
  for (const invoice of ['null', `'${other}'`]) await expect(become(invoice)).rejects.toThrow('one invoice')
  expect(reasonOf(await invoiced(quoteId))).toBe('part-invoiced')
  await world.sql(`update invoice set state = 'withdrawn' where id = $1`, [first])
  value(await invoiced(quoteId))
})

test('who sends it sends what was put forward, on the terms of the co-operative', async () => {
  const quoteId = await submittedQuote(world, world.anna, bakery)
  const send = (changed: string) =>
    bySql(
      world.greet,
      `update quote set state = 'sent', approved_by = '${world.greet.personId}', number = 'O-2026-0099',
         number_year = 2026, number_in_year = 99, sent_on = '2026-03-29', valid_until = date '2026-03-29' + 30,
         seller = '{}', buyer = '{}', link_token = 'een-lange-link-van-een-offerte', terms = '',
         price_said = '' ${changed}
       where id = '${quoteId}'`,
    )
  for (const column of [
    `note = 'Betaal op NL20INGB0001234567'`,
    `reference = 'x'`,
    `billing = '[1]'`,
    `vat_amounts = '[]'`,
    `prices_include_vat = true`,
    `worked_from = '2026-01-01'`,
    `revision = 2`,
  ])
    await expect(send(`, ${column}`)).rejects.toThrow('sent by two people')
  await send('')
})

test('the parts it is sent with are together the quote', async () => {
  const quoteId = await submittedQuote(world, world.anna, bakery)
  const terms = (words: string, until: string) => `
    update quote set state = 'sent', approved_by = '${world.greet.personId}', number = 'O-2026-0098',
      number_year = 2026, number_in_year = 98, sent_on = '2026-03-29', valid_until = '${until}', seller = '{}',
      buyer = '{}', link_token = 'nog-een-lange-link-van-een-offerte', terms = '${words}', price_said = ''
    where id = '${quoteId}'`
  await expect(bySql(world.greet, terms('boete 10%', '2026-04-28'))).rejects.toThrow('sent by two people')
  await expect(bySql(world.greet, terms('', '2036-04-28'))).rejects.toThrow('sent by two people')
  await bySql(world.greet, terms('', '2026-04-28'))
  const part = (cents: number) => `
    insert into quote_part (cooperative_id, quote_id, part, name, lines, net, vat, total)
    select cooperative_id, id, 1, '', lines, net - ${cents}, vat, total - ${cents} from quote where id = '${quoteId}'`
  await expect(bySql(world.greet, part(1))).rejects.toThrow('together the quote')
  await bySql(world.greet, part(0))
})
