/** Crediting above the limit: one asks, another says yes; below it one person does it, and small pieces add up. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { oneMore, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { homePage } from '../../home.tsx'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { at } from '../../web/route.ts'
import { answerCreditRow } from './credit-asked.db.ts'
import { answerCredit } from './answer-credit.ts'
import { askCredit } from './ask-credit.ts'
import { creditInvoice } from './credit-invoice.ts'
import { line } from './invoice-examples.fixture.ts'
import { creditBlock } from './pages/waiting-credits.tsx'
import { salesRoutes } from './routes.ts'
import { customerOfMember, issuedOf, pay, reasonOf, standing, value } from './sales-play.fixture.ts'

let world: World
let gerda: PersonActor
let web: Awaited<ReturnType<typeof webOf>>
let invoiceId: Id<'invoice'>
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  gerda = await oneMore(world, 'Gerda Vos', 'administrator')
  zon = await customerOfMember(world, world.anna)
  const home = at('get', '/:coop', 'home.read', homePage([creditBlock]))
  web = await webOf(world, [home, ...salesRoutes()], [gerda])
})
afterAll(() => world.close())
beforeEach(async () => {
  // 300.00 and 63.00 VAT, where the limit is 250.00.
  invoiceId = await issuedOf(world, world.anna, zon, { lines: [line('Muur', 3, 10_000n)] })
})

const walls = (quantity: bigint) => [{ line: 1, quantity }]
const asked = (chosen: 'all' | ReturnType<typeof walls> = 'all') => ({ invoiceId, chosen, reason: 'Dubbel' })
const credit = (chosen: Parameters<typeof asked>[0], by = world.greet) =>
  world.perform(creditInvoice, by, asked(chosen), newId())
const ask = (by = world.greet) => world.perform(askCredit, by, asked(), newId())
const answer = (askedId: Id<'credit-asked'>, yes = true, by = gerda) =>
  world.perform(answerCredit, by, { askedId, yes }, newId())

describe('above the limit', () => {
  test('one person cannot, also not in small pieces', async () => {
    expect(reasonOf(await credit('all'))).toBe('credit-needs-another')
    value(await credit(walls(1_000n)))
    value(await credit(walls(1_000n)))
    expect(reasonOf(await credit(walls(1_000n)))).toBe('credit-needs-another')
    expect(await standing(world, invoiceId)).toMatchObject({ creditedTotal: 242_00n, open: 121_00n })
  })
  test('another says yes: then it is made, and what was shared goes back', async () => {
    value(await pay(world, invoiceId, 363_00n))
    const id = value(await ask())
    expect((await standing(world, invoiceId)).creditedTotal).toBe(0n)
    expect(reasonOf(await ask())).toBe('credit-waits')
    expect(reasonOf(await credit(walls(1_000n)))).toBe('credit-waits')
    expect(reasonOf(await answer(id, true, world.greet))).toBe('asked-by-you')
    expect(value(await answer(id))).toBe('credited')
    expect(reasonOf(await answer(id))).toBe('no-such-credit')
    expect(await standing(world, invoiceId)).toMatchObject({ creditedTotal: 363_00n, sharedNet: 0n })
  })
  test('a no leaves all as it was; who asked takes it back; nobody for own work', async () => {
    expect(value(await answer(value(await ask()), false))).toBe('no')
    expect(value(await answer(value(await ask()), false, world.greet))).toBe('taken-back')
    expect((await standing(world, invoiceId)).creditedTotal).toBe(0n)
    for (const who of [world.anna, world.bea, world.otto])
      expect(reasonOf(await ask(who))).toBe('not-permitted')
  })
  test('two people who say yes at once credit it once', async () => {
    const id = value(await ask())
    const both = await Promise.all([answer(id), answer(id)])
    expect(both.map((one) => reasonOf(one) ?? 'done').sort()).toEqual(['done', 'no-such-credit'])
  })
  test('the database says it too: nobody says yes to what they asked', async () => {
    const id = value(await ask())
    const said = { by: world.greet.personId, at: world.clock().at, creditNoteId: newId<'invoice'>() }
    await expect(
      world.database.write(
        world.greet,
        (tx) => answerCreditRow(tx, world.cooperativeId, id, said),
        () => true,
      ),
    ).rejects.toThrow('another person')
    value(await answer(id, false))
  })
})

describe('on the pages', () => {
  const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
  const form = () => `/gildehuis/facturen/${invoiceId}/crediteer`
  const queue = '/gildehuis/goedkeuren'

  test('the form says that another says yes, and asks; the queue and the to-do of the other show it', async () => {
    const shown = await web.get(world.greet, form())
    expect(plain(shown.html)).toContain('meer dan € 250,00 gecrediteerd')
    const mark = /name="shown" value="([^"]+)"/.exec(shown.html)![1]!
    const sent = await web.post(world.greet, form(), {
      commandId: newId(),
      intent: 'confirm',
      what: 'all',
      reason: 'Dit werk stond er dubbel op',
      shown: mark,
    })
    expect([sent.status, sent.to]).toEqual([303, `/gildehuis/facturen/${invoiceId}?credit-gevraagd`])
    expect(plain((await web.get(world.greet, sent.to)).html)).toContain('Pas na een ja krijgt de klant hem.')
    expect((await web.get(world.greet, '/gildehuis')).html).not.toContain('creditfactuur')
    expect(plain((await web.get(gerda, '/gildehuis')).html)).toContain(
      'Zeg ja of nee op een creditfactuur € 363,00',
    )
    const page = plain((await web.get(gerda, `/gildehuis/facturen/${invoiceId}`)).html)
    expect(page).toContain('Er is gevraagd om deze factuur te crediteren.')
    expect(page).not.toContain('Maak een creditfactuur')
    const own = (await web.get(world.greet, queue)).html
    expect([own.includes('value="yes"'), own.includes('value="no"')]).toEqual([false, true])
    const theirs = (await web.get(gerda, queue)).html
    expect(plain(theirs)).toContain('Op de creditfactuur komt: Dit werk stond er dubbel op')
    const action = /action="([^"]*crediteren\/[^"]+)"/.exec(theirs)![1]!
    expect((await web.post(world.otto, action, { commandId: newId(), intent: 'yes' })).status).toBe(403)
    expect((await web.post(world.greet, action, { commandId: newId(), intent: 'yes' })).status).toBe(409)
    expect((await web.post(gerda, action, { commandId: newId(), intent: 'misschien' })).status).toBe(422)
    const done = await web.post(gerda, action, { commandId: newId(), intent: 'yes' })
    expect(done.to).toBe(`${queue}?credit=ja`)
    expect((await standing(world, invoiceId)).creditedTotal).toBe(363_00n)
    expect((await web.post(gerda, action, { commandId: newId(), intent: 'yes' })).status).toBe(409)
  })
})
