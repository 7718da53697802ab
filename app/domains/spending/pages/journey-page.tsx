import { z } from 'zod'
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  Link,
  LinkButton,
  Notice,
  Refusal,
  Stack,
  type FieldError,
} from '../../../ui/index.ts'
import type { Result } from '../../../values/result.ts'
import { text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { bookJourney } from '../book-journey.ts'
import { mayTakeBack, type Journey } from '../journey.ts'
import { journeyById } from '../journey.db.ts'
import { returnJourney } from '../return-journey.ts'
import { withdrawJourney } from '../withdraw-journey.ts'
import { unusualJourney } from '../find-unusual.ts'
import { readSure } from './ask-if-sure.tsx'
import { OfOffice } from './journey-office.tsx'
import { JourneyFacts } from './journeys-page.tsx'

type State = { status?: number; refusal?: string; wrong?: FieldError; typed?: string | undefined }

/** One journey: how far it is, and what this visitor can do with it. */
export async function journeyPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const office = visit.may('cost.book')
  const { journey, unusual } = await visit.read(async (tx) => {
    const found = await journeyById(tx, visit.cooperative.id, visit.id<'journey'>('journey'))
    const { id } = visit.cooperative
    const asked = found && office ? await unusualJourney(tx, id, found, visit.now.today) : []
    return { journey: found, unusual: asked }
  })
  if (!journey) throw new NothingHere('no such journey')
  const words = visit.text.journeys
  const { slug } = visit.cooperative
  const own = journey.memberPersonId === visit.actor.personId
  const trip = words.trip(journey)
  const title = own ? trip : `${journey.memberName}: ${trip}`
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.journeys(slug)} roomy>
          {own ? words.mine.title : words.office.title}
        </Link>
        <ErrorSummary errors={state.wrong ? [state.wrong] : []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{title}</Heading>
        <Stack>
          <HowFar visit={visit} journey={journey} own={own} />
          <JourneyFacts visit={visit} journey={journey} />
          {journey.bookedAs && (
            <LinkButton href={paths.cost(slug, journey.bookedAs)} look="secondary">
              {words.openCost}
            </LinkButton>
          )}
          {visit.may('cost.book') && (
            <OfOffice
              visit={visit}
              journey={journey}
              unusual={unusual}
              typed={state.typed}
              wrong={state.wrong?.beside}
            />
          )}
          {own && <OfMember visit={visit} journey={journey} />}
        </Stack>
      </>
    ),
  })
}

function HowFar({ visit, journey, own }: { visit: CooperativeVisit; journey: Journey; own: boolean }) {
  const words = visit.text.journeys
  const { state } = journey
  if (!own) return <Notice>{state === 'returned' ? words.stateOffice : words.state[state]}</Notice>
  if (state === 'waiting') return <Notice>{words.waiting}</Notice>
  if (state === 'returned') return <Notice tone="doubt">{words.returned(journey)}</Notice>
  return state === 'booked' ? (
    <Notice tone="done">{words.state.booked}</Notice>
  ) : (
    <Notice>{words.withdrawn}</Notice>
  )
}

function OfMember({ visit, journey }: { visit: CooperativeVisit; journey: Journey }) {
  const words = visit.text.journeys
  const { slug } = visit.cooperative
  if (!mayTakeBack(journey)) return null
  return (
    <>
      {journey.state === 'returned' && (
        <p>
          <LinkButton href={paths.newJourney(slug)}>{words.again}</LinkButton>
        </p>
      )}
      <Form
        action={paths.withdrawJourney(slug, journey.id)}
        commandId={freshCommandId(visit)}
        label={words.withdraw}
      >
        <Button look="secondary">{words.withdraw}</Button>
      </Form>
    </>
  )
}

/** Books it, with one press. */
export async function receiveJourneyBooking(visit: CooperativeVisit): Promise<Response> {
  const journeyId = visit.id<'journey'>('journey')
  const { commandId, typed } = await readForm(visit, z.object({ sure: z.string().default('') }))
  const sure = readSure(typed['sure'] ?? '')
  const done = await visit.perform(bookJourney, visit.actor, { journeyId, sure }, commandId)
  return after(visit, done, `${paths.journeys(visit.cooperative.slug)}?geboekt`)
}

/** Sends it back with a reason. */
export async function receiveJourneyReturn(visit: CooperativeVisit): Promise<Response> {
  const journeyId = visit.id<'journey'>('journey')
  const form = await readForm(visit, z.object({ reason: text(500) }))
  if (!form.ok) {
    const [wrong] = sentences(visit, form.errors, () => visit.text.journeys.office.reason).list
    const typed = form.typed['reason']
    const told = wrong && { ...wrong, field: `reason-${journeyId}`, beside: wrong.beside ?? wrong.sentence }
    return journeyPage(visit, { status: 422, typed, ...(told ? { wrong: told } : {}) })
  }
  const { reason } = form.value
  const done = await visit.perform(returnJourney, visit.actor, { journeyId, reason }, form.commandId)
  return after(visit, done, `${paths.journeys(visit.cooperative.slug)}?terug`)
}

/** A member takes it back. */
export async function receiveJourneyWithdrawal(visit: CooperativeVisit): Promise<Response> {
  const journeyId = visit.id<'journey'>('journey')
  const { commandId } = await readForm(visit, z.object({}))
  const done = await visit.perform(withdrawJourney, visit.actor, { journeyId }, commandId)
  return after(visit, done, paths.journey(visit.cooperative.slug, journeyId))
}

function after(
  visit: CooperativeVisit,
  done: Result<unknown, ToldIn<'journeys'>>,
  to: string,
): Promise<Response> | Response {
  if (done.ok) return redirect(to)
  const refusal = refusalSentence(visit, visit.text.journeys.refusals, done)
  return journeyPage(visit, { status: 409, refusal })
}
