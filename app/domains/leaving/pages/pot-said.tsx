import { Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PotOnLeaving } from '../../pots/index.ts'

/** What is in the pot, and what the scheme says of it: before somebody stops, and before anything happens to it. */
export function PotSaid({ visit, pot }: { readonly visit: CooperativeVisit; readonly pot: PotOnLeaving }) {
  const words = visit.text.leaving.road.pot
  const { balance, rule = 'none', lossFallsOn = 'none' } = pot
  const amount = formatEuro(balance < 0n ? -balance : balance, visit.language)
  if (balance < 0n)
    return (
      <>
        <Paragraph>{words.below({ amount })}</Paragraph>
        <Paragraph>{words.belowBears[lossFallsOn]}</Paragraph>
        <Paragraph>{words.belowDecided}</Paragraph>
      </>
    )
  return (
    <>
      <Paragraph>{balance === 0n ? words.empty : words.holds({ amount })}</Paragraph>
      <Paragraph>{words.rule[rule]}</Paragraph>
      {balance > 0n && rule !== 'frozen' && <Paragraph>{words.byHand}</Paragraph>}
    </>
  )
}
