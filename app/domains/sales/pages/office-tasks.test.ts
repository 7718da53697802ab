import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { webOf } from '../../../../test/world-web.ts'
import { smallWorld, type World } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import type { LinkActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { askQuestion } from '../ask-question.ts'
import { draftInvoice } from '../draft-invoice.ts'
import { salesRoutes } from '../routes.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  reasonOf,
  standing,
  typed,
  value,
} from '../sales-play.fixture.ts'
import { passOnQuestion } from '../pass-on-question.ts'
import { salesHomeBlocks } from './home-blocks.tsx'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let customer: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [at('get', '/:coop', 'home.read', homePage(salesHomeBlocks)), ...salesRoutes()])
  customer = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const home = async (who = world.greet) => (await web.get(who, '/gildehuis')).html
const email = (to: string | null) =>
  world.sql('update person set email = $2 where id = $1', [world.anna.personId, to])

describe('a question about the work', () => {
  test('is passed on to the member, and comes back when nobody answers', async () => {
    const id = await issuedOf(world, world.anna, customer)
    const link: LinkActor = {
      kind: 'link',
      cooperativeId: world.cooperativeId,
      token: (await standing(world, id)).linkToken,
    }
    const question = 'Kunnen we twintig schaaltjes bijbestellen?'
    value(await world.perform(askQuestion, link, { question }, commandId()))
    expect(await home()).toContain('Vragen van klanten')
    const page = `/gildehuis/facturen/${id}`
    expect((await web.get(world.greet, page)).html).toContain('Geef door aan het lid')
    expect((await web.get(world.anna, page)).html).not.toContain('Geef door aan het lid')
    const pressed = await web.post(world.greet, page, { intent: 'pass-on' })
    expect(pressed.to).toContain('doorgegeven')
    expect((await web.get(world.greet, page)).html).toContain('Doorgegeven aan het lid.')
    expect(await home()).not.toContain('Vragen van klanten')
    expect(await home(world.anna)).toContain(question)
    const again = world.perform(passOnQuestion, world.greet, { invoiceId: id }, newId())
    expect(reasonOf(await again)).toBe('no-question-waits')
    world.setNow('2026-04-02T10:00:00Z')
    expect(await home()).toContain('Vragen van klanten')
  })
  test('is not passed on to who cannot read it here', async () => {
    const id = await issuedOf(world, world.anna, customer)
    const token = (await standing(world, id)).linkToken
    const link: LinkActor = { kind: 'link', cooperativeId: world.cooperativeId, token }
    value(await world.perform(askQuestion, link, { question: 'Hoe laat?' }, commandId()))
    await email(null)
    const passed = await world.perform(passOnQuestion, world.greet, { invoiceId: id }, newId())
    expect(reasonOf(passed)).toBe('member-does-not-sign-in')
    await email('anna@example.org')
  })
})

describe('a concept that the office made', () => {
  test('of a member without a mail address is a task, and one button asks the member', async () => {
    const draft = { ...typed(world.anna, customer), submit: false }
    const id = value(await world.perform(draftInvoice, world.greet, draft, commandId()))
    expect(await home()).not.toContain('Concepten van leden zonder e-mail')
    await email(null)
    expect(await home()).toContain('1 concept wacht: dat lid ziet het niet.')
    const page = `/gildehuis/facturen/${id}`
    const { html } = await web.get(world.greet, page)
    expect(html).toContain('Vraag het lid')
    const revision = /name="revision" value="(\d+)"/.exec(html)![1]!
    expect((await web.post(world.greet, page, { intent: 'submit', revision })).to).toContain('gestuurd')
    expect(await home()).not.toContain('Concepten van leden zonder e-mail')
  })
})
