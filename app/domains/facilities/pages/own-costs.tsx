/** What the own use of things comes to: by month, each amount with what it is made of. */
import { Heading, Paragraph, Sum } from '../../../ui/index.ts'
import { formatMonth } from '../../../values/format.ts'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { bearerInWords, clockChangeInWords, spanInWords } from '../in-words.ts'
import { charges, usesOf, usesToCharge, type Charge, type Use } from '../use-charge.db.ts'

/** As many settled months as one looks back at. */
const MONTHS = 6

/** A month of a member: settled, or (without `charge`) not yet. */
export type OwnCost = {
  readonly month: string
  readonly amount: Cents
  readonly uses: readonly Use[]
  readonly charge: Charge | undefined
}

/** What is not settled yet and the last months that were, the newest month first. */
export async function loadOwnCosts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  before: Date,
): Promise<readonly OwnCost[]> {
  const own = (one: { readonly memberId: Id<'member'> }) => one.memberId === memberId
  const due = (await usesToCharge(tx, cooperativeId, before)).filter(own)
  const settled = (await charges(tx, cooperativeId, memberId)).slice(0, MONTHS)
  const found: OwnCost[] = []
  for (const { month } of due) {
    const uses = (await usesOf(tx, cooperativeId, memberId, month)).filter(({ from }) => from < before)
    found.push({ month, amount: sum(uses.map(({ price }) => price)), uses, charge: undefined })
  }
  for (const charge of settled) {
    const uses = await usesOf(tx, cooperativeId, memberId, charge.month)
    found.push({ month: charge.month, amount: charge.amount, uses, charge })
  }
  return found.toSorted((one, other) => other.month.localeCompare(one.month))
}

/** Left out when there is none. */
export function OwnCosts({ visit, costs }: { visit: CooperativeVisit; costs: readonly OwnCost[] }) {
  const words = visit.text.facilities.charge
  if (costs.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.ownTitle}</Heading>
      {costs.map((cost) => {
        const said = costInWords(visit, cost)
        return (
          <div key={cost.charge?.id ?? cost.month}>
            <Paragraph quiet={cost.charge !== undefined}>{said}</Paragraph>
            <Sum
              label={formatMonth(cost.month, visit.language)}
              amount={cost.amount}
              lines={linesOf(visit, cost)}
            />
          </div>
        )
      })}
    </>
  )
}

function costInWords(visit: CooperativeVisit, { month, charge }: OwnCost): string {
  const { charge: words, undo } = visit.text.facilities
  const said = { month: formatMonth(month, visit.language) }
  if (!charge) return words.unsettled(said)
  if (charge.undoneWhy !== null) return undo.ownMonth({ ...said, why: charge.undoneWhy })
  if (charge.borneBy === 'member') return words.ownMonth({ ...said, bearer: bearerInWords(visit, charge) })
  return words.ownMonthBorne[charge.borneBy]({ ...said, why: charge.why })
}

function linesOf(visit: CooperativeVisit, { uses }: OwnCost) {
  return uses.map(({ thing, from, until, price }) => ({
    label: thing,
    amount: price,
    note: [spanInWords(visit, from, until), clockChangeInWords(visit, from, until)]
      .filter((said) => said !== undefined)
      .join('. '),
  }))
}
