/** What stands around each question. */
import { Details, Link, Notice, Paragraph, Steps } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { factInWords } from '../facts/fact-words.ts'
import type { StandingFact } from '../facts/place-fact.ts'
import { questionAfter, QUESTIONS, type Question } from './fact-questions.ts'

/** Where one is in the questions, and the way back to all of them. */
export function Where({ visit, question }: { visit: CooperativeVisit; question: Question }) {
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
export function Now({ visit, fact }: { visit: CooperativeVisit; fact: StandingFact }) {
  const words = visit.text.benefitFacts
  return (
    <Notice title={words.step.now}>
      {factInWords(fact, visit).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

/** Why we ask, one tap away, and the way past the question. */
export function WhyAndSkip({
  visit,
  question,
  why,
}: {
  visit: CooperativeVisit
  question: Question
  why: string
}) {
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
