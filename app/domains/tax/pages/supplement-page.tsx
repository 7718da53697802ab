import { Euro, Facts, Heading, Notice, Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { fileVatSupplement } from '../file-vat-supplement.ts'
import { seenOf } from '../filed-content.ts'
import { BOXES } from '../vat-box.ts'
import { keyOf, type VatPeriod } from '../vat-period.ts'
import { supplementNow, type SupplementNow } from '../load-supplement.ts'
import { BoxesTable } from './boxes-table.tsx'
import { filedField, filedLabel, filedSchema, filedToday, FiledFields } from './file-fields.tsx'
import { nameOfPeriod, periodHere } from './period-shown.ts'

type Data = {
  readonly period: VatPeriod
  readonly supplement: SupplementNow | undefined
  readonly seen: string
  readonly payable: bigint
  readonly mayFile: boolean
}

/** The supplement of a filed period: the new amounts, what is different, and saying that it was filed. */
export const supplementPage = formPage<Data, typeof filedSchema, string, ToldIn<'tax'>>({
  schema: filedSchema,
  load: (visit) =>
    visit.read(async (tx) => {
      const { standing, here } = await periodHere(tx, visit)
      if (!here.filed) return undefined
      const supplement = await supplementNow(tx, visit.cooperative.id, here.period, standing)
      const seen = supplement ? seenOf(supplement.content) : ''
      const payable = supplement?.content.payable ?? 0n
      return { period: here.period, supplement, seen, payable, mayFile: visit.may('vat.file') }
    }),
  title: (visit, { period }) => visit.text.tax.supplement.title({ period: nameOfPeriod(visit, period) }),
  lead: (visit) => visit.text.tax.supplement.lead,
  back: (visit, { period }) => ({
    href: paths.vatReturn(visit.cooperative.slug, keyOf(period)),
    label: visit.text.tax.file.back,
  }),
  above: ({ supplement }, visit) => <Above visit={visit} supplement={supplement} />,
  offered: ({ supplement, mayFile }) => supplement !== undefined && mayFile,
  initial: (_, { now }) => filedToday(now.today),
  fields: (filled) => <FiledFields {...filled} />,
  label: filedLabel,
  save: (visit, { filedOn, paymentReference, seen }, commandId, { period }) => {
    const reference = paymentReference === '' ? {} : { paymentReference }
    const filed = { length: period.length, from: period.from, filedOn, seen, ...reference }
    return visit.perform(fileVatSupplement, visit.actor, filed, commandId)
  },
  done: (visit, _, { period }) => `${paths.vatReturn(visit.cooperative.slug, keyOf(period))}?gedaan`,
  refusals: (visit) => visit.text.tax.refusals,
  refusedField: filedField,
  saveLabel: (visit) => visit.text.tax.file.save,
})

function Above({ visit, supplement }: { visit: CooperativeVisit; supplement: SupplementNow | undefined }) {
  const words = visit.text.tax.supplement
  if (!supplement) return <Notice tone="done">{words.nothing}</Notice>
  const { content, found } = supplement
  const changed = BOXES.filter((box) => found[box].base !== 0n || found[box].vat !== 0n)
  return (
    <>
      <Notice>{saidOf(visit, content.payable)}</Notice>
      <Paragraph>{words.rule}</Paragraph>
      <Heading level={2} size={3}>
        {words.what}
      </Heading>
      <Facts
        facts={changed.map((box) => ({
          label: `${box} ${visit.text.tax.return.names[box]}`,
          number: true,
          value: (
            <>
              {found[box].base !== 0n && <Euro amount={found[box].base} sign="always" />}{' '}
              {found[box].vat !== 0n && (
                <>
                  {visit.text.tax.return.vat.toLowerCase()} <Euro amount={found[box].vat} sign="always" />
                </>
              )}
            </>
          ),
        }))}
      />
      <BoxesTable visit={visit} form={content.form} caption={words.table} all={false} />
      <Paragraph>{words.how}</Paragraph>
    </>
  )
}

function saidOf(visit: CooperativeVisit, payable: bigint): string {
  const words = visit.text.tax.supplement
  const amount = formatEuro(abs(payable), visit.language, { cents: 'when-needed' })
  if (payable === 0n) return words.zero
  return payable > 0n ? words.pay({ amount }) : words.receive({ amount })
}
