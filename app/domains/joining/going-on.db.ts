import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { Contact } from './application.ts'
import { endedOn, type Stage } from './road.ts'

/** An application as it comes in. */
export type NewApplication = {
  readonly id: Id<'application'>
  readonly name: string
  readonly idea: string
  readonly enteredBy: Id<'person'> | null
  readonly contact: Contact
  readonly language: Language
  /** Of the link with which who applies sees how far it is. */
  readonly token: string
}

/** Keeps an application, with its link. */
export async function insertApplication(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, name, idea, enteredBy, contact, language, token }: NewApplication,
  now: { readonly at: Date; readonly today: Day },
): Promise<void> {
  const { phone, email, benefit, municipality, helper, agreed } = contact
  await sql`
    insert into application (cooperative_id, id, name, idea, stage, stage_since, received_at, entered_by)
    values (${cooperativeId}, ${id}, ${name}, ${idea}, 'received', ${now.today}, ${now.at}, ${enteredBy})`.execute(
    tx,
  )
  await sql`
    insert into application_contact
      (cooperative_id, application_id, phone, email, benefit, municipality, helper, agreed, language)
    values (${cooperativeId}, ${id}, ${phone}, ${email}, ${benefit}, ${municipality}, ${helper}, ${agreed},
      ${language})`.execute(tx)
  await sql`
    insert into link (cooperative_id, token, kind, subject_id, made_at)
    values (${cooperativeId}, ${token}, 'application', ${id}, ${now.at})`.execute(tx)
}

/** Where an application goes on to. */
export type GoesOn = {
  readonly id: Id<'application'>
  readonly to: Stage
  readonly on: Day
  readonly due?: Day | null
  readonly memberId?: Id<'member'>
  /** It ends because the same person has another one. */
  readonly twice?: boolean
}

/** Puts an application one step further. Gives its revision since. */
export async function moveApplication(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, to, on, due = null, memberId, twice = false }: GoesOn,
): Promise<number> {
  const ended = endedOn(to, on)
  const { rows } = await sql<{ revision: number }>`
    update application set stage = ${to}, stage_since = ${on}, due_on = ${due}, ended_on = ${ended},
      keep_until = case when ${ended}::date is not null then keep_until end,
      member_id = ${memberId ?? null}, twice = ${twice}, revision = revision + 1
    where cooperative_id = ${cooperativeId} and id = ${id} returning revision`.execute(tx)
  return rows[0]!.revision
}

/** Keeps which step was taken. */
export async function insertStep(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
  step: {
    readonly id: Id<'application-step'>
    readonly stage: Stage
    readonly on: Day
    readonly due: Day | null
    readonly note: string
    readonly by: Id<'person'> | null
    readonly at: Date
    readonly insteadOf?: Id<'application-step'>
  },
): Promise<void> {
  await sql`
    insert into application_step 
      (cooperative_id, application_id, id, stage, on_day, due_on, note, taken_by, taken_at, instead_of)
    values (${cooperativeId}, ${applicationId}, ${step.id}, ${step.stage}, ${step.on}, ${step.due}, ${step.note},
      ${step.by}, ${step.at}, ${step.insteadOf ?? null})`.execute(tx)
}

/** Corrects what was told of the benefit. */
export async function updateBenefit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
  { benefit, municipality }: Pick<Contact, 'benefit' | 'municipality'>,
): Promise<void> {
  await sql`
    update application_contact set benefit = ${benefit}, municipality = ${municipality}, revision = revision + 1
    where cooperative_id = ${cooperativeId} and application_id = ${id}`.execute(tx)
}

/** How who applies is reached. */
export type Reach = Pick<Contact, 'phone' | 'email' | 'helper'>

/** Corrects how to reach who applies. */
export async function updateReach(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
  { phone, email, helper }: Reach,
): Promise<void> {
  await sql`
    update application_contact set phone = ${phone}, email = ${email}, helper = ${helper}, revision = revision + 1
    where cooperative_id = ${cooperativeId} and application_id = ${id}`.execute(tx)
}

/** Gives who applies another link: the one of before opens nothing any more. */
export async function renewLink(tx: Tx, id: Id<'application'>, token: string): Promise<void> {
  await sql`select renew_application_link(${id}, ${token})`.execute(tx)
}

/** Keeps an application that ended longer than its term, and how who applied agreed to that. */
export async function storeKeptLonger(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'application'>,
  kept: { readonly until: Day; readonly agreed: string; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    with longer as (
      update application set keep_until = ${kept.until}, revision = revision + 1
      where cooperative_id = ${cooperativeId} and id = ${id} returning revision)
    insert into application_kept (cooperative_id, application_id, revision, until, agreed, kept_by, kept_at)
    select ${cooperativeId}, ${id}, revision, ${kept.until}, ${kept.agreed}, ${kept.by}, ${kept.at}
    from longer`.execute(tx)
}

/** Erases what ended and whose term is over on `today`, with all that belongs to it. Gives how many. */
export async function eraseApplications(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  keptDays: number,
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from application
    where cooperative_id = ${cooperativeId}
      and coalesce(keep_until, ended_on + ${keptDays}::integer) < ${today}::date`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
