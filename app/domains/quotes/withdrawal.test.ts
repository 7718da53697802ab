/** A consumer reads of fourteen days before the yes and with it; what was told is kept. A company reads nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { addCustomer } from '../sales/index.ts'
import { pageWorld, type PageWorld } from '../sales/pages/page-world.fixture.ts'
import { customerMail, memberMail } from './quote-mail.ts'
import { insertAnswer } from './quote-link.db.ts'
import { bakeryOf, quoteNow, sentQuote, value } from './quotes-play.fixture.ts'
import { quotesRoutes } from './routes.ts'
import { beginsFrom } from './withdrawal.ts'

let world: PageWorld
let bakery: Id<'customer'>
let atHome: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld(quotesRoutes())
  bakery = await bakeryOf(world, world.anna)
  const facts = {
    kind: 'person',
    name: 'Lotte Smeets',
    contact: '',
    email: 'lotte@voorbeeld.example',
  } as const
  const place = { street: 'Zonstraat 2', postcode: '7311 AB', city: 'Apeldoorn', country: 'NL' }
  const rest = { kvk: '', oin: '', vatNumber: '', language: 'nl', wantsEInvoice: false } as const
  const customer = { ...facts, ...place, ...rest, businessId: world.anna.businessId }
  atHome = value(await world.perform(addCustomer, world.anna, customer, newId()))
})
afterAll(() => world.close())

const TITLE = 'Mag je je bedenken?'
const ASK = 'Ik vraag jullie om binnen die 14 dagen al te beginnen'
const page = async (token: string) => (await world.get(undefined, `/o/${token}`)).html
const says = (token: string, more: Record<string, string> = {}) =>
  world.post(undefined, `/o/${token}/akkoord`, { commandId: newId(), name: 'Lotte', ...more })
const kept = async (id: Id<'quote'>) =>
  (await world.sql('select told, begins_early, copy from quote_answer where quote_id = $1', [id]))[0]!

describe('who buys for themselves', () => {
  test('reads before the yes that they may change their mind, how, and what beginning earlier means', async () => {
    const { token, quoteId, customer } = await sentQuote(world, world.anna, atHome)
    const html = await page(token)
    for (const words of [TITLE, ASK, 'Formulier om de koop te ontbinden', 'betaal je wat al gedaan is'])
      expect(html.slice(0, html.indexOf('akkoord met betaalplicht'))).toContain(words)
    const quote = await quoteNow(world, quoteId)
    const mail = customerMail({ ...quote, sent: quote.sent! }, { kind: 'document' }, customer.token)
    expect(mail.text).toContain(TITLE)
    expect(mail.text).toContain('Formulier om de koop te ontbinden')
  })

  test('asks to begin earlier, or not: kept with what was told, said in the mail and to the member', async () => {
    for (const early of [true, false]) {
      const { token, quoteId } = await sentQuote(world, world.anna, atHome)
      expect((await says(token, early ? { beginsEarly: 'yes' } : {})).status).toBe(303)
      const { told, begins_early: asked, copy } = await kept(quoteId)
      expect(told).toContain(TITLE)
      expect(asked).toBe(early)
      expect(JSON.parse(String(copy))).toMatchObject({ told, beginsEarly: early })
      expect(await page(token)).toContain(early ? 'Je vroeg ons om binnen' : 'Je vroeg niet om eerder')
      const own = (await world.get(world.anna, `/gildehuis/offertes/${quoteId}`)).html
      expect(own).toContain(early ? 'vroeg om toch al te beginnen' : 'Begin daarom pas op')
      const quote = await quoteNow(world, quoteId)
      const mail = customerMail({ ...quote, sent: quote.sent! }, { kind: 'accepted' }, '/', early)
      expect(mail.text).toContain(early ? 'Je vroeg ons om binnen' : 'Je vroeg niet om eerder')
    }
  })

  test('the member begins on the first day after them: a weekend or holiday at the end makes them longer', () => {
    expect(beginsFrom(new Date('2026-03-03T10:00:00Z'))).toBe('2026-03-18')
    expect(beginsFrom(new Date('2026-03-07T10:00:00Z'))).toBe('2026-03-24')
    // Christmas Day, a Saturday and a Sunday: the last day is Monday 28 December.
    expect(beginsFrom(new Date('2026-12-11T10:00:00Z'))).toBe('2026-12-29')
    expect(beginsFrom(new Date('2026-03-20T10:00:00Z'))).toBe('2026-04-08')
    const mail = memberMail(
      {
        language: 'nl',
        firstName: 'Anna',
        customerName: 'Lotte Smeets',
        leader: '',
        cooperative: 'Het Gildehuis',
        colour: '#154273',
        url: '/',
        until: '',
        yes: { at: new Date('2026-03-03T10:00:00Z'), beginsEarly: false },
        words: '',
      },
      'accepted',
    )
    expect(mail.text).toContain('Begin daarom pas op 18 maart 2026')
    expect(mail.text).not.toContain('Je kunt beginnen')
  })
})

test('a company reads nothing of it, and nothing is kept; a box sent along all the same asks nothing', async () => {
  const { token, quoteId } = await sentQuote(world, world.anna, bakery)
  expect(await page(token)).not.toMatch(/bedenken|binnen die 14 dagen/)
  expect((await says(token, { beginsEarly: 'yes' })).status).toBe(303)
  expect(await kept(quoteId)).toMatchObject({ told: '', begins_early: false })
  const quote = await quoteNow(world, quoteId)
  expect(customerMail({ ...quote, sent: quote.sent! }, { kind: 'accepted' }, '/').text).not.toContain(TITLE)
})

test('the database takes no yes of a consumer who was not told', async () => {
  const { quoteId, customer } = await sentQuote(world, world.anna, atHome)
  const untold = { answer: 'accepted', name: 'Lotte', words: '', told: '', beginsEarly: false } as const
  const yes = world.database.write(
    customer,
    (tx) => insertAnswer(tx, untold, world.clock().at),
    () => true,
  )
  await expect(yes).rejects.toThrow('a consumer is told of the fourteen days')
  expect((await quoteNow(world, quoteId)).state).toBe('sent')
})
