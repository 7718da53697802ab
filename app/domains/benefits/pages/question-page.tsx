/** The guided form: a question to choose an answer of, and the form of that answer. */
import { Heading, Lead, Notice, TaskList } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { answerForm } from './fact-form.tsx'
import { Now, Where, WhyAndSkip } from './fact-parts.tsx'
import { questionAt, type Question } from './fact-questions.ts'
import { ownFacts } from './own-facts.ts'

/** A question with its answers to choose from; with one answer only, its form. */
export async function questionPage(visit: CooperativeVisit): Promise<Response> {
  const question = questionHere(visit)
  const [only, ...others] = question.answers
  if (only && others.length === 0) return answerForm(question, only).show(visit)
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
  return answerForm(question, only).receive(visit)
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
  return answerForm(question, answer)
}
