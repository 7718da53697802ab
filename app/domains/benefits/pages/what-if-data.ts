import type { Tx } from '../../../platform/database.ts'
import { CLOSED } from '../../../platform/closed.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import { metersHere, type MetersHere } from '../meters/measured.ts'
import { warningsBefore, type LimitWarning } from '../meters/meters.ts'
import { memberStanding, type MemberStanding } from '../what-if/load-standing.ts'
import { broughtBy } from '../what-if/what-it-brings.ts'
import { whatItDoes, type Added, type WhatItDoes } from '../what-if/what-it-does.ts'
import type { WhatIfAsked } from './what-if-form.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** What the page about a benefit shows. */
export type WhatIfData = {
  readonly asked: WhatIfAsked
  readonly standing: MemberStanding
  readonly meters: MetersHere
  /** Undefined as long as no amount is asked, or no scheme holds. */
  readonly if: WhatIfOutcome | undefined
  readonly noScheme: boolean
}

/** What the amount does: to the pot, to the benefit, and which limits come near. Cents. */
export type WhatIfOutcome = {
  readonly added: Added
  readonly potBefore: Cents
  readonly does: WhatItDoes
  readonly warnings: readonly LimitWarning[]
  readonly ask: string
}

/** Reads and reckons it for one member, who asks for themselves; undefined for other hands. Nothing is kept. */
export async function loadWhatIf(
  tx: Tx,
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  asked: WhatIfAsked,
): Promise<WhatIfData | undefined> {
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  const parameters = await parametersInForce(tx)
  const standing = await memberStanding(tx, visit, memberId, asked.month)
  if (standing === CLOSED) return undefined
  const meters = await metersHere(tx, cooperativeId, memberId, standing, today, parameters)
  const { amount, minutes } = asked
  if (amount === undefined || amount === 0n)
    return { asked, standing, meters, if: undefined, noScheme: false }
  const brought = await broughtBy(tx, cooperativeId, memberId, today, amount)
  if (!brought) return { asked, standing, meters, if: undefined, noScheme: true }
  const { preview } = brought
  const added = { ...brought.added, ...(minutes === undefined ? {} : { minutes }) }
  const does = whatItDoes(standing, added, parameters)
  const step = { toPot: added.reserved, monthWithWork: standing.figures.turnover === 0n }
  return {
    asked,
    standing,
    meters,
    noScheme: false,
    if: {
      added,
      potBefore: preview.explanation.pot.before,
      does,
      warnings: warningsBefore(meters.meters, minutes === undefined ? step : { ...step, minutes }),
      ask: await whomToAsk(tx, visit, does),
    },
  }
}
