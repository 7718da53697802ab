import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { loadJar } from './pot-loading.ts'
import { OwnCosts, PotJar } from './pot-view.tsx'

/** The first number on a member's first page is theirs: the pot. */
export const potBlock: HomeBlock = {
  may: 'own-work.read',
  order: 100,
  load: (visit) =>
    asMember(visit, async (tx, memberId) => {
      const jar = await loadJar(visit, tx, memberId)
      return <PotJar visit={visit} pot={jar} name={visit.text.pots.page.jar} own />
    }),
}

/** Below the buttons of the first page. */
export const ownCostsBlock: HomeBlock = {
  may: 'own-work.read',
  order: 190,
  load: (visit) => asMember(visit, async () => <OwnCosts visit={visit} />),
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
