import { AmountField, HiddenField, NumberField, RadioGroup, Select } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { formatMonth } from '../../../values/format.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Fact } from '../facts/fact-shapes.ts'
import { HOW_TOLD, LONG_AGO, type StandingFact } from '../facts/place-fact.ts'
import { tellFact } from '../facts/tell-fact.ts'
import { monthsToChoose, schemaOf, typedOf, valueOf } from './fact-fields.ts'
import { answerOf, questionAfter, type Answer, type Asked, type Question } from './fact-questions.ts'
import { Now, WhyAndSkip } from './fact-parts.tsx'
import { ownFacts } from './own-facts.ts'

/** What stands of this question, and since when the first thing that they told holds. */
type Data = { readonly standing: readonly StandingFact[]; readonly since: string }

/** The form of an answer: what is asked with it, from when, and why it is told anew. */
export function answerForm(question: Question, answer: Answer) {
  const several = question.answers.length > 1
  return formPage({
    schema: schemaOf(answer),
    load: async (visit): Promise<Data> => {
      const all = await ownFacts(visit)
      const standing = all.filter(({ field }) => field === question.field)
      return { standing, since: standing.length === 0 ? sinceToldLast(visit, question, all) : '' }
    },
    title: (visit) => {
      const words = visit.text.benefitFacts
      return several ? words.choices[answer.label!].label : words.fields[question.field].title
    },
    back: ({ cooperative: { slug }, text }) =>
      several
        ? {
            href: paths.benefitFact(slug, question.slug),
            label: text.benefitFacts.fields[question.field].title,
          }
        : { href: paths.benefitFacts(slug), label: text.benefitFacts.step.back },
    initial: ({ standing, since }) => {
      const same = standing.find((fact) => answerOf(question, fact)?.slug === answer.slug)
      const told = same ? typedOf(answer, same) : {}
      return {
        ...told,
        // No month of our own: whoever leaves it would tell of one month of the year. What they said themselves,
        // we keep.
        from: since,
        until: '',
        how: standing.length > 0 ? 'changed' : 'new',
      }
    },
    fields: (filled) => <Fields {...filled} answer={answer} question={question} />,
    label: (visit, field) => labelOf(visit, field),
    save: async (visit, form, commandId, { standing }) => {
      const fact = { field: question.field, value: valueOf(answer, form) } as Fact
      const about = standing[0]?.id
      const told = { fact, from: form.from, how: form.how, ...(form.until ? { until: form.until } : {}) }
      const named: { about?: Id<'benefit-fact'> } = about && form.how !== 'new' ? { about } : {}
      return visit.perform(tellFact, visit.actor, { ...told, ...named }, commandId)
    },
    done: ({ cooperative: { slug } }) => {
      const next = questionAfter(question)
      return next ? `${paths.benefitFact(slug, next.slug)}?bewaard` : `${paths.benefitFacts(slug)}?klaar`
    },
    refusals: ({ text: { benefitFacts: words } }) => ({
      ...words.refusals,
      ...(question.field === 'household' ? { 'two-at-once': words.twoHouseholds } : {}),
    }),
    refusedField: (reason) =>
      reason === 'two-at-once' || reason === 'fact-too-far'
        ? 'from'
        : reason === 'months-out-of-order'
          ? 'until'
          : undefined,
    saveLabel: (visit) => visit.text.benefitFacts.step.save,
    below: (_data, visit) => (
      <WhyAndSkip
        visit={visit}
        question={question}
        why={visit.text.benefitFacts.fields[question.field].why}
      />
    ),
  })
}

/** Since when holds what the member told last, when that can be chosen here too. */
function sinceToldLast(visit: CooperativeVisit, question: Question, all: readonly StandingFact[]): string {
  const [last] = all.toSorted((a, b) => b.toldAt.getTime() - a.toldAt.getTime())
  const offered: readonly string[] = [
    ...longAgo(visit, question).map(({ value }) => value),
    ...monthsToChoose(visit.now.today),
  ]
  return last && offered.includes(last.from) ? last.from : ''
}

/**
 * For who has it longer than the months that can be chosen. Not of the part that may be kept: each month since its
 * decision is counted, so that one is in the letter.
 */
function longAgo({ text, language, now }: CooperativeVisit, { field }: Question) {
  if (field === 'exemption') return []
  const [first] = monthsToChoose(now.today)
  const label = text.benefitFacts.step.longer({ month: formatMonth(first!, language) })
  return [{ value: LONG_AGO as string, label }]
}

function Fields({
  visit,
  data,
  typed,
  wrong,
  answer,
  question,
}: Filled<Data> & { answer: Answer; question: Question }) {
  const words = visit.text.benefitFacts.step
  const months = monthsToChoose(visit.now.today).map((month) => ({
    value: month,
    label: formatMonth(month, visit.language),
  }))
  const [now] = data.standing
  return (
    <>
      {now ? <Now visit={visit} fact={now} /> : <HiddenField name="how" value={HOW_TOLD[0]} />}
      {answer.asked.map((asked) => (
        <AskedField
          key={asked.name}
          visit={visit}
          asked={asked}
          typed={typed}
          wrong={wrong}
          months={months}
        />
      ))}
      <Select
        name="from"
        label={words.from}
        value={typed['from']}
        error={wrong('from')}
        choices={[...longAgo(visit, question), ...months]}
      />
      <Select
        name="until"
        label={words.until}
        hint={words.untilHint}
        value={typed['until']}
        error={wrong('until')}
        emptyLabel={words.still}
        choices={months}
        optional
      />
      {now && (
        <RadioGroup
          name="how"
          label={words.how}
          value={typed['how']}
          error={wrong('how')}
          choices={(['changed', 'wrong', 'new'] as const).map((how) => ({
            value: how,
            label: words.howChoices[how],
          }))}
        />
      )}
    </>
  )
}

type AskedProps = {
  visit: CooperativeVisit
  asked: Asked
  typed: Filled<Data>['typed']
  wrong: Filled<Data>['wrong']
  months: readonly { value: string; label: string }[]
}

function AskedField({ visit, asked, typed, wrong, months }: AskedProps) {
  const words = visit.text.benefitFacts
  const { label, hint } = words.inputs[asked.name]
  const shown = { name: asked.name, label, value: typed[asked.name], error: wrong(asked.name) }
  const field = hint === '' ? shown : { ...shown, hint }
  switch (asked.kind) {
    case 'amount':
      return <AmountField {...field} />
    case 'maybe':
      return <AmountField {...field} optional />
    case 'count':
      return <NumberField {...field} />
    case 'month':
      return <Select {...field} choices={months} />
    case 'choice':
      return (
        <RadioGroup
          {...field}
          choices={asked.of.map(({ value, answer }) => ({ value, label: words.answers[answer] }))}
        />
      )
  }
}

function labelOf({ text: { benefitFacts: words } }: CooperativeVisit, field: string): string {
  if (field === 'from' || field === 'until' || field === 'how') return words.step[field]
  return words.inputs[field as keyof typeof words.inputs]?.label ?? field
}
