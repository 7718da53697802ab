/** The board reads that an application ended with a no to which the members had said yes. */
import { Notice, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { applicationsOfBoard } from '../seen-by-board.db.ts'
import { saidYesTo } from '../vote.db.ts'

/** As long as the application is kept. */
export const againstBlock: HomeBlock = {
  may: 'joining.set',
  order: 198,
  async load(visit) {
    const { words, ended } = await visit.read(async (tx) => {
      const yes = await saidYesTo(tx, visit.cooperative.id)
      const all = yes.size === 0 ? [] : await applicationsOfBoard(tx)
      return {
        words: visit.text.joining.home,
        ended: all.flatMap(({ id, name, stage, endedOn }) => {
          const on = yes.get(id)
          return stage === 'refused' && endedOn && on ? [{ id, name, endedOn, on }] : []
        }),
      }
    })
    if (ended.length === 0) return null
    return (
      <Notice key="against" title={words.againstTitle}>
        {ended.map(({ id, name, endedOn, on }) => (
          <Paragraph key={id}>
            {words.against({
              name,
              day: formatDay(endedOn, visit.language),
              yes: formatDay(on, visit.language),
            })}
          </Paragraph>
        ))}
      </Notice>
    )
  },
}
