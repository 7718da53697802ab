/** What happens when somebody decides about a line: one command, and on to the next line. */
import { isId } from '../../../values/id.ts'
import { refuse, type Refused } from '../../../values/result.ts'
import { readForm, type FormResult } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { accountsOf } from '../../books/index.ts'
import { invoicesByNumber, openInvoicesForMatching } from '../../sales/index.ts'
import { lineById, type BankLine } from '../bank-line.db.ts'
import { confirmAll } from '../confirm-all.ts'
import { byCode, keyOfParts, partsOnInvoice, type LinePart } from '../line-parts.ts'
import { matchLine } from '../match-line.ts'
import { nextToDo, proposeLines } from '../propose-lines.ts'
import type { LineProposal, PaymentOfLine } from '../line-proposal.ts'
import { reasonsAsJson } from '../reasons.ts'
import { rejectProposal } from '../reject-proposal.ts'
import { undoMatch } from '../undo-match.ts'
import { bankPage } from './bank-page.tsx'
import { accountForLater } from './hand-fields.ts'
import { lineRefusal } from './sentences.ts'
import { numbersTyped } from './split-rows.ts'
import { accountPart, lineForm, partsOfForm, type LineForm } from './split-form.ts'

/** What a form can be for that decides on the line. */
const DECIDES: ReadonlySet<string> = new Set(['account', 'later', 'accept', 'invoice', 'split'])

/** Every form about one line. */
export async function receiveLine(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, lineForm)
  const line = await lineOf(visit)
  if (!line) return new Response(null, { status: 404 })
  const { typed, intent } = form
  const looks = intent === 'find' || intent === 'more' || intent === 'sum'
  const shown = looks ? 'split' : intent
  if (!form.ok) return bankPage(visit, { typed, errors: form.errors, intent: shown, status: 422 })
  if (looks) return bankPage(visit, { typed, intent: shown })
  if (intent === 'undo') return undo(visit, form)
  if (intent === 'reject' || intent === 'reject-all') return reject(visit, line, form)
  // A form that says nothing of what it is for decides nothing.
  if (!DECIDES.has(intent ?? '')) return bankPage(visit, { typed, intent: shown, status: 422 })
  const chosen = await partsOf(visit, line, form)
  if (Object.keys(chosen.errors).length > 0)
    return bankPage(visit, { typed, errors: chosen.errors, intent, status: 422 })
  // Read before it is decided, because afterwards this line is no longer among those to do.
  const next = await nextAfter(visit, line)
  const done = chosen.parts
    ? await visit.perform(
        matchLine,
        visit.actor,
        {
          lineId: line.id,
          parts: chosen.parts,
          note: chosen.note ?? form.value.note,
          ...(chosen.proposed ? { proposed: chosen.proposed } : {}),
          ...(chosen.payment ? { payment: chosen.payment } : {}),
        },
        form.commandId,
      )
    : refuse('changed-meanwhile')
  return done.ok ? redirect(next) : refused(visit, done, form)
}

type Form = Extract<FormResult<LineForm>, { ok: true }>
type Chosen = {
  /** Undefined when what was proposed is proposed no more. */
  readonly parts: LinePart[] | undefined
  /** What of a batch of ours it is. */
  readonly payment?: PaymentOfLine
  readonly proposed?: { confidence: number; reasons: ReturnType<typeof reasonsAsJson> }
  /** What is noted when nothing was typed. */
  readonly note?: string
  readonly errors: ReturnType<typeof partsOfForm>['errors']
}

async function partsOf(
  visit: CooperativeVisit,
  line: BankLine,
  { value, intent, typed }: Form,
): Promise<Chosen> {
  const none = { errors: {} }
  if (intent === 'account') {
    if (value.account === '') return { parts: [], errors: { account: 'choose' } }
    const memberId = isId<'member'>(value.member) ? value.member : undefined
    return { parts: [accountPart(line.amount, value.account, memberId)], ...none }
  }
  if (intent === 'later') return forLater(visit, line, value)
  if (intent === 'accept') {
    const proposal = (await proposalsFor(visit, line)).find((one) => keyOfParts(one.parts) === value.proposal)
    if (!proposal) return { parts: await wasDone(visit, line, value.proposal), ...none }
    const proposed = { confidence: proposal.confidence, reasons: reasonsAsJson(proposal.reasons) }
    const payment = proposal.payment ? { payment: proposal.payment } : {}
    return { parts: [...proposal.parts], proposed, ...payment, ...none }
  }
  if (intent === 'invoice') {
    const open = await visit.read((tx) => openInvoicesForMatching(tx, visit.actor.cooperativeId))
    const invoice = open.find((one) => one.invoiceId === value.invoice)
    const parts = invoice && partsOnInvoice(line.amount, invoice.openCents, invoice.invoiceId)
    return { parts, ...none }
  }
  const numbers = numbersTyped(typed)
  return partsOfForm(
    value,
    await visit.read((tx) => invoicesByNumber(tx, visit.actor.cooperativeId, numbers)),
  )
}

/** The whole line on the account for what is still to be found out, so that it can be found again. */
async function forLater(visit: CooperativeVisit, { amount }: BankLine, { note }: LineForm): Promise<Chosen> {
  const accounts = byCode(await visit.read((tx) => accountsOf(tx, visit.actor.cooperativeId)))
  const account = accountForLater({ accounts })
  const parts = account ? [accountPart(amount, account.code, undefined)] : undefined
  return { parts, note: note || visit.text.bank.line.laterNote, errors: {} }
}

/** A line that was decided since: the command tells so better than "the proposal is gone". */
async function wasDone(
  visit: CooperativeVisit,
  line: BankLine,
  key: string,
): Promise<LinePart[] | undefined> {
  const now = await visit.read((tx) => lineById(tx, visit.actor.cooperativeId, line.id))
  return now?.matchId && key !== '' ? [] : undefined
}

async function reject(
  visit: CooperativeVisit,
  line: BankLine,
  { value, intent, commandId }: Form,
): Promise<Response> {
  const proposals = await proposalsFor(visit, line)
  const meant =
    intent === 'reject-all' ? proposals : proposals.filter((one) => keyOfParts(one.parts) === value.proposal)
  const invoiceIds = [
    ...new Set(
      meant.flatMap((one) => one.parts).flatMap((part) => ('invoiceId' in part ? [part.invoiceId] : [])),
    ),
  ]
  const here = paths.bankLine(visit.cooperative.slug, line.id)
  // Said already, by this form or by somebody else.
  if (invoiceIds.length === 0) return redirect(here)
  const done = await visit.perform(rejectProposal, visit.actor, { lineId: line.id, invoiceIds }, commandId)
  return done.ok ? redirect(here) : bankPage(visit, { refusal: lineRefusal(visit, done), status: 409 })
}

async function undo(visit: CooperativeVisit, form: Form): Promise<Response> {
  const { matchId } = form.value
  if (!isId<'match'>(matchId)) return new Response(null, { status: 404 })
  const done = await visit.perform(undoMatch, visit.actor, { matchId }, form.commandId)
  if (done.ok) return redirect(`${paths.bankLine(visit.cooperative.slug, done.value)}?teruggedraaid`)
  return bankPage(visit, { refusal: lineRefusal(visit, done), status: 409 })
}

/** So many lines take a few seconds; for the rest one presses again. */
const AT_ONCE = 250

/** The button that confirms everything that is sure. */
export async function receiveConfirmAll(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, lineForm)
  const done = await confirmAll(visit, visit.actor, commandId, AT_ONCE)
  const query = `bevestigd=${done.confirmed}${done.refused.length > 0 ? `&niet=${done.refused.length}` : ''}`
  return redirect(`${paths.bank(visit.cooperative.slug)}?${query}`)
}

function refused(visit: CooperativeVisit, refusal: Refused<ToldIn<'bank'>>, form: Form): Promise<Response> {
  return bankPage(visit, {
    typed: form.typed,
    intent: form.intent,
    refusal: lineRefusal(visit, refusal),
    status: 409,
  })
}

async function lineOf(visit: CooperativeVisit): Promise<BankLine | undefined> {
  const id = visit.id<'bank-line'>('line')
  return visit.read((tx) => lineById(tx, visit.actor.cooperativeId, id))
}

async function proposalsFor(visit: CooperativeVisit, line: BankLine): Promise<readonly LineProposal[]> {
  const { lines } = await visit.read((tx) => proposeLines(tx, visit.actor.cooperativeId))
  return lines.find((one) => one.line.id === line.id)?.proposals ?? []
}

/** The next line to decide, and the list when there is nothing left. */
async function nextAfter(visit: CooperativeVisit, line: BankLine): Promise<string> {
  const { lines } = await visit.read((tx) => proposeLines(tx, visit.actor.cooperativeId))
  const next = nextToDo(lines, line.id)
  const coop = visit.cooperative.slug
  return next ? paths.bankLine(coop, next.line.id) : paths.bank(coop)
}
