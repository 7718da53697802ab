import { LinkButton, Notice } from '../../../../ui/index.ts'
import { formatTime } from '../../../../values/format.ts'
import type { HomeBlock } from '../../../../web/home-block.ts'
import { paths } from '../../../../web/paths.ts'
import { isOnBehalf } from '../../../../web/visit.ts'
import { workedFor } from '../../on-behalf/behalf.db.ts'
import { isUnderWay } from '../../on-behalf/behalf.ts'
import { Deeds, whenWorked } from './times.tsx'

/** For the member: who works on their behalf now, and what was done that they did not say to have read. */
export const onBehalfBlock: HomeBlock = {
  may: 'behalf.follow',
  order: 45,
  async load(visit) {
    if (isOnBehalf(visit)) return null
    const times = await visit.read((tx) => workedFor(tx, visit.cooperative.id, visit.actor.personId))
    const [first] = times.filter(({ seenAt }) => seenAt === null)
    if (!first) return null
    const { mine } = visit.text.onBehalf
    const title = isUnderWay(first, visit.now.at)
      ? mine.now({ by: first.by, until: formatTime(first.until, visit.language) })
      : whenWorked(visit, first)
    return (
      <Notice title={title}>
        <Deeds visit={visit} worked={first} />
        <LinkButton href={paths.behalfOfMe(visit.cooperative.slug)} look="secondary">
          {mine.look}
        </LinkButton>
      </Notice>
    )
  },
}
