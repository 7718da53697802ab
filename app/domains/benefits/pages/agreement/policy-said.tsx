import { Details, Ladder, Notice, Paragraph, Stack, Table } from '../../../../ui/index.ts'
import { formatEuro, formatMonth } from '../../../../values/format.ts'
import { monthOf } from '../../../../values/day.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { EXAMPLE, EXAMPLE_RESERVED, exampleMonth } from '../../agreement/example-month.ts'
import { policyInWords } from '../../agreement/policy-words.ts'
import type { BijstandEffect } from '../../engine/effect.ts'
import type { Parameters } from '../../engine/parameters.ts'
import type { Policy } from '../../engine/policy.ts'
import { certaintyInWords, stepInWords } from '../../engine/sentence.ts'

/** A policy as a member reads it: one sentence for each thing. */
export function PolicySaid({ visit, policy }: { visit: CooperativeVisit; policy: Policy }) {
  return (
    <ul>
      {policyInWords(policy, visit.text.agreement.said, visit.language).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** What two policies do in the same invented month, side by side. Both are reckoned by the table of that month. */
export function ExampleMonth(props: {
  visit: CooperativeVisit
  before: Policy
  after: Policy
  parameters: Parameters
}) {
  const { visit, before, after, parameters } = props
  const words = visit.text.agreement.preview
  const on = after.validFrom
  const [old, made] = [exampleMonth(before, on, parameters), exampleMonth(after, on, parameters)]
  if (!old.ok || !made.ok) return <Notice tone="info">{words.refused}</Notice>
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Stack gap="small">
      <Paragraph>
        {words.exampleLead({
          month: formatMonth(monthOf(on), visit.language),
          turnover: euro(EXAMPLE.turnover),
          costs: euro(EXAMPLE.jobCosts),
          share: euro(EXAMPLE.cooperativeShare),
          paidOut: euro(EXAMPLE.paidOut),
          reserved: euro(EXAMPLE_RESERVED),
        })}
      </Paragraph>
      <Compared visit={visit} old={old.value} made={made.value} />
      <HowKnown visit={visit} effect={made.value} />
    </Stack>
  )
}

function Compared(props: { visit: CooperativeVisit; old: BijstandEffect; made: BijstandEffect }) {
  const { visit, old, made } = props
  const words = visit.text.agreement.preview
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const row = (label: string, of: (effect: BijstandEffect) => bigint) => ({
    label,
    before: euro(of(old)),
    after: euro(of(made)),
  })
  return (
    <Table
      caption={words.example}
      captionUnseen
      rowKey={({ label }) => label}
      rows={[
        row(words.counted, ({ counting }) => counting.after.income),
        row(words.kept, ({ after }) => after.exempt),
        row(words.benefit, ({ benefitAfter }) => benefitAfter),
        row(words.less, ({ benefitDifference }) => benefitDifference),
        row(words.inHand, ({ inHand }) => inHand),
      ]}
      columns={[
        { key: 'what', label: words.what, head: true, cell: ({ label }) => label },
        { key: 'before', label: words.before, number: true, cell: ({ before }) => before },
        { key: 'after', label: words.after, number: true, cell: ({ after }) => after },
      ]}
    />
  )
}

function HowKnown({ visit, effect }: { visit: CooperativeVisit; effect: BijstandEffect }) {
  const { agreement, benefits, benefitSteps } = visit.text
  const telling = { words: benefits, steps: benefitSteps, language: visit.language }
  return (
    <Details summary={agreement.preview.how}>
      <Ladder
        rungs={effect.ladder.map((step) => ({
          sentence: stepInWords(step, telling),
          grounds: (
            <p>
              {step.article}. {agreement.preview.sure(certaintyInWords(step.certainty, telling))}
            </p>
          ),
        }))}
      />
    </Details>
  )
}
