import type { potEmptying } from '../../text/nl/pot-emptying.ts'
import type { pots } from '../../text/nl/pots.ts'
import type { InvoiceName } from './from-sales.ts'
import { explain, type Explanation } from './explain.ts'
import type { Movement } from './pot-movement.db.ts'
import { readScheme } from './scheme-stored.ts'

/** The sum behind a movement, exactly as it was when it was booked; undefined for money that was spent. */
export function explanationOf(movement: Movement): { explanation: Explanation; year: number } | undefined {
  if (movement.sharing_id === null) return undefined
  const { rules, turnover, job_costs, turnover_before, job_costs_before, pot_before, overflow_before, year } =
    movement
  const state = {
    base: { turnover: turnover_before, jobCosts: job_costs_before },
    balance: pot_before,
    overflowed: overflow_before,
  }
  const event = { turnoverDelta: turnover, jobCostDelta: job_costs }
  return { explanation: explain(readScheme(rules), state, event), year }
}

/** What happened, as the member would say it; without an invoice to name, as it stands in the books. */
export function titleOf(
  movement: Movement,
  names: ReadonlyMap<string, InvoiceName>,
  { movement: words, purpose: purposes }: typeof pots,
  emptying: typeof potEmptying,
): string {
  if (movement.kind === 'opening') return words.opening
  const { what, emptied_to: to } = movement
  if (to !== null) return emptying.movement({ to: emptying.to[to] })
  if (movement.kind === 'spent' && movement.purpose && what !== null)
    return words.spent({ purpose: purposes[movement.purpose], what })
  if (movement.kind === 'returned' && what !== null) return words.returned({ what })
  if (movement.kind === 'earned' && what !== null) return words.earned({ what })
  const invoice = movement.invoice_id ? names.get(movement.invoice_id) : undefined
  if (!invoice || movement.sharing_id === null) return movement.description
  const goesBack = movement.turnover < 0n
  const cause = goesBack && movement.cause === 'payment' ? 'reversal' : movement.cause
  if (cause === 'write-off') return goesBack ? words.writtenOff(invoice) : words.writtenOffLess(invoice)
  return words[cause](invoice)
}
