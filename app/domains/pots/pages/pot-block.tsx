import { Card, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import type { FromSales } from '../from-sales.ts'
import { titleOf } from '../movement.ts'
import { loadPot, type PotHere } from './pot-loading.ts'
import { PotJar } from './pot-view.tsx'

/** The first number on a member's first page is theirs: the pot. */
export function potBlock(from: FromSales): HomeBlock {
  return {
    roles: ['member'],
    order: 100,
    async load(visit) {
      const pot = await ownPot(visit, from)
      return pot && <PotJar visit={visit} pot={pot} name={visit.text.pots.page.jar} />
    },
  }
}

/** The last thing that happened to it. */
export function potNewsBlock(from: FromSales): HomeBlock {
  return {
    roles: ['member'],
    order: 400,
    async load(visit) {
      const pot = await ownPot(visit, from)
      const latest = pot?.movements[0]
      if (!pot || !latest) return null
      const words = visit.text.pots.home
      const amount = formatEuro(abs(latest.amount), visit.language)
      return (
        <Card>
          <Stack gap="small">
            <Heading level={2} size={3}>
              {words.news}
            </Heading>
            <Paragraph>
              {titleOf(latest, pot.names, visit.text.pots.movement)}.{' '}
              {latest.amount >= 0n ? words.toPot(amount) : words.fromPot(amount)}
            </Paragraph>
            <Link href={paths.pot(visit.cooperative.slug)} roomy>
              {words.see}
            </Link>
          </Stack>
        </Card>
      )
    },
  }
}

async function ownPot(visit: CooperativeVisit, from: FromSales): Promise<PotHere | undefined> {
  const { actor, cooperative } = visit
  if (actor.kind !== 'person') return undefined
  const member = await visit.read((tx) => memberOfPerson(tx, cooperative.id, actor.personId))
  return member && loadPot(visit, member.id, from)
}
