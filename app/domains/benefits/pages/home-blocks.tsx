/** What benefits bring to a member's first page: the line about this month, and what there is to do. */
import { Heading, Link, Paragraph, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { daysBetween } from '../../../values/day.ts'
import { abs } from '../../../values/money.ts'
import { formatDay, formatEuro, formatMonth } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { permissionOn, permissionsOf } from '../agreement/agreement.db.ts'
import { parametersInForce } from '../agreement/parameters.db.ts'
import { factsOf } from '../facts/facts.db.ts'
import { monthWith } from '../figures/month.ts'
import { standingOf } from '../what-if/standing.ts'
import { whatTheMonthDid, type WhatItDoes } from '../what-if/what-it-does.ts'
import { effectInALine } from './effect-line.ts'
import { asMember } from './own-facts.ts'

/** So long before the end of a permission we ask to renew it. */
const DAYS_BEFORE_END = 60

/** "Je uitkering in november: blijft gelijk ✓". */
const lineBlock: HomeBlock = {
  may: 'own-work.read',
  inOwnHands: true,
  order: 160,
  async load(visit) {
    const month = monthWith(visit.now.today)
    const found = await asMember(visit, async (tx, member) => {
      const standing = await standingOf(tx, visit.actor.cooperativeId, member.id, month)
      const idle = standing.figures.turnover === 0n && standing.figures.paidOut === 0n
      return {
        idle,
        agreed: standing.inForce.version,
        does: whatTheMonthDid(standing, await parametersInForce(tx)),
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
        <Link href={paths.howWeKnow(slug, month)} roomy>
          {words.howWeKnow}
        </Link>
      </Paragraph>
    )
  },
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
  return benefitAfter === 0n ? visit.text.benefitPages.line.ends : words.less({ less: euro }) + careful
}

/** What is missing, and a permission that ends soon. */
const toDoBlock: HomeBlock = {
  may: 'own-work.read',
  inOwnHands: true,
  order: 205,
  async load(visit) {
    const { today } = visit.now
    const found = await asMember(visit, async (tx, member) => ({
      facts: await factsOf(tx, visit.actor.cooperativeId, member.id),
      permissions: await permissionsOf(tx, visit.actor.cooperativeId, member.id),
    }))
    if (!found) return null
    const { facts, permissions } = found
    const words = visit.text.benefitPages.home
    const { slug } = visit.cooperative
    const now = permissionOn(permissions, today)
    // One that was renewed already needs nothing.
    const last = permissions
      .map(({ validTo }) => validTo)
      .toSorted()
      .at(-1)
    const ends = now && last === now.validTo && daysBetween(today, now.validTo) <= DAYS_BEFORE_END
    const tasks: readonly (Task | false | undefined)[] = [
      ends && {
        href: paths.benefit(slug),
        title: words.permissionEnds({ day: formatDay(now.validTo, visit.language) }),
        detail: words.permissionDetail,
      },
      !facts.some(({ field }) => field === 'benefit') && {
        href: paths.benefitFacts(slug),
        title: words.facts,
        detail: words.factsDetail,
      },
    ]
    const shown = tasks.filter((task) => task !== false && task !== undefined)
    if (shown.length === 0) return null
    return (
      <Stack key="benefit-to-do">
        <Heading level={2}>{words.toDo}</Heading>
        <TaskList tasks={shown} limit={3} />
      </Stack>
    )
  },
}

/** The blocks of this domain, for `app/home.tsx`. */
export const benefitHomeBlocks: readonly HomeBlock[] = [lineBlock, toDoBlock]
