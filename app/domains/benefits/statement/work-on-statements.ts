/** What jobs do with statements: each bears being done twice, and being killed anywhere. */
import type { JobActor } from '../../../platform/actor.ts'
import { beginRound, type Round } from '../../../platform/round.ts'
import { addDays, type Day } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { paths } from '../../../web/paths.ts'
import { daysOfMonth, monthsLater, monthWith } from '../figures/month.ts'
import { deliverStatement } from './deliver-statement.ts'
import { makeStatement } from './make-statement.ts'
import { printStatement, type StatementNeeds } from './print-statement.ts'
import { remindMember } from './remind-member.ts'
import { renewalOf } from './renew-month.ts'
import { renewStatement } from './renew-statement.ts'
import { reminderMail } from './statement-mail.ts'
import { COMPARED_MONTHS, REMIND_DAYS_BEFORE } from './statement.ts'
import {
  membersWithoutStatement,
  monthsToCompare,
  toDeliver,
  toRemind,
  unprinted,
  type ToRemind,
} from './statement-work.db.ts'

/** Makes the statements of the month before the one in which the work was due. */
export async function makeStatements(needs: StatementNeeds, actor: JobActor, dueOn: Day): Promise<void> {
  const round = beginRound()
  await makeMissing(needs, actor, dueOn, round)
  round.end()
}

/**
 * The round of the night: makes the statements that were missed (somebody was placed with a municipality later),
 * compares what was confirmed with the books, and goes on with what was left half done. What fails for one member
 * keeps no other waiting; the round fails at its end, naming what failed.
 */
export async function compareStatements(needs: StatementNeeds, actor: JobActor, dueOn: Day): Promise<void> {
  const { database } = needs
  const { cooperativeId } = actor
  const round = beginRound()
  await makeMissing(needs, actor, dueOn, round)
  const from = monthsLater(monthWith(dueOn), -COMPARED_MONTHS)
  for (const one of await database.read(actor, (tx) => monthsToCompare(tx, cooperativeId, from)))
    await round.attempt(monthIn(one), () => compareStatement(needs, actor, one.memberId, one.month))
  for (const id of await database.read(actor, (tx) => unprinted(tx, cooperativeId)))
    await round.attempt(`the PDF of ${id}`, () => printStatement(needs, actor, id))
  await deliverWaiting(needs, actor, round)
  round.end()
}

/**
 * Compares one month of one member with what they confirmed. First only reading: where nothing is to be done, as in
 * most months of most nights, nothing is kept either, and nobody reads that something of the member was changed.
 */
export async function compareStatement(
  { database, perform, clock }: StatementNeeds,
  actor: JobActor,
  memberId: Id<'member'>,
  month: Day,
): Promise<void> {
  const found = await database.read(actor, (tx) => renewalOf(tx, actor.cooperativeId, memberId, month))
  if (!found) return
  const renewed = await perform(renewStatement, actor, { memberId, month }, newId(clock().at))
  if (!renewed.ok) throw new Error(`the statement of ${month}: ${renewed.reason}`)
}

/** Brings what is printed to the municipality: of one member, or of all. */
export async function deliverStatements(
  needs: StatementNeeds,
  actor: JobActor,
  memberId?: Id<'member'>,
): Promise<void> {
  const round = beginRound()
  await deliverWaiting(needs, actor, round, memberId)
  round.end()
}

/** Reminds who has not confirmed and is near the last day. Who has no e-mail is on the office's list. */
export async function remindOfStatements(needs: StatementNeeds, actor: JobActor): Promise<void> {
  const { database, clock } = needs
  const { cooperativeId } = actor
  const until = addDays(clock().today, REMIND_DAYS_BEFORE)
  const find = () => database.read(actor, (tx) => toRemind(tx, cooperativeId, until))
  const round = beginRound()
  const unclear = new Set<string>()
  // What differs in nothing any more asks nothing, so nobody is reminded of it; nor of what cannot be compared.
  for (const one of await find()) {
    if (one.version === 1) continue
    unclear.add(one.id)
    await round.attempt(monthIn(one), async () => {
      await compareStatement(needs, actor, one.memberId, one.month)
      unclear.delete(one.id)
    })
  }
  const { slug, legalName } = (await database.read(actor, (tx) => cooperativeById(tx, cooperativeId)))!
  for (const one of await find()) {
    if (unclear.has(one.id)) continue
    const url = needs.publicUrl + paths.statement(slug, one.id)
    await round.attempt(`reminding of ${one.id}`, () => remind(needs, actor, one, legalName, url))
  }
  round.end()
}

async function makeMissing(
  { database, perform, clock }: StatementNeeds,
  actor: JobActor,
  dueOn: Day,
  round: Round,
): Promise<void> {
  const month = monthsLater(monthWith(dueOn), -1)
  const members = await database.read(actor, (tx) =>
    membersWithoutStatement(tx, actor.cooperativeId, daysOfMonth(month)),
  )
  for (const memberId of members)
    await round.attempt(monthIn({ memberId, month }), async () => {
      const made = await perform(makeStatement, actor, { memberId, month }, newId(clock().at))
      if (!made.ok) throw new Error(`the statement of ${month}: ${made.reason}`)
    })
}

async function deliverWaiting(
  { database, perform, clock }: StatementNeeds,
  actor: JobActor,
  round: Round,
  memberId?: Id<'member'>,
): Promise<void> {
  for (const statementId of await database.read(actor, (tx) => toDeliver(tx, actor.cooperativeId, memberId)))
    await round.attempt(`delivering ${statementId}`, async () => {
      const done = await perform(deliverStatement, actor, { statementId }, newId(clock().at))
      if (!done.ok) throw new Error(done.reason)
    })
}

async function remind(
  { perform, clock }: StatementNeeds,
  actor: JobActor,
  one: ToRemind,
  cooperative: string,
  url: string,
): Promise<void> {
  if (one.email === null) return
  const mail = { to: one.email, ...reminderMail(one, cooperative, url) }
  const done = await perform(remindMember, actor, { statementId: one.id, ...mail }, newId(clock().at))
  if (!done.ok) throw new Error(done.reason)
}

/** By id, so that no log tells who it is. */
function monthIn({ memberId, month }: { readonly memberId: Id<'member'>; readonly month: Day }): string {
  return `the month ${month} of member ${memberId}`
}
