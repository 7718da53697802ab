/**
 * Work for each other of who never signs in: said on a signed sheet, noted by the administration, never by one alone.
 */
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  as,
  must,
  oneMore,
  oneMoreMember,
  smallWorld,
  type MemberOfWorld,
  type World,
} from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { answerInsideJob } from './answer-inside-job.ts'
import { askInsideJob } from './ask-inside-job.ts'
import { bookInsideJob } from './book-inside-job.ts'
import { noteInsideJob } from './note-inside-job.ts'
import { noteInsideWord } from './note-inside-word.ts'
import { commandId, reasonOf } from '../sales/sales-play.fixture.ts'

let world: World
let mia: MemberOfWorld
let second: PersonActor
beforeEach(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  second = await oneMore(world, 'Tweede Administrateur', 'administrator')
  const { greet, anna } = world
  const earned = {
    memberId: anna.memberId,
    turnover: 100_000n,
    jobCosts: 0n,
    countsOn: day('2026-03-01'),
    cause: 'payment',
    about: 'eerder werk',
  } as const
  await as(world, greet, (tx) => shareOutEarnings(tx, greet, earned, world.clock(), commandId()))
})
afterEach(() => world.close())

const TODAY = day('2026-03-29')
const onPaper = (who: MemberOfWorld) =>
  world.sql('update person set email = null where id = $1', [who.personId])
const byMail = (who: MemberOfWorld) =>
  world.sql(`update person set email = id || '@voorbeeld.example' where id = $1`, [who.personId])
const work = () => ({
  earnerId: mia.memberId,
  amount: 10_000n,
  purpose: 'investment' as const,
  what: 'logo getekend',
  workedOn: day('2026-03-27'),
})
const asked = () => must(world.perform(askInsideJob, world.anna, work(), commandId()))
const noteAsked = (by: PersonActor, signedOn: Day = TODAY) =>
  world.perform(noteInsideJob, by, { ...work(), payerId: world.anna.memberId, signedOn }, commandId())
const note = async (
  by: PersonActor,
  jobId: Id<'inside-job'>,
  says: 'yes' | 'no' | 'undo',
  signedOn: Day = TODAY,
) => reasonOf(await world.perform(noteInsideWord, by, { jobId, says, signedOn }, commandId()))
const book = async (by: PersonActor, jobId: Id<'inside-job'>) =>
  reasonOf(await world.perform(bookInsideJob, by, { jobId }, commandId()))

test('the yes of who did it: only of who never signs in, with a day that can be; then it may be booked', async () => {
  await byMail(mia)
  const jobId = await asked()
  expect(await note(world.greet, jobId, 'yes')).toBe('paper-not-needed')
  await onPaper(mia)
  expect(await note(world.greet, jobId, 'yes', day('2026-03-28'))).toBe('paper-day')
  expect(await note(world.greet, jobId, 'yes', day('2026-03-30'))).toBe('paper-day')
  expect(await note(world.anna, jobId, 'yes')).toBe('not-permitted')
  expect(await note(world.greet, jobId, 'yes')).toBeUndefined()
  expect(await note(world.greet, jobId, 'yes')).toBe('inside-answered')
  const [kept] = await world.sql('select earner_noted_by, earner_signed_on::text as day from inside_job')
  expect(kept).toEqual({ earner_noted_by: world.greet.personId, day: '2026-03-29' })
  expect(await book(world.greet, jobId)).toBeUndefined()
})

test('what the payer asks: noted by one, booked by another; both on paper takes two for the yes as well', async () => {
  await byMail(world.anna)
  expect(reasonOf(await noteAsked(world.greet))).toBe('paper-not-needed')
  await onPaper(world.anna)
  await onPaper(mia)
  expect(reasonOf(await noteAsked(world.greet, day('2026-03-26')))).toBe('paper-day')
  const jobId = await must(noteAsked(world.greet))
  expect(await note(world.greet, jobId, 'yes')).toBe('asked-by-you')
  expect(await note(second, jobId, 'yes')).toBeUndefined()
  expect(await book(world.greet, jobId)).toBe('asked-by-you')
  expect(await book(second, jobId)).toBeUndefined()
})

test('undone with one word online and one on paper, by another than who noted it', async () => {
  await onPaper(mia)
  const jobId = await asked()
  expect(await note(world.greet, jobId, 'undo')).toBe('inside-answered')
  expect(await note(world.greet, jobId, 'yes')).toBeUndefined()
  expect(await book(world.greet, jobId)).toBeUndefined()
  const undo = { jobId, says: 'undo', why: '' } as const
  expect(reasonOf(await world.perform(answerInsideJob, world.anna, undo, commandId()))).toBeUndefined()
  expect(await note(world.greet, jobId, 'undo')).toBeUndefined()
  expect(await book(world.greet, jobId)).toBe('asked-by-you')
  expect(await book(second, jobId)).toBeUndefined()
})

test('a no on paper closes it, once', async () => {
  await onPaper(mia)
  const jobId = await asked()
  expect(await note(world.greet, jobId, 'no')).toBeUndefined()
  expect(await note(world.greet, jobId, 'yes')).toBe('inside-answered')
})

test('whoever runs SQL as the application does none of it alone, nor in the name of who signs in', async () => {
  await byMail(mia)
  const jobId = await asked()
  const set = (by: PersonActor, values: object) =>
    world.database.write(
      by,
      async (tx) => {
        await tx.updateTable('inside_job').set(values).where('id', '=', jobId).execute()
        return true
      },
      () => true,
    )
  const yes = { agreed_at: new Date(), earner_noted_by: world.greet.personId, earner_signed_on: TODAY }
  const own = 'each says what is theirs to say'
  await expect(set(world.greet, yes)).rejects.toThrow(own)
  await onPaper(mia)
  await expect(set(world.greet, { agreed_at: new Date() })).rejects.toThrow(own)
  await expect(set(world.greet, { ...yes, earner_noted_by: second.personId })).rejects.toThrow(own)
  await expect(set(world.anna, yes)).rejects.toThrow(own)
  await set(world.greet, yes)
})
