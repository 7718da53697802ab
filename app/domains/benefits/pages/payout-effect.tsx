/**
 * What being paid does to the benefit of the member who looks: what payments show before the member says yes.
 */
import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { least, type Cents } from '../../../values/money.ts'
import { Card, Link, Paragraph } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import { monthWith } from '../figures/month.ts'
import { standingOf } from '../what-if/standing.ts'
import { whatItDoes } from '../what-if/what-it-does.ts'
import { EffectLadder } from './effect-ladder.tsx'
import { doubtIn, effectInALine } from './effect-line.ts'
import { whomToAsk } from './whom-to-ask.ts'

/**
 * The effect of getting an amount in hand this month, with its steps. What of it was counted in the month already,
 * because the scheme had shared it out, is taken off first: else it would seem to do nothing.
 *
 * @param amount cents that are to be paid out
 */
export async function benefitOfPayout(
  tx: Tx,
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  amount: Cents,
): Promise<ComponentChildren> {
  const { cooperativeId } = visit.actor
  const parameters = await parametersInForce(tx)
  const standing = await standingOf(tx, cooperativeId, memberId, monthWith(visit.now.today))
  const { figures } = standing
  const counted = least(figures.paidOut, amount)
  const before = { ...standing, figures: { ...figures, paidOut: figures.paidOut - counted } }
  // No work is added, so no hours either: for the WW being paid does nothing.
  const paid = {
    turnover: 0n,
    cooperative: 0n,
    paidOut: amount,
    reserved: 0n,
    toMunicipality: 0n,
    minutes: 0,
  }
  const does = whatItDoes(before, paid, parameters)
  const words = visit.text.benefitPages
  const doubt = doubtIn(visit, does, standing.inForce.version)
  return (
    <Card labelledBy="benefit-of-payout">
      <Paragraph>
        <strong id="benefit-of-payout">{words.line.name}</strong> {effectInALine(visit, does)}
      </Paragraph>
      {doubt !== undefined && <Paragraph quiet>{doubt}</Paragraph>}
      {does.kind === 'effect' && (
        <EffectLadder visit={visit} effect={does.effect} ask={await whomToAsk(tx, visit, does)} />
      )}
      {does.kind === 'missing' && (
        <>
          <Paragraph quiet>{words.line.general}</Paragraph>
          <Link href={paths.benefitFacts(visit.cooperative.slug)} roomy>
            {words.line.tell}
          </Link>
        </>
      )}
    </Card>
  )
}
