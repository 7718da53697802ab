import { Heading, Stack, TaskList } from '../../../../ui/index.ts'
import type { HomeBlock } from '../../../../web/home-block.ts'
import { paths } from '../../../../web/paths.ts'
import { askedWays } from '../../agreement/municipality.db.ts'
import { askedInWords } from './way-page.tsx'

/** For who can be the second person: another way to a municipality that somebody else asked for. */
export const wayBlock: HomeBlock = {
  may: 'municipality.answer',
  order: 232,
  async load(visit) {
    const { id, slug } = visit.cooperative
    const asked = await visit.read((tx) => askedWays(tx, id))
    const others = asked.filter(({ by }) => by !== visit.actor.personId)
    if (others.length === 0) return null
    const words = visit.text.agreement.way
    return (
      <Stack key="ways-to-confirm" gap="small">
        <Heading level={2}>{words.waits}</Heading>
        <TaskList
          tasks={others.map((one) => ({
            href: paths.municipalityWay(slug, one.municipalityId),
            title: words.title({ municipality: one.municipality }),
            detail: askedInWords(visit, one),
          }))}
        />
      </Stack>
    )
  },
}
