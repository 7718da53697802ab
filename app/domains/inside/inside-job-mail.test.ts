/** Who is asked about work for another, or about undoing it, hears of it by mail. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { answerInsideJob } from './answer-inside-job.ts'
import { askInsideJob } from './ask-inside-job.ts'
import { bookInsideJob } from './book-inside-job.ts'
import { mailInsideJob } from './mail-inside-job.ts'
import { commandId, reasonOf } from '../sales/sales-play.fixture.ts'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  // Anna earned 1,000.00 before: 700.00 in her pot.
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
afterAll(() => world.close())

const ask = (what: string) =>
  world.perform(
    askInsideJob,
    world.anna,
    { earnerId: mia.memberId, amount: 10_000n, purpose: 'investment', what, workedOn: day('2026-02-27') },
    commandId(),
  )
const says = async (by: PersonActor, jobId: Id<'inside-job'>, said: 'yes' | 'no' | 'undo') =>
  reasonOf(await world.perform(answerInsideJob, by, { jobId, says: said, why: '' }, commandId()))
const book = async (jobId: Id<'inside-job'>, by: PersonActor = world.greet) =>
  reasonOf(await world.perform(bookInsideJob, by, { jobId }, commandId()))

test('who is asked gets a mail, once, and not when it was answered', async () => {
  const jobId = await must(ask('logo voor de mail'))
  const mails = async () => {
    const waiting = await world.sql(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'mail-inside-job' and j.payload ->> 'jobId' = $1`,
      [jobId],
    )
    const parts = { ...world, publicUrl: 'https://gilde.example' }
    const actor = { kind: 'job', cooperativeId: world.cooperativeId } as const
    for (const { payload } of waiting) await mailInsideJob(parts, actor, payload as never)
    return world.sql(`select to_address, subject from mail where inside_job_id = $1 order by queued_at`, [
      jobId,
    ])
  }
  const [first, ...more] = await mails()
  expect(more).toEqual([])
  expect(first!['subject']).toBe('Anna de Vries vraagt of dit klopt: logo voor de mail')
  await says(mia, jobId, 'yes')
  expect(await mails()).toHaveLength(1)
  expect(await book(jobId)).toBeUndefined()
  await says(mia, jobId, 'undo')
  const after = await mails()
  expect(after.map(({ subject }) => subject)).toContain('Mia Kok wil terugdraaien: logo voor de mail')
  await says(world.anna, jobId, 'undo')
  expect(await book(jobId)).toBeUndefined()
})
