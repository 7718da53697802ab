/** Who came to a meeting: a question for each who had a place. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  RadioGroup,
  Refusal,
  TextField,
} from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { noteSeats } from '../workshops/note-seats.ts'
import { seatsOf } from '../workshops/workshop.db.ts'
import { isHeld, type Seat } from '../workshops/workshop.ts'
import { openWorkshop } from './workshop-form.tsx'

const ATTENDANCE = ['came', 'missed'] as const
const attendanceForm = z.object({
  came: z.record(z.string(), z.enum(ATTENDANCE)).default({}),
  word: z.record(z.string(), z.string().trim().max(200, 'too-long')).default({}),
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
  const first = seats[0]
  if (said.length === 0)
    return render(visit, { status: 422, typed, wrong: first ? { [`came.${first.memberId}`]: 'choose' } : {} })
  const done = await visit.perform(noteSeats, visit.actor, { workshopId: one.id, seats: said }, commandId)
  if (done.ok) return redirect(`${paths.workshop(visit.cooperative.slug, one.id)}?gedaan=geweest`)
  const refusal = refusalSentence(visit, visit.text.workshops.refusals, done)
  return render(visit, { status: 409, typed, refusal })
}

async function load(visit: CooperativeVisit) {
  const one = await openWorkshop(visit)
  if (!isHeld(one, visit.now.at)) throw new NothingHere('not held yet')
  const all = await visit.read((tx) => seatsOf(tx, visit.cooperative.id, { workshopId: one.id }))
  return { one, seats: all.filter(({ state }) => state === 'in') }
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
  const { one, seats } = await load(visit)
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
        <ErrorSummary errors={errors} />
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Form action={visit.url.pathname} commandId={freshCommandId(visit)}>
          {seats.map((seat) => (
            <OneSeat key={seat.memberId} visit={visit} seat={seat} typed={typed} sentence={sentence} />
          ))}
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

type Asked = {
  visit: CooperativeVisit
  seat: Pick<Seat, 'name'> & { readonly memberId: Id<'member'> }
  typed: Typed
  sentence: (field: string) => string | undefined
}

function OneSeat({ visit, seat: { memberId, name }, typed, sentence }: Asked) {
  const words = visit.text.workshops.attendance
  const [came, word] = [`came.${memberId}`, `word.${memberId}`]
  return (
    <>
      <RadioGroup
        name={came}
        label={words.who({ name })}
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
