/** The secret link to one's own agenda: made, renewed, ended. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Copyable,
  Form,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ownCalendarToken } from '../calendar/calendar-feed.db.ts'
import { renewCalendarLink } from '../calendar/renew-calendar-link.ts'

/** Shows the link, or how to get one. */
export function calendarLinkPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, 200)
}

/** Makes a link, which ends the one before; or ends it. */
export async function receiveCalendarLink(visit: CooperativeVisit): Promise<Response> {
  const { intent, commandId } = await readForm(visit, z.object({}))
  // Only a form that is not ours says neither.
  if (intent !== 'new' && intent !== 'stop') return render(visit, 422)
  const done = await visit.perform(renewCalendarLink, visit.actor, { stop: intent === 'stop' }, commandId)
  if (!done.ok) return render(visit, 409, refusalSentence(visit, {}, done))
  return redirect(`${paths.calendarLink(visit.cooperative.slug)}?gedaan=${intent}`)
}

async function render(visit: CooperativeVisit, status: number, refusal?: string): Promise<Response> {
  const words = visit.text.appointments.calendar
  const { cooperativeId, personId } = visit.actor
  const token = await visit.read((tx) => ownCalendarToken(tx, cooperativeId, personId))
  const address = token && visit.url.origin + paths.calendarFeed(token)
  const asked = visit.url.searchParams.get('gedaan')
  const done = asked === 'new' || asked === 'stop' ? words.done[asked] : undefined
  return page(visit, {
    title: words.title,
    status,
    children: (
      <>
        <Link href={paths.agenda(visit.cooperative.slug)} roomy>
          {visit.text.appointments.back}
        </Link>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        {done !== undefined && (
          <Notice tone="done" announce>
            {done}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Paragraph>{words.says}</Paragraph>
        {address && (
          <>
            <Paragraph>{words.address}</Paragraph>
            <Copyable shown={address} copied={address} label={words.title} />
            <Paragraph quiet>{words.secret}</Paragraph>
          </>
        )}
        <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={words.title}>
          <ButtonRow>
            <Button name="intent" value="new" look={address ? 'secondary' : 'primary'}>
              {address ? words.renew : words.make}
            </Button>
            {address && (
              <Button name="intent" value="stop" look="secondary">
                {words.stop}
              </Button>
            )}
          </ButtonRow>
        </Form>
      </>
    ),
  })
}
