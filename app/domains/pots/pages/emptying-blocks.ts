/** What is in the pots of who left: for the board to ask where it goes, for the administration to say yes. */
import { formatDayOfYear, formatEuro } from '../../../values/format.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { leftInPots } from '../pot.db.ts'
import { emptyingsToAnswer } from './emptying-card.tsx'

/** Somebody left with something in their pot, for which nobody asked anything yet. */
export const leftInPotBlock: TaskBlock = {
  may: 'pot-emptying.ask',
  order: 217,
  async tasks(reader) {
    const words = reader.text.potEmptying.home
    const left = await reader.read((tx) => leftInPots(tx, reader.cooperative.id))
    return left
      .filter(({ personId }) => personId !== reader.actor.personId)
      .map(({ memberId, name, leftOn, balance }) => ({
        kind: 'pot-emptying',
        href: paths.emptyPot(reader.cooperative.slug, memberId),
        title: words.ask({ name, amount: formatEuro(balance, reader.language) }),
        detail: words.askDetail({ day: formatDayOfYear(leftOn, reader.language) }),
      }))
  },
}

/** What was asked, and waits for the yes of this reader. */
export const emptyingBlock: TaskBlock = {
  may: 'books.post',
  order: 213,
  async tasks(reader) {
    const { home: words, to } = reader.text.potEmptying
    const waiting = await reader.read((tx) => emptyingsToAnswer(tx, reader))
    return waiting
      .filter(({ standing }) => standing === 'another')
      .map((one) => ({
        kind: 'pot-emptying',
        href: paths.memberPot(reader.cooperative.slug, one.memberId),
        title: words.answer({ name: one.member, amount: formatEuro(one.amount, reader.language) }),
        detail: words.answerDetail({ to: to[one.to] }),
      }))
  },
}
