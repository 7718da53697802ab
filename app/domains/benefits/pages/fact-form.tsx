import {
  AmountField,
  Details,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  NumberField,
  Paragraph,
  RadioGroup,
  Select,
  Steps,
  TaskList,
} from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { formatMonth } from '../../../values/format.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { NothingHere } from '../../../web/visit.ts'
import { monthWith } from '../figures/month.ts'
import type { Fact } from '../facts/fact-shapes.ts'
import { factInWords } from '../facts/fact-words.ts'
import { HOW_TOLD, type StandingFact } from '../facts/place-fact.ts'
import { tellFact } from '../facts/tell-fact.ts'
import { monthsToChoose, schemaOf, typedOf, valueOf } from './fact-fields.ts'
import {
  answerOf,
  questionAfter,
  questionAt,
  QUESTIONS,
  type Answer,
  type Asked,
  type Question,
} from './fact-questions.ts'
import { ownFacts } from './own-facts.ts'

/** A question with its answers to choose from; with one answer only, its form. */
export async function questionPage(visit: CooperativeVisit): Promise<Response> {
  const question = questionHere(visit)
  const [only, ...others] = question.answers
  if (only && others.length === 0) return formOf(question, only).show(visit)
  const words = visit.text.benefitFacts
  const { title, why } = words.fields[question.field]
  const now = (await ownFacts(visit, question.field))[0]
  const { slug } = visit.cooperative
  return page(visit, {
    title,
    children: (
      <>
        <Where visit={visit} question={question} />
        {visit.url.searchParams.has('bewaard') && (
          <Notice tone="done" announce>
            {words.overview.saved}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.step.choose}</Lead>
        {now && <Now visit={visit} fact={now} />}
        <TaskList
          tasks={question.answers.map((answer) => {
            const { label, hint } = words.choices[answer.label!]
            return {
              href: paths.benefitChoice(slug, question.slug, answer.slug),
              title: label,
              ...(hint === '' ? {} : { detail: hint }),
            }
          })}
        />
        <WhyAndSkip visit={visit} question={question} why={why} />
      </>
    ),
  })
}

/** Keeps a question that has one answer only. */
export async function receiveQuestion(visit: CooperativeVisit): Promise<Response> {
  const question = questionHere(visit)
  const [only, ...others] = question.answers
  if (!only || others.length > 0) throw new NothingHere('an answer is chosen first')
  return formOf(question, only).receive(visit)
}

/** The form of an answer. */
export async function answerPage(visit: CooperativeVisit): Promise<Response> {
  return formHere(visit).show(visit)
}

/** Keeps an answer, and goes on to the next question. */
export async function receiveAnswer(visit: CooperativeVisit): Promise<Response> {
  return formHere(visit).receive(visit)
}

function questionHere(visit: CooperativeVisit): Question {
  const question = questionAt(visit.params['step'])
  if (!question) throw new NothingHere('no such question')
  return question
}

function formHere(visit: CooperativeVisit) {
  const question = questionHere(visit)
  const answer = question.answers.find(({ slug }) => slug === visit.params['choice'])
  if (!answer) throw new NothingHere('no such answer')
  return formOf(question, answer)
}

type Data = { readonly standing: readonly StandingFact[] }

function formOf(question: Question, answer: Answer) {
  const several = question.answers.length > 1
  return formPage({
    schema: schemaOf(answer),
    load: async (visit): Promise<Data> => ({ standing: await ownFacts(visit, question.field) }),
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
    initial: ({ standing }, visit) => {
      const same = standing.find((fact) => answerOf(question, fact)?.slug === answer.slug)
      const told = same ? typedOf(answer, same) : {}
      return {
        ...told,
        from: monthWith(visit.now.today),
        until: '',
        how: standing.length > 0 ? 'changed' : 'new',
      }
    },
    fields: (filled) => <Fields {...filled} answer={answer} />,
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

function Fields({ visit, data, typed, wrong, answer }: Filled<Data> & { answer: Answer }) {
  const words = visit.text.benefitFacts.step
  const months = monthsToChoose(visit.now.today).map((month) => ({
    value: month,
    label: formatMonth(month, visit.language),
  }))
  const [now] = data.standing
  return (
    <>
      {now && <Now visit={visit} fact={now} />}
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
        choices={months}
        always
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
      {now ? (
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
      ) : (
        <HiddenField name="how" value={HOW_TOLD[0]} />
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

function Where({ visit, question }: { visit: CooperativeVisit; question: Question }) {
  const words = visit.text.benefitFacts
  return (
    <>
      <Link href={paths.benefitFacts(visit.cooperative.slug)} roomy>
        {words.step.back}
      </Link>
      <Steps
        label={words.step.label}
        steps={QUESTIONS.map(({ field }) => words.fields[field].short)}
        current={QUESTIONS.indexOf(question)}
      />
    </>
  )
}

/** What stands now, so that one need not tell it twice. */
function Now({ visit, fact }: { visit: CooperativeVisit; fact: StandingFact }) {
  const words = visit.text.benefitFacts
  return (
    <Notice title={words.step.now}>
      {factInWords(fact, visit).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

function WhyAndSkip({ visit, question, why }: { visit: CooperativeVisit; question: Question; why: string }) {
  const words = visit.text.benefitFacts.step
  const { slug } = visit.cooperative
  const next = questionAfter(question)
  return (
    <>
      <Details summary={words.whyAsk}>
        <Paragraph>{why}</Paragraph>
      </Details>
      <p>
        <Link href={next ? paths.benefitFact(slug, next.slug) : paths.benefitFacts(slug)} roomy>
          {words.skip}
        </Link>
      </p>
    </>
  )
}
