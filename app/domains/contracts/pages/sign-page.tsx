/** Signing with a code by mail: the three sentences, the code, the yes. */
import { z } from 'zod'
import { Card, ErrorSummary, Heading, Link, LinkButton, Refusal } from '../../../ui/index.ts'
import { textIn } from '../../../text/index.ts'
import type { Id } from '../../../values/id.ts'
import { optionalText } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { askSigningCode, showSigningCode, type PeopleNeeds, type SigningCode } from '../../people/index.ts'
import { originOf, signInRefusal } from '../../people/pages/index.ts'
import { contractById, paperOf } from '../contract.db.ts'
import { mayBeSaid, stageOf, type Contract } from '../contract.ts'
import { signContract } from '../sign-contract.ts'
import { addresses } from './addresses.ts'
import { InShort } from './in-short.tsx'
import { CodeForm, OnPaper, wayToSign } from './way-to-sign.tsx'

type State = {
  readonly status: number
  readonly typed?: string
  /** What is wrong with the code that was typed. */
  readonly wrong?: string
  readonly refusal?: string
}

/** Shows what somebody says yes to; with the field for the code while one that was mailed works. */
export function signPage(needs: PeopleNeeds) {
  return (visit: CooperativeVisit): Promise<Response> => render(needs, visit, { status: 200 })
}

/** Sends a code, or takes it: with the right one it is signed. */
export function receiveSign(needs: PeopleNeeds) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const read = await readForm(visit, z.object({ code: optionalText(20) }))
    const contractId = visit.id<'contract'>('contract')
    const signing = signingOf(visit)
    if (read.intent === 'code') return sendCode(needs, visit, signing)
    const typed = (read.ok && read.value.code) || ''
    const given = await showSigningCode(needs, signing, typed, originOf(visit))
    if (!given.ok) {
      // The same form sent twice: the first time used the code up, and it is signed.
      if (await isSignedAlready(visit)) return toSigned(visit, contractId)
      const sentence = signInRefusal(visit, given)
      return given.reason === 'code-over'
        ? render(needs, visit, { status: 422, refusal: sentence })
        : render(needs, visit, { status: 422, typed, wrong: sentence })
    }
    const { codeId } = given.value
    const signed = await visit.perform(signContract, visit.actor, { contractId, codeId }, read.commandId)
    if (signed.ok) return toSigned(visit, contractId)
    const refusal = refusalSentence(visit, visit.text.contracts.refusals, signed)
    return render(needs, visit, { status: 409, refusal })
  }
}

function signingOf(visit: CooperativeVisit) {
  return { personId: visit.actor.personId, signsId: visit.id<'contract'>('contract') }
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
  if (!found?.right) return render(needs, visit, { status: 200 })
  const asked = await askSigningCode(needs, signing, originOf(visit))
  if (!asked.ok) {
    const refusal =
      asked.reason === 'no-address'
        ? visit.text.contracts.refusals['no-address']
        : signInRefusal(visit, { ok: false, reason: 'try-later', facts: asked.facts })
    return render(needs, visit, { status: 409, refusal })
  }
  postCode(needs, visit, found.contract, asked.value)
  return redirect(addresses.sign(visit.cooperative.slug, found.contract.id))
}

function postCode(
  needs: PeopleNeeds,
  visit: CooperativeVisit,
  { id, title }: Contract,
  { email, person, code, minutes }: SigningCode,
): void {
  const { mail } = textIn(person.language).contracts.sign
  needs.postbox.post({
    to: email,
    fromName: visit.cooperative.name,
    subject: mail.subject,
    text: mail.body({
      name: person.name,
      title,
      cooperative: visit.cooperative.name,
      code,
      minutes,
      link: `${needs.publicOrigin}${addresses.sign(visit.cooperative.slug, id)}`,
    }),
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

async function render(needs: PeopleNeeds, visit: CooperativeVisit, state: State): Promise<Response> {
  const found = await load(visit)
  if (!found) return new Response(null, { status: 404 })
  const { contract, paper, may } = found
  const words = visit.text.contracts.sign
  const back = addresses.contract(visit.cooperative.slug, contract.id)
  const way = may.ok ? await wayToSign(needs, visit) : undefined
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
          <InShort paper={paper} />
        </Card>
        {way?.by === 'paper' && <OnPaper visit={visit} contract={contract} way={way} />}
        {way?.by === 'code' && <CodeForm visit={visit} contract={contract} state={state} sent={way.sent} />}
        {!may.ok && (
          <LinkButton href={back} look="secondary">
            {visit.text.contracts.one.back}
          </LinkButton>
        )}
      </>
    ),
  })
}
