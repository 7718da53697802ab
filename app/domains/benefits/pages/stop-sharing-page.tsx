import { Button, ButtonRow, Form, Heading, HiddenField, Lead, Link, Paragraph } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import { municipalityOfMember } from '../agreement/agreement.db.ts'
import { municipalityById, type Municipality } from '../agreement/municipality.db.ts'
import { consentsOf, namesSharedWith } from '../consent/consent.db.ts'
import { isOpenOn, untilLeaving, type Consent } from '../consent/consent.ts'
import { sharedFieldInWords } from '../facts/fact-words.ts'
import { readersOf } from '../statement/readers.db.ts'
import { asMember } from './own-facts.ts'
import { benefitPaths } from './addresses.ts'

/** Of the questions to the case manager: when the one without an answer was asked, and who reads them, by name. */
export type OpenQuestion = { readonly askedAt: Date | undefined; readonly readers: readonly string[] }

/** Reads that for the member who asks. The municipality's own view keeps the questions, and says it. */
export type QuestionsOf = (
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  today: Day,
) => Promise<OpenQuestion>

type Stopping = {
  readonly consent: Consent
  readonly name: string
  readonly municipality: Municipality | undefined
  /** Who else there reads the statements, and the questions. */
  readonly otherReaders: readonly string[]
  readonly questions: OpenQuestion
}

/** The page before one stops to share: what stops, for exactly what is shared now. */
export function stopSharingPage(questionsOf: QuestionsOf) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const stopping = await asMember(visit, (tx, member) => load(tx, visit, member, questionsOf))
    if (!stopping) return new Response(null, { status: 404 })
    const { slug } = visit.cooperative
    const { name, consent } = stopping
    const words = visit.text.stopSharing
    const stop = visit.text.benefitSharing.page.stop({ name })
    return page(visit, {
      title: words.title({ name }),
      children: (
        <>
          <Link href={paths.benefitSharing(slug)} roomy>
            {words.back}
          </Link>
          <Heading level={1}>{words.title({ name })}</Heading>
          <Lead>{words.lead}</Lead>
          <Paragraph>{words.reads({ name })}</Paragraph>
          <ul>
            {consent.fields.map((field) => (
              <li key={field}>{sharedFieldInWords(field, visit)}</li>
            ))}
          </ul>
          <Heading level={2}>{words.means}</Heading>
          {meansInWords(visit, stopping).map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
          <Form
            action={benefitPaths.stopAllSharing(slug)}
            commandId={freshCommandId(visit)}
            label={words.title({ name })}
          >
            <HiddenField name="consent" value={consent.id} />
            <ButtonRow>
              <Button>{stop}</Button>
              <Link href={paths.benefitSharing(slug)} roomy>
                {words.keep}
              </Link>
            </ButtonRow>
          </Form>
        </>
      ),
    })
  }
}

async function load(
  tx: Tx,
  visit: CooperativeVisit,
  { id: memberId, leftOn }: Member,
  questionsOf: QuestionsOf,
): Promise<Stopping | undefined> {
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  const id = visit.id<'consent'>('consent')
  const consent = untilLeaving(await consentsOf(tx, cooperativeId, memberId), leftOn).find(
    (one) => one.id === id,
  )
  if (!consent || !isOpenOn(consent, today)) return undefined
  const name = (await namesSharedWith(tx)).get(consent.personId) ?? visit.text.benefitSharing.page.someone
  const town = await municipalityOfMember(tx, cooperativeId, memberId, today)
  const others = (names: readonly string[]) => names.filter((one) => one !== name)
  const readers = town && (await readersOf(tx, cooperativeId, { ...town, memberId }))
  const questions = await questionsOf(tx, cooperativeId, memberId, today)
  return {
    consent,
    name,
    municipality: town && (await municipalityById(tx, cooperativeId, town.municipalityId)),
    otherReaders: others(readers?.names ?? []),
    questions: { ...questions, readers: others(questions.readers) },
  }
}

/** What it means for the member, in sentences: of each field that is shared, and of no other. */
function meansInWords(visit: CooperativeVisit, stopping: Stopping): string[] {
  const words = visit.text.stopSharing
  const { consent, name } = stopping
  if (consent.purpose === 'coach') return [words.coach({ name }), words.stays, words.again]
  return [
    ...(consent.fields.includes('statements') ? ofStatements(visit, stopping) : []),
    // Who left asks nothing any more.
    ...(visit.actor.left ? [] : [ofQuestions(visit, stopping)]),
    ...(consent.fields.includes('permission') ? [words.permission({ name })] : []),
    words.tell,
    words.stays,
    words.again,
  ]
}

function ofStatements(visit: CooperativeVisit, { municipality: of, otherReaders }: Stopping): string[] {
  const words = visit.text.stopSharing
  if (!of) return []
  if (of.delivery !== 'portal') return [words.statementsElsewhere({ municipality: of.name })]
  if (otherReaders.length === 0) return [words.statements({ municipality: of.name })]
  return [words.statementsOthers({ names: inARow(visit, otherReaders) })]
}

function ofQuestions(visit: CooperativeVisit, { questions, name }: Stopping): string {
  const words = visit.text.stopSharing
  const { askedAt, readers } = questions
  if (readers.length > 0) return words.questionsOthers({ names: inARow(visit, readers) })
  if (askedAt) return words.question({ name, day: formatDay(dayOf(askedAt), visit.language) })
  return words.questions({ name })
}

function inARow({ language }: CooperativeVisit, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
