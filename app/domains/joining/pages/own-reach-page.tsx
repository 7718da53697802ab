/** How to reach who applies, corrected by themselves, by their link. */
import { z } from 'zod'
import type { LinkActor } from '../../../platform/actor.ts'
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { freshCommandId, readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { applicationByLink } from '../application.db.ts'
import { correctOwnReach } from '../correct-own-reach.ts'
import { hasEnded } from '../road.ts'
import { joiningAddresses } from './addresses.ts'
import { applicationLabel } from './application-fields.tsx'
import { unseen } from './own-page.tsx'
import { askedOfReach, ReachFields } from './reach-fields.tsx'

type State = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  /** A sentence beside the phone number. */
  readonly beside?: string
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** Shows the form, with what stands there now. */
export async function ownReachPage(visit: Visit, state: State = {}): Promise<Response> {
  const found = await visit.read((tx) => applicationByLink(tx))
  if (!found || hasEnded(found.stage)) return new Response(null, { status: 404 })
  const { reach } = visit.text.joining
  const { token } = visit.actor as LinkActor
  const { phone, email, helper } = found.contact
  const typed = state.typed ?? { phone, email, helper, revision: String(found.contactRevision) }
  const wrong = sentences(visit, state.errors ?? {}, (field) => applicationLabel(visit, field))
  const besides = state.beside === undefined ? [] : [{ field: 'phone', sentence: state.beside }]
  const response = page(visit, {
    title: reach.ownTitle,
    bare: true,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.applicantPage(token)} roomy>
          {reach.back}
        </Link>
        <ErrorSummary errors={[...wrong.list, ...besides]} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{reach.ownTitle}</Heading>
        <Form
          action={joiningAddresses.ownReach(token)}
          commandId={state.commandId ?? freshCommandId(visit)}
          label={reach.ownTitle}
        >
          <HiddenField name="revision" value={typed['revision'] ?? ''} />
          <ReachFields
            visit={visit}
            typed={typed}
            wrong={(field) => wrong.of(field) ?? (field === 'phone' ? state.beside : undefined)}
          />
          <Paragraph quiet>{reach.getsOwnMail}</Paragraph>
          <Button>{reach.save}</Button>
        </Form>
      </>
    ),
  })
  return unseen(response)
}

/** Takes the form. */
export async function receiveOwnReach(visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object(askedOfReach))
  const { typed, commandId } = form
  if (!form.ok) return ownReachPage(visit, { typed, commandId, errors: form.errors, status: 422 })
  const actor = visit.actor as LinkActor
  const done = await visit.perform(correctOwnReach, actor, form.value, commandId)
  if (done.ok) return redirect(`${paths.applicantPage(actor.token)}?bewaard=ja`)
  const { refusals } = visit.text.joining
  if (done.reason === 'cannot-be-reached')
    return ownReachPage(visit, { typed, commandId, beside: refusals['cannot-be-reached'], status: 422 })
  // What another changed meanwhile is looked at anew.
  const refusal = refusalSentence(visit, refusals, done)
  return ownReachPage(visit, { ...(done.reason === 'reach-changed' ? {} : { typed }), refusal, status: 409 })
}
