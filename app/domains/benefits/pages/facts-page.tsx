import {
  ButtonRow,
  Card,
  Details,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  TaskList,
} from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { monthWith } from '../figures/month.ts'
import { factInWords, sinceInWords } from '../facts/fact-words.ts'
import { factIn, type StandingFact } from '../facts/place-fact.ts'
import { QUESTIONS, type Question } from './fact-questions.ts'
import { ownFacts, readersOfFacts } from './own-facts.ts'

/** What the member told, question by question, and who can read it. */
export async function factsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.benefitFacts.overview
  const facts = await ownFacts(visit)
  const fields = QUESTIONS.map(({ field }) => field)
  const names = await readersOfFacts(visit, fields)
  const { slug } = visit.cooperative
  const first = QUESTIONS.find(({ field }) => !facts.some((fact) => fact.field === field))
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.benefit(slug)} roomy>
          {words.back}
        </Link>
        {visit.url.searchParams.has('klaar') && (
          <Notice tone="done" announce>
            {words.done}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {first && (
          <ButtonRow>
            <LinkButton href={paths.benefitFact(slug, first.slug)}>{words.start}</LinkButton>
          </ButtonRow>
        )}
        <TaskList
          tasks={QUESTIONS.map((question) => ({
            href: paths.benefitFact(slug, question.slug),
            title: visit.text.benefitFacts.fields[question.field].title,
            detail: nowSaid(visit, question, facts),
          }))}
        />
        <Earlier visit={visit} facts={facts} />
        <Card labelledBy="who-reads">
          <Heading level={2} size={3} id="who-reads">
            {words.whoReads}
          </Heading>
          <Paragraph>{names.length > 0 ? words.whoReadsShared({ names }) : words.whoReadsBody}</Paragraph>
          <Link href={paths.benefitSharing(slug)} roomy>
            {words.share}
          </Link>
        </Card>
      </>
    ),
  })
}

function nowSaid(visit: CooperativeVisit, { field }: Question, facts: readonly StandingFact[]): string {
  const fact = factIn(facts, field, monthWith(visit.now.today))
  return fact ? factInWords(fact, visit).join(' ') : visit.text.benefitFacts.overview.notTold
}

/** What holds in other months: it stays, so that months gone by are reckoned with what held then. */
function Earlier({ visit, facts }: { visit: CooperativeVisit; facts: readonly StandingFact[] }) {
  const words = visit.text.benefitFacts.overview
  const month = monthWith(visit.now.today)
  const others = facts.filter((fact) => factIn(facts, fact.field, month)?.id !== fact.id)
  if (others.length === 0) return null
  return (
    <Details summary={words.earlier}>
      {others.map((fact) => (
        <Paragraph key={fact.id}>
          {sinceInWords(fact, visit)}
          {': '}
          {factInWords(fact, visit).join(' ')}
        </Paragraph>
      ))}
    </Details>
  )
}
