/** The invoices that a joint quote becomes: its split to the cent, and the yes that holds. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { changeDraft } from '../sales/index.ts'
import { invoicesOfQuotePlay, jointQuotePlay, LINES } from './joint-quotes-play.fixture.ts'
import { bakeryOf, quoteNow, typedQuote, value } from './quotes-play.fixture.ts'

let world: World
let bakery: Id<'customer'>
let mia: MemberOfWorld
beforeEach(async () => {
  world = await smallWorld()
  bakery = await bakeryOf(world, world.anna)
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterEach(() => world.close())

const cast = () => ({ world, mia, bakery })
const { percent, accepted } = jointQuotePlay(cast)
const { invoiced, invoiceNow, putForward, issue } = invoicesOfQuotePlay(cast)

describe('the invoices it becomes', () => {
  const STAGES = [
    { name: 'Begin', share: 3333, amount: null },
    { name: 'Midden', share: 3333, amount: null },
    { name: 'Eind', share: null, amount: null },
  ]

  test('have the split of the quote: to the cent for each stage, and in all', async () => {
    const quoteId = await accepted(percent(3333), { billing: STAGES })
    const quote = await quoteNow(world, quoteId)
    const invoices = []
    for (const part of [3, 1, 2]) invoices.push(await invoiceNow(await invoiced(quoteId, part)))
    for (const { shares, net } of invoices) expect(sum(shares.map((share) => share.net))).toBe(net)
    for (const share of quote.shares)
      expect(
        sum(invoices.map((one) => one.shares.find(({ memberId }) => memberId === share.memberId)!.net)),
      ).toBe(share.net)
  })

  test('go out without asking the fellow again, who said yes to exactly this', async () => {
    const invoiceId = await invoiced(await accepted())
    expect(await putForward(invoiceId)).toBeUndefined()
    const invoice = await invoiceNow(invoiceId)
    expect(invoice.shares.map(({ agreedOnQuote, leads }) => [leads, agreedOnQuote])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(await issue(invoiceId)).toBeUndefined()
  })

  test('ask anew when the price or the split became another, also by SQL', async () => {
    const quoteId = await accepted()
    const invoiceId = await invoiced(quoteId)
    const { revision } = await invoiceNow(invoiceId)
    const content = {
      ...typedQuote(world.anna, bakery, { lines: [LINES[0]!, { ...LINES[1]!, unitPrice: 3000n }] }),
      invoiceId,
      revision,
      submit: true,
    }
    value(await world.perform(changeDraft, world.anna, content, newId()))
    expect((await invoiceNow(invoiceId)).shares.some(({ agreedOnQuote }) => agreedOnQuote)).toBe(false)
    expect(await issue(invoiceId)).toBe('share-not-agreed')
  })

  test('ask anew when the customer became another', async () => {
    const invoiceId = await invoiced(await accepted())
    expect(await putForward(invoiceId)).toBeUndefined()
    await world.sql(`update customer set name = 'Bakkerij De Maan' where id = $1`, [bakery])
    expect(await issue(invoiceId)).toBe('share-not-agreed')
  })
})
