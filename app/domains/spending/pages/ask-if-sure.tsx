/** The question before a cost is booked that is out of the ordinary: with the sums that make it so. */
import { Lead, Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import type { Confirmation } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import { CONCERNS, type Concern, type Unusual } from '../cost-concerns.ts'

type Asked = {
  readonly supplier: string
  /** What is booked, VAT included, in cents. */
  readonly total: Cents
  readonly unusual: readonly Unusual[]
  /** Above how many cents another says yes; undefined when this is not above it, or that is told elsewhere. */
  readonly aboveLimit: Cents | undefined
  /** Other suppliers that are paid on the same account. */
  readonly sameIban?: readonly string[]
  readonly members: readonly Pick<Member, 'id' | 'name'>[]
  /** Whose it is, when it is of one. */
  readonly of: string | undefined
}

/** What a form sends along once all that was asked is sure. */
export function readSure(sent: string): Concern[] {
  return CONCERNS.filter((concern) => sent.split(' ').includes(concern))
}

/** The page that asks; undefined when there is nothing to ask. */
export function askIfSure(visit: CooperativeVisit, asked: Asked): Confirmation | undefined {
  const { unusual, aboveLimit, supplier, of, sameIban = [] } = asked
  if (unusual.length + sameIban.length === 0 && aboveLimit === undefined) return undefined
  const words = visit.text.unusualCosts.ask
  const euro = (cents: Cents) => formatEuro(cents, visit.language)
  const amount = euro(asked.total)
  const lead =
    of === undefined ? words.leadOfAll({ amount, supplier }) : words.lead({ amount, supplier, name: of })
  return {
    title: words.title,
    shown: (
      <>
        <Lead>{lead}</Lead>
        <UnusualList visit={visit} unusual={unusual} members={asked.members} />
        {sameIban.length > 0 && <Paragraph>{words.sameIban({ names: sameIban.join(', ') })}</Paragraph>}
        {aboveLimit !== undefined && (
          <Paragraph>{words['above-limit']({ limit: euro(aboveLimit) })}</Paragraph>
        )}
        <Paragraph>{words.lookAgain}</Paragraph>
      </>
    ),
    also: { sure: [...new Set(unusual.map(({ concern }) => concern))].join(' ') },
    saveLabel: aboveLimit === undefined ? words.sure({ amount }) : words.sureAndWait({ amount }),
    changeLabel: words.change,
  }
}

/** Each thing that is unusual, in a sentence with its amounts. */
export function UnusualList(props: {
  visit: CooperativeVisit
  unusual: readonly Unusual[]
  members: readonly Pick<Member, 'id' | 'name'>[]
}) {
  const { visit, unusual, members } = props
  const words = visit.text.unusualCosts.ask
  if (unusual.length === 0) return null
  return (
    <ul>
      {unusual.map(({ concern, memberId, pot, fromPot, openWork }) => (
        <li key={`${memberId}-${concern}`}>
          {words[concern]({
            name: members.find(({ id }) => id === memberId)?.name ?? '…',
            pot: formatEuro(pot, visit.language),
            after: formatEuro(pot - fromPot, visit.language),
            work: formatEuro(openWork, visit.language),
          })}
        </li>
      ))}
    </ul>
  )
}
