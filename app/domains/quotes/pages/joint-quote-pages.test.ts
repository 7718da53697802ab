/** The pages of a joint quote: dividing it, the yes or no of who joins in, the signed sheet, and who sees what. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { homePage } from '../../../home.tsx'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { draftQuote } from '../draft-quote.ts'
import { bakeryOf, quoteNow, typedQuote, value } from '../quotes-play.fixture.ts'
import { quotesRoutes } from '../routes.ts'
import { quotesHomeBlocks } from './home-blocks.tsx'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let mia: MemberOfWorld
let ton: MemberOfWorld
let quoteId: Id<'quote'>
const here = () => `/gildehuis/offertes/${quoteId}`
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  ton = await oneMoreMember(world, 'Ton Derde', 'Ton timmert')
  const home = at('get', '/:coop', 'home.read', homePage(quotesHomeBlocks))
  web = await webOf(world, [home, ...quotesRoutes()], [mia, ton])
  const typed = {
    ...typedQuote(world.anna, await bakeryOf(world, world.anna)),
    submit: false,
    replaces: null,
  }
  quoteId = value(await world.perform(draftQuote, world.anna, typed, newId()))
})
afterAll(() => world.close())

const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const open = async (who: PersonActor, path = here()) => plain((await web.get(who, path)).html)
const press = async (who: PersonActor, intent: string, more: Record<string, string> = {}) =>
  web.post(who, here(), {
    commandId: newId(),
    intent,
    revision: String((await quoteNow(world, quoteId)).revision),
    ...more,
  })
const divide = async (who: PersonActor, parts: [string, string]) =>
  web.post(who, `${here()}/samen`, {
    commandId: newId(),
    intent: 'save',
    revision: String((await quoteNow(world, quoteId)).revision),
    hoe: 'percent',
    met: [world.anna.memberId, mia.memberId].join(','),
    [`part.${world.anna.memberId}`]: parts[0],
    [`part.${mia.memberId}`]: parts[1],
  })

test('dividing: only by who may, each wrong part is told, and what is kept stands on the page', async () => {
  expect((await web.get(ton, `${here()}/samen`)).status).toBe(404)
  expect((await web.get(world.anna, `${here()}/samen?stap=2&hoe=percent`)).status).toBe(422)
  const chosen = `${here()}/samen?stap=2&hoe=percent&met=${mia.memberId}`
  expect(await open(world.anna, chosen)).toContain('Deel van Mia Kok')
  expect((await divide(world.anna, ['70', 'veel'])).status).toBe(422)
  expect((await divide(world.anna, ['70', '20'])).status).toBe(409)
  const kept = await divide(world.anna, ['70', '30'])
  expect(kept.to).toBe(`${here()}?verdeeld`)
  const page = await open(world.anna, kept.to)
  expect(page).toContain('De verdeling is bewaard')
  expect(page).toContain('€ 300,00')
})

test('who joins in sees nothing of a draft; once it is put forward, what a yes needs', async () => {
  expect((await web.get(mia, here())).status).toBe(404)
  await press(world.anna, 'submit')
  expect(await open(world.anna)).toContain('Nog niet: Mia Kok')
  const page = await open(mia)
  expect(page).toContain('Jouw deel: € 300,00 zonder btw.')
  for (const hidden of [
    'zon@voorbeeld.example',
    'Zonstraat',
    'Wat er gebeurde',
    'Hoe kwam je aan deze prijs',
  ])
    expect(page).not.toContain(hidden)
  expect((await web.get(ton, here())).status).toBe(404)
  expect(await open(mia, '/gildehuis')).toContain('Klopt de offerte voor Bakkerij De Zon, samen met')
  expect(await open(world.greet, '/gildehuis')).not.toContain('Bakkerij De Zon')
})

test('a no asks for words, goes to who leads it, and the list says so', async () => {
  expect((await press(mia, 'disagree', { words: '' })).status).toBe(422)
  const said = await press(mia, 'disagree', { words: 'Ik doe de helft.' })
  expect(said.to).toBe('/gildehuis/offertes?klopt-niet')
  expect(await open(mia, said.to)).toContain('We gaven door dat het niet klopt')
  expect(await open(world.anna)).toContain('Mia Kok zegt dat dit niet klopt:')
  const home = await open(world.anna, '/gildehuis')
  expect(home).toContain('De offerte voor Bakkerij De Zon klopt niet voor wie meedoet')
  expect(home).toContain('Ik doe de helft.')
})

test('the signed sheet of who never signs in: a day that can be, and then it is the office’s turn', async () => {
  expect((await divide(world.anna, ['50', '50'])).status).toBe(303)
  await press(world.anna, 'submit')
  await world.sql('update person set email = null where id = $1', [mia.personId])
  const page = await open(world.greet)
  expect(page).toContain('Mia Kok tekende op papier')
  expect(await open(world.greet, '/gildehuis')).toContain('Bakkerij De Zon')
  const paper = (day: string) =>
    press(world.greet, `paper-${mia.memberId}`, {
      signedOnDay: day,
      signedOnMonth: '3',
      signedOnYear: '2026',
    })
  expect((await paper('')).status).toBe(422)
  expect((await paper('30')).status).toBe(409)
  expect((await paper('29')).to).toBe(`${here()}?op-papier`)
  expect(await open(world.greet)).toContain('Ja, op papier')
  expect((await press(world.greet, 'send')).to).toBe(`${here()}?verstuurd`)
})
