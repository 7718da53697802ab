import { personOf, type Actor, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { yearOf, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { toDecimal, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkKept, checkNotOwn, holdPen, type EntryLine, type KeptRefusal } from '../books/index.ts'
import { isGoneOn, memberById } from '../members/index.ts'
import { amSecondTo, myAccessIsOpen } from '../people/index.ts'
import { insertMovement, movementsIn, type NewMovement } from './pot-movement.db.ts'
import { approverRoles, yesToCome, type PotYes } from './pot-request.ts'
import { requestsFor, type Spending } from './pot-request.db.ts'
import { standing } from './pots.db.ts'
import { readScheme } from './scheme-stored.ts'
import type { PotRules } from './scheme.ts'
import { tellMoneyChanged } from './tell-money-changed.ts'
import type { PotPurpose, PotMove, EntryOfMove } from './pot-move.ts'

export type MovePotRefusal =
  | KeptRefusal
  | 'own-pot'
  | 'no-scheme-in-force'
  | 'purpose-not-allowed'
  | 'pot-frozen'
  | 'pot-needs-yes'

/**
 * The one way in which anything is done with a pot: keeps the movement, and gives the line for the entry of the caller,
 * which must be posted under the id that was given before the transaction ends; the database refuses to commit else.
 * What was shared out comes in by `keepSharedMovement`.
 *
 * Money goes out only for what the scheme allows that holds for the member on that day, and never more than is there;
 * nobody moves their own pot. When the scheme names who approves, as many of them as it asks said yes to a request for
 * it, or book it themselves; a scheme that names nobody leaves it to the administration. Holds the pen until commit, so
 * that what is in the pot stays so.
 *
 * @returns the line on the pot; `own-pot`, `no-scheme-in-force`, `purpose-not-allowed`, `pot-frozen` with the day
 *   `since` which nothing goes out any more, `pot-needs-yes` with `who` approves and how many (`count`), or
 *   `pot-too-small` with the `balance` in cents. Several moves of one entry are measured together by `checkKept`
 * @throws RangeError when an amount that must be above 0 is not
 */
export async function movePot(
  tx: Tx,
  actor: CooperativeActor,
  move: PotMove,
  entry: EntryOfMove,
  now: Now,
): Promise<Result<EntryLine, MovePotRefusal>> {
  const { kind, memberId, amount } = move
  await holdPen(tx, actor.cooperativeId)
  const under = await allowed(tx, actor, move, entry.countsOn, now)
  if (!under.ok) return under
  const signed = kind === 'spent' || kind === 'emptied' ? -amount : amount
  await insertMovement(tx, actor.cooperativeId, {
    id: newId(now.at),
    memberId,
    kind,
    amount: signed,
    purpose: ('purpose' in move && move.purpose) || null,
    what: ('what' in move && move.what) || null,
    insideJobId: move.kind === 'earned' ? move.insideJobId : null,
    emptyingId: move.kind === 'emptied' ? move.emptyingId : null,
    sharingId: null,
    undoesId: null,
    entry,
    bookedAt: now.at,
    ...under.value,
  })
  await tellMoneyChanged(tx, actor.cooperativeId, memberId)
  return ok({ account: 'member-pots', amount: -signed, memberId })
}

type Under = Pick<NewMovement, 'versionId' | 'approvedBy' | 'requestId'>

/** Whether a move is allowed, and under which version of the scheme. */
async function allowed(
  tx: Tx,
  actor: CooperativeActor,
  move: PotMove,
  on: Day,
  now: Now,
): Promise<Result<Under, MovePotRefusal>> {
  const { memberId, amount } = move
  if (amount <= 0n) throw new RangeError(`a pot is not moved by ${toDecimal(amount)}`)
  const own = await checkNotOwn(tx, actor, [memberId])
  if (!own.ok) return own
  if (move.kind === 'opening') return ok({ versionId: null, ...NOT_ASKED })
  if (move.kind === 'emptied') {
    const there = await checkKept(tx, actor, [{ account: 'member-pots', amount, memberId }])
    return there.ok ? ok({ versionId: move.versionId, ...NOT_ASKED }) : there
  }
  const holds = await standing(tx, actor.cooperativeId, memberId, on, yearOf(on))
  // What comes back, or was earned, may always go into a pot.
  if (move.kind === 'returned' || move.kind === 'earned')
    return ok({ versionId: holds?.version_id ?? null, ...NOT_ASKED })
  if (!holds) return refuse('no-scheme-in-force', { on })
  const { pot } = readScheme(holds.rules)
  if (!allows(pot, move.purpose)) return refuse('purpose-not-allowed', { what: move.purpose })
  const left = pot.onLeaving === 'frozen' ? await memberById(tx, actor.cooperativeId, memberId) : undefined
  if (left?.leftOn && isGoneOn(left, on)) return refuse('pot-frozen', { since: left.leftOn })
  const yes = await whoSaidYes(tx, actor, pot, move, now)
  if (!yes.ok) return yes
  const kept = await checkKept(tx, actor, [{ account: 'member-pots', amount, memberId }])
  return kept.ok ? ok({ versionId: holds.version_id, ...yes.value }) : kept
}

/** Whether the rules of a pot let it be spent on something. */
export function allows(pot: PotRules, purpose: PotPurpose): boolean {
  return purpose === 'payout' ? pot.payoutToMember : pot.maySpendOn.includes(purpose)
}

const NOT_ASKED = { approvedBy: null, requestId: null }

/** Whose yes lets this be spent: of who books it, when the scheme names them, and of who said so beforehand. */
async function whoSaidYes(
  tx: Tx,
  actor: CooperativeActor,
  { approvers }: PotRules,
  spending: Spending & { readonly requestId?: Id<'pot-request'> },
  now: Now,
): Promise<Result<Pick<Under, 'approvedBy' | 'requestId'>, 'pot-needs-yes'>> {
  const named = spending.requestId
  if (approvers.anyOf.length === 0) return ok({ ...NOT_ASKED, requestId: named ?? null })
  const mine = (await myAccessIsOpen(tx, now.at)) ? [] : ownYes(approvers, actor, spending.amount)
  const approvedBy = mine.length > 0 ? personOf(actor) : null
  if (yesToCome(approvers, mine, spending.amount) === 0) return ok({ approvedBy, requestId: named ?? null })
  for (const { id, yes } of await requestsFor(tx, actor.cooperativeId, spending)) {
    if (named !== undefined && id !== named) continue
    const together = (await amSecondToAll(tx, actor, yes, now)) ? [...yes, ...mine] : yes
    if (yesToCome(approvers, together, spending.amount) === 0) return ok({ approvedBy, requestId: id })
  }
  return refuse('pot-needs-yes', { who: approvers.anyOf.join(' '), count: String(approvers.count) })
}

/** Whether who books counts as another than each of those who said yes; nobody is asked of who said so themselves. */
async function amSecondToAll(
  tx: Tx,
  actor: CooperativeActor,
  yes: readonly PotYes[],
  now: Now,
): Promise<boolean> {
  if (actor.kind !== 'person') return false
  for (const { person } of yes) {
    if (person !== actor.personId && !(await amSecondTo(tx, actor, person, now))) return false
  }
  return true
}

function ownYes(approvers: PotRules['approvers'], actor: Actor, amount: Cents): PotYes[] {
  if (actor.kind !== 'person') return []
  const { personId: person, roles } = actor
  return approverRoles(approvers, roles, amount).map((as) => ({ person, name: null, as }))
}

/**
 * Undoes every movement of an entry, for who has posted the entry that reverses it. Whether what it takes out is there
 * is for `checkKept` to say beforehand: of the whole reversal at once. Nothing happens when the entry moved no pot.
 *
 * @param undone the entry whose movements are undone
 * @param entry the entry that reverses it
 * @returns `own-pot` when one of them is of who undoes it
 */
export async function undoMoves(
  tx: Tx,
  actor: CooperativeActor,
  undone: Id<'entry'>,
  entry: EntryOfMove,
  now: Now,
): Promise<Result<null, 'own-pot'>> {
  const { cooperativeId } = actor
  await holdPen(tx, cooperativeId)
  const moved = await movementsIn(tx, cooperativeId, undone)
  const own = await checkNotOwn(
    tx,
    actor,
    moved.map((movement) => movement.memberId),
  )
  if (!own.ok) return own
  for (const { id: undoesId, memberId, amount, purpose, versionId } of moved) {
    await insertMovement(tx, cooperativeId, {
      id: newId(now.at),
      memberId,
      kind: 'undone',
      amount: -amount,
      purpose,
      what: null,
      insideJobId: null,
      emptyingId: null,
      versionId,
      sharingId: null,
      undoesId,
      entry,
      bookedAt: now.at,
      ...NOT_ASKED,
    })
    await tellMoneyChanged(tx, cooperativeId, memberId)
  }
  return ok(null)
}
