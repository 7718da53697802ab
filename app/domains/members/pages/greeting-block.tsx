import { Heading } from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../members.db.ts'

/** The first word on the first page is the person's own. */
export const greetingBlock: HomeBlock = {
  may: 'home.read',
  order: 0,
  async load(visit) {
    return <Heading level={1}>{visit.text.navigation.greeting(await firstName(visit))}</Heading>
  },
}

/** As the register says it; for who is no member, the first word of the name. */
async function firstName(visit: CooperativeVisit): Promise<string> {
  const { actor } = visit
  const member =
    actor.kind === 'person'
      ? await visit.read((tx) => memberOfPerson(tx, actor.cooperativeId, actor.personId))
      : undefined
  return member?.firstName ?? visit.signedIn?.name.split(' ')[0] ?? ''
}
