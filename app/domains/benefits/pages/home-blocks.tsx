/** What benefits bring to a member's first page: the line about this month, and what there is to do. */
import { CLOSED } from '../../../platform/closed.ts'
import { Link, Paragraph } from '../../../ui/index.ts'
import { abs, type Cents } from '../../../values/money.ts'
import { formatEuro, formatMonth } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { agreedPayout } from '../../payments/index.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import { factsOf } from '../facts/facts.db.ts'
import { monthWith } from '../figures/month.ts'
import { memberStanding } from '../what-if/load-standing.ts'
import { whatAPayoutDoes } from '../what-if/what-a-payout-does.ts'
import { whatTheMonthDid, type WhatItDoes } from '../what-if/what-it-does.ts'
import { effectInALine } from './effect-line.ts'
import { agreementToldBlock } from './agreement/told-block.tsx'
import { asMember } from './own-facts.ts'

/** "Je uitkering in november: blijft gelijk ✓". */
const lineBlock: HomeBlock = {
  may: 'own-work.read',
  inOwnHands: true,
  order: 160,
  async load(visit) {
    const month = monthWith(visit.now.today)
    const found = await asMember(visit, async (tx, member) => {
      const standing = await memberStanding(tx, visit, member.id, month)
      if (standing === CLOSED) return undefined
      const parameters = await parametersInForce(tx)
      const coming = await agreedPayout(tx, visit.actor.cooperativeId, member.id)
      const idle = standing.figures.turnover === 0n && standing.figures.paidOut === 0n
      return {
        idle,
        agreed: standing.inForce.version,
        does: whatTheMonthDid(standing, parameters),
        paid: coming > 0n ? whatAPayoutDoes(standing, coming, parameters) : undefined,
        coming,
      }
    })
    // Who told nothing is asked to below; who has no benefit need not read of it each day.
    if (!found || found.does.kind === 'missing' || found.does.kind === 'no-benefit') return null
    const words = visit.text.benefitPages
    const { slug } = visit.cooperative
    return (
      <Paragraph key="benefit-line">
        <strong>{words.home.line({ month: formatMonth(month, visit.language).split(' ')[0]! })}</strong>{' '}
        {found.idle ? words.home.noWork : inShort(visit, found.does, found.agreed)}{' '}
        {found.paid && payoutInShort(visit, found.paid, found.coming)}{' '}
        <Link href={paths.howWeKnow(slug, month)} roomy>
          {words.howWeKnow}
        </Link>
      </Paragraph>
    )
  },
}

/** What money that the member said yes to does, when it comes this month. */
function payoutInShort(visit: CooperativeVisit, does: WhatItDoes, coming: Cents): string | undefined {
  if (does.kind !== 'effect') return undefined
  const words = visit.text.benefitPages.home.payout
  const { benefitDifference, benefitAfter } = does.effect
  const euro = (amount: Cents) => formatEuro(abs(amount), visit.language, { cents: 'when-needed' })
  const facts = { paid: euro(coming), less: euro(benefitDifference) }
  if (benefitDifference >= 0n) return words.same(facts)
  return benefitAfter === 0n ? words.ends(facts) : words.less(facts)
}

function inShort(visit: CooperativeVisit, does: WhatItDoes, agreed: number | undefined): string {
  const words = visit.text.benefitPages.home
  if (does.kind !== 'effect') return effectInALine(visit, does)
  const { benefitDifference, benefitAfter } = does.effect
  const euro = formatEuro(abs(benefitDifference), visit.language)
  // As long as nothing was agreed, everything counts: it may turn out better.
  const careful = agreed === undefined && does.effect.scheme === 'PW' ? ` (${words.careful})` : ''
  if (benefitDifference === 0n) return `${words.same} ✓`
  if (benefitDifference > 0n) return words.more({ more: euro })
  if (benefitAfter === 0n) return visit.text.benefitPages.line.ends[does.effect.whoDecides]
  return words.less({ less: euro }) + careful
}

/** What is missing before we can tell what work does. */
const toDoBlock: TaskBlock = {
  may: 'own-work.read',
  inOwnHands: true,
  order: 205,
  async tasks(visit) {
    const facts = await asMember(visit, (tx, member) => factsOf(tx, visit.actor.cooperativeId, member.id))
    if (!facts || facts.some(({ field }) => field === 'benefit')) return []
    const words = visit.text.benefitPages.home
    return [
      {
        kind: 'own-facts',
        href: paths.benefitFacts(visit.cooperative.slug),
        title: words.facts,
        detail: words.factsDetail,
      },
    ]
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const benefitHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  lineBlock,
  toDoBlock,
  agreementToldBlock,
]
