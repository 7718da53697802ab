import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { page } from '../../../web/respond.ts'
import { at } from '../../../web/route.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { as } from '../../../../test/world.ts'
import { post } from '../../books/index.ts'
import { movePot, presets, type SchemeDraft } from '../../pots/index.ts'
import { potsRoutes } from '../../pots/routes.ts'
import { amountsPaid, invoiceNames, invoicesToCome } from '../for-pots.db.ts'
import { salesRoutes } from '../routes.ts'
import { paymentNewsBlock } from './home-blocks.tsx'
import { customerOf, issuedOf, pageWorld, paidOf, submittedOf, type PageWorld } from './page-world.fixture.ts'

/** 30 % for the co-op, the rest to the pot until € 100 is in it; what is above goes to the municipality. */
const amersfoort = presets[0]!.draft
const scheme: SchemeDraft = {
  ...amersfoort,
  pot: {
    ...amersfoort.pot,
    maySpendOn: ['investment'],
    threshold: { amount: 10_000n, above: 'municipality' },
  },
}
const news = at('get', '/:coop/nieuws', 'home.read', async (visit: CooperativeVisit) =>
  page(visit, { title: 'Nieuws', children: await paymentNewsBlock.load(visit) }),
)

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  const pots = potsRoutes({ amountsPaid, invoiceNames, invoicesToCome }, { boughtUnder: async () => [] })
  world = await pageWorld([...salesRoutes(), ...pots, news], scheme)
  zon = await customerOf(world)
})
afterAll(() => world.close())

const spaced = (html: string) => html.replace(/\u00a0/g, ' ').replace(/\s+/g, ' ')
const invoiceOf = async (id: string) =>
  spaced((await world.get(world.anna, `/gildehuis/facturen/${id}`)).html)
const preview = async () =>
  spaced(
    (
      await world.post(world.anna, '/gildehuis/facturen/reken-uit', {
        commandId: newId(),
        customer: zon,
        workedFromDay: '12',
        workedFromMonth: '3',
        workedFromYear: '2026',
        'lines.0.description': 'Etalage geschilderd',
        'lines.0.quantity': '1',
        'lines.0.unitPrice': '100,00',
        'lines.0.vatCode': 'high',
        prices: 'without',
      })
    ).html,
  )

test('with room in the pot nothing is said about its threshold', async () => {
  expect(await preview()).toContain('Als de klant betaalt, gaat € 70,00 naar je potje.')
  expect(await preview()).not.toContain('vol')
  expect(await invoiceOf(await submittedOf(world, zon))).toContain('Dan gaat jouw deel naar je potje')
})

test('what fits goes to the pot; where the rest goes is said before it is sent and in the news', async () => {
  await paidOf(world, await issuedOf(world, zon), 12_100n)
  expect(await preview()).toContain(
    'gaat € 30,00 naar je potje. Dan is het potje vol (€ 100). De rest gaat naar de gemeente: € 40,00.',
  )
  await paidOf(world, await issuedOf(world, zon), 12_100n)
  const read = spaced((await world.get(world.anna, '/gildehuis/nieuws')).html)
  expect(read).toMatch(
    /€ 30,00 ging naar je potje\. Daarmee was het vol, op \d+ maart 2026\. De rest ging naar de gemeente: € 40,00\./,
  )
})

test('a full pot: the form, the page of the invoice and the news say where the money goes', async () => {
  expect(await preview()).toContain(
    'Je potje is vol (€ 100). Wat erbij komt, gaat naar de gemeente: € 70,00.',
  )
  const submitted = await invoiceOf(await submittedOf(world, zon))
  expect(submitted).toContain('Je potje is vol: wat erbij komt, gaat naar de gemeente.')
  expect(submitted).not.toContain('Dan gaat jouw deel naar je potje')
  const issued = await issuedOf(world, zon)
  expect(await invoiceOf(issued)).toContain('Je potje is vol: wat erbij komt, gaat naar de gemeente.')
  await paidOf(world, issued, 12_100n)
  const read = spaced((await world.get(world.anna, '/gildehuis/nieuws')).html)
  expect(read).toMatch(/Op \d+ maart 2026 was je potje vol\. Daarom ging € 70,00 naar de gemeente\./)
  expect(read).not.toContain('uit je potje')
})

test('money that went out since is told: else a pot that is half full says it was full', async () => {
  const { anna, greet, clock } = world
  const entry = { id: newId<'entry'>(), countsOn: clock().today }
  const move = {
    kind: 'spent',
    memberId: anna.memberId,
    amount: 4000n,
    purpose: 'investment',
    what: 'Verf',
  } as const
  await as(world, greet, async (tx) => {
    const out = await movePot(tx, greet, move, entry, clock())
    if (!out.ok) throw new Error(out.reason)
    const lines = [out.value, { account: 'bank', amount: -4000n } as const]
    const of = { book: 'bank', countsOn: entry.countsOn, description: 'Verf', lines } as const
    return post(tx, greet, of, clock(), newId(), entry.id)
  })
  const read = spaced((await world.get(anna, '/gildehuis/nieuws')).html)
  expect(read).toContain('Daarna ging er € 40,00 uit je potje.')
})

test('the ladder calls what the steps leave by its name when not all of it reaches the pot', async () => {
  const said = await preview()
  expect(said).toContain('wat overblijft: ')
  expect(said).not.toContain('naar je potje: ')
})

test('the sum at the pot begins with what the customer paid, also on the page of the sharing', async () => {
  const said =
    'De klant betaalde € 121,00. Daarvan is € 21,00 btw voor de Belastingdienst. We verdelen € 100,00.'
  const pot = spaced((await world.get(world.anna, '/gildehuis/potje')).html)
  expect(pot).toContain(said)
  const [, sharing] = /href="(\/gildehuis\/verdeling\/[^"]+)"/.exec(pot)!
  expect(spaced((await world.get(world.anna, sharing!)).html)).toContain(said)
})
