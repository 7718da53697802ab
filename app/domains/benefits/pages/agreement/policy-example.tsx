import { Details, Ladder, Notice, Paragraph, Stack, Table } from '../../../../ui/index.ts'
import { monthOf } from '../../../../values/day.ts'
import { formatEuro, formatMonth } from '../../../../values/format.ts'
import { sum } from '../../../../values/money.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import {
  EXAMPLE,
  EXAMPLE_RESERVED,
  exampleMonth,
  exampleMonths,
  monthsToSee,
  type ExampledMonth,
} from '../../agreement/example-month.ts'
import type { BijstandEffect } from '../../engine/effect.ts'
import type { Parameters } from '../../engine/parameters.ts'
import type { Policy } from '../../engine/policy.ts'
import { certaintyInWords, stepInWords } from '../../engine/sentence.ts'
import { tellingOf } from '../effect-line.ts'

type Months = readonly ExampledMonth[]

/**
 * What two policies do with the same invented invoice, side by side, over as many months as the slowest of the two
 * looks at. Both are reckoned by the table of those months.
 */
export function PolicyExample(props: {
  visit: CooperativeVisit
  before: Policy
  after: Policy
  parameters: Parameters
}) {
  const { visit, before, after, parameters } = props
  const words = visit.text.agreement.preview
  const count = monthsToSee([before, after])
  const [old, made] = [before, after].map((policy) =>
    exampleMonths(policy, after.validFrom, count, parameters),
  )
  const first = made?.ok ? made.value[0] : undefined
  if (!old?.ok || !made?.ok || !first) return <Notice tone="info">{words.refused}</Notice>
  const effect = exampleMonth(after, first.on, parameters)
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Stack gap="small">
      <Paragraph>
        {words.exampleLead({
          month: formatMonth(monthOf(first.on), visit.language),
          turnover: euro(EXAMPLE.turnover),
          costs: euro(EXAMPLE.jobCosts),
          share: euro(EXAMPLE.cooperativeShare),
          paidOut: euro(EXAMPLE.paidOut),
          reserved: euro(EXAMPLE_RESERVED),
        })}
      </Paragraph>
      {count > 1 && <Paragraph>{words.noneAfter({ count })}</Paragraph>}
      <Compared visit={visit} old={old.value} made={made.value} />
      {count > 1 && <ByMonth visit={visit} old={old.value} made={made.value} />}
      {(count > 1 || after.period !== 'month') && <Paragraph>{words.rhythm[after.period]}</Paragraph>}
      {effect.ok && <Kept visit={visit} effect={effect.value} />}
      {effect.ok && <HowKnown visit={visit} effect={effect.value} />}
    </Stack>
  )
}

/** All months together: what counts, what is kept, and what that leaves. */
function Compared(props: { visit: CooperativeVisit; old: Months; made: Months }) {
  const { visit, old, made } = props
  const words = visit.text.agreement.preview
  const count = made.length
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const row = (label: string, of: (month: ExampledMonth) => bigint) => ({
    label,
    before: euro(sum(old.map(of))),
    after: euro(sum(made.map(of))),
  })
  return (
    <Table
      caption={words.together({ count })}
      captionUnseen={count === 1}
      rowKey={({ label }) => label}
      rows={[
        row(words.counted, ({ counted }) => counted),
        row(words.kept, ({ kept }) => kept),
        row(words.benefit, ({ benefit }) => benefit),
        row(words.less, ({ benefit, without }) => benefit - without),
        row(words.inHand, ({ benefit, without, paidOut }) => paidOut + benefit - without),
      ]}
      columns={[
        { key: 'what', label: words.what, head: true, cell: ({ label }) => label },
        { key: 'before', label: words.before, number: true, cell: ({ before }) => before },
        { key: 'after', label: words.after, number: true, cell: ({ after }) => after },
      ]}
    />
  )
}

/** The benefit of each month: here the rhythm of a policy can be seen. */
function ByMonth(props: { visit: CooperativeVisit; old: Months; made: Months }) {
  const { visit, old, made } = props
  const words = visit.text.agreement.preview
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Table
      caption={words.byMonth}
      rows={made.map((month, at) => ({ month, before: old[at]! }))}
      rowKey={({ month }) => month.on}
      columns={[
        {
          key: 'month',
          label: words.month,
          head: true,
          cell: ({ month }) => formatMonth(monthOf(month.on), visit.language),
        },
        { key: 'before', label: words.before, number: true, cell: ({ before }) => euro(before.benefit) },
        { key: 'after', label: words.after, number: true, cell: ({ month }) => euro(month.benefit) },
      ]}
    />
  )
}

/** Why nothing may be kept, in the open: a row of zeros explains nothing. */
function Kept({ visit, effect }: { visit: CooperativeVisit; effect: BijstandEffect }) {
  const step = effect.after.steps.find(({ kind }) => kind === 'exempt-none')
  if (step?.kind !== 'exempt-none') return null
  const words = visit.text.agreement.preview.keptNothing
  const why = words[step.facts.why as keyof typeof words] ?? stepInWords(step, tellingOf(visit))
  return <Notice tone="info">{why}</Notice>
}

function HowKnown({ visit, effect }: { visit: CooperativeVisit; effect: BijstandEffect }) {
  const words = visit.text.agreement.preview
  return (
    <Details summary={words.how}>
      <Ladder
        rungs={effect.ladder.map((step) => ({
          sentence: stepInWords(step, tellingOf(visit)),
          grounds: (
            <p>
              {step.article}. {words.sure(certaintyInWords(step.certainty, tellingOf(visit)))}
            </p>
          ),
        }))}
      />
    </Details>
  )
}
