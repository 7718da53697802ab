import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import { Card, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { abs } from '../../../values/money.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import type { FromSales, InvoiceName } from '../from-sales.ts'
import { titleOf } from '../movement.ts'
import type { Movement } from '../pot.db.ts'
import { loadJar, loadMovements } from './pot-loading.ts'
import { PotJar } from './pot-view.tsx'

/** The first number on a member's first page is theirs: the pot. */
export const potBlock: HomeBlock = {
  roles: ['member'],
  order: 100,
  load: (visit) =>
    asMember(visit, async (tx, memberId) => {
      const jar = await loadJar(visit, tx, memberId)
      return <PotJar visit={visit} pot={jar} name={visit.text.pots.page.jar} />
    }),
}

/** The last thing that happened to it. */
export function potNewsBlock(from: FromSales): HomeBlock {
  return {
    roles: ['member'],
    order: 400,
    load: (visit) =>
      asMember(visit, async (tx, memberId) => {
        const { movements, names } = await loadMovements(visit, tx, memberId, from, 1)
        const [latest] = movements
        return latest ? <News visit={visit} latest={latest} names={names} /> : null
      }),
  }
}

type NewsFacts = { visit: CooperativeVisit; latest: Movement; names: ReadonlyMap<string, InvoiceName> }

function News({ visit, latest, names }: NewsFacts) {
  const words = visit.text.pots.home
  const amount = formatEuro(abs(latest.amount), visit.language)
  const became = latest.amount >= 0n ? words.toPot(amount) : words.fromPot(amount)
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} size={3}>
          {words.news}
        </Heading>
        <Paragraph>
          {titleOf(latest, names, visit.text.pots.movement)}. {became}
        </Paragraph>
        <Link href={paths.pot(visit.cooperative.slug)} roomy>
          {words.see}
        </Link>
      </Stack>
    </Card>
  )
}

/** Reads as the member who visits; nothing for who is no member here. */
async function asMember(
  visit: CooperativeVisit,
  work: (tx: Tx, memberId: Id<'member'>) => Promise<ComponentChildren>,
): Promise<ComponentChildren> {
  const { actor, cooperative } = visit
  if (actor.kind !== 'person') return null
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperative.id, actor.personId)
    return member ? work(tx, member.id) : null
  })
}
