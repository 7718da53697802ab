import { z } from 'zod'
import {
  AmountField,
  FieldRow,
  Heading,
  HiddenField,
  Notice,
  Paragraph,
  TaskList,
} from '../../../../ui/index.ts'
import { yearOf, type Day } from '../../../../values/day.ts'
import { ok, type Result } from '../../../../values/result.ts'
import { anyAmount } from '../../../../web/fields.ts'
import { formPage } from '../../../../web/form-page.tsx'
import { paths } from '../../../../web/paths.ts'
import { NothingHere, type CooperativeVisit } from '../../../../web/visit.ts'
import { memberOfPerson } from '../../../members/index.ts'
import { benefitRefusalInWords } from '../../engine/sentence.ts'
import type { SettlementRefusal } from '../../engine/settlement.ts'
import { monthWith } from '../../figures/month.ts'
import { keptYears, type KeptYear } from '../../settlement/kept-year.db.ts'
import type { TaxYear } from '../../settlement/settled-year.ts'
import { taxYearOf } from '../../settlement/tax-year.db.ts'
import { FIRST_YEAR, tellTaxYear } from '../../settlement/tell-tax-year.ts'
import { nextVersion } from '../../settlement/year-figures.ts'
import { yearNow, type YearNow } from '../../settlement/year-now.db.ts'
import { decemberOf } from '../../settlement/settled-year.ts'
import { tellingOf } from '../effect-line.ts'
import { ChangedSince, KeptVersions } from './year-kept.tsx'
import { YearMonths } from './year-months.tsx'
import { Outcome } from './year-outcome.tsx'
import { shownKept, shownNow, type YearShown } from './year-shown.ts'

type Data = {
  readonly year: number
  readonly isOver: boolean
  readonly tax: TaxYear | undefined
  /** What was kept, else what is reckoned now. */
  readonly shown: Result<YearShown, SettlementRefusal>
  /** The latest first. */
  readonly versions: readonly KeptYear[]
  /** The version beside which the year would come out otherwise now. */
  readonly changedSince: number | undefined
  /** The years there is something to read of, the newest first. */
  readonly years: readonly number[]
}

const notNegative = anyAmount().refine((amount) => amount >= 0n, 'amount-negative')

/** A member's year: what was reckoned month by month, what the tax assessment makes of it, and what to keep aside. */
export const yearPage = formPage({
  schema: z.object({
    profit: notNegative,
    tax: notNegative,
    seen: z.string().regex(/^([0-9a-f]{64})?$/, 'required'),
  }),
  load,
  title: (visit, { year }) => visit.text.settlement.title(String(year)),
  lead: ({ text: { settlement: words } }, { isOver, shown }) => {
    if (!isOver) return words.leadSoFar
    return shown.ok ? words.lead[shown.value.settlesBy] : words.lead.assessment
  },
  back: (visit) => ({ href: paths.benefit(visit.cooperative.slug), label: visit.text.benefitPages.back }),
  initial: ({ tax }, visit): Readonly<Record<string, string>> => ({
    profit: tax ? typedAmount(tax.profit, visit) : '',
    tax: tax ? typedAmount(tax.tax, visit) : '',
  }),
  above: (data, visit) => <Settled visit={visit} data={data} />,
  offered: ({ isOver }) => isOver,
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.settlement
    return (
      <>
        <Heading level={2}>{words.assessment}</Heading>
        <Paragraph>{words.assessmentLead}</Paragraph>
        <HiddenField name="seen" value={data.versions[0]?.sha256 ?? ''} />
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
  below: ({ year, years, shown, versions }, visit) => (
    <>
      {shown.ok && <YearMonths visit={visit} shown={shown.value} />}
      <KeptVersions visit={visit} versions={versions} />
      <OtherYears visit={visit} others={years.filter((other) => other !== year)} />
    </>
  ),
})

async function load(visit: CooperativeVisit): Promise<Data | undefined> {
  const { today } = visit.now
  const asked = visit.params['year'] ?? ''
  const year = Number(asked)
  if (!/^\d{4}$/.test(asked) || year < FIRST_YEAR || year > yearOf(today)) throw new NothingHere()
  const isOver = year < yearOf(today)
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, id, visit.actor.personId)
    if (!member) return undefined
    const tax = await taxYearOf(tx, id, member.id, year)
    const now = await yearNow(
      tx,
      id,
      member.id,
      { isOver, tax },
      isOver ? decemberOf(year) : monthWith(today),
    )
    const versions = await keptYears(tx, id, member.id, year)
    const shown = shownOf(versions[0], now)
    const years = yearsSince(member.joinedOn, today)
    const changed = changedSince(year, tax, now, versions[0])
    return { year, isOver, tax, shown, versions, years, changedSince: changed }
  })
}

function shownOf(
  last: KeptYear | undefined,
  { settled, importedRows }: YearNow,
): Result<YearShown, SettlementRefusal> {
  if (last) return ok(shownKept(last.figures))
  return settled.ok ? ok(shownNow(settled.value, importedRows)) : settled
}

function changedSince(
  year: number,
  tax: TaxYear | undefined,
  { settled, importedRows }: YearNow,
  last: KeptYear | undefined,
): number | undefined {
  if (!last || !tax || !settled.ok || !settled.value.settlement) return undefined
  const { settlement } = settled.value
  const next = nextVersion(
    { year, tax, settled: { ...settled.value, settlement }, importedRows },
    last.figures,
  )
  return next && last.figures.version
}

function yearsSince(joinedOn: Day, today: Day): number[] {
  const first = Math.min(yearOf(today), Math.max(FIRST_YEAR, yearOf(joinedOn)))
  return Array.from({ length: yearOf(today) - first + 1 }, (_, at) => yearOf(today) - at)
}

function typedAmount(amount: bigint, { language }: CooperativeVisit): string {
  const mark = language === 'nl' ? ',' : '.'
  return `${amount / 100n}${mark}${String(amount % 100n).padStart(2, '0')}`
}

function Settled({
  visit,
  data: { shown, isOver, changedSince: version },
}: {
  visit: CooperativeVisit
  data: Data
}) {
  if (!shown.ok) return <Notice tone="doubt">{benefitRefusalInWords(shown, tellingOf(visit))}</Notice>
  return (
    <>
      {version !== undefined && <ChangedSince visit={visit} version={version} />}
      <Outcome visit={visit} shown={shown.value} isOver={isOver} />
    </>
  )
}

/** The way to the other years. */
function OtherYears({ visit, others }: { visit: CooperativeVisit; others: readonly number[] }) {
  if (others.length === 0) return null
  return (
    <TaskList
      limit={3}
      tasks={others.map((other) => ({
        href: paths.benefitYear(visit.cooperative.slug, String(other)),
        title: visit.text.settlement.title(String(other)),
      }))}
    />
  )
}
