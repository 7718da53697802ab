import type { TaskBlock } from '../../../../web/home-block.ts'
import { paths } from '../../../../web/paths.ts'
import { askedWays } from '../../agreement/municipality.db.ts'
import { askedInWords } from './way-page.tsx'

/** For who can be the second person: another way to a municipality that somebody else asked for. */
export const wayBlock: TaskBlock = {
  may: 'municipality.answer',
  order: 232,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const asked = await visit.read((tx) => askedWays(tx, id))
    const others = asked.filter(({ by }) => by !== visit.actor.personId)
    const words = visit.text.agreement.way
    return others.map((one) => ({
      kind: 'agreement',
      href: paths.municipalityWay(slug, one.municipalityId),
      title: words.title({ municipality: one.municipality }),
      detail: askedInWords(visit, one),
    }))
  },
}
