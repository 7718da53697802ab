import type { Tx } from '../../platform/database.ts'
import type { Now } from '../../platform/clock.ts'
import { enqueue } from '../../platform/jobs.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { insertStep, moveApplication } from './going-on.db.ts'
import { mailApplicantJob } from './mail-applicant-job.ts'
import { plannedFor, type Stage } from './road.ts'
import { isTold } from './telling.ts'

/** A stage that an application reaches. */
export type Reached = {
  readonly stage: Stage
  readonly on: Day
  /** Since when it stands there, where that is not the day of the step. */
  readonly since?: Day
  readonly note?: string
  readonly due?: Day | null
  readonly memberId?: Id<'member'>
  /** It ends because the same person has another application. */
  readonly twice?: boolean
  /** Who wrote it down; null: who applies. */
  readonly by: Id<'person'> | null
}

/** Puts an application one step further, keeps the step, and has who applies told of it. Gives the step. */
export async function reachStage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
  { stage, on, since = on, note = '', due = null, by, ...more }: Reached,
  now: Now,
): Promise<Id<'application-step'>> {
  const stepId = newId<'application-step'>(now.at)
  // Moved first: of two at once the other waits here, and so has the next place among the steps.
  const revision = await moveApplication(tx, cooperativeId, {
    id,
    to: stage,
    on: since,
    due: plannedFor(stage, due),
    ...more,
  })
  await insertStep(tx, cooperativeId, id, { id: stepId, stage, on, due, note, by, at: now.at })
  await askToTell(tx, cooperativeId, { id, stage, revision }, now)
  return stepId
}

/** Asks for the mail that tells who applies that a stage was reached, when it is one that is told. */
export async function askToTell(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  reached: Standing & { readonly stage: Stage },
  now: Now,
): Promise<void> {
  if (isTold(reached.stage)) await askForMail(tx, cooperativeId, reached, now)
}

/** Asks for the mail that tells who applies how far it is, with their link. */
export async function askForMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id: applicationId, revision }: Standing,
  now: Now,
): Promise<void> {
  const mailId = newId<'mail'>(now.at)
  await enqueue(tx, mailApplicantJob, cooperativeId, { applicationId, revision, mailId })
}

type Standing = { readonly id: Id<'application'>; readonly revision: number }
