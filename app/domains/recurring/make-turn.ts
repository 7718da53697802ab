import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { keepDraft, type ContentRefusal, type PlaceRefusal } from '../sales/index.ts'
import { keepTurn, lockPlan, saidToTheSame, type PlanDetail } from './plan.db.ts'
import { cameBeforeGoingOn, priceOn, turnDay } from './plan.ts'
import { turnContent } from './turn-content.ts'

/**
 * Makes the draft of a turn: once, after the one before, and not before its day. What came due in a pause is
 * passed over. What cannot be an invoice is kept with the word of why, and tried again; as long as it is the same
 * word nothing is kept. What comes two weeks late is not put forward by itself. Gives the id of the invoice, or null.
 */
export const makeTurn = command({
  name: 'recurring.make-turn',
  about: ({ planId }) => planId,
  may: 'job',
  input: z.object({ planId: id<'recurring-plan'>(), turn: z.int().min(1).max(10_000) }),
  async run(tx, actor: JobActor, { planId, turn }, now) {
    const found = await lockPlan(tx, actor.cooperativeId, planId)
    if (found?.plan.state !== 'running') return refuse('plan-not-running')
    const { plan, turns } = found
    const before = turns.find((one) => one.turn === turn)
    if (before && (before.refused === null || before.refused === 'paused')) return refuse('turn-made')
    if (!before && turn !== (turns[0]?.turn ?? 0) + 1) return refuse('turn-out-of-order')
    const dueOn = before?.dueOn ?? turnDay(plan, turn)
    if (dueOn === undefined || dueOn > now.today) return refuse('turn-not-due')
    const keep = (invoiceId: Id<'invoice'> | null, refused: string | null) =>
      keepTurn(tx, actor.cooperativeId, planId, { turn, dueOn, invoiceId, refused }, now.at)
    if (cameBeforeGoingOn(plan, dueOn)) {
      // What was refused before the pause keeps its word: nobody asks for it any more.
      if (before) return refuse('turn-made')
      await keep(null, 'paused')
      return ok(null)
    }
    const drafted = await draftOf(tx, actor, found, dueOn, now)
    if (!drafted.ok && drafted.reason === before?.refused) return refuse('turn-still-refused')
    await keep(drafted.ok ? drafted.value : null, drafted.ok ? null : drafted.reason)
    return ok(drafted.ok ? drafted.value : null)
  },
})

/** So many days after its day a turn is no longer put forward by itself: somebody looks whether the work was done. */
const BY_ITSELF_WITHIN = 14

/**
 * Put forward in the name of who set the price, when the plan says so, nothing changed that the price was said to, and
 * its day is not long over.
 */
async function draftOf(
  tx: Tx,
  actor: JobActor,
  { plan, prices, customerLanguage }: PlanDetail,
  dueOn: Day,
  now: Now,
): Promise<Result<Id<'invoice'>, PlaceRefusal | ContentRefusal>> {
  const price = priceOn(prices, dueOn)!
  const same = await saidToTheSame(tx, actor.cooperativeId, plan.id, price.fromDay)
  const submit = plan.sendsItself && same && now.today <= addDays(dueOn, BY_ITSELF_WITHIN)
  const content = turnContent(plan, price.lines, dueOn, customerLanguage)
  return keepDraft(tx, { job: actor, saidBy: price.setBy }, content, { submit }, now)
}
