/** Whom the administration tells that a talk is off since the coach stopped: members whom no mail reached. */
import { z } from 'zod'
import {
  Button,
  Card,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect } from '../../../web/respond.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { phoneOf } from '../../members/index.ts'
import { coachesHere } from '../appointment.db.ts'
import { talksOffToTell, type OffToTell } from '../coach-stops.db.ts'
import { noteToldOfOff } from '../note-told-of-off.ts'
import { whyToTell } from './to-tell.tsx'

/** One thing to do for each. */
export const offToTellBlock: TaskBlock = {
  may: 'members.edit',
  order: 193,
  async tasks({ text, now, read, cooperative }) {
    const all = await read((tx) => talksOffToTell(tx, now.at))
    const words = text.agendaTelling
    return all.map(({ name, coachName, appointmentId }) => ({
      kind: 'agenda-call',
      href: `${paths.talksOff(cooperative.slug)}#tell-${appointmentId}`,
      title: words.toDo({ name }),
      detail: words.toDoDetail({ says: words.cancelled({ coach: coachName }) }),
    }))
  },
}

/** All of them, each with what to say and the number to call. */
export function talksOffPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Keeps that one of them was told. */
export async function receiveTalksOff(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ appointmentId: idOf<'appointment'>() }))
  // A hidden field: only a form that is not ours has it wrong.
  if (!form.ok) return render(visit, { status: 422 })
  const done = await visit.perform(noteToldOfOff, visit.actor, form.value, form.commandId)
  if (done.ok) return redirect(`${paths.talksOff(visit.cooperative.slug)}?verteld=ja`)
  return render(visit, { status: 409, refusal: refusalSentence(visit, {}, done) })
}

async function render(
  visit: CooperativeVisit,
  { status, refusal }: { status: number; refusal?: string },
): Promise<Response> {
  const words = visit.text.coachStops.toTell
  const coaches = await visit.read(coachesHere)
  const all = await visit.read(async (tx) => {
    const withPhone = []
    for (const one of await talksOffToTell(tx, visit.now.at))
      withPhone.push({ one, phone: await phoneOf(tx, visit.cooperative.id, one.memberId) })
    return withPhone
  })
  return page(visit, {
    title: words.title,
    status,
    children: (
      <>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        {visit.url.searchParams.has('verteld') && (
          <Notice tone="done" announce>
            {words.done}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{all.length === 0 ? words.none : words.lead}</Lead>
        {all.length > 0 && coaches.length > 0 && <Paragraph>{words.askAnew}</Paragraph>}
        {all.map(({ one, phone }) => (
          <ToTell key={one.appointmentId} visit={visit} one={one} phone={phone} />
        ))}
      </>
    ),
  })
}

type Telling = { visit: CooperativeVisit; one: OffToTell; phone: string | undefined }

function ToTell({ visit, one, phone }: Telling) {
  const { appointmentId, name, coachName } = one
  const words = visit.text.agendaTelling
  const id = `tell-${appointmentId}`
  const title = words.title({ name })
  return (
    <Card labelledBy={id}>
      <Heading level={2} size={3} id={id}>
        {title}
      </Heading>
      <Paragraph>
        {whyToTell(visit, one)} <strong>{words.cancelled({ coach: coachName })}</strong>
      </Paragraph>
      {phone === undefined ? (
        <Paragraph>{words.noPhone}</Paragraph>
      ) : (
        <Paragraph>
          <Link href={`tel:${phone}`} roomy>
            {words.phone({ phone })}
          </Link>
        </Paragraph>
      )}
      <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={title}>
        <HiddenField name="appointmentId" value={appointmentId} />
        <Button look="secondary">{words.button}</Button>
      </Form>
    </Card>
  )
}
