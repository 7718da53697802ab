import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { issuedOf, pageWorld, submittedOf, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { salesRoutes } from '../../sales/routes.ts'
import { draftQuote } from '../draft-quote.ts'
import { bakeryOf, typedQuote, value } from '../quotes-play.fixture.ts'
import { quotesRoutes } from '../routes.ts'

let world: PageWorld
let bakery: Id<'customer'>
beforeEach(async () => {
  world = await pageWorld([...quotesRoutes(), ...salesRoutes()])
  bakery = await bakeryOf(world, world.anna)
})
afterEach(() => world.close())

test('a member says no to what the administration wrote, with words; both read them', async () => {
  const typed = { ...typedQuote(world.anna, bakery), submit: true, replaces: null }
  const quoteId = value(await world.perform(draftQuote, world.greet, typed, newId()))
  const here = `/gildehuis/offertes/${quoteId}`
  expect((await world.get(world.anna, here)).html).toContain('Klopt het niet?')
  expect((await world.get(world.greet, here)).html).not.toContain('Klopt het niet?')
  const no = { commandId: newId(), intent: 'disagree', revision: '1', words: '' }
  const empty = await world.post(world.anna, here, no)
  expect(empty.status).toBe(422)
  const fields = { ...no, words: 'Het zijn twee dagen.' }
  expect((await world.post(world.anna, here, fields)).to).toBe(`${here}?klopt-niet`)
  expect((await world.post(world.anna, here, fields)).to).toBe(`${here}?klopt-niet`)
  for (const who of [world.anna, world.greet])
    expect((await world.get(who, here)).html).toContain('Het zijn twee dagen.')
})

test('the page of an invoice leads to its price note, which is only read once it is issued', async () => {
  const draft = await submittedOf(world, bakery)
  const note = `/gildehuis/facturen/${draft}/prijs`
  expect((await world.get(world.anna, `/gildehuis/facturen/${draft}`)).html).toContain(note)
  const written = { commandId: newId(), hours: '2', rate: '45', material: '10', why: 'Vaste klant' }
  expect((await world.post(world.anna, note, written)).to).toBe(`/gildehuis/facturen/${draft}?prijs`)
  const shown = await world.get(world.greet, note)
  expect(shown.html).toContain('Vaste klant')
  expect(shown.html).toContain('name="hours"')
  const issued = await issuedOf(world, bakery)
  const later = await world.get(world.anna, `/gildehuis/facturen/${issued}/prijs`)
  expect(later.status).toBe(200)
  expect(later.html).not.toContain('name="hours"')
  expect(later.html).toContain('Er is nog geen prijsuitleg.')
  const late = await world.post(world.anna, `/gildehuis/facturen/${issued}/prijs`, {
    ...written,
    commandId: newId(),
  })
  expect(late.status).toBe(409)
})
