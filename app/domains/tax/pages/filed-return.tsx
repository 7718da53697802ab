import { Card, Copyable, Heading, Lead, Link, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import { formatPaymentReference } from '../../../values/payment-reference.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FiledContent } from '../filed-content.ts'
import { keyOf } from '../vat-period.ts'
import type { FiledReturn } from '../vat-return.db.ts'
import type { PeriodStanding, VatStanding } from '../load-vat-standing.ts'
import { payableIn } from './overview-page.tsx'
import { dueDay } from './period-shown.ts'
import { Boxes, Corrections, Papers, Rounding } from './return-parts.tsx'
import { UndoForm, type UndoState } from './undo-form.tsx'

type Props = {
  readonly visit: CooperativeVisit
  readonly here: PeriodStanding
  readonly standing: VatStanding
  readonly content: FiledContent
  readonly undo: UndoState
}

/** A return that was filed: exactly what it said, what is to be paid of it, and what came after. */
export function FiledReturnView({ visit, here, standing, content, undo }: Props) {
  const words = visit.text.tax.filed
  const filed = here.filed!
  const key = keyOf(here.period)
  const coop = visit.cooperative.slug
  return (
    <>
      {visit.url.searchParams.has('gedaan') && (
        <Notice tone="done" announce>
          {words.done}
        </Notice>
      )}
      <Lead>{payableIn(visit, filed.payable)}</Lead>
      <Paragraph>
        {words.notice({ day: formatDay(filed.filedOn, visit.language), by: filed.filedBy ?? '…' })}{' '}
        {words.frozen}
      </Paragraph>
      <Payment visit={visit} here={here} filed={filed} paid={standing.paid.get(filed.id) ?? 0n} />
      <Boxes visit={visit} form={content.form} period={key} />
      <Rounding visit={visit} form={content.form} />
      <Corrections visit={visit} corrections={content.corrections} />
      <Later visit={visit} here={here} standing={standing} />
      <Papers visit={visit} period={key} />
      <p>
        {filed.entryId && visit.may('books.read') && (
          <Link href={paths.entry(coop, filed.entryId)} roomy>
            {words.entry}
          </Link>
        )}{' '}
        <Link href={paths.vatSupplement(coop, key)} roomy>
          {visit.text.tax.return.supplement}
        </Link>
      </p>
      {visit.may('vat.file') && here.supplements.length === 0 && (
        <UndoForm visit={visit} action={paths.undoVat(coop, key)} id={filed.id} state={undo} />
      )}
    </>
  )
}

type PaymentProps = {
  readonly visit: CooperativeVisit
  readonly here: PeriodStanding
  readonly filed: FiledReturn
  readonly paid: bigint
}

/** What is still to be paid, to whom and with which reference; or that it was paid. */
export function Payment({ visit, here, filed, paid }: PaymentProps) {
  const words = visit.text.tax.filed
  const euro = (amount: bigint) => formatEuro(amount, visit.language, { cents: 'when-needed' })
  const left = abs(filed.payable) - paid
  if (filed.payable === 0n) return null
  if (left === 0n) return <Notice tone="done">{filed.payable > 0n ? words.isPaid : words.isReceived}</Notice>
  if (filed.payable < 0n) return <Notice>{words.receive({ amount: euro(left) })}</Notice>
  return (
    <Card labelledBy="pay">
      <Heading level={2} size={3} id="pay">
        {words.pay({ amount: euro(left), day: dueDay(visit, here.period) })}
      </Heading>
      {paid > 0n && <Paragraph>{words.left({ paid: euro(paid) })}</Paragraph>}
      <Paragraph>{words.payTo}</Paragraph>
      {filed.paymentReference ? (
        <Paragraph>
          {words.reference}:{' '}
          <Copyable
            shown={formatPaymentReference(filed.paymentReference)}
            copied={filed.paymentReference}
            label={words.reference}
          />
        </Paragraph>
      ) : (
        <Paragraph>{words.noReference}</Paragraph>
      )}
      {visit.may('bank.match') && <Paragraph quiet>{words.bank}</Paragraph>}
    </Card>
  )
}

/** Supplements to it, and versions that were undone. */
function Later({ visit, here, standing }: Pick<Props, 'visit' | 'here' | 'standing'>) {
  const words = visit.text.tax.filed
  const undone = standing.filed.filter(({ from, undoneAt }) => from === here.period.from && undoneAt !== null)
  if (here.supplements.length === 0 && undone.length === 0) return null
  return (
    <ul>
      {here.supplements.map((one) => (
        <li key={one.id}>
          {words.supplement({
            day: formatDay(one.filedOn, visit.language),
            amount: formatEuro(one.payable, visit.language, { cents: 'when-needed', sign: 'always' }),
          })}
        </li>
      ))}
      {undone.map((one) => (
        <li key={one.id}>
          {words.undone({
            day: formatDay(dayOf(one.undoneAt!), visit.language),
            reason: one.undoneReason ?? '',
          })}
        </li>
      ))}
    </ul>
  )
}
