/** Whatever a member is asked to say yes to, says first how much it is and what it does to their benefit. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { beside } from '../test/beside.ts'
import { webOf } from '../test/world-web.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../test/world.ts'
import { belongs, municipalityWith } from './domains/benefits/figures/agreed-play.fixture.ts'
import { tellFact } from './domains/benefits/facts/tell-fact.ts'
import { policyWithoutAgreement } from './domains/benefits/index.ts'
import { benefitOfDraft } from './domains/benefits/pages/draft-line.tsx'
import { askInsideJob } from './domains/inside/ask-inside-job.ts'
import { insideRoutes } from './domains/inside/routes.ts'
import { draftQuote } from './domains/quotes/draft-quote.ts'
import { bakeryOf, quoteNow, typedQuote } from './domains/quotes/quotes-play.fixture.ts'
import { quotesRoutes } from './domains/quotes/routes.ts'
import { draftInvoice } from './domains/sales/draft-invoice.ts'
import { salesRoutes } from './domains/sales/routes.ts'
import type { PersonActor } from './platform/actor.ts'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let mia: MemberOfWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const from = { benefitOfDraft }
  web = await webOf(world, [...salesRoutes(from), ...insideRoutes(from), ...quotesRoutes(from)], [mia])
  zon = await bakeryOf(world, world.anna)
  // Where money in the pot counts, so that work is felt.
  const policy = { ...policyWithoutAgreement(day('2025-01-01')), reservedPotCounts: true }
  const municipality = await municipalityWith(world, 'Dalwijk', policy)
  for (const member of [world.anna, mia]) {
    await belongs(world, member, municipality, '2025-01-01')
    const benefit = { field: 'benefit', value: { scheme: 'PW' } } as const
    const household = {
      field: 'household',
      value: { living: 'alone', age: '27-aow', housemates: 0 },
    } as const
    for (const fact of [benefit, household])
      await must(world.perform(tellFact, member, { fact, from: day('2015-01-01'), how: 'new' }, newId()))
  }
})
afterAll(() => world.close())

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
const open = async (who: PersonActor, path: string) => plain((await web.get(who, `/gildehuis${path}`)).html)
const beforeButton = (said: string, title: string, button: string) => {
  const [from, to] = [said.indexOf(title), said.lastIndexOf(button)]
  expect(from, `${title} in ${said}`).toBeGreaterThan(-1)
  expect(to, `${button} in ${said}`).toBeGreaterThan(from)
  return said.slice(from, to)
}

const content = () => ({
  memberId: world.anna.memberId,
  businessId: world.anna.businessId,
  customerId: zon,
  workedFrom: world.clock().today,
  workedUntil: world.clock().today,
  pricesIncludeVat: false,
  reference: '',
  note: '',
})
const line = {
  description: 'Etalage',
  quantity: 1000n,
  unit: '',
  unitPrice: 10_000n,
  vatCode: 'high',
} as const

test('an invoice that the administration wrote: the amount, and the benefit, before the yes', async () => {
  const written = { ...content(), lines: [line], submit: true }
  const id = await must(world.perform(draftInvoice, world.greet, written, newId()))
  const asked = beforeButton(
    await open(world.anna, `/facturen/${id}`),
    'Klopt deze factuur?',
    'Ja, deze factuur klopt',
  )
  expect(asked).toContain('De klant betaalt € 121,00. Zonder btw is dat € 100,00.')
  expect(asked).toContain('Wat levert dit op?')
  expect(asked).toContain('Als de klant betaalt, gaat € 70,00 naar je potje.')
  expect(asked).toContain('Je uitkering: wordt € 70,00 lager')
  for (const told of ['Je uitkering', 'Wat levert dit op?'])
    expect(await open(world.greet, `/facturen/${id}`)).not.toContain(told)
})

test('a share in the invoice of a fellow: of that share alone', async () => {
  const id = await must(
    world.perform(draftInvoice, world.anna, { ...content(), lines: [line], submit: false }, newId()),
  )
  await web.post(world.anna, `/gildehuis/facturen/${id}/samen`, {
    commandId: newId(),
    intent: 'save',
    revision: '1',
    hoe: 'percent',
    met: [world.anna.memberId, mia.memberId].join(','),
    [`part.${world.anna.memberId}`]: '60',
    [`part.${mia.memberId}`]: '40',
  })
  const draft = await open(world.anna, `/facturen/${id}`)
  expect(draft).toContain('Als de klant betaalt, gaat € 42,00 naar je potje.')
  expect(draft).toContain('Je uitkering: wordt € 42,00 lager')
  const sent = await web.post(world.anna, `/gildehuis/facturen/${id}`, {
    commandId: newId(),
    intent: 'submit',
    revision: '2',
  })
  expect(sent.status).toBe(303)
  const asked = beforeButton(
    await open(mia, `/facturen/${id}`),
    'Klopt deze factuur?',
    'Ja, deze factuur klopt',
  )
  expect(asked).toContain('Jouw deel: € 40,00 zonder btw.')
  expect(asked).toContain('Wat levert dit op? Deel Bedrag Jouw deel € 40,00')
  expect(asked).toContain('Als de klant betaalt, gaat € 28,00 naar je potje.')
  expect(asked).toContain('Je uitkering: wordt € 28,00 lager')
  expect(await open(world.anna, `/facturen/${id}`)).not.toContain('Je uitkering')
})

test('a quote that the administration wrote, and a share in that of a fellow', async () => {
  const typed = { ...typedQuote(world.anna, zon), submit: false, replaces: null }
  const own = await must(world.perform(draftQuote, world.anna, typed, newId()))
  expect(await open(world.anna, `/offertes/${own}`)).toContain('gaat € 700,00 naar je potje.')
  const id = await must(world.perform(draftQuote, world.greet, typed, newId()))
  const press = async (who: PersonActor, path: string, fields: Record<string, string>) => {
    const revision = String((await quoteNow(world, id)).revision)
    const done = await web.post(who, `/gildehuis/offertes/${id}${path}`, {
      commandId: newId(),
      revision,
      ...fields,
    })
    expect(done.status).toBe(303)
  }
  await press(world.greet, '', { intent: 'submit' })
  const asked = beforeButton(await open(world.anna, `/offertes/${id}`), 'Klopt deze offerte?', 'Klopt niet')
  expect(asked).toContain('De klant betaalt straks € 1.210,00. Zonder btw is dat € 1.000,00.')
  expect(asked).toContain('gaat € 700,00 naar je potje.')
  expect(asked).toContain('Je uitkering: wordt € 700,00 lager')
  await press(world.greet, '/samen', {
    intent: 'save',
    hoe: 'percent',
    met: [world.anna.memberId, mia.memberId].join(','),
    [`part.${world.anna.memberId}`]: '60',
    [`part.${mia.memberId}`]: '40',
  })
  const mine = beforeButton(await open(world.anna, `/offertes/${id}`), 'Klopt deze offerte?', 'Klopt niet')
  expect(mine).toContain('Jouw deel: € 600,00 zonder btw.')
  expect(mine).toContain('gaat € 420,00 naar je potje.')
  expect(mine).toContain('Je uitkering: wordt € 420,00 lager')
  const fellow = beforeButton(await open(mia, `/offertes/${id}`), 'Klopt deze offerte?', 'Klopt niet')
  expect(fellow).toContain('Jouw deel: € 400,00 zonder btw.')
  expect(fellow).toContain('gaat € 280,00 naar je potje.')
  expect(fellow).toContain('Je uitkering: wordt € 280,00 lager')
  await press(mia, '', { intent: 'agree' })
  expect(await open(mia, `/offertes/${id}`)).not.toContain('Je uitkering')
})

test('work for a fellow: by the own scheme, or all of it to the pot where the co-op chose that', async () => {
  const asks = (what: string, amount: bigint) =>
    must(
      world.perform(
        askInsideJob,
        world.anna,
        {
          earnerId: mia.memberId,
          amount,
          purpose: 'investment',
          what,
          workedOn: world.clock().today,
        },
        newId(),
      ),
    )
  await asks('logo getekend', 10_000n)
  await world.sql(`update cooperative set inside_to = 'pot'`)
  await asks('folder gemaakt', 20_000n)
  const said = await open(mia, '/werk-voor-elkaar')
  const of = (what: string) => said.slice(said.indexOf(what)).split('Ja, dit klopt')[0]
  expect(of('logo getekend')).toContain('Als de administratie het boekt, gaat € 70,00 naar je potje.')
  expect(of('logo getekend')).toContain('Je uitkering: wordt € 70,00 lager')
  expect(of('folder gemaakt')).toContain('Je uitkering: wordt € 200,00 lager')
  expect(await open(world.anna, '/werk-voor-elkaar')).not.toContain('Je uitkering')
})

test('who works on behalf of her reads nowhere that there is none: it is hers to read', async () => {
  const { behalf: _, ...hers } = world.anna
  const acting = await beside(world)
  const written = { ...content(), lines: [line], submit: false }
  const invoice = await must(world.perform(draftInvoice, hers, written, newId()))
  const quote = await must(
    world.perform(
      draftQuote,
      hers,
      { ...typedQuote(world.anna, zon), submit: false, replaces: null },
      newId(),
    ),
  )
  const asked = {
    earnerId: world.anna.memberId,
    amount: 10_000n,
    purpose: 'investment',
    what: 'tekening',
  } as const
  await must(world.perform(askInsideJob, mia, { ...asked, workedOn: world.clock().today }, newId()))
  for (const path of [`/facturen/${invoice}`, `/offertes/${quote}`, '/werk-voor-elkaar']) {
    const said = await open(acting, path)
    expect(said, path).toContain('Uitkering en toestemming: dit leest alleen Anna zelf.')
    for (const untrue of ['Je uitkering', 'geen toestemming', 'Vertel ons', 'Ja, dit klopt'])
      expect(said, path).not.toContain(untrue)
  }
  expect(await open(acting, '/werk-voor-elkaar')).toContain('Dit doet Anna zelf, na inloggen')
  const asks = await must(
    world.perform(draftInvoice, world.greet, { ...content(), lines: [line], submit: true }, newId()),
  )
  const said = await open(acting, `/facturen/${asks}`)
  expect(said).toContain('Dit doet Anna zelf, na inloggen')
  expect(said).not.toContain('Ja, deze factuur klopt')
  expect((await web.get(acting, '/gildehuis/werk-voor-elkaar/nieuw')).html).toContain(
    'Dit doet alleen het lid zelf',
  )
})
