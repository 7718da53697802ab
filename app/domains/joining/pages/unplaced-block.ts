import type { Tx } from '../../../platform/database.ts'
import type { Text } from '../../../text/index.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { municipalityOfMember } from '../../benefits/index.ts'
import { membersOnBenefit, type OnBenefit } from '../application.db.ts'

/**
 * Who became a member with a benefit and stands with no municipality yet: until then nobody of one can write their
 * permission down, and their statements go nowhere. Asked as long as the application is kept.
 */
export const unplacedBlock: TaskBlock = {
  may: 'municipality.edit',
  order: 215,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const { home } = reader.text.joining
    const unplaced = await reader.read((tx) => unplacedMembers(tx, id, reader.now.today))
    return unplaced.map((one) => ({
      kind: 'application',
      href: paths.municipalities(slug),
      title: home.place(one),
      detail: placeDetail(home, one),
    }))
  },
}

/** Those members, for who reads where members belong: to another each would look like one. */
export async function unplacedMembers(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<readonly OnBenefit[]> {
  const unplaced: OnBenefit[] = []
  for (const one of await membersOnBenefit(tx, cooperativeId))
    if (!(await municipalityOfMember(tx, cooperativeId, one.memberId, today))) unplaced.push(one)
  return unplaced
}

/** Why it is asked, with the municipality as they said it when they applied. */
export function placeDetail(home: Text['joining']['home'], { municipality }: OnBenefit): string {
  return municipality === '' ? home.placeDetail : home.placeSaid({ municipality })
}
