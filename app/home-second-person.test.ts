/** What waits for a second person stands on the first page of who can act, with its link; of nobody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { as, oneMore, smallWorld, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { accountToConfirmBlock } from './domains/cooperative/routes.ts'
import { askPrintedAccount } from './domains/cooperative/ask-printed-account.ts'
import { toConfirmBlock } from './domains/members/pages/to-confirm-block.tsx'
import { invitePerson } from './domains/people/index.ts'
import { askFromPot } from './domains/pots/ask-from-pot.ts'
import { changeSchemeDraft, draftScheme, shareOutEarnings } from './domains/pots/index.ts'
import { requestsBlock, schemeToDecideBlock } from './domains/pots/routes.ts'
import { presets } from './domains/pots/presets.ts'
import { customerOfMember, submittedOf, typed } from './domains/sales/sales-play.fixture.ts'
import { draftInvoice } from './domains/sales/draft-invoice.ts'
import { salesHomeBlocks } from './domains/sales/pages/home-blocks.tsx'
import { homePage } from './home.tsx'
import type { PersonActor } from './platform/actor.ts'
import type { Id } from './values/id.ts'
import { day } from './values/day.ts'
import { at } from './web/route.ts'

let world: World
let bob: PersonActor
let pop: PersonActor
let home: (who: PersonActor) => Promise<string>
beforeAll(async () => {
  const { draft } = presets[0]!
  const pot = { ...draft.pot, maySpendOn: ['investment'], approvers: { anyOf: ['board'], count: 1 } } as const
  world = await smallWorld({ ...draft, pot })
  // What is asked for is in the pot.
  const turnover = {
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
  } as const
  for (const { memberId } of [world.anna, world.piet])
    await as(world, world.greet, (tx) =>
      shareOutEarnings(tx, world.greet, { memberId, ...turnover }, world.clock(), newId()),
    )
  bob = await oneMore(world, 'Bob Jonker', 'board')
  const invited = {
    name: 'Pop Nieuw',
    email: 'pop@voorbeeld.example',
    language: 'nl',
    role: 'administrator',
  } as const
  const made = await world.perform(invitePerson, world.bea, invited, newId())
  if (!made.ok) throw new Error(made.reason)
  pop = { ...world.greet, personId: made.value.personId as Id<'person'> }
  const blocks = [
    schemeToDecideBlock,
    accountToConfirmBlock,
    requestsBlock,
    toConfirmBlock,
    ...salesHomeBlocks,
  ]
  const web = await webOf(world, [at('get', '/:coop', 'home.read', homePage(blocks))], [bob, pop])
  home = async (who) => (await web.get(who, '/gildehuis')).html
})
afterAll(() => world.close())

/** Which of these people read it on their first page. */
async function whoReads(words: string): Promise<string[]> {
  const { anna, piet, greet, bea, otto, carla } = world
  const people = { anna, piet, greet, bea, bob, otto, carla, pop }
  const reads: string[] = []
  for (const [name, who] of Object.entries(people)) if ((await home(who)).includes(words)) reads.push(name)
  return reads
}

describe('waits for a second person', () => {
  test('a draft of a scheme: for the board but who wrote it, once it is complete', async () => {
    const begun = await world.perform(
      draftScheme,
      world.bea,
      { name: 'Nieuwe regels', preset: 'breda' },
      newId(),
    )
    if (!begun.ok) throw new Error(begun.reason)
    expect(await whoReads('Nieuwe regels')).toEqual([])
    const seenAt = world.clock().at.getTime()
    const change = { versionId: begun.value, draft: { ...presets[0]!.draft, name: 'Nieuwe regels' }, seenAt }
    expect(await world.perform(changeSchemeDraft, world.bea, change, newId())).toMatchObject({ ok: true })
    expect(await whoReads('Besluit over het ontwerp van')).toEqual(['bob'])
    expect(await home(bob)).toContain(`href="/gildehuis/regelingen/versie/${begun.value}"`)
  })

  test('another account on invoices: for administration and board, but who asked or is not confirmed', async () => {
    const iban = 'NL56VRBD0417164300'
    await world.sql(
      'insert into bank_account (cooperative_id, id, iban, account) values ($1, gen_random_uuid(), $2, $3)',
      [world.cooperativeId, iban, '1200'],
    )
    expect(await world.perform(askPrintedAccount, world.greet, { iban }, newId())).toMatchObject({ ok: true })
    expect(await whoReads('/gildehuis/instellingen/rekening')).toEqual(['piet', 'bea', 'bob'])
  })

  test('an access in own hands: for who can confirm it, so not for whose hand it was', async () => {
    expect(await whoReads('Vraag of Pop Nieuw zelf inlogt')).toEqual(['piet', 'greet', 'bob'])
    expect(await home(bob)).toContain('href="/gildehuis/mensen"')
  })

  test('money out of a pot: for whom the scheme names', async () => {
    const asked = {
      memberId: world.anna.memberId,
      purpose: 'investment',
      amount: 5000n,
      what: 'een ladder',
    } as const
    expect(await world.perform(askFromPot, world.anna, asked, newId())).toMatchObject({ ok: true })
    expect(await whoReads('Volgens de regeling zeg jij hier ja of nee')).toEqual(['bea', 'bob'])
  })

  test('an invoice: for the administration that did not write it, and whose work it is not', async () => {
    const zon = await customerOfMember(world, world.anna)
    await submittedOf(world, world.anna, zon)
    const waits = '/gildehuis/goedkeuren'
    expect(await whoReads(waits)).toEqual(['piet', 'greet'])
    const { submit: _, ...content } = typed(world.anna, zon)
    await world.perform(draftInvoice, world.greet, { ...content, submit: true }, newId())
    expect(await home(world.piet)).toContain('2 facturen')
    expect(await home(world.greet)).toContain('1 factuur')
    expect(await home(world.anna)).toContain('Kijk na: factuur voor')
  })
})
