import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { municipalityOfMember, policyInForce } from '../agreement/agreement.db.ts'
import { monthOfWork } from '../figures/month-of-work.db.ts'
import { figuresOf, hasIncomeThatCounts } from '../figures/month-of-work.ts'
import { factsOf } from '../facts/facts.db.ts'
import { monthsThatCounted } from '../facts/months-that-counted.ts'
import { factsOfMonths } from './facts-of-months.ts'
import type { KnownMonth } from './settled-year.ts'

/** Everything that is known of some months of one year, each with the policy that held on its first day. */
export async function knownMonths(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  months: readonly Day[],
): Promise<KnownMonth[]> {
  const known: Omit<KnownMonth, 'told'>[] = []
  for (const month of months) {
    const municipality = await municipalityOfMember(tx, cooperativeId, memberId, month)
    const inForce = await policyInForce(tx, cooperativeId, municipality?.municipalityId, month)
    const figures = figuresOf(await monthOfWork(tx, cooperativeId, memberId, month), inForce.policy)
    known.push({ month, figures, ...inForce, municipality: municipality?.municipalityId ?? '' })
  }
  const worked = known
    .filter(({ policy, figures }) => hasIncomeThatCounts(policy, figures))
    .map(({ month }) => month)
  const [first] = known
  const facts = await factsOf(tx, cooperativeId, memberId)
  const earlier = first
    ? await monthsThatCounted(tx, cooperativeId, memberId, facts, first.month, first.policy)
    : []
  const told = factsOfMonths(facts, months, [...earlier, ...worked])
  return known.map((one, at) => ({ ...one, told: told[at] }))
}

/** How many rows an operator added to the dated table, so that it can be said which table was used. */
export async function importedCount(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::integer as count from benefit_parameter`.execute(tx)
  return rows[0]!.count
}
