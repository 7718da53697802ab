import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { pots as words } from '../../text/nl/pots.ts'
import { yearOf, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { explain, type Explanation } from './explain.ts'
import { keepSharedMovement } from './keep-shared-movement.ts'
import * as db from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'
import type { Scheme } from './scheme.ts'
import { shareOutEvent, type PotState } from './share-out-event.ts'
import type { Part, SharedEvent } from './share-out.ts'
import { sharingEntry, slicesOf, type Slice, type ToShare } from './sharing.ts'

export type ShareRefusal = 'no-scheme-in-force'

/**
 * Shares an event out: posts the entry, keeps the parts and the sum behind them, and moves the year's base on. All
 * in the caller's transaction. Who holds the pen already (has posted) loses nothing; it is taken here anyway.
 *
 * @returns the ids of the sharings (more than one when an undoing counts in several years), none when there was
 *   nothing to share out; refused when no scheme version holds on that day
 */
export async function shareOutEarnings(
  tx: Tx,
  actor: CooperativeActor,
  toShare: ToShare,
  now: Now,
  commandId: string,
): Promise<Result<readonly Id<'sharing'>[], ShareRefusal>> {
  const event = { turnoverDelta: toShare.turnover, jobCostDelta: toShare.jobCosts }
  const goesBack = event.turnoverDelta < 0n || event.jobCostDelta < 0n
  await holdPen(tx, actor.cooperativeId)
  const earlier = goesBack ? await db.sharedOf(tx, actor.cooperativeId, toShare) : []
  const made: Id<'sharing'>[] = []
  for (const slice of slicesOf(event, earlier)) {
    const sharing = await shareSlice(tx, actor, toShare, slice, now, commandId)
    if (!sharing) return refuse('no-scheme-in-force', { on: toShare.countsOn })
    made.push(sharing)
  }
  return ok(made)
}

async function shareSlice(
  tx: Tx,
  actor: CooperativeActor,
  toShare: ToShare,
  { event, under }: Slice,
  now: Now,
  commandId: string,
): Promise<Id<'sharing'> | undefined> {
  const { cooperativeId } = actor
  const year = under === 'now' ? yearOf(toShare.countsOn) : under.year
  const version = under === 'now' ? undefined : under.versionId
  const standing = await db.standing(tx, cooperativeId, toShare.memberId, toShare.countsOn, year, version)
  if (!standing) return undefined
  const state = stateOf(standing)
  const { parts } = shareOutEvent(readScheme(standing.rules), state, event)
  const entry = sharingEntry(toShare, event, parts, descriptionOf(toShare, event))
  const posted = entry ? await post(tx, actor, entry, now, commandId) : undefined
  const id = newId<'sharing'>(now.at)
  await db.insertSharing(tx, {
    cooperativeId,
    id,
    memberId: toShare.memberId,
    versionId: standing.version_id,
    year,
    entryId: posted?.id ?? null,
    countsOn: toShare.countsOn,
    cause: toShare.cause,
    invoiceId: toShare.invoiceId ?? null,
    costId: toShare.costId ?? null,
    insideJobId: toShare.insideJobId ?? null,
    settlementId: toShare.settlementId ?? null,
    event,
    state,
    parts,
    sharedAt: now.at,
  })
  if (posted) {
    const toPot = sum(parts.flatMap((part) => (part.destination === 'member-pot' ? part.amount : [])))
    const of = { memberId: toShare.memberId, sharingId: id, versionId: standing.version_id, amount: toPot }
    const entryOf = { id: posted.id, countsOn: toShare.countsOn }
    await keepSharedMovement(tx, cooperativeId, of, entryOf, now)
  }
  return id
}

/** What the entry is called in the books, in the words of the co-operative. */
function descriptionOf({ about, cause, costId, insideJobId }: ToShare, event: SharedEvent): string {
  const goesBack = event.turnoverDelta < 0n || event.jobCostDelta < 0n
  const known = { about: about ?? words.entry.about[cause] }
  const isCost = costId !== undefined || (insideJobId !== undefined && event.jobCostDelta !== 0n)
  if (isCost && about) return words.entry[goesBack ? 'costBack' : 'cost'](known).slice(0, 300)
  return words.entry[goesBack ? 'back' : 'shared'](known).slice(0, 300)
}

/** What an event would give if it were shared out now: the very sum that posting it would make. */
export type SharingPreview = {
  readonly scheme: Scheme
  readonly parts: readonly Part[]
  readonly explanation: Explanation
}

/**
 * What an amount of turnover would bring a member, without booking anything.
 *
 * @param turnover cents excluding VAT
 * @param jobCosts cents: what a cost would take
 * @returns undefined when no scheme version holds on that day
 */
export async function previewSharing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
  turnover: Cents,
  jobCosts: Cents = 0n,
): Promise<SharingPreview | undefined> {
  const standing = await db.standing(tx, cooperativeId, memberId, on, yearOf(on))
  if (!standing) return undefined
  const scheme = readScheme(standing.rules)
  const event: SharedEvent = { turnoverDelta: turnover, jobCostDelta: jobCosts }
  const state = stateOf(standing)
  return {
    scheme,
    parts: shareOutEvent(scheme, state, event).parts,
    explanation: explain(scheme, state, event),
  }
}

/** A stored sharing (by its id or that of its entry) with the sum behind it, exactly as it was when it was posted. */
export async function explainSharing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'sharing'> | Id<'entry'>,
) {
  const row = await db.sharingById(tx, cooperativeId, id)
  if (!row) return undefined
  const base = { turnover: row.turnover_before, jobCosts: row.job_costs_before }
  const state: PotState = { base, balance: row.pot_before, overflowed: row.overflow_before }
  const event = { turnoverDelta: row.turnover, jobCostDelta: row.job_costs }
  const scheme = readScheme(row.rules)
  return { row, scheme, explanation: explain(scheme, state, event) }
}

function stateOf(standing: db.StandingRow): PotState {
  return {
    base: { turnover: standing.turnover, jobCosts: standing.job_costs },
    balance: standing.pot,
    overflowed: standing.overflow,
  }
}
