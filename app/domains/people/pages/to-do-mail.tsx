/** The weekly mail of what somebody must do: choosing its day, and stopping it by the link in it. */
import { z } from 'zod'
import type { LinkActor } from '../../../platform/actor.ts'
import { Button, Form, Heading, Lead, Notice, Paragraph, Select } from '../../../ui/index.ts'
import { newId } from '../../../values/id.ts'
import { choice } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit, Visit } from '../../../web/visit.ts'
import { chooseToDoMail } from '../choose-to-do-mail.ts'
import { stopToDoMail } from '../stop-to-do-mail.ts'
import { isStopLink, ownToDoMail } from '../to-do-mail.db.ts'
import { WEEKDAYS } from '../to-do-mail.ts'

const NEVER = '0'
const DAYS = [NEVER, ...WEEKDAYS.map(String)] as const

/** On which day of the week one has the mail, or none. */
export const toDoMailPage = formPage({
  schema: z.object({ weekday: choice(DAYS) }),
  load: (visit) => visit.read((tx) => ownToDoMail(tx, visit.cooperative.id, visit.actor.personId)),
  title: ({ text }) => text.toDo.mail.title,
  lead: ({ text }) => text.toDo.mail.lead,
  back: ({ cooperative, text }) => ({ href: paths.toDo(cooperative.slug), label: text.toDo.title }),
  initial: ({ weekday }) => ({ weekday: String(weekday ?? NEVER) }),
  offered: ({ email }) => email !== null,
  above: ({ weekday, email }, visit) => {
    const { mail } = visit.text.toDo
    return (
      <>
        {visit.url.searchParams.has('bewaard') && (
          <Notice tone="done" announce>
            {weekday === null ? mail.saved.none : mail.saved.on({ day: mail.weekdays[weekday - 1]! })}
          </Notice>
        )}
        <Paragraph>{mail.says}</Paragraph>
        <Paragraph>{email === null ? mail.noAddress : mail.to({ email })}</Paragraph>
      </>
    )
  },
  fields({ visit, typed, wrong }) {
    const { mail } = visit.text.toDo
    const days = WEEKDAYS.map((day) => ({
      value: String(day),
      label: mail.each({ day: mail.weekdays[day - 1]! }),
    }))
    return (
      <Select
        name="weekday"
        label={mail.weekday}
        choices={[{ value: NEVER, label: mail.never }, ...days]}
        value={typed['weekday']}
        error={wrong('weekday')}
        always
      />
    )
  },
  label: ({ text }) => text.toDo.mail.weekday,
  save: (visit, { weekday }, commandId) => {
    const day = weekday === NEVER ? null : Number(weekday)
    return visit.perform(chooseToDoMail, visit.actor, { weekday: day }, commandId)
  },
  done: ({ cooperative }: CooperativeVisit) => `${paths.toDoMail(cooperative.slug)}?bewaard`,
  refusals: ({ text }) => text.people.refusals,
  saveLabel: ({ text }) => text.toDo.mail.save,
})

/** Asks once more: programs that look whether a link in a mail is safe open it too, and must stop nothing. */
export async function showStop(visit: Visit): Promise<Response> {
  if (!(await visit.read(isStopLink))) return new Response(null, { status: 404 })
  const { mail } = visit.text.toDo
  const { token } = visit.actor as LinkActor
  return page(visit, {
    title: mail.stopTitle,
    bare: true,
    children: (
      <>
        <Heading level={1}>{mail.stopTitle}</Heading>
        <Lead>{mail.stopLead}</Lead>
        <Form action={paths.stopToDoMail(token)} commandId={freshCommandId(visit)} label={mail.stop}>
          <Button>{mail.stop}</Button>
        </Form>
      </>
    ),
  })
}

/** Stops it, for the button on that page and for that of a mail program, which follows no redirect (RFC 8058, 3.2). */
export async function stopMail(visit: Visit): Promise<Response> {
  const stopped = await visit.perform(stopToDoMail, visit.actor as LinkActor, {}, newId(visit.now.at))
  if (!stopped.ok) return new Response(null, { status: 404 })
  const { mail } = visit.text.toDo
  return page(visit, {
    title: mail.stoppedTitle,
    bare: true,
    children: (
      <>
        <Heading level={1}>{mail.stoppedTitle}</Heading>
        <Paragraph>{mail.stopped}</Paragraph>
      </>
    ),
  })
}
