/** Signing with a code by mail: the three sentences, the code, the yes. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  CodeField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Refusal,
} from '../../../ui/index.ts'
import { textIn } from '../../../text/index.ts'
import type { Id } from '../../../values/id.ts'
import { chosen, optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { askSigningCode, showSigningCode, type PeopleNeeds, type SigningCode } from '../../people/index.ts'
import { originOf, signInRefusal } from '../../people/pages/index.ts'
import { contractById, paperOf } from '../contract.db.ts'
import { mayBeSaid, stageOf, type Contract } from '../contract.ts'
import { signContract } from '../sign-contract.ts'
import { addresses } from './addresses.ts'

type State = {
  readonly status: number
  readonly codeId?: string
  /** How long the code works, just after it was sent. */
  readonly sentFor?: number
  readonly typed?: string
  /** What is wrong with the code that was typed. */
  readonly wrong?: string
  readonly refusal?: string
}

/** Shows what somebody says yes to, before a code is asked. */
export function signPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Sends a code, or takes it: with the right one it is signed. */
export function receiveSign(needs: PeopleNeeds) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const schema = z.object({ codeId: chosen<'sign-in-code'>(), code: optionalText(20) })
    const read = await readForm(visit, schema)
    const contractId = visit.id<'contract'>('contract')
    const signing = { personId: visit.actor.personId, signsId: contractId }
    const codeId = read.ok ? read.value.codeId : undefined
    if (read.intent === 'code' || codeId === undefined) return sendCode(needs, visit, signing)
    const typed = (read.ok && read.value.code) || ''
    const given = await showSigningCode(needs, signing, codeId, typed, originOf(visit))
    if (!given.ok) {
      // The same form sent twice: the first time used the code up, and it is signed.
      if (await isSignedAlready(visit)) return toSigned(visit, contractId)
      return render(visit, { status: 422, codeId, typed, wrong: signInRefusal(visit, given) })
    }
    const signed = await visit.perform(signContract, visit.actor, { contractId, codeId }, read.commandId)
    if (signed.ok) return toSigned(visit, contractId)
    const refusal = refusalSentence(visit, visit.text.contracts.refusals, signed)
    return render(visit, { status: 409, refusal })
  }
}

function toSigned({ cooperative }: CooperativeVisit, contractId: Id<'contract'>): Response {
  return redirect(`${addresses.contract(cooperative.slug, contractId)}?gedaan=getekend`)
}

async function isSignedAlready(visit: CooperativeVisit): Promise<boolean> {
  const found = await load(visit)
  return found !== undefined && ['half', 'agreed'].includes(stageOf(found.contract.words))
}

async function sendCode(
  needs: PeopleNeeds,
  visit: CooperativeVisit,
  signing: Parameters<typeof askSigningCode>[1],
): Promise<Response> {
  const found = await load(visit)
  if (!found?.right) return render(visit, { status: 200 })
  const asked = await askSigningCode(needs, signing, originOf(visit))
  if (!asked.ok) {
    const refusal =
      asked.reason === 'no-address'
        ? visit.text.contracts.refusals['no-address']
        : signInRefusal(visit, { ok: false, reason: 'try-later', facts: asked.facts })
    return render(visit, { status: 409, refusal })
  }
  postCode(needs, visit, found.contract, asked.value)
  return render(visit, { status: 200, codeId: asked.value.codeId, sentFor: asked.value.minutes })
}

function postCode(
  needs: PeopleNeeds,
  visit: CooperativeVisit,
  { title }: Contract,
  { email, person, code, minutes }: SigningCode,
): void {
  const { mail } = textIn(person.language).contracts.sign
  needs.postbox.post({
    to: email,
    fromName: visit.cooperative.name,
    subject: mail.subject,
    text: mail.body({ name: person.name, title, cooperative: visit.cooperative.name, code, minutes }),
  })
}

async function load(visit: CooperativeVisit) {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const contract = await contractById(tx, id, visit.id<'contract'>('contract'))
    const paper = contract && (await paperOf(tx, id, contract.id))
    if (!contract || !paper || contract.memberPerson !== visit.actor.personId) return undefined
    const may = mayBeSaid(stageOf(contract.words), 'signed', 'member')
    return { contract, paper, may, right: may.ok }
  })
}

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const found = await load(visit)
  if (!found) return new Response(null, { status: 404 })
  const { contract, paper, may } = found
  const words = visit.text.contracts.sign
  const back = addresses.contract(visit.cooperative.slug, contract.id)
  const refusal =
    state.refusal ?? (may.ok ? undefined : refusalSentence(visit, visit.text.contracts.refusals, may))
  return page(visit, {
    title: words.title({ title: contract.title }),
    status: refusal !== undefined && state.status === 200 ? 409 : state.status,
    children: (
      <>
        <Link href={back} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={state.wrong === undefined ? [] : [{ field: 'code', sentence: state.wrong }]} />
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{words.title({ title: contract.title })}</Heading>
        <Card>
          <p>{words.lead}</p>
          <p>{paper.inShort}</p>
        </Card>
        {may.ok && <CodeForm visit={visit} contract={contract} state={state} />}
        {!may.ok && (
          <LinkButton href={back} look="secondary">
            {visit.text.contracts.one.back}
          </LinkButton>
        )}
      </>
    ),
  })
}

function CodeForm({ visit, contract, state }: { visit: CooperativeVisit; contract: Contract; state: State }) {
  const words = visit.text.contracts.sign
  const action = addresses.sign(visit.cooperative.slug, contract.id)
  if (state.codeId === undefined) {
    return (
      <Form action={action} commandId={freshCommandId(visit)} label={words.send}>
        <p>{words.how}</p>
        <ButtonRow>
          <Button name="intent" value="code">
            {words.send}
          </Button>
        </ButtonRow>
      </Form>
    )
  }
  return (
    <>
      {state.sentFor !== undefined && (
        <Notice tone="done" announce>
          {words.sent({ minutes: state.sentFor })}
        </Notice>
      )}
      <Form action={action} commandId={freshCommandId(visit)} label={words.save}>
        <HiddenField name="codeId" value={state.codeId} />
        <CodeField
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={state.typed ?? ''}
          error={state.wrong}
        />
        <ButtonRow>
          <Button name="intent" value="sign">
            {words.save}
          </Button>
          <Button name="intent" value="code" look="secondary">
            {words.again}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
