import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { LinkActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { answerQuestion, askQuestion, endDispute, markDisputed, markOpened } from './index.ts'
import { invoiceByLink } from './link.db.ts'
import { invoiceDetail } from './detail.db.ts'
import { openQuestions } from './history.db.ts'
import { statusOf } from './invoice.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  pay,
  reasonOf,
  standing,
  submittedOf,
  value,
} from './sales-play.fixture.ts'

let world: World
let id: Id<'invoice'>
let link: LinkActor
beforeAll(async () => {
  world = await smallWorld()
  id = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  link = { kind: 'link', cooperativeId: world.cooperativeId, token: (await standing(world, id)).linkToken }
})
afterAll(() => world.close())

const ask = (question: string, by = link) => world.perform(askQuestion, by, { question }, commandId())
const answer = (words: string, by = world.anna) =>
  world.perform(answerQuestion, by, { invoiceId: id, answer: words }, commandId())
const seen = (by = link) => world.database.read(by, (tx) => invoiceByLink(tx))
const kinds = async () =>
  (await world.database.read(world.anna, (tx) => invoiceDetail(tx, world.cooperativeId, id)))!.events.map(
    ({ kind }) => kind,
  )

describe('the customer', () => {
  test('sees the invoice by its link, and nothing by another', async () => {
    expect((await seen())!.invoice).toMatchObject({
      id,
      number: '2026-0001',
      seller: { maker: 'Schilderwerk Anna' },
    })
    expect(await seen({ ...link, token: 'AAAAAAAAAAAAAAAAAAAAAA' })).toBeUndefined()
  })

  test('sees nothing by a link that was withdrawn or has expired, nor one of another kind', async () => {
    const change = (what: string) => world.sql(`update link set ${what} where token = $1`, [link.token])
    const coop = () => world.database.read(link, (tx) => tx.selectFrom('cooperative').select('id').execute())
    for (const [gone, back] of [
      ['withdrawn_at = at_now()', 'withdrawn_at = null'],
      [`expires_at = at_now() - interval '1 second'`, `expires_at = at_now() + interval '1 hour'`],
    ] as const) {
      await change(gone)
      expect([await seen(), (await coop()).length]).toEqual([undefined, 0])
      await change(back)
      expect([(await seen())!.invoice.id, (await coop()).length]).toEqual([id, 1])
    }
    const rows = await world.database.read(link, (tx) =>
      sql`select from asking_link_subject('quote')`.execute(tx),
    )
    expect(rows.rows).toEqual([])
  })

  test('sees it by a second link too, when the office made one', async () => {
    const token = 'CCCCCCCCCCCCCCCCCCCCCC'
    await world.sql(`insert into link values ($1, $2, 'invoice', $3, at_now(), null, null)`, [
      world.cooperativeId,
      token,
      id,
    ])
    expect((await seen({ ...link, token }))!.invoice.id).toBe(id)
  })

  test('opens it once, however often it is opened', async () => {
    expect((await seen())!.opened).toBe(false)
    await Promise.all([1, 2, 3].map(() => world.perform(markOpened, link, {}, commandId())))
    expect((await seen())!.opened).toBe(true)
    expect((await kinds()).filter((kind) => kind === 'opened')).toHaveLength(1)
  })

  test('asks, the member answers, the customer reads it', async () => {
    expect(reasonOf(await ask(' '))).toBe('question-empty')
    value(await ask('Zit de verf erbij?'))
    expect(
      await world.database.read(world.greet, (tx) =>
        openQuestions(tx, world.cooperativeId, world.clock().at),
      ),
    ).toMatchObject([{ invoiceId: id, number: '2026-0001', words: 'Zit de verf erbij?' }])
    expect(reasonOf(await answer(''))).toBe('answer-empty')
    expect(reasonOf(await answer('Ja', world.piet))).toBeUndefined()
    value(await answer('Ja, alles.'))
    expect(
      await world.database.read(world.greet, (tx) =>
        openQuestions(tx, world.cooperativeId, world.clock().at),
      ),
    ).toEqual([])
    expect((await seen())!.conversation.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'question: Zit de verf erbij?',
      'answered: Ja',
      'answered: Ja, alles.',
    ])
  })

  test('does not see what the co-op says inside, and cannot go on asking for ever', async () => {
    const rows = await world.database.read(link, (tx) =>
      tx.selectFrom('invoice_event').select('kind').execute(),
    )
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['opened', 'question', 'answered']))
    for (let i = 0; i < 10; i++) value(await ask(`Vraag ${i}`))
    expect(reasonOf(await ask('Nog een'))).toBe('too-many-questions')
    expect(reasonOf(await ask('Hallo', { ...link, token: 'BBBBBBBBBBBBBBBBBBBBBB' }))).toBe(
      'invoice-not-found',
    )
  })

  test('does nothing but that', async () => {
    for (const table of ['customer', 'member', 'journal_entry', 'mail', 'person'] as const) {
      expect(await world.database.read(link, (tx) => tx.selectFrom(table).selectAll().execute())).toEqual([])
    }
    expect(
      reasonOf(
        await world.perform(answerQuestion, link as never, { invoiceId: id, answer: 'x' }, commandId()),
      ),
    ).toBe('not-permitted')
  })
})

describe('an invoice that is talked about', () => {
  const dispute = (words: string) =>
    world.perform(markDisputed, world.greet, { invoiceId: id, words }, commandId())

  test('is marked, and not late meanwhile', async () => {
    value(await dispute('Vindt het te duur'))
    const invoice = await standing(world, id)
    expect(statusOf(invoice, invoice.dueOn!)).toBe('disputed')
    value(await world.perform(endDispute, world.greet, { invoiceId: id, words: 'Toch akkoord' }, commandId()))
    expect(
      reasonOf(await world.perform(endDispute, world.greet, { invoiceId: id, words: '' }, commandId())),
    ).toBe('not-disputed')
    expect((await kinds()).slice(-2)).toEqual(['disputed', 'dispute-ended'])
  })

  test('has something open', async () => {
    value(await pay(world, id, 12_100n))
    expect(reasonOf(await dispute('Nog iets'))).toBe('nothing-open')
    const draft = await submittedOf(world, world.anna, await customerOfMember(world, world.anna))
    const early = { invoiceId: draft, words: '' }
    expect(reasonOf(await world.perform(markDisputed, world.greet, early, commandId()))).toBe(
      'not-an-issued-invoice',
    )
  })
})
