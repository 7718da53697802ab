import { Euro, Table, useLanguage, useText } from '../../../ui/index.ts'
import { formatPercentage } from '../../../values/format.ts'
import { agreedTo, type PutForwardBy, type Stake } from '../split.ts'

/** Of joint work: who has which part, and, while it waits, who said yes to it. */
export function StakesTable({
  work,
  asks,
}: {
  work: PutForwardBy & { readonly shares: readonly Stake[]; readonly kind?: 'invoice' | 'credit-note' }
  /** It waits for the yes of each. */
  asks: boolean
}) {
  const words = useText().joint
  const language = useLanguage()
  const part = ({ basisPoints, lines }: Stake) => {
    if (lines) return words.linesPart({ lines: lines.join(', '), count: lines.length })
    if (basisPoints !== undefined)
      return words.percentPart({ percentage: formatPercentage(basisPoints, language) })
    return words.amountPart
  }
  const yes = (share: Stake) => {
    if (!agreedTo(share, work)) return words.notYet
    if (share.agreedOnPaper) return words.saidYesOnPaper
    return share.agreedOnQuote ? words.saidYesOnQuote : words.saidYes
  }
  return (
    <Table
      caption={words.parts}
      captionUnseen
      rows={work.shares}
      rowKey={({ memberId }) => memberId}
      columns={[
        { key: 'name', label: words.name, head: true, cell: ({ name }) => name },
        ...(work.kind === 'credit-note' ? [] : [{ key: 'part', label: words.part, cell: part }]),
        { key: 'net', label: words.net, number: true, cell: ({ net }: Stake) => <Euro amount={net} /> },
        ...(asks ? [{ key: 'yes', label: words.yes, cell: yes }] : []),
      ]}
    />
  )
}
