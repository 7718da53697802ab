/**
 * What being paid does to the benefit of the member who looks: what payments show before the member says yes.
 */
import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import { CLOSED } from '../../../platform/closed.ts'
import type { Id } from '../../../values/id.ts'
import { abs, type Cents } from '../../../values/money.ts'
import { formatEuro } from '../../../values/format.ts'
import { Card, Lead, Paragraph } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import { monthWith } from '../figures/month.ts'
import { memberStanding } from '../what-if/load-standing.ts'
import { whatAPayoutDoes } from '../what-if/what-a-payout-does.ts'
import type { Effect } from '../engine/effect.ts'
import { ClosedLine } from './closed-line.tsx'
import { EffectLadder } from './effect-ladder.tsx'
import { doubtIn, effectInALine } from './effect-line.ts'
import { MissingFact } from './missing-fact.tsx'
import { whomToAsk } from './whom-to-ask.ts'

/**
 * The effect of getting an amount in hand this month, with its steps. What of it was counted in the month already,
 * because the scheme had shared it out, is taken off first: else it would seem to do nothing. First what is left of it.
 *
 * @param amount cents that are to be paid out
 */
export async function benefitOfPayout(
  tx: Tx,
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  amount: Cents,
): Promise<ComponentChildren> {
  const parameters = await parametersInForce(tx)
  const standing = await memberStanding(tx, visit, memberId, monthWith(visit.now.today))
  if (standing === CLOSED) return <ClosedLine visit={visit} id="benefit-of-payout" />
  const does = whatAPayoutDoes(standing, amount, parameters)
  const words = visit.text.benefitPages
  const doubt = doubtIn(visit, does, standing.inForce.version)
  return (
    <Card labelledBy="benefit-of-payout">
      {does.kind === 'effect' && <Lead>{inHandOfPayout(visit, does.effect)}</Lead>}
      <Paragraph>
        <strong id="benefit-of-payout">{words.line.name}</strong> {effectInALine(visit, does)}
      </Paragraph>
      {doubt !== undefined && <Paragraph quiet>{doubt}</Paragraph>}
      {does.kind === 'effect' && (
        <EffectLadder visit={visit} effect={does.effect} ask={await whomToAsk(tx, visit, does)} />
      )}
      {does.kind === 'missing' && <MissingFact visit={visit} standing={standing} fields={does.fields} />}
    </Card>
  )
}

/** What the member has more to spend of it, before anything else. */
function inHandOfPayout(visit: CooperativeVisit, { inHand, paidOut, benefitDifference }: Effect): string {
  const words = visit.text.benefitPages.payout
  const euro = (amount: Cents) => formatEuro(abs(amount), visit.language, { cents: 'when-needed' })
  const facts = { left: euro(inHand), paid: euro(paidOut), less: euro(benefitDifference) }
  if (benefitDifference === 0n) return words.all(facts)
  return inHand > 0n ? words.part(facts) : words.nothing(facts)
}
