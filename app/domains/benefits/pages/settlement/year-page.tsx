import { z } from 'zod'
import {
  AmountField,
  Card,
  FieldRow,
  Heading,
  Notice,
  Paragraph,
  Stack,
  Table,
} from '../../../../ui/index.ts'
import { day, yearOf, type Day } from '../../../../values/day.ts'
import { formatCount, formatEuro, formatMonth } from '../../../../values/format.ts'
import type { Result } from '../../../../values/result.ts'
import { anyAmount } from '../../../../web/fields.ts'
import { formPage } from '../../../../web/form-page.tsx'
import { paths } from '../../../../web/paths.ts'
import { NothingHere, type CooperativeVisit } from '../../../../web/visit.ts'
import { memberOfPerson } from '../../../members/index.ts'
import { parametersInForce } from '../../agreement/parameters.db.ts'
import { certaintyInWords, benefitRefusalInWords } from '../../engine/sentence.ts'
import { leastCertain } from '../../engine/certainty.ts'
import type { SettlementRefusal } from '../../engine/settlement.ts'
import { monthsOfYearUntil, monthWith } from '../../figures/month.ts'
import { settledYear, type SettledYear, type TaxYear } from '../../settlement/settled-year.ts'
import { taxYearOf } from '../../settlement/tax-year.db.ts'
import { FIRST_YEAR, tellTaxYear } from '../../settlement/tell-tax-year.ts'
import { importedCount, knownMonths } from '../../settlement/year-of-work.db.ts'

type Data = {
  readonly year: number
  readonly isOver: boolean
  readonly tax: TaxYear | undefined
  readonly settled: Result<SettledYear, SettlementRefusal>
  readonly imported: number
}

const notNegative = anyAmount().refine((amount) => amount >= 0n, 'amount-negative')

/** A member's year: what was reckoned month by month, what the tax assessment makes of it, and what to keep aside. */
export const yearPage = formPage({
  schema: z.object({ profit: notNegative, tax: notNegative }),
  load,
  title: (visit, { year }) => visit.text.settlement.title(String(year)),
  lead: (visit, { isOver }) => (isOver ? visit.text.settlement.lead : visit.text.settlement.leadSoFar),
  back: (visit) => ({ href: paths.benefit(visit.cooperative.slug), label: visit.text.navigation.benefit }),
  initial: ({ tax }, visit): Readonly<Record<string, string>> => ({
    profit: tax ? typedAmount(tax.profit, visit) : '',
    tax: tax ? typedAmount(tax.tax, visit) : '',
  }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.settlement
    return (
      <>
        <Outcome visit={visit} data={data} />
        <Heading level={2}>{words.assessment}</Heading>
        <Paragraph>{words.assessmentLead}</Paragraph>
        <FieldRow>
          <AmountField name="profit" label={words.profit} value={typed['profit']} error={wrong('profit')} />
          <AmountField name="tax" label={words.tax} value={typed['tax']} error={wrong('tax')} />
        </FieldRow>
      </>
    )
  },
  label: (visit, field) => {
    const { profit, tax } = visit.text.settlement
    return { profit, tax }[field] ?? field
  },
  save: (visit, value, commandId, { year }) =>
    visit.perform(tellTaxYear, visit.actor, { ...value, year }, commandId),
  done: (visit, _value, { year }) => paths.benefitYear(visit.cooperative.slug, String(year)),
  refusals: (visit) => visit.text.settlement.refusals,
  saveLabel: (visit) => visit.text.settlement.save,
  below: (data, visit) =>
    data.settled.ok ? <Months visit={visit} data={data} settled={data.settled.value} /> : null,
})

async function load(visit: CooperativeVisit): Promise<Data | undefined> {
  const { today } = visit.now
  const asked = visit.params['year'] ?? ''
  const year = Number(asked)
  if (!/^\d{4}$/.test(asked) || year < FIRST_YEAR || year > yearOf(today)) throw new NothingHere()
  const isOver = year < yearOf(today)
  const last: Day = isOver ? day(`${year}-12-01`) : monthWith(today)
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, id, visit.actor.personId)
    if (!member) return undefined
    const known = await knownMonths(tx, id, member.id, monthsOfYearUntil(last))
    const tax = await taxYearOf(tx, id, member.id, year)
    const settled = settledYear(known, tax, await parametersInForce(tx))
    return { year, isOver, tax, settled, imported: await importedCount(tx) }
  })
}

function typedAmount(amount: bigint, { language }: CooperativeVisit): string {
  const mark = language === 'nl' ? ',' : '.'
  return `${amount / 100n}${mark}${String(amount % 100n).padStart(2, '0')}`
}

/** First what it comes to, in a sentence; then what to keep aside. */
function Outcome({ visit, data }: { visit: CooperativeVisit; data: Data }) {
  const words = visit.text.settlement
  const { settled } = data
  const telling = { words: visit.text.benefits, steps: visit.text.benefitSteps, language: visit.language }
  if (!settled.ok) return <Notice tone="doubt">{benefitRefusalInWords(settled, telling)}</Notice>
  const { months, missing, aside, settlement } = settled.value
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Stack>
      {months.length === 0 && <Notice tone="info">{words.nothingKnown}</Notice>}
      {months.length > 0 && missing.length > 0 && (
        <Notice tone="doubt">
          {words.missing(missing.map((month) => formatMonth(month.slice(0, 7), visit.language)).join(', '))}
        </Notice>
      )}
      {settlement && (
        <Notice tone={settlement.tooMuch > 0n ? 'doubt' : 'done'}>
          {settlement.backPayment > 0n && words.backPayment(euro(settlement.backPayment))}
          {settlement.tooMuch > 0n && words.tooMuch(euro(settlement.tooMuch))}
          {settlement.backPayment === 0n && settlement.tooMuch === 0n && words.nothing}
        </Notice>
      )}
      {months.length > 0 && (
        <Card>
          <Heading level={2} size={3}>
            {words.aside}
          </Heading>
          <Paragraph>
            {aside.amount === 0n
              ? words.asideNothing
              : words.asideSome({
                  cents: formatCount(aside.percent, visit.language),
                  amount: euro(aside.amount),
                  earned: euro(aside.earned),
                })}
          </Paragraph>
          {aside.amount > 0n && <Paragraph quiet>{words.asideWhy}</Paragraph>}
        </Card>
      )}
    </Stack>
  )
}

/** Month by month, with which rules it was reckoned. */
function Months({ visit, data, settled }: { visit: CooperativeVisit; data: Data; settled: SettledYear }) {
  const words = visit.text.settlement
  const { months, settlement } = settled
  if (months.length === 0) return null
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const rows = months.map((month, at) => ({ ...month, final: settlement?.months[at] }))
  const telling = { words: visit.text.benefits, steps: visit.text.benefitSteps, language: visit.language }
  const sure = settlement && leastCertain(settlement.months.map(({ definitive }) => definitive.certainty))
  return (
    <>
      <Table
        caption={words.months}
        rows={rows}
        rowKey={({ month }) => month}
        columns={[
          {
            key: 'month',
            label: words.month,
            head: true,
            cell: ({ month }) => formatMonth(month.slice(0, 7), visit.language),
          },
          { key: 'work', label: words.work, number: true, cell: ({ facts }) => euro(facts.self.work) },
          { key: 'paid', label: words.paid, number: true, cell: ({ paid }) => euro(paid) },
          ...(settlement
            ? [
                {
                  key: 'again',
                  label: words.again,
                  number: true,
                  cell: ({ final }: (typeof rows)[number]) => euro(final!.definitive.benefit),
                },
                {
                  key: 'difference',
                  label: words.difference,
                  number: true,
                  cell: ({ final }: (typeof rows)[number]) => euro(final!.difference),
                },
              ]
            : []),
          {
            key: 'rules',
            label: words.rules,
            cell: ({ version }) =>
              version === undefined ? words.noAgreement : words.version(String(version)),
          },
        ]}
      />
      <Paragraph quiet>
        {data.imported === 0 ? words.table : words.tableExtended(formatCount(data.imported, visit.language))}
        {sure && ` ${words.sure(certaintyInWords(sure, telling))}`}
      </Paragraph>
      <Paragraph>{words.ask}</Paragraph>
    </>
  )
}
