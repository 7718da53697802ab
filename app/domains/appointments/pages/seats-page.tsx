/** Who came to a meeting: a question for each who had a place, and who came without one. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  JustDone,
  Lead,
  Link,
  RadioGroup,
  Refusal,
  Select,
  TextField,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { noteSeats } from '../workshops/note-seats.ts'
import { seatsOf } from '../workshops/workshop.db.ts'
import { isHeld, type Seat } from '../workshops/workshop.ts'
import { membersToWalkIn } from './members-to-add.ts'
import { openWorkshop } from './workshop-form.tsx'

const ATTENDANCE = ['came', 'missed'] as const
const attendanceForm = z.object({
  came: z.record(z.string(), z.enum(ATTENDANCE)).default({}),
  word: z.record(z.string(), z.string().trim().max(200, 'too-long')).default({}),
  walkedIn: z.union([z.literal(''), idOf<'member'>()]).default(''),
})

/** Shows who had a place, with what was written down before. */
export async function seatsPage(visit: CooperativeVisit): Promise<Response> {
  const { seats } = await load(visit)
  const typed = Object.fromEntries(
    seats.flatMap(({ memberId, attendance, attendanceWord }) => [
      [`came.${memberId}`, attendance ?? ''],
      [`word.${memberId}`, attendanceWord],
    ]),
  )
  return render(visit, { status: 200, typed })
}

/** Keeps who came: of whom nothing is chosen, nothing is written down. */
export async function receiveSeats(visit: CooperativeVisit): Promise<Response> {
  const { one, seats } = await load(visit)
  const form = await readForm(visit, attendanceForm)
  const { typed, commandId } = form
  if (!form.ok) return render(visit, { status: 422, typed, wrong: form.errors })
  const said = seats.flatMap(({ memberId }) => {
    const attendance = form.value.came[memberId]
    return attendance ? [{ memberId, attendance, word: form.value.word[memberId] ?? '' }] : []
  })
  const walkedIn = form.value.walkedIn || null
  const [first] = seats
  if (walkedIn === null && (said.length === 0 || form.intent === 'walked-in')) {
    const field = first && form.intent !== 'walked-in' ? `came.${first.memberId}` : 'walkedIn'
    return render(visit, { status: 422, typed, wrong: { [field]: 'choose' } })
  }
  const noted = { workshopId: one.id, seats: said, walkedIn }
  const done = await visit.perform(noteSeats, visit.actor, noted, commandId)
  const { slug } = visit.cooperative
  if (done.ok && form.intent === 'walked-in') return redirect(`${paths.workshopSeats(slug, one.id)}?erbij`)
  if (done.ok) return redirect(`${paths.workshop(slug, one.id)}?gedaan=geweest`)
  const refusal = refusalSentence(visit, visit.text.workshops.refusals, done)
  return render(visit, { status: 409, typed, refusal })
}

async function load(visit: CooperativeVisit) {
  const one = await openWorkshop(visit)
  if (!isHeld(one, visit.now.at)) throw new NothingHere('not held yet')
  const { all, members } = await visit.read(async (tx) => ({
    all: await seatsOf(tx, visit.cooperative.id, { workshopId: one.id }),
    members: await membersOf(tx, visit.cooperative.id),
  }))
  const others = membersToWalkIn(members, all, dayOf(one.startsAt))
  return { one, seats: all.filter(({ state }) => state === 'in'), others }
}

type State = {
  readonly status: number
  readonly typed: Typed
  readonly wrong?: Readonly<Record<string, string>>
  readonly refusal?: string
}

async function render(
  visit: CooperativeVisit,
  { status, typed, wrong = {}, refusal }: State,
): Promise<Response> {
  const { one, seats, others } = await load(visit)
  const words = visit.text.workshops.attendance
  const sentence = (field: string) => {
    if (!(field in wrong)) return undefined
    return wrong[field] === 'too-long' ? visit.text.form.wrong['too-long']() : visit.text.form.wrong.choose()
  }
  const errors = Object.keys(wrong).map((field) => ({ field, sentence: sentence(field)! }))
  return page(visit, {
    title: words.title,
    status,
    children: (
      <>
        <Link href={paths.workshop(visit.cooperative.slug, one.id)} roomy>
          {one.title}
        </Link>
        {status === 200 && visit.url.searchParams.has('erbij') && <JustDone said={words.walkedInKept} />}
        <ErrorSummary errors={errors} />
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{words.title}</Heading>
        {seats.length > 0 && <Lead>{words.lead}</Lead>}
        <Form action={visit.url.pathname} commandId={freshCommandId(visit)}>
          {seats.map((seat) => (
            <OneSeat key={seat.memberId} visit={visit} seat={seat} typed={typed} sentence={sentence} />
          ))}
          {seats.length > 0 && (
            <ButtonRow>
              <Button>{words.save}</Button>
            </ButtonRow>
          )}
          {others.length > 0 && (
            <>
              <Heading level={2}>{words.walkedInTitle}</Heading>
              <Select
                name="walkedIn"
                label={words.walkedIn}
                hint={words.walkedInHint}
                choices={others.map(({ id, name }) => ({ value: id, label: name }))}
                value={typed['walkedIn']}
                error={sentence('walkedIn')}
                optional
              />
              <ButtonRow>
                <Button name="intent" value="walked-in" look="secondary">
                  {words.walkedInSave}
                </Button>
              </ButtonRow>
            </>
          )}
        </Form>
      </>
    ),
  })
}

type Asked = {
  visit: CooperativeVisit
  seat: Seat
  typed: Typed
  sentence: (field: string) => string | undefined
}

function OneSeat({ visit, seat: { memberId, name, walkedIn }, typed, sentence }: Asked) {
  const words = visit.text.workshops.attendance
  const [came, word] = [`came.${memberId}`, `word.${memberId}`]
  return (
    <>
      <RadioGroup
        name={came}
        label={words.who({ name })}
        hint={walkedIn === null ? undefined : visit.text.workshops.seats.walkedIn[walkedIn]}
        choices={ATTENDANCE.map((value) => ({ value, label: words[value] }))}
        value={typed[came]}
        error={sentence(came)}
        beside
      />
      <TextField
        name={word}
        label={words.word({ name })}
        value={typed[word]}
        error={sentence(word)}
        maxLength={200}
        optional
      />
    </>
  )
}
