import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { as, must, smallWorld, type World } from '../../../../../test/world.ts'
import { webOf } from '../../../../../test/world-web.ts'
import { newId } from '../../../../../test/new-id.ts'
import { textIn } from '../../../../text/index.ts'
import { day, type Day } from '../../../../values/day.ts'
import type { Id } from '../../../../values/id.ts'
import { policyWithoutAgreement } from '../../engine/policy.ts'
import { belongs, municipalityWith } from '../../figures/agreed-play.fixture.ts'
import { tellTaxYear } from '../../settlement/tell-tax-year.ts'
import type { Fact } from '../../facts/fact-shapes.ts'
import { tellFact } from '../../facts/tell-fact.ts'
import { stepInWords } from '../../engine/sentence.ts'
import type { YearFigures } from '../../settlement/year-figures.ts'
import { shownKept } from './year-shown.ts'
import { benefitRoutes } from '../../routes.ts'
import { taxYearOf } from '../../settlement/tax-year.db.ts'

const told: readonly Fact[] = [
  { field: 'benefit', value: { scheme: 'PW' } },
  { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 0 } },
]

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  // Anna told of every month; Piet of none.
  for (const fact of told)
    await must(world.perform(tellFact, world.anna, { fact, from: day('2025-01-01'), how: 'new' }, newId()))
  web = await webOf(world, benefitRoutes)
})
afterAll(() => world.close())

const of2025 = '/gildehuis/uitkering/jaar/2025'

/** Posts the form as it stands on the page now. */
async function tell(fields: { readonly profit: string; readonly tax: string }) {
  const { html } = await web.get(world.anna, of2025)
  const seen = /name="seen" value(?:="(\w+)")?/.exec(html)![1] ?? ''
  return web.post(world.anna, of2025, { ...fields, seen })
}

describe('the year of a member', () => {
  test('shows each month with the rules it was reckoned by, and what to keep aside', async () => {
    const { status, html } = await web.get(world.anna, of2025)
    expect(status).toBe(200)
    expect(html).toContain('€ 1.369,06')
    expect(html).toContain('We rekenden met de wet alleen, want er was niets afgesproken.')
    expect(html).toContain('hoef je niets opzij te leggen')
    expect(html).toContain('zoals de norm, komen van de overheid.')
    expect(html).not.toMatch(/die bij Gilde hoort|versie \d/)
  })

  test('is read as a year, not month by month', async () => {
    const query = vi.spyOn(pg.Client.prototype, 'query')
    await web.get(world.anna, of2025)
    const asked = query.mock.calls.length
    query.mockRestore()
    expect(asked).toBeGreaterThan(5)
    expect(asked).toBeLessThanOrEqual(25)
  })

  test('without facts it says so, and gives no amount', async () => {
    const { html } = await web.get(world.piet, of2025)
    expect(html).toContain('We weten nog te weinig over je uitkering in dit jaar.')
    expect(html).not.toContain('1.369,06')
  })

  test('with one month known of more it does not say that nothing has to be kept aside', async () => {
    const told: readonly Fact[] = [
      { field: 'benefit', value: { scheme: 'PW' } },
      { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 0 } },
    ]
    for (const fact of told)
      await must(world.perform(tellFact, world.piet, { fact, from: day('2025-12-01'), how: 'new' }, newId()))
    const { html } = await web.get(world.piet, of2025)
    expect(html).not.toContain('hoef je niets opzij te leggen')
    expect(html).toContain('Dat weten we nog niet.')
    expect(html).toMatch(/href="\/gildehuis\/uitkering\/gegevens[^"]*"[^>]*>Vertel ons hoe het toen was/)
  })

  test('what an agreement about the pot took off the profit is said, now and as it was kept', () => {
    const kept = {
      months: [],
      missing: [],
      backPayment: '0',
      tooMuch: '0',
      pot: { kind: 'pot-left-out', amount: '122504' },
      aside: { amount: '0', earned: '0', percent: 0 },
      importedRows: 0,
      certainty: 'by-municipality',
    } as unknown as YearFigures
    const words = { words: textIn('nl').benefits, steps: textIn('nl').benefitSteps, language: 'nl' } as const
    expect(stepInWords(shownKept(kept).pot!, words).replaceAll('\u00a0', ' ')).toContain(
      'Wat in je potje bleef, of niet aan jou is uitbetaald, gaat eraf: € 1.225,04.',
    )
  })

  test('wrong input stands beside the field and stays', async () => {
    const { status, html } = await tell({ profit: 'veel', tax: '-1' })
    expect(status).toBe(422)
    expect(html).toContain('value="veel"')
    const more = await tell({ profit: '10', tax: '20' })
    expect([more.status, more.html.includes('De belasting is meer dan de winst.')]).toEqual([409, true])
  })

  test('with the assessment it tells what changes, and may be told again', async () => {
    expect((await tell({ profit: '1.200,00', tax: '0,00' })).status).toBe(303)
    const { html } = await web.get(world.anna, of2025)
    expect(html).toContain('Je kreeg waarschijnlijk € 1.200,00 te veel. De gemeente beslist')
    // Nobody reads that nothing needs to be kept, beside that too much was paid.
    expect(html).not.toContain('hoef je niets opzij te leggen')
    expect((await tell({ profit: '0', tax: '0' })).status).toBe(303)
    // Another page that was open all the while makes no version over it, and says why.
    const stale = await web.post(world.anna, of2025, { profit: '5', tax: '0', seen: '' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('Er kwam intussen een nieuwe versie van dit jaar bij.')
    const again = (await web.get(world.anna, of2025)).html
    expect(again).toContain('Er verandert niets.')
    expect(again).toContain('Versie 2, bewaard op')
    expect(again).toContain('Dat is € 1.200,00 meer voor jou dan in versie 1.')
    expect(again).toContain('Controlegetal')
    const rows = await world.sql(`select replaced_at is null as now from benefit_fact where field = 'tax'`)
    expect(rows.map(({ now }) => now).sort()).toEqual([false, true])
  })

  test('what changed since it was kept is said, and what was kept stays', async () => {
    const fact = { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 1 } } as const
    const [stood] = await world.sql(`select id from benefit_fact where field = 'household'`)
    const about = String(stood!['id']) as Id<'benefit-fact'>
    const told = { fact, from: day('2025-06-01'), how: 'changed', about } as const
    await must(world.perform(tellFact, world.anna, told, newId()))
    const { html } = await web.get(world.anna, of2025)
    expect(html).toContain('Sinds versie 2 is er iets veranderd.')
    expect(html).toContain('€ 1.345,45')
    await tell({ profit: '0', tax: '0' })
    const after = (await web.get(world.anna, of2025)).html
    expect(after).not.toContain('is er iets veranderd. Wil')
    expect(after).toContain('Versie 3, bewaard op')
  })

  test('a year that is not over has no assessment yet; one that is no year is not there', async () => {
    const now = '/gildehuis/uitkering/jaar/2026'
    const { html } = await web.get(world.anna, now)
    expect(html).toContain('Zo rekenen we tot nu toe')
    expect(html).toContain('Je krijgt na het jaar een aanslag van de Belastingdienst.')
    expect(html).not.toContain('name="profit"')
    expect((await web.post(world.anna, now, { profit: '1', tax: '0', seen: '' })).status).toBe(409)
    for (const year of ['2027', '2014', '25', 'nu'])
      expect((await web.get(world.anna, `/gildehuis/uitkering/jaar/${year}`)).status).toBe(404)
  })

  test('is of the member alone: for others there is no page, and the database shows no assessment', async () => {
    for (const who of [world.greet, world.bea, world.otto, world.carla])
      expect((await web.get(who, of2025)).status).toBe(403)
    const seenBy = (who: World['greet']) =>
      as<unknown>(world, who, (tx) => taxYearOf(tx, world.cooperativeId, world.anna.memberId, 2025))
    expect(await seenBy(world.anna)).toEqual({ profit: 0n, tax: 0n })
    for (const who of [world.greet, world.piet, world.bea, world.otto, world.carla])
      expect(await seenBy(who)).toBeUndefined()
    const told = { year: 2025, profit: 100n, tax: 0n, seen: '' }
    expect(await world.perform(tellTaxYear, world.greet, told, newId())).toMatchObject({
      reason: 'not-permitted',
    })
  })

  test('where the municipality settles at the end of the year, it is settled without an assessment', async () => {
    const rule = {
      ...policyWithoutAgreement(day('2024-01-01')),
      settlementTrigger: 'year-end',
      reservedPotCounts: true,
    } as const
    await belongs(world, world.piet, await municipalityWith(world, 'Oosterdal', rule), '2024-01-01')
    // Of December he told two of them before.
    const until = { benefit: day('2025-11-01'), household: day('2025-11-01') } as Record<string, Day>
    for (const fact of told) {
      const said = { fact, from: day('2025-01-01'), until: until[fact.field], how: 'new' } as const
      await must(world.perform(tellFact, world.piet, said, newId()))
    }
    const { html } = await web.get(world.piet, of2025)
    expect(html).toContain('Je gemeente rekent het jaar na met de cijfers van de coöperatie.')
    expect(html).toContain('Er verandert niets.')
    expect(html).toContain('Uitkering na het jaar')
    const now = (await web.get(world.piet, '/gildehuis/uitkering/jaar/2026')).html
    expect(now).toContain('Je aanslag is daarvoor niet nodig.')
    expect(now).not.toContain('Er verandert niets.')
  })
})
