/** One conversation: when it is, and what who looks can say of it. */
import { z } from 'zod'
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  TextArea,
} from '../../../ui/index.ts'
import { optionalText } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerAppointment } from '../answer-appointment.ts'
import { isAhead, isUnanswered, waitsForAttendance, whoseTurn, type Appointment } from '../appointment.ts'
import { hasCoach } from '../appointment.db.ts'
import type { AgendaToLookAt } from '../../../web/already-there.ts'
import { alreadyThere } from './already-there.ts'
import { AppointmentFacts, otherOf, stateInWords } from './appointment-facts.tsx'
import { Choose } from './choose-time.tsx'
import { CHOSE_ON_PAPER, ChoseOnPaper, keepChosenOnPaper } from './chose-on-paper.tsx'
import { doneInWords } from './done-in-words.ts'
import { NoCoach } from './no-coach.tsx'
import { openAppointment, saidHere } from './open-appointment.ts'
import { noteToldOfTalk } from '../note-told-of-talk.ts'
import { talkToTellCard } from './to-tell.tsx'

const SAYS = { choose: 'gekozen', 'none-fits': 'past-niet', cancel: 'afgezegd' } as const

type State = {
  readonly status: number
  readonly refusal?: string
  readonly chooseFirst?: boolean
  /** What was typed with a word that was refused. */
  readonly word?: string
  readonly says?: keyof typeof SAYS
  readonly wrong?: string | undefined
}

/** Shows one conversation; and chooses a time, says that none fits, or calls it off. */
export function appointmentPages(agenda: AgendaToLookAt) {
  return {
    show: async (visit: CooperativeVisit) => {
      return render(agenda, visit, await openAppointment(visit), { status: 200 })
    },
    receive: (visit: CooperativeVisit) => receiveAnswer(agenda, visit),
  }
}

async function receiveAnswer(agenda: AgendaToLookAt, visit: CooperativeVisit): Promise<Response> {
  const one = await openAppointment(visit)
  const form = await readForm(
    visit,
    z.object({ revision: revisionField(), time: z.string().default(''), word: optionalText(500) }),
  )
  const says = Object.keys(SAYS).find((word): word is keyof typeof SAYS => word === form.intent)
  const typed = { word: form.typed['word'] ?? '', ...(says ? { says } : {}) }
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.appointments.form.word)
    return render(agenda, visit, one, { status: 422, ...typed, wrong: list[0]?.sentence })
  }
  if (form.intent === 'told') return receiveTold(agenda, visit, one, form)
  if (form.intent === CHOSE_ON_PAPER) return receiveChosen(agenda, visit, one, form)
  // Only a form that is not ours says none of them.
  if (!says) return render(agenda, visit, one, { status: 422 })
  const { revision, time, word } = form.value
  if (says === 'choose' && !/^\d{1,15}$/.test(time))
    return render(agenda, visit, one, { status: 422, chooseFirst: true })
  const answer = {
    appointmentId: one.id,
    revision,
    says,
    word,
    ...(says === 'choose' ? { time: Number(time) } : {}),
  }
  const said = await visit.perform(answerAppointment, visit.actor, answer, form.commandId)
  if (said.ok) return redirect(`${paths.appointment(visit.cooperative.slug, one.id)}?gedaan=${SAYS[says]}`)
  const refusal = refusalSentence(visit, visit.text.appointments.refusals, said)
  return render(agenda, visit, await openAppointment(visit), { status: 409, refusal, ...typed })
}

/** The coach writes down which time the member chose on paper. */
async function receiveChosen(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  one: Appointment,
  form: { readonly value: { readonly revision: number; readonly time: string }; readonly commandId: string },
): Promise<Response> {
  const done = await keepChosenOnPaper(visit, one, form.value, form.commandId)
  if (done?.ok) return redirect(`${paths.appointment(visit.cooperative.slug, one.id)}?gedaan=verstuurd`)
  if (!done) return render(agenda, visit, one, { status: 422 })
  const refusal = refusalSentence(visit, visit.text.appointments.refusals, done)
  return render(agenda, visit, await openAppointment(visit), { status: 409, refusal })
}

/** The coach told the member, who has no e-mail address. */
async function receiveTold(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  one: Appointment,
  { value, commandId }: { readonly value: { readonly revision: number }; readonly commandId: string },
): Promise<Response> {
  const given = { appointmentId: one.id, revision: value.revision }
  const done = await visit.perform(noteToldOfTalk, visit.actor, given, commandId)
  if (done.ok) return redirect(`${paths.appointment(visit.cooperative.slug, one.id)}?gedaan=verteld`)
  const refusal = refusalSentence(visit, visit.text.appointments.refusals, done)
  return render(agenda, visit, await openAppointment(visit), { status: 409, refusal })
}

async function render(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  one: Appointment,
  state: State,
): Promise<Response> {
  const there = await alreadyThere(agenda, visit, one)
  const words = visit.text.appointments
  const title = words.list.with({ name: otherOf(one, visit) })
  const done = await doneInWords(visit, one)
  const toTell = await talkToTellCard(visit, one)
  const anew = await askAnew(visit, one)
  const errors = state.chooseFirst ? [{ field: 'time', sentence: words.choose.missing }] : []
  return page(visit, {
    title,
    status: state.status,
    children: (
      <>
        <Link href={paths.agenda(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {done !== undefined && (
          <Notice tone="done" announce>
            {done}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{stateInWords(one, visit)}</Lead>
        {toTell}
        <AppointmentFacts visit={visit} one={one} there={there} />
        {isAhead(one, visit.now.at) && (
          <Link href={paths.appointmentFile(visit.cooperative.slug, one.id)} roomy>
            {words.calendar.file}
          </Link>
        )}
        {visit.actor.behalf?.doer === one.coachId && <OwnHand visit={visit} />}
        <Choose visit={visit} one={one} there={there} missing={state.chooseFirst ?? false} />
        <ChoseOnPaper visit={visit} one={one} />
        <CoachSays visit={visit} one={one} />
        <Words visit={visit} one={one} state={state} />
        {anew}
      </>
    ),
  })
}

/** Of one that is off the member asks another, where there is a coach to ask. */
async function askAnew(visit: CooperativeVisit, { state, memberPerson }: Appointment) {
  const { personId } = visit.actor
  if (state !== 'cancelled' || memberPerson !== personId || !visit.may('appointment.ask')) return null
  if (!(await visit.read((tx) => hasCoach(tx, personId)))) return <NoCoach visit={visit} />
  return (
    <LinkButton href={paths.askAppointment(visit.cooperative.slug)} look="secondary">
      {visit.text.coachStops.askAnew}
    </LinkButton>
  )
}

/** What only the coach does: propose times, write down whether the member came. */
function CoachSays({ visit, one }: { visit: CooperativeVisit; one: Appointment }) {
  if (one.coachId !== visit.actor.personId || !visit.may('appointment.propose')) return null
  const words = visit.text.appointments
  const { slug } = visit.cooperative
  if (waitsForAttendance(one, visit.now.at) || one.attendance !== null)
    return (
      <LinkButton
        href={paths.attendance(slug, one.id)}
        look={one.attendance === null ? 'primary' : 'secondary'}
      >
        {one.attendance === null ? words.attendance.note : words.attendance.mend}
      </LinkButton>
    )
  if (!saidHere(visit, one).includes('times')) return null
  const turn = whoseTurn(one) === 'coach' || isUnanswered(one, visit.now.at)
  return (
    <LinkButton href={paths.appointmentTimes(slug, one.id)} look={turn ? 'primary' : 'secondary'}>
      {one.state === 'asked' ? words.choose.firstTimes : words.choose.move}
    </LinkButton>
  )
}

/** What is said with a word: that no time fits, or that it is off. */
function Words({ visit, one, state }: { visit: CooperativeVisit; one: Appointment; state: State }) {
  const may = saidHere(visit, one)
  const words = visit.text.appointments
  const form = (says: keyof typeof SAYS, label: string, field: string, save: string, first?: string) => {
    const mine = state.says === says
    return (
      <Details summary={label} open={mine}>
        <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={label}>
          <HiddenField name="revision" value={String(one.revision)} />
          {first !== undefined && <Paragraph>{first}</Paragraph>}
          <TextArea
            id={`word-${says}`}
            name="word"
            label={field}
            value={mine ? state.word : ''}
            error={mine ? state.wrong : undefined}
            maxLength={500}
            rows={3}
            optional
          />
          <Button name="intent" value={says} look="secondary">
            {save}
          </Button>
        </Form>
      </Details>
    )
  }
  const { choose } = words
  return (
    <>
      {may.includes('none-fits') &&
        form(
          'none-fits',
          one.state === 'set' ? choose.noneSet : choose.none,
          words.form.wordMember,
          choose.noneSave,
          one.state === 'set' ? choose.noneSetLapses : undefined,
        )}
      {may.includes('cancel') && form('cancel', choose.cancel, choose.cancelWhy, choose.cancel)}
    </>
  )
}
