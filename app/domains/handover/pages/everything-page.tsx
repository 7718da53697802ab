import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Details,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Notice,
  Paragraph,
  Refusal,
  TextArea,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { choice, idOf, text } from '../../../web/fields.ts'
import { freshCommandId, readForm, type FieldErrors } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { fragment, page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerEverything } from '../answer-everything.ts'
import { askEverything } from '../ask-everything.ts'
import { openUntil, type EverythingRequest } from '../everything.ts'
import { stopEverything } from '../stop-everything.ts'
import { takeEverything } from '../take-everything.ts'
import { Fetching, HowFar, loadStanding, underWay } from './how-far.tsx'
import { Times } from './times-taken.tsx'

type State = {
  readonly status?: number
  readonly refusal?: string
  readonly errors?: FieldErrors
  readonly why?: string
}

/**
 * Asking to take everything along, the yes of another, and fetching it. While it is fetched the script of the page asks
 * how far it is.
 */
export async function everythingPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const words = visit.text.importing.handover
  const standing = await loadStanding(visit)
  const { asked } = standing
  const going = underWay(standing, visit.now.at)
  if (visit.request.headers.has('x-how-far'))
    return going
      ? fragment(visit, <HowFar visit={visit} going={going} />)
      : new Response(null, { status: 204 })
  const wrong = sentences(visit, state.errors ?? {}, () => words.ask.why)
  const response = page(visit, {
    title: words.title,
    status: state.status ?? 200,
    children: (
      <>
        <ErrorSummary errors={wrong.list} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Details summary={words.inIt}>
          <ul>
            {words.inItems.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Details>
        <Paragraph>{words.personal}</Paragraph>
        {asked && <Asked visit={visit} asked={asked} />}
        {!asked || isOver(visit, asked) ? (
          <Ask visit={visit} why={state.why} error={wrong.of('why')} />
        ) : null}
        <Fetching visit={visit} {...standing} />
        <Times visit={visit} times={standing.times} />
      </>
    ),
  })
  // The browser fetches the file by itself, and the page stays: that needs no script.
  if (going && !going.sentAt && going.takenBy === visit.actor.personId)
    response.headers.set('refresh', `0; url=${paths.everythingFile(visit.cooperative.slug, going.id)}`)
  return response
}

/** Whether it may be asked anew: after a no, or when the days after a yes are over. */
function isOver(visit: CooperativeVisit, asked: EverythingRequest): boolean {
  const until = openUntil(asked)
  return asked.answer === 'no' || (until !== undefined && until <= visit.now.at)
}

function Ask(props: { visit: CooperativeVisit; why: string | undefined; error: string | undefined }) {
  const { visit, why, error } = props
  const words = visit.text.importing.handover
  if (!visit.may('everything.take')) return <Notice>{words.onlyBoard}</Notice>
  return (
    <>
      <Heading level={2}>{words.ask.title}</Heading>
      <Form
        action={paths.everything(visit.cooperative.slug)}
        commandId={freshCommandId(visit)}
        label={words.ask.title}
      >
        <TextArea name="why" label={words.ask.why} hint={words.ask.whyHint} value={why} error={error} />
        <Button>{words.ask.save}</Button>
      </Form>
    </>
  )
}

function Asked({ visit, asked }: { visit: CooperativeVisit; asked: EverythingRequest }) {
  const words = visit.text.importing.handover
  const moment = (at: Date) => formatMoment(at, visit.language)
  const until = openUntil(asked)
  const answered = { who: asked.answeredByName ?? '', when: asked.answeredAt ? moment(asked.answeredAt) : '' }
  return (
    <Card>
      <Heading level={2} size={3}>
        {words.asked({ who: asked.askedByName, when: moment(asked.askedAt) })}
      </Heading>
      <Paragraph>{asked.why}</Paragraph>
      {asked.answer === null && <Answer visit={visit} asked={asked} />}
      {asked.answer === 'no' && <Paragraph>{words.saidNo(answered)}</Paragraph>}
      {asked.answer === 'yes' && <Paragraph>{words.saidYes(answered)}</Paragraph>}
      {until && until > visit.now.at && (
        <Paragraph>{words.openUntil({ who: asked.askedByName, when: moment(until) })}</Paragraph>
      )}
    </Card>
  )
}

function Answer({ visit, asked }: { visit: CooperativeVisit; asked: EverythingRequest }) {
  const words = visit.text.importing.handover
  const isMine = asked.askedBy === visit.actor.personId
  if (!visit.may('everything.answer')) return <Paragraph quiet>{words.needsAnother}</Paragraph>
  return (
    <Form
      action={paths.everythingAnswer(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={words.title}
    >
      <HiddenField name="request" value={asked.id} />
      {isMine && <Paragraph quiet>{words.needsAnother}</Paragraph>}
      <ButtonRow>
        {!isMine && (
          <Button name="answer" value="yes">
            {words.yes}
          </Button>
        )}
        <Button name="answer" value="no" look="secondary">
          {isMine ? words.withdraw : words.no}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Somebody of the board asks. */
export async function receiveAsk(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ why: text(500) }))
  const why = form.typed['why'] ?? ''
  if (!form.ok) return everythingPage(visit, { status: 422, errors: form.errors, why })
  const done = await visit.perform(askEverything, visit.actor, form.value, form.commandId)
  if (done.ok) return redirect(paths.everything(visit.cooperative.slug))
  const refusal = refusalSentence(visit, visit.text.importing.handover.refusals, done)
  return everythingPage(visit, { status: 409, refusal, why })
}

/** The yes or no of who looks at it second. */
export async function answerPage(visit: CooperativeVisit): Promise<Response> {
  const schema = z.object({ answer: choice(['yes', 'no']), request: idOf<'everything-request'>() })
  const form = await readForm(visit, schema)
  // There is nothing to type: only a form that is not ours has it wrong.
  if (!form.ok) return everythingPage(visit, { status: 422 })
  const given = { requestId: form.value.request, yes: form.value.answer === 'yes' }
  const done = await visit.perform(answerEverything, visit.actor, given, form.commandId)
  if (done.ok) return redirect(paths.everything(visit.cooperative.slug))
  const refusal = refusalSentence(visit, visit.text.importing.handover.refusals, done)
  return everythingPage(visit, { status: 409, refusal })
}

/** Begins to fetch it: the page that follows does so by itself. */
export async function takePage(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ request: idOf<'everything-request'>() }))
  if (!form.ok) return everythingPage(visit, { status: 422 })
  const given = { requestId: form.value.request }
  const done = await visit.perform(takeEverything, visit.actor, given, form.commandId)
  if (done.ok) return redirect(paths.everything(visit.cooperative.slug))
  const refusal = refusalSentence(visit, visit.text.importing.handover.refusals, done)
  return everythingPage(visit, { status: 409, refusal })
}

/** Stops what this visitor is fetching. */
export async function stopPage(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ taken: idOf<'everything-taken'>() }))
  if (!form.ok) return everythingPage(visit, { status: 422 })
  const given = { takenId: form.value.taken }
  const done = await visit.perform(stopEverything, visit.actor, given, form.commandId)
  if (done.ok) return redirect(paths.everything(visit.cooperative.slug))
  const refusal = refusalSentence(visit, visit.text.importing.handover.refusals, done)
  return everythingPage(visit, { status: 409, refusal })
}
