/** The public form: anybody, without an account, on any phone, in one request and without a script. */
import { z } from 'zod'
import { newLinkToken } from '../../../platform/link-token.ts'
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { freshCommandId, readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { secondsUntil } from '../../../web/problem.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import { NothingHere, type CooperativeFace, type Visit } from '../../../web/visit.ts'
import { countPublicTry, type PeopleNeeds } from '../../people/index.ts'
import { KEPT } from '../../members/index.ts'
import { apply } from '../apply.ts'
import { takesApplications } from '../rules.db.ts'
import { joiningAddresses } from './addresses.ts'
import { ApplicationFields, applicationLabel, askedOfApplicant, unreachable } from './application-fields.tsx'

type State = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  /** A sentence beside one field. */
  readonly beside?: { readonly field: string; readonly sentence: string }
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** Shows the form, or that it is shut. */
export async function applyPage(visit: Visit, state: State = {}): Promise<Response> {
  const cooperative = placeOf(visit)
  const isOpen = await visit.read((tx) => takesApplications(tx, cooperative.id))
  const { form } = visit.text.joining
  if (!isOpen)
    return page(visit, {
      title: form.title,
      bare: true,
      status: state.status ?? 200,
      children: (
        <>
          <Heading level={1}>{form.title}</Heading>
          <Lead>{form.shut}</Lead>
          <Paragraph>{form.shutHow}</Paragraph>
          <Reach visit={visit} />
        </>
      ),
    })
  const { typed = {}, beside } = state
  const wrong = sentences(visit, state.errors ?? {}, (field) => applicationLabel(visit, field))
  const isWrong = (field: string) =>
    wrong.of(field) ?? (beside?.field === field ? beside.sentence : undefined)
  return page(visit, {
    title: form.title,
    bare: true,
    status: state.status ?? 200,
    children: (
      <>
        <ErrorSummary errors={[...wrong.list, ...(beside ? [beside] : [])]} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{form.title}</Heading>
        <Lead>{form.lead({ cooperative: cooperative.name })}</Lead>
        <Details summary={form.after}>
          <ol>
            {form.afterSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Details>
        <Form
          action={joiningAddresses.form(cooperative.slug)}
          commandId={state.commandId ?? freshCommandId(visit)}
          label={form.title}
        >
          <HiddenField name="token" value={typed['token'] ?? newLinkToken()} />
          <ApplicationFields visit={visit} typed={typed} wrong={isWrong} />
          <Paragraph>{form.kept}</Paragraph>
          <Paragraph>{form.erased({ weeks: KEPT.application.days / 7 })}</Paragraph>
          <Button>{form.send}</Button>
        </Form>
        <Reach visit={visit} />
      </>
    ),
  })
}

/** How to reach the co-operative, for who would rather call. */
export function Reach({ visit }: { visit: Visit }) {
  const { email = '', phone = '' } = visit.cooperative?.reach ?? {}
  const { question } = visit.text.navigation
  if (email !== '' && phone !== '') return <Paragraph quiet>{question.both({ phone, email })}</Paragraph>
  if (phone !== '') return <Paragraph quiet>{question.phone({ phone })}</Paragraph>
  if (email !== '') return <Paragraph quiet>{question.email({ email })}</Paragraph>
  return <Paragraph quiet>{question.neither()}</Paragraph>
}

/** As `newLinkToken` makes it: made with the form, so that a form sent twice leads to one page. */
const linkToken = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/** Takes the form. Whoever sends it does so as nobody, also who is signed in. */
export function receiveApply(needs: PeopleNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const cooperative = placeOf(visit)
    const form = await readForm(visit, z.object({ ...askedOfApplicant, token: linkToken }))
    const { typed, commandId } = form
    const { refusals } = visit.text.joining
    if (!form.ok) {
      // Told with the rest, and not only once all else is right.
      const none = unreachable(typed)
      const beside = none && { ...none, sentence: refusals['cannot-be-reached'] }
      return applyPage(visit, {
        typed,
        commandId,
        errors: form.errors,
        ...(beside ? { beside } : {}),
        status: 422,
      })
    }
    const again = await countPublicTry(needs, visit.request, {
      cooperativeId: cooperative.id,
      byNetwork: 'applied-by-network',
      byCooperative: 'applied-here-a-day',
    })
    if (again) {
      const slow = await applyPage(visit, { typed, commandId, refusal: refusals['too-often'], status: 429 })
      slow.headers.set('retry-after', secondsUntil(again, visit.now.at))
      return slow
    }
    const { token, ...told } = form.value
    const applicant = { kind: 'link', cooperativeId: cooperative.id, token } as const
    const given = { ...told, language: visit.language }
    const done = await visit.perform(apply, applicant, given, commandId)
    if (done.ok) return redirect(`${paths.applicantPage(token)}?gestuurd=ja`)
    if (done.reason === 'cannot-be-reached') {
      const beside = { field: 'phone', sentence: refusals['cannot-be-reached'] }
      return applyPage(visit, { typed, commandId, beside, status: 422 })
    }
    const refusal = refusalSentence(visit, refusals, done)
    // What was sent before keeps its page; what is sent now begins anew.
    const { token: _token, ...rest } = typed
    const anew = done.reason === 'sent-already' || done.reason === 'command-id-reused'
    return applyPage(visit, { typed: anew ? rest : typed, refusal, status: 409 })
  }
}

function placeOf({ cooperative }: Visit): CooperativeFace {
  if (!cooperative) throw new NothingHere('the form is of a co-operative')
  return cooperative
}
