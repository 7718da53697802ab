/**
 * Piet is a coach and a member too, and sits beside Anna: what is between the two of them he does not say for both.
 * With Greet beside her, who has nothing to do with it, it goes on. And what meets at one moment.
 */
import pg from 'pg'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAppointment } from '../app/domains/appointments/answer-appointment.ts'
import { askAppointment, proposeAppointment } from '../app/domains/appointments/index.ts'
import { beginHelp } from '../app/domains/mutual-help/begin-help.ts'
import { answerHelp, putOnBoard, setHours } from '../app/domains/mutual-help/index.ts'
import { writeAnswerFor } from '../app/domains/mutual-help/write-answer-for.ts'
import { stopOnBehalf } from '../app/domains/people/on-behalf/stop-on-behalf.ts'
import { changeDraft } from '../app/domains/sales/change-draft.ts'
import { draftInvoice } from '../app/domains/sales/index.ts'
import { invoiceById } from '../app/domains/sales/invoice.db.ts'
import { removeDraft } from '../app/domains/sales/remove-draft.ts'
import { customerOfMember, typed } from '../app/domains/sales/sales-play.fixture.ts'
import { splitInvoice } from '../app/domains/sales/split-invoice.ts'
import { submitInvoice } from '../app/domains/sales/submit-invoice.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import type { Id } from '../app/values/id.ts'
import { beside } from './beside.ts'
import { newId } from './new-id.ts'
import { must, smallWorld, type World } from './world.ts'

let world: World
let piet: PersonActor
let customerId: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  await world.sql(`insert into role_assignment values ($1, $2, 'coach', $3, null)`, [
    world.cooperativeId,
    world.piet.personId,
    world.clock().at,
  ])
  piet = { ...world.piet, roles: ['member', 'coach'] }
  customerId = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)

describe('help between the two', () => {
  const says = async (as: PersonActor, promiseId: Id<'help-promise'>, what: 'yes' | 'done') =>
    word(await world.perform(answerHelp, as, { promiseId, says: what, word: '', minutes: 60 }, newId()))

  test('is agreed to and done by Anna herself, or with another beside her', async () => {
    await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
    const post = { kind: 'ask', what: 'mijn fiets maken', skill: '', forWhom: '' } as const
    const postId = await must(world.perform(putOnBoard, world.anna, { ...post, neededOn: null }, newId()))
    const toAnna = { postId, word: '' }
    const asAnna = await beside(world, piet)
    const turned = { ...toAnna, withId: world.piet.memberId }
    expect(word(await world.perform(beginHelp, asAnna, turned, newId()))).toBe('two-sides')
    const promiseId = await must(world.perform(beginHelp, piet, toAnna, newId()))
    expect(await says(asAnna, promiseId, 'yes')).toBe('two-sides')
    expect(await says(await beside(world), promiseId, 'yes')).toBe('ok')
    expect(await says(piet, promiseId, 'done')).toBe('ok')
    expect(await says(await beside(world, piet), promiseId, 'done')).toBe('two-sides')
    expect(await says(world.anna, promiseId, 'done')).toBe('ok')
  })
})

describe('help between Anna and Piet, with Greet beside both', () => {
  const says = async (as: PersonActor, promiseId: Id<'help-promise'>, what: 'yes' | 'done') =>
    word(await world.perform(answerHelp, as, { promiseId, says: what, word: '', minutes: 60 }, newId()))
  const moved = async (promiseId: Id<'help-promise'>) =>
    (await world.sql('select 1 from help_transfer where promise_id = $1', [promiseId])).length

  test('is not said by her for the one and for the other', async () => {
    await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
    const post = { kind: 'ask', what: 'mijn hek verven', skill: '', forWhom: '' } as const
    const postId = await must(world.perform(putOnBoard, world.anna, { ...post, neededOn: null }, newId()))
    const forPiet = () => beside(world, world.greet, world.piet)
    const begin = { postId, word: '' }
    const promiseId = await must(world.perform(beginHelp, await forPiet(), begin, newId()))
    expect(await says(await beside(world), promiseId, 'yes')).toBe('two-sides')
    expect(await says(world.anna, promiseId, 'yes')).toBe('ok')
    expect(await says(await forPiet(), promiseId, 'done')).toBe('ok')
    expect(await says(await beside(world), promiseId, 'done')).toBe('two-sides')
    expect(await moved(promiseId)).toBe(0)
    expect(await says(world.anna, promiseId, 'done')).toBe('ok')
    expect(await moved(promiseId)).toBe(1)
  })

  test('also not when she put it on the board for the one, nor when she writes down for the other', async () => {
    const post = { kind: 'ask', what: 'mijn dak dekken', skill: '', forWhom: '', neededOn: null } as const
    const postId = await must(world.perform(putOnBoard, await beside(world), post, newId()))
    const promiseId = await must(world.perform(beginHelp, world.piet, { postId, word: '' }, newId()))
    expect(await says(world.anna, promiseId, 'yes')).toBe('ok')
    expect(await says(await beside(world, world.greet, world.piet), promiseId, 'done')).toBe('two-sides')
    await world.sql('update person set email = null where id = $1', [world.piet.personId])
    const written = { promiseId, says: 'done', word: '', minutes: 60, how: 'told' } as const
    const write = (by: PersonActor) =>
      world.perform(writeAnswerFor, by, { ...written, memberId: world.piet.memberId }, newId())
    expect(word(await write(world.greet))).toBe('help-both-sides')
    await world.sql(`update person set email = 'piet@voorbeeld.example' where id = $1`, [world.piet.personId])
  })
})

describe('what binds nobody', () => {
  test('is said with a coach beside who spoke for the other: nobody stays bound', async () => {
    const post = { kind: 'ask', what: 'mijn goot legen', skill: '', forWhom: '', neededOn: null } as const
    const postId = await must(world.perform(putOnBoard, await beside(world), post, newId()))
    const promiseId = await must(world.perform(beginHelp, world.piet, { postId, word: '' }, newId()))
    const says = async (by: PersonActor, what: 'yes' | 'call-off') =>
      word(await world.perform(answerHelp, by, { promiseId, says: what, word: '' }, newId()))
    expect(await says(world.anna, 'yes')).toBe('ok')
    expect(await says(await beside(world, world.greet, world.piet), 'call-off')).toBe('ok')
  })
})

describe('a conversation with the coach who sits beside her', () => {
  test('may be asked for, and is not chosen by who proposed it', async () => {
    const topic = { topic: 'Kennismaken', word: '' }
    const ask = { ...topic, coachId: world.piet.personId }
    expect(word(await world.perform(askAppointment, await beside(world, piet), ask, newId()))).toBe('ok')
    const time = new Date('2026-03-30T08:00:00Z').getTime()
    const appointmentId = await must(
      world.perform(
        proposeAppointment,
        piet,
        {
          memberId: world.anna.memberId,
          topic: 'Plan',
          place: '',
          minutes: 60,
          times: [time],
          agreed: false,
        },
        newId(),
      ),
    )
    const choose = { appointmentId, revision: 0, says: 'choose', time, word: '' } as const
    const answer = async (as: PersonActor) =>
      word(await world.perform(answerAppointment, as, choose, newId()))
    expect(await answer(await beside(world, piet))).toBe('two-sides')
    expect(await answer(await beside(world))).toBe('ok')
  })
})

describe('joint work', () => {
  const drafted = () =>
    must(
      world.perform(draftInvoice, world.anna, { ...typed(world.anna, customerId), submit: false }, newId()),
    )
  const seen = async (invoiceId: Id<'invoice'>) => {
    const found = await world.database.read(world.greet, (tx) =>
      invoiceById(tx, world.cooperativeId, invoiceId),
    )
    return { invoiceId, revision: found!.revision }
  }
  const halves = () => ({
    by: 'percent' as const,
    parts: [world.anna, world.piet].map(({ memberId }) => ({ memberId, basisPoints: 5000 })),
  })
  const split = async (as: PersonActor, id: Id<'invoice'>) =>
    word(await world.perform(splitInvoice, as, { ...(await seen(id)), split: halves() }, newId()))

  test('is not divided with who sits beside her, and not touched once it is', async () => {
    const id = await drafted()
    expect(await split(await beside(world, piet), id)).toBe('two-sides')
    expect(await split(world.anna, id)).toBe('ok')
    const asAnna = await beside(world, piet)
    expect(await split(asAnna, id)).toBe('two-sides')
    expect(word(await world.perform(submitInvoice, asAnna, await seen(id), newId()))).toBe('two-sides')
    const change = { ...typed(world.anna, customerId), ...(await seen(id)), submit: false }
    expect(word(await world.perform(changeDraft, asAnna, change as never, newId()))).toBe('two-sides')
    expect(word(await world.perform(removeDraft, asAnna, { invoiceId: id }, newId()))).toBe('two-sides')
    expect(word(await world.perform(submitInvoice, await beside(world), await seen(id), newId()))).toBe('ok')
  })

  test('says in its history whose hands it were, to who may read that', async () => {
    const [row] = await world.sql(
      `select count(*) filter (where doer_id = $1)::int as hers, count(*) filter (where doer_id = $2)::int as his
       from invoice_event`,
      [world.greet.personId, world.piet.personId],
    )
    expect(row).toEqual({ hers: 1, his: 0 })
  })
})

describe('Anna stops while Greet presses', () => {
  const draft = (as: PersonActor, commandId = newId()) =>
    world.perform(draftInvoice, as, { ...typed(world.anna, customerId), submit: false }, commandId)
  const invoices = async () => (await world.sql('select id from invoice')).length

  test('what came after the stop is not there, also when it began before it', async () => {
    const acting = await beside(world)
    const before = await invoices()
    const anna = new pg.Client({ connectionString: world.ownerUrl })
    await anna.connect()
    await anna.query('begin')
    await anna.query('update on_behalf set ended_at = $2 where id = $1', [
      acting.behalf!.id,
      world.clock().at,
    ])
    const pressed = draft(acting)
    await setTimeout(150)
    await anna.query('commit')
    await anna.end()
    expect(word(await pressed)).toBe('other-hands')
    expect(await invoices()).toBe(before)
  })

  test('of many that meet, each is done and told, or not done', async () => {
    const acting = await beside(world)
    const before = await invoices()
    const [stopped, ...pressed] = await Promise.all([
      world.perform(stopOnBehalf, world.anna, { behalfId: acting.behalf!.id }, newId()),
      ...Array.from({ length: 6 }, () => draft(acting)),
    ])
    expect(word(stopped)).toBe('ok')
    const done = pressed.filter(({ ok }) => ok).length
    for (const one of pressed) expect(['ok', 'other-hands']).toContain(word(one))
    expect(await invoices()).toBe(before + done)
    const told = await world.sql('select 1 from on_behalf_deed where on_behalf_id = $1', [acting.behalf!.id])
    expect(told.length).toBe(done)
    expect(word(await draft(acting))).toBe('other-hands')
  })

  test('pressed twice is done once, and told once', async () => {
    const acting = await beside(world)
    const commandId = newId()
    const twice = await Promise.all([draft(acting, commandId), draft(acting, commandId)])
    expect(twice.map(word)).toEqual(['ok', 'ok'])
    const told = await world.sql('select 1 from on_behalf_deed where on_behalf_id = $1', [acting.behalf!.id])
    expect(told.length).toBe(1)
  })
})
