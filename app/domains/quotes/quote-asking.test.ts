import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { jobsFor } from '../../jobs.ts'
import { finishJobs, type JobHandler } from '../../platform/jobs.ts'
import type { Mail } from '../../platform/mail.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { agreeWithQuote } from './agree-with-quote.ts'
import { askAboutQuote } from './ask-about-quote.ts'
import { changeQuote } from './change-quote.ts'
import { disagreeWithQuote } from './disagree-with-quote.ts'
import { draftQuote } from './draft-quote.ts'
import { invoicePart } from './invoice-part.ts'
import { quotesSaidNoTo, quotesToDoOf } from './quote-list.db.ts'
import {
  acceptedQuote,
  bakeryOf,
  quoteNow,
  reasonOf,
  sentQuote,
  submittedQuote,
  typedQuote,
  value,
} from './quotes-play.fixture.ts'
import { sendQuote } from './send-quote.ts'
import { withdrawQuote } from './withdraw-quote.ts'

let world: World
let bakery: Id<'customer'>
let jobs: readonly JobHandler[]
let sent: Mail[] = []
beforeAll(async () => {
  world = await smallWorld()
  bakery = await bakeryOf(world, world.anna)
  const { database, perform, clock } = world
  const send = (mail: Mail) => {
    sent.push(mail)
    return Promise.resolve({ messageId: mail.messageId ?? '' })
  }
  const findings = async () => []
  jobs = jobsFor({ database, perform, clock, send, publicUrl: 'https://gilde.example', findings }).handlers
})
beforeEach(() => void (sent = []))
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

/** A quote that Greet wrote for Anna. */
const byGreet = async () => {
  const typed = { ...typedQuote(world.anna, bakery), submit: true, replaces: null }
  return value(await world.perform(draftQuote, world.greet, typed, newId()))
}
const subjects = async () => {
  await finishJobs(world.ownerUrl, jobs)
  return sent.map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`)
}
const toDo = async (quoteId: Id<'quote'>) =>
  (
    await world.database.read(world.anna, (tx) => quotesToDoOf(tx, world.cooperativeId, world.anna.memberId))
  ).find(({ id }) => id === quoteId)

test('the question of a customer is mailed to the member, with what was asked', async () => {
  const { customer } = await sentQuote(world, world.anna, bakery)
  await finishJobs(world.ownerUrl, jobs)
  sent = []
  value(await world.perform(askAboutQuote, customer, { question: 'Met ladder?' }, newId()))
  expect(await subjects()).toEqual(['anna: Bakkerij De Zon vraagt iets over je offerte'])
  expect(sent[0]!.text).toContain('Met ladder?')
})

test('a withdrawal is mailed to the customer, without the paper', async () => {
  const { quoteId } = await sentQuote(world, world.anna, bakery)
  await finishJobs(world.ownerUrl, jobs)
  sent = []
  value(await world.perform(withdrawQuote, world.anna, { quoteId }, newId()))
  const { number } = (await quoteNow(world, quoteId)).sent!
  expect(await subjects()).toEqual([`zon: Offerte ${number} is ingetrokken`])
  expect(sent[0]!.attachments ?? []).toHaveLength(0)
})

test('what the administration wrote is mailed to the member, once for each revision', async () => {
  const quoteId = await byGreet()
  expect(await subjects()).toEqual(['anna: Klopt deze offerte voor Bakkerij De Zon?'])
  const better = {
    ...typedQuote(world.anna, bakery, { note: 'Tot snel' }),
    quoteId,
    revision: 1,
    submit: true,
  }
  value(await world.perform(changeQuote, world.greet, better, newId()))
  expect(await subjects()).toHaveLength(2)
  sent = []
  await submittedQuote(world, world.anna, bakery)
  expect(await subjects()).toEqual([])
})

test('who said yes before the mail was written gets none', async () => {
  const quoteId = await byGreet()
  value(await world.perform(agreeWithQuote, world.anna, { quoteId, revision: 1 }, newId()))
  expect(await subjects()).toEqual([])
})

test('a member says no with what is wrong: nobody can send it, and it waits for the administration', async () => {
  const quoteId = await byGreet()
  const no = (words: string, revision = 1, who: World['greet'] = world.anna) =>
    world.perform(disagreeWithQuote, who, { quoteId, revision, words }, newId())
  expect(reasonOf(await no(' '))).toBe('no-without-words')
  expect(reasonOf(await no('Te laag', 7))).toBe('quote-changed')
  expect(reasonOf(await no('Te laag', 1, world.greet))).toBe('quote-not-found')
  value(await no('Het zijn twee dagen.'))
  expect(reasonOf(await no('Nog eens'))).toBe('quote-not-submitted')
  expect(reasonOf(await world.perform(sendQuote, world.piet, { quoteId, revision: 2 }, newId()))).toBe(
    'quote-not-submitted',
  )
  const saidNo = () => world.database.read(world.greet, (tx) => quotesSaidNoTo(tx, world.cooperativeId))
  expect(await saidNo()).toMatchObject([{ id: quoteId, words: 'Het zijn twee dagen.' }])
  expect(await toDo(quoteId)).toBeUndefined()
  const better = { ...typedQuote(world.anna, bakery), quoteId, revision: 2, submit: true }
  value(await world.perform(changeQuote, world.greet, better, newId()))
  expect(await saidNo()).toEqual([])
  expect((await toDo(quoteId))?.what).toBe('agree')
  const own = await submittedQuote(world, world.anna, bakery)
  const mine = { quoteId: own, revision: 1, words: 'Toch niet' }
  expect(reasonOf(await world.perform(disagreeWithQuote, world.anna, mine, newId()))).toBe('agreed-already')
})

test('a later part stays a task until all of it is invoiced', async () => {
  const quoteId = await acceptedQuote(world, world.anna, bakery, {
    billing: [
      { name: 'Begin', share: 5000, amount: null },
      { name: 'Eind', share: null, amount: null },
    ],
  })
  const invoice = (part: number) => {
    const worked = { workedFrom: day('2026-04-06'), workedUntil: day('2026-04-06') }
    return world.perform(invoicePart, world.anna, { quoteId, part, ...worked }, newId())
  }
  expect(await toDo(quoteId)).toMatchObject({ what: 'invoice', words: 'Begin' })
  value(await invoice(1))
  expect(await toDo(quoteId)).toMatchObject({ what: 'next-part', words: 'Eind' })
  value(await invoice(2))
  expect(await toDo(quoteId)).toBeUndefined()
})
