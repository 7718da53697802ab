/** What jobs do with statements: each bears being done twice, and being killed anywhere. */
import type { JobActor } from '../../../platform/actor.ts'
import { addDays, type Day } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { daysOfMonth, monthsLater, monthWith } from '../figures/month.ts'
import { deliverStatement } from './deliver-statement.ts'
import { makeStatement } from './make-statement.ts'
import { printStatement, type StatementParts } from './print-statement.ts'
import { remindMember } from './remind-member.ts'
import { renewStatement } from './renew-statement.ts'
import { reminderMail } from './statement-mail.ts'
import { COMPARED_MONTHS, REMIND_DAYS_BEFORE } from './statement.ts'
import {
  membersWithoutStatement,
  monthsToCompare,
  toRemind,
  undelivered,
  unprinted,
} from './statement-work.db.ts'

/** Makes the statements of the month before the one in which the work was due. */
export async function makeStatements(parts: StatementParts, actor: JobActor, dueOn: Day): Promise<void> {
  const month = monthsLater(monthWith(dueOn), -1)
  const { database, perform, clock } = parts
  const members = await database.read(actor, (tx) =>
    membersWithoutStatement(tx, actor.cooperativeId, daysOfMonth(month)),
  )
  for (const memberId of members) {
    const made = await perform(makeStatement, actor, { memberId, month }, newId(clock().at))
    if (!made.ok) throw new Error(`the statement of ${month}: ${made.reason}`)
  }
}

/**
 * The round of the night: makes the statements that were missed (somebody was placed with a municipality later),
 * compares what was confirmed with the books, and goes on with what was left half done.
 */
export async function compareStatements(parts: StatementParts, actor: JobActor, dueOn: Day): Promise<void> {
  const { database } = parts
  const { cooperativeId } = actor
  await makeStatements(parts, actor, dueOn)
  const from = monthsLater(monthWith(dueOn), -COMPARED_MONTHS)
  const months = await database.read(actor, (tx) => monthsToCompare(tx, cooperativeId, from))
  for (const { memberId, month } of months) await compareStatement(parts, actor, memberId, month)
  for (const id of await database.read(actor, (tx) => unprinted(tx, cooperativeId)))
    await printStatement(parts, actor, id)
  await deliverStatements(parts, actor)
}

/** Compares one month of one member with what they confirmed. */
export async function compareStatement(
  { perform, clock }: StatementParts,
  actor: JobActor,
  memberId: Id<'member'>,
  month: Day,
): Promise<void> {
  const renewed = await perform(renewStatement, actor, { memberId, month }, newId(clock().at))
  if (!renewed.ok) throw new Error(`the statement of ${month}: ${renewed.reason}`)
}

/** Brings what is printed to the municipality: of one member, or of all. */
export async function deliverStatements(
  { database, perform, clock }: StatementParts,
  actor: JobActor,
  memberId?: Id<'member'>,
): Promise<void> {
  const waiting = await database.read(actor, (tx) => undelivered(tx, actor.cooperativeId, memberId))
  for (const { id } of waiting) {
    const done = await perform(deliverStatement, actor, { statementId: id }, newId(clock().at))
    if (!done.ok) throw new Error(`delivering ${id}: ${done.reason}`)
  }
}

/** Reminds who has not confirmed and is near the last day. Who has no e-mail is on the office's list. */
export async function remindOfStatements(parts: StatementParts, actor: JobActor): Promise<void> {
  const { database, perform, clock, publicUrl } = parts
  const { cooperativeId } = actor
  const until = addDays(clock().today, REMIND_DAYS_BEFORE)
  const find = () => database.read(actor, (tx) => toRemind(tx, cooperativeId, until))
  // What differs in nothing any more asks nothing, so nobody is reminded of it.
  for (const { memberId, month, version } of await find())
    if (version > 1) await compareStatement(parts, actor, memberId, month)
  const waiting = await find()
  const here = (await database.read(actor, (tx) => cooperativeById(tx, cooperativeId)))!
  for (const one of waiting) {
    if (one.email === null) continue
    const url = `${publicUrl}/${here.slug}/overzichten/${one.id}`
    const mail = { to: one.email, ...reminderMail(one, here.legalName, url) }
    const done = await perform(remindMember, actor, { statementId: one.id, ...mail }, newId(clock().at))
    if (!done.ok) throw new Error(`reminding of ${one.id}: ${done.reason}`)
  }
}
