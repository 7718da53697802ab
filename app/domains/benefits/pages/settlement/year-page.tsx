import { z } from 'zod'
import {
  AmountField,
  Card,
  FieldRow,
  Heading,
  Link,
  Notice,
  Paragraph,
  Stack,
  TaskList,
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
import { benefitRefusalInWords } from '../../engine/sentence.ts'
import type { SettlementRefusal } from '../../engine/settlement.ts'
import { monthsOfYearUntil, monthWith } from '../../figures/month.ts'
import { settledYear, type SettledYear, type TaxYear } from '../../settlement/settled-year.ts'
import { taxYearOf } from '../../settlement/tax-year.db.ts'
import { FIRST_YEAR, tellTaxYear } from '../../settlement/tell-tax-year.ts'
import { importedCount, knownMonths } from '../../settlement/year-of-work.db.ts'
import { YearMonths } from './year-months.tsx'

type Data = {
  readonly year: number
  readonly isOver: boolean
  readonly tax: TaxYear | undefined
  readonly settled: Result<SettledYear, SettlementRefusal>
  readonly imported: number
  /** The years there is something to read of, the newest first. */
  readonly years: readonly number[]
}

const notNegative = anyAmount().refine((amount) => amount >= 0n, 'amount-negative')

/** A member's year: what was reckoned month by month, what the tax assessment makes of it, and what to keep aside. */
export const yearPage = formPage({
  schema: z.object({ profit: notNegative, tax: notNegative }),
  load,
  title: (visit, { year }) => visit.text.settlement.title(String(year)),
  lead: (visit, { isOver }) => (isOver ? visit.text.settlement.lead : visit.text.settlement.leadSoFar),
  back: (visit) => ({ href: paths.benefit(visit.cooperative.slug), label: visit.text.benefitPages.back }),
  initial: ({ tax }, visit): Readonly<Record<string, string>> => ({
    profit: tax ? typedAmount(tax.profit, visit) : '',
    tax: tax ? typedAmount(tax.tax, visit) : '',
  }),
  above: (data, visit) => <Outcome visit={visit} data={data} />,
  offered: ({ isOver }) => isOver,
  fields({ visit, typed, wrong }) {
    const words = visit.text.settlement
    return (
      <>
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
  below: (data, visit) => (
    <>
      {data.settled.ok && <YearMonths visit={visit} settled={data.settled.value} imported={data.imported} />}
      <OtherYears visit={visit} data={data} />
    </>
  ),
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
    const first = Math.min(yearOf(today), Math.max(FIRST_YEAR, yearOf(member.joinedOn)))
    const years = Array.from({ length: yearOf(today) - first + 1 }, (_, at) => yearOf(today) - at)
    return { year, isOver, tax, settled, years, imported: await importedCount(tx) }
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
      {months.length === 0 && (
        <Notice tone="info">
          <p>{words.nothingKnown}</p>
          <p>
            <Link href={paths.benefitFacts(visit.cooperative.slug)} roomy>
              {words.tellThen}
            </Link>
          </p>
        </Notice>
      )}
      {!data.isOver && <Paragraph>{words.assessmentLater}</Paragraph>}
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

/** The way to the other years, the newest first. */
function OtherYears({ visit, data: { year, years } }: { visit: CooperativeVisit; data: Data }) {
  const others = years.filter((other) => other !== year)
  if (others.length === 0) return null
  const words = visit.text.settlement
  return (
    <TaskList
      limit={3}
      tasks={others.map((other) => ({
        href: paths.benefitYear(visit.cooperative.slug, String(other)),
        title: words.title(String(other)),
      }))}
    />
  )
}
