import { Link, Notice as NoticeBox, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Notice } from '../notices.ts'

/** What to look at before booking, in words. */
export function Notices({ visit, notices }: { visit: CooperativeVisit; notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <NoticeBox tone="doubt" title={visit.text.receipts.notices.title}>
      {notices.map((notice) => (
        <Paragraph key={notice.kind}>
          {sentenceOf(visit, notice)} <Where visit={visit} notice={notice} />
        </Paragraph>
      ))}
    </NoticeBox>
  )
}

function sentenceOf(visit: CooperativeVisit, notice: Notice): string {
  const words = visit.text.receipts.notices
  const money = (amount: bigint) => formatEuro(amount, visit.language)
  if (notice.kind === 'same-as-booked') {
    const { supplier, spentOn, total } = notice.cost
    return words.sameAsBooked({ supplier, day: formatDay(spentOn, visit.language), amount: money(total) })
  }
  if (notice.kind === 'round') return words.round({ amount: money(notice.amount) })
  if (notice.kind === 'much-more') {
    const facts = { usual: money(notice.usual), amount: money(notice.amount) }
    return notice.of === 'shop' ? words.muchMore(facts) : words.muchMoreOfMember(facts)
  }
  const day = formatDay(dayOf(notice.handedInAt), visit.language)
  return notice.kind === 'looks-same' ? words.looksSame({ day }) : words.sameAsOther({ day })
}

function Where({ visit, notice }: { visit: CooperativeVisit; notice: Notice }) {
  const words = visit.text.receipts.notices
  const coop = visit.cooperative.slug
  if (notice.kind === 'same-as-booked')
    return <Link href={paths.cost(coop, notice.cost.costId)}>{words.openCost}</Link>
  if (notice.kind === 'same-as-other' || notice.kind === 'looks-same')
    return <Link href={paths.handedIn(coop, notice.receiptId)}>{words.openReceipt}</Link>
  return null
}
