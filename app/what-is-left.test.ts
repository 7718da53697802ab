/** What a member reads of money that comes in hand, before and after the yes; and of what is not told or agreed yet. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { webOf } from '../test/world-web.ts'
import { must } from '../test/world.ts'
import { belongs, municipalityWith } from './domains/benefits/figures/agreed-play.fixture.ts'
import { benefitOfDraft } from './domains/benefits/pages/draft-line.tsx'
import { benefitOfPayout } from './domains/benefits/pages/payout-effect.tsx'
import { benefitRoutes } from './domains/benefits/routes.ts'
import { policyWithoutAgreement } from './domains/benefits/index.ts'
import { tellFact } from './domains/benefits/facts/tell-fact.ts'
import { paymentsRoutes } from './domains/payments/routes.ts'
import { paymentsWorld, type Play } from './domains/payments/payments-play.fixture.ts'
import { salesRoutes } from './domains/sales/routes.ts'
import { homeRoutes } from './home.tsx'
import { day } from './values/day.ts'

let play: Play
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  play = await paymentsWorld()
  const parts = {
    accountsToPayFrom: async () => [],
    ibansOfCustomers: async () => [],
    paidOutUndecided: async () => new Set<bigint>(),
    benefitOfPayout,
    postbox: { post: () => {}, settled: async () => {} },
  }
  const routes = [
    ...homeRoutes,
    ...benefitRoutes,
    ...paymentsRoutes(parts),
    ...salesRoutes({ benefitOfDraft }),
  ]
  web = await webOf(play.world, routes)
})
afterAll(() => play.world.close())

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
const text = async (path: string) => plain((await web.get(play.world.anna, `/gildehuis${path}`)).html)
const draft = {
  workedFromDay: '12',
  workedFromMonth: '3',
  workedFromYear: '2026',
  prices: 'without',
  'lines.0.description': 'Etalage',
  'lines.0.quantity': '1',
  'lines.0.unitPrice': '100',
  'lines.0.vatCode': 'high',
}
const preview = async () =>
  plain((await web.post(play.world.anna, '/gildehuis/facturen/reken-uit', draft)).html)
const tell = (field: 'benefit' | 'household') => {
  const fact =
    field === 'benefit'
      ? ({ field, value: { scheme: 'PW' } } as const)
      : ({ field, value: { living: 'alone', age: '27-aow', housemates: 0 } } as const)
  const told = { fact, from: day('2015-01-01'), how: 'new' } as const
  return must(play.world.perform(tellFact, play.world.anna, told, newId()))
}

describe('as long as not all is told', () => {
  test('of the pot is said what the own municipality agreed; without an agreement that it differs', async () => {
    expect(await text('/uitkering')).toContain('Dat hangt af van je gemeente.')
    expect(await preview()).toContain('Vertel ons welke uitkering je krijgt.')
    await agrees(false, '2025-01-01')
    const agreed = 'Dan telt geld in je potje niet mee.'
    for (const said of [await text('/uitkering'), await preview()]) {
      expect(said).toContain(agreed)
      expect(said).not.toContain('Dat hangt af van je gemeente.')
    }
  })

  test('the question that is still open is named, and no question that was answered', async () => {
    await tell('benefit')
    const said = await preview()
    expect(said).toContain('dat weten we nog niet. Je vertelde nog niet hoe je woont.')
    expect(said).not.toContain('welke uitkering je krijgt')
    const page = (await web.get(play.world.anna, '/gildehuis/uitkering?bedrag=250')).html
    expect(page).toContain('href="/gildehuis/uitkering/gegevens/wonen"')
    await tell('household')
  })
})

/** Anna belongs to a municipality from a day on that agreed whether a pot counts. */
async function agrees(reservedPotCounts: boolean, from: string) {
  const policy = { ...policyWithoutAgreement(day('2025-01-01')), reservedPotCounts }
  const id = await municipalityWith(play.world, `Dalwijk ${from}`, policy)
  await belongs(play.world, play.world.anna, id, from)
}

describe('money in hand', () => {
  test('what is left of it comes first, before a yes that no button presses forward', async () => {
    await play.kept('2310', 300_00n)
    const { html } = await web.get(play.world.anna, '/gildehuis/betalen/uitbetaling')
    const said = plain(html)
    expect(said).toContain('In je hand: niets meer. Er komt € 300 bij, en je uitkering is € 300 lager.')
    expect(said.indexOf('In je hand')).toBeLessThan(said.indexOf('Je uitkering:'))
    const looks = [...html.matchAll(/<button[^>]*name="intent"[^>]*>/g)].map(
      ([button]) => /class="([^"]*)"/.exec(button)![1],
    )
    expect(looks).toHaveLength(3)
    expect(new Set(looks).size).toBe(1)
    // No promise that waiting changes nothing.
    expect(said).not.toContain('Het blijft van jou')
    expect(said).toContain('Vraag dus eerst je gemeente of het UWV of wachten helpt.')
  })

  test('after the yes the first page says what it will do, and promises nothing else', async () => {
    expect(await text('')).toContain('blijft gelijk.')
    expect(await text('')).not.toContain('Komt de')
    await web.post(play.world.anna, '/gildehuis/betalen/uitbetaling', { amount: '30000', intent: 'yes' })
    expect(await text('')).toContain('Komt de € 300 deze maand, dan wordt hij € 300 lager.')
  })
})

test('where work lowers the benefit, the account and the pot are said apart', async () => {
  await agrees(true, '2025-06-01')
  const said = await preview()
  expect(said).toContain('Op je rekening komt die maand € 70 minder. In je potje komt € 70.')
})
