/** What a member who asked for money out of their pot hears on the first page: a yes that can be used, and a no. */
import type { Tx } from '../../../platform/database.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import type { FromSpending } from '../from-spending.ts'
import { openRequests } from '../pot-request.db.ts'
import { doneRequests } from '../pot-request-story.db.ts'
import { isAgreed } from '../pot-request.ts'

/** For how many days a no is news. */
const NO_IS_NEWS = 30

/** What a member may buy now: there is yes enough, and no receipt or invoice yet. A payout asks nothing of them. */
export function mayBuyBlock(from: FromSpending): TaskBlock {
  return {
    may: 'own-work.read',
    order: 203,
    async tasks(visit) {
      const words = visit.text.potRequests.home
      const { id, slug } = visit.cooperative
      const agreed = await asMember(visit, async (tx, memberId) => {
        const open = (await openRequests(tx, id, visit.now.today, { memberId })).filter(isAgreed)
        const toBuy = open.filter(({ purpose }) => purpose !== 'payout')
        const bought = await Promise.all(toBuy.map((asked) => from.boughtUnder(tx, id, asked.id)))
        return toBuy.filter((_, at) => bought[at]!.length === 0)
      })
      return agreed.map((asked) => ({
        kind: 'pot-answer',
        href: paths.potRequest(slug, asked.id),
        title: words.mayBuy({ what: asked.what }),
        detail: words.mayBuyDetail[asked.boughtBy ?? 'member']({
          amount: formatEuro(asked.amount, visit.language),
        }),
      }))
    },
  }
}

/** To which requests somebody else said no lately, and why; nothing when nobody did. */
export const noFromPotBlock: HomeBlock = {
  may: 'own-work.read',
  order: 198,
  async load(visit) {
    const since = addDays(visit.now.today, -NO_IS_NEWS)
    const done = await asMember(visit, (tx, memberId) => doneRequests(tx, visit.cooperative.id, memberId))
    const refused = done.filter(({ closed, closedAt }) => closed === 'no' && dayOf(closedAt!) >= since)
    if (refused.length === 0) return null
    const words = visit.text.potRequests.home
    return (
      <Stack key="no-from-pot" gap="small">
        <Heading level={2}>{words.noTitle}</Heading>
        {refused.map(({ id, what, why }) => (
          <Paragraph key={id}>
            <Link href={paths.potRequest(visit.cooperative.slug, id)}>{words.no({ what })}</Link>{' '}
            {why === '' ? words.noWithout : words.noWhy({ why })}
          </Paragraph>
        ))}
      </Stack>
    )
  },
}

async function asMember<T>(
  visit: Reader,
  work: (tx: Tx, memberId: Id<'member'>) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)
    return member ? work(tx, member.id) : []
  })
}
