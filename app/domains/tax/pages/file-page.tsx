import { Notice, Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import { formPage } from '../../../web/form-page.tsx'
import { LateReason } from '../../../web/late-reason.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { closedBooks, type Closed } from '../../books/index.ts'
import { fileVatReturn, returnContent } from '../file-vat-return.ts'
import { seenOf, type FiledContent } from '../filed-content.ts'
import { keyOf, type VatPeriod } from '../vat-period.ts'
import { filedContents } from '../vat-return.db.ts'
import { returnNow } from '../load-vat-standing.ts'
import { BoxesTable } from './boxes-table.tsx'
import { filedField, filedLabel, filedLateSchema, filedToday, FiledFields } from './file-fields.tsx'
import { nameOfPeriod, periodHere } from './period-shown.ts'

type Data = {
  readonly period: VatPeriod
  readonly content: FiledContent
  readonly seen: string
  readonly payable: bigint
  /** How far the books are closed for the time being, when a day of filing can lie in it. */
  readonly closed: Pick<Closed, 'forNow'>
}

/** Saying that the return of a period was filed: when, and with which reference it is paid. */
export const fileVatPage = formPage<Data, typeof filedLateSchema, string, ToldIn<'tax'>>({
  schema: filedLateSchema,
  load: (visit) =>
    visit.read(async (tx) => {
      const { standing, here } = await periodHere(tx, visit)
      const { forNow } = await closedBooks(tx, visit.cooperative.id)
      const closed = { forNow: forNow && forNow.until > here.period.until ? forNow : undefined }
      const isSent = visit.request.method === 'POST'
      if (here.state === 'running' || (here.filed && !isSent)) return undefined
      const filed = here.filed && (await filedContents(tx, visit.cooperative.id, [here.filed.id]))
      // Pressed a second time: the door answers as it did the first time.
      const before = here.filed && filed?.get(here.filed.id)
      if (before) return { period: here.period, content: before, seen: '', payable: before.payable, closed }
      const { reckoned } = await returnNow(tx, visit.cooperative.id, here.period, standing)
      const content = await returnContent(tx, visit.cooperative.id, here.period, reckoned)
      return { period: here.period, content, seen: seenOf(content), payable: content.payable, closed }
    }),
  title: (visit, { period }) => visit.text.tax.file.title({ period: nameOfPeriod(visit, period) }),
  lead: (visit) => visit.text.tax.file.lead,
  back: (visit, { period }) => ({
    href: paths.vatReturn(visit.cooperative.slug, keyOf(period)),
    label: visit.text.tax.file.back,
  }),
  above: ({ content }, visit) => (
    <>
      <Notice>{toldIn(visit, content.payable)}</Notice>
      <BoxesTable visit={visit} form={content.form} caption={visit.text.tax.return.table} all={false} />
    </>
  ),
  initial: (_, { now }) => filedToday(now.today),
  fields: (filled) => (
    <>
      <FiledFields {...filled} />
      <LateReason {...filled} closed={filled.data.closed} />
      <Paragraph quiet>{filled.visit.text.tax.file.after}</Paragraph>
    </>
  ),
  label: filedLabel,
  save: (visit, { filedOn, paymentReference, seen, reason }, commandId, { period }) => {
    const reference = paymentReference === '' ? {} : { paymentReference }
    const filed = { length: period.length, from: period.from, filedOn, seen, reason, ...reference }
    return visit.perform(fileVatReturn, visit.actor, filed, commandId)
  },
  done: (visit, _, { period }) => `${paths.vatReturn(visit.cooperative.slug, keyOf(period))}?gedaan`,
  refusals: (visit) => visit.text.tax.refusals,
  refusedField: filedField,
  saveLabel: (visit) => visit.text.tax.file.save,
})

function toldIn(visit: CooperativeVisit, payable: bigint): string {
  const words = visit.text.tax.file
  const amount = formatEuro(abs(payable), visit.language, { cents: 'when-needed' })
  if (payable === 0n) return words.zero
  return payable > 0n ? words.pay({ amount }) : words.receive({ amount })
}
