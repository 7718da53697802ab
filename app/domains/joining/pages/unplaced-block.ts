import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { municipalityOfMember } from '../../benefits/index.ts'
import { membersOnBenefit } from '../application.db.ts'

/**
 * Who became a member with a benefit and stands with no municipality yet: until then nobody can write their permission
 * down, and their statements go nowhere. Asked as long as the application is kept.
 */
export const unplacedBlock: TaskBlock = {
  may: 'municipality.edit',
  order: 215,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const { home } = reader.text.joining
    return reader.read(async (tx) => {
      const tasks = []
      for (const { name, memberId, municipality } of await membersOnBenefit(tx, id)) {
        if (await municipalityOfMember(tx, id, memberId, reader.now.today)) continue
        tasks.push({
          kind: 'application',
          href: paths.municipalities(slug),
          title: home.place({ name }),
          detail: municipality === '' ? home.placeDetail : home.placeSaid({ municipality }),
        } as const)
      }
      return tasks
    })
  },
}
