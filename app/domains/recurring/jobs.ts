import { carriedOutUnless } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { beginRound } from '../../platform/round.ts'
import { dueOn } from '../../platform/schedule.ts'
import type { Day } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { makeTurn } from './make-turn.ts'
import { plansRunning, type PlanDetail } from './plan.db.ts'
import { cameBeforeGoingOn, turnsDue } from './plan.ts'

const makeJob = job('make-recurring-invoices', dueOn)

/** Each morning the drafts of all plans that are due, the oldest day first: more than one after days without power. */
export function recurringJobs(parts: {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
}): DomainJobs {
  const { database, perform, clock } = parts
  return {
    handlers: [
      handle(makeJob, async (actor) => {
        const round = beginRound()
        const plans = await database.read(actor, (tx) => plansRunning(tx, actor.cooperativeId))
        for (const { planId, turn } of toMake(plans, clock().today))
          await round.attempt(`turn ${turn} of plan ${planId}`, () =>
            carriedOutUnless(NOT_MADE, perform, makeTurn, actor, { planId, turn }, newId(clock().at)),
          )
        round.end()
      }),
    ],
    schedule: [{ name: 'make-recurring-invoices', at: 'daily 06:15', per: 'cooperative', job: makeJob }],
  }
}

/** A refusal that needs nothing more. */
const NOT_MADE = {
  'plan-not-running': 'it was stopped since',
  'turn-made': 'another process made it',
  'turn-not-due': 'its day was moved since',
  'turn-out-of-order': 'the one before it failed, which the round tells',
  'turn-still-refused': 'it cannot be an invoice still, as its plan says',
}

/** The turns to make or to try again, in the order of their days. */
function toMake(plans: readonly PlanDetail[], today: Day) {
  return plans
    .flatMap(({ plan, turns }) =>
      [
        ...turns.filter(
          ({ refused, dueOn }) => refused !== null && refused !== 'paused' && !cameBeforeGoingOn(plan, dueOn),
        ),
        ...turnsDue(plan, turns[0]?.turn ?? 0, today),
      ].map(({ turn, dueOn }) => ({ planId: plan.id, turn, dueOn })),
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.turn - b.turn)
}
