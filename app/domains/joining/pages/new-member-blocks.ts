/** What the administration still does for who became a member: where they live, and a card for who never signs in. */
import type { Tx } from '../../../platform/database.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import {
  addressOn,
  isMemberOn,
  memberAddresses,
  membersOf,
  membersOnPaper,
  type Member,
} from '../../members/index.ts'
import { cardsOf } from '../../people/index.ts'
import { membersByApplication } from '../application.db.ts'

/** Of a new member, as long as their application is kept. */
export const newMemberBlock: TaskBlock = {
  may: 'members.edit',
  order: 216,
  tasks: (reader) =>
    reader.read(async (tx) => {
      const { id } = reader.cooperative
      const entered = await membersByApplication(tx, id)
      if (entered.size === 0) return []
      const members = (await membersOf(tx, id)).filter(
        (one) => entered.has(one.id) && isMemberOn(one, reader.now.today),
      )
      return [...(await withoutAddress(reader, tx, members)), ...(await withoutWayIn(reader, tx, members))]
    }),
}

/** Whose home address the register of members lacks. */
async function withoutAddress(reader: Reader, tx: Tx, members: readonly Member[]): Promise<ToDo[]> {
  const { home } = reader.text.joining
  const known = Map.groupBy(await memberAddresses(tx, reader.cooperative.id), ({ memberId }) => memberId)
  return members
    .filter(({ id }) => !addressOn(known.get(id) ?? [], reader.now.today))
    .map(({ id, name }) => ({
      kind: 'application',
      href: paths.memberAddress(reader.cooperative.slug, id),
      title: home.lacksAddress({ name }),
      detail: home.lacksAddressDetail,
    }))
}

/** Who has no e-mail, no passkey and never had a card. */
async function withoutWayIn(reader: Reader, tx: Tx, members: readonly Member[]): Promise<ToDo[]> {
  const { home } = reader.text.joining
  const { id: here, slug } = reader.cooperative
  const onPaper = await membersOnPaper(tx)
  const tasks: ToDo[] = []
  for (const { id, personId, name } of members) {
    if (!onPaper.has(id) || (await cardsOf(tx, here, personId)).length > 0) continue
    const href = paths.personCard(slug, personId)
    tasks.push({ kind: 'application', href, title: home.lacksCard({ name }), detail: home.lacksCardDetail })
  }
  return tasks
}
