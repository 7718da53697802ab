import { personOf } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import {
  invoicesByNumber,
  openAfterEntries,
  type OpenAfter,
  type OpenForMatching,
} from '../../sales/index.ts'
import {
  unpaidCosts,
  unpaidSupplierInvoices,
  type Cost,
  type UnpaidSupplierInvoice,
} from '../../spending/index.ts'
import { parseEuro } from '../../../values/money.ts'
import { documentsOfEntry, type EntryDocument } from '../../books/index.ts'
import { notHanded, type NotHanded } from '../../payments/index.ts'
import { bankAccounts } from '../bank-account.db.ts'
import { countToDo, lineById, linesPage, parkedLines, type BankLine } from '../bank-line.db.ts'
import type { Overpaid } from '../decided-before.ts'
import { decidedSince, lastMatchOf, matchesOf, type Match } from '../match.db.ts'
import { readSales, type SaleOfLine } from '../read-sales.ts'
import { MOST_AT_ONCE, proposeLines, type Waiting } from '../propose-lines.ts'
import type { LineProposal, ProposedLine } from '../line-proposal.ts'
import { foundBy } from './found-by.ts'
import { numbersTyped, splitRows } from './split-rows.ts'
import { namedIn, whatItDoes, type Named, type WhatItDoes } from './what-it-does.ts'

/** Which lines stand in the list. */
export type Show = 'te-doen' | 'uitzoeken' | 'alle' | 'klaar'

/** What of the lines each list holds; what is to be done is read another way. */
const LISTS = { uitzoeken: 'parked', alle: 'all', klaar: 'done' } as const

/** A proposal with what it would do. */
export type Explained = LineProposal & { readonly does: WhatItDoes }

/** The line that is looked at. */
export type Looked = {
  readonly line: BankLine
  readonly proposals: readonly Explained[]
  readonly decided: Match | undefined
  /** What was added to the entry it became. */
  readonly documents: readonly EntryDocument[]
  readonly undone: readonly Match[]
  readonly named: Named
  /** What was left of invoices right after the decisions about this line. */
  readonly openAfter: readonly OpenAfter[]
  /** Open invoices to choose from by hand. */
  readonly found: readonly OpenForMatching[]
  /** Open invoices to divide the line over. */
  readonly splitOver: readonly OpenForMatching[]
  /** Sent invoices by the numbers that were typed, in lower case. */
  readonly numbered: ReadonlyMap<string, OpenForMatching>
  /** Who may get something back, for money out. */
  readonly overpaid: readonly Overpaid[]
  /** Payments of this amount in a batch that the bank does not have yet: nothing of it is proposed. */
  readonly notHanded: readonly NotHanded[]
  /** Sales without an invoice that were written down for this line. */
  readonly sales: readonly SaleOfLine[]
  /** Costs to be paid, for money out. */
  readonly costs: readonly Cost[]
  /** Invoices of suppliers that are open, to pay or to get back. */
  readonly suppliers: readonly UnpaidSupplierInvoice[]
}

/** Everything the page of the bank shows. */
export type BankData = {
  readonly show: Show
  readonly search: string
  readonly toDo: readonly ProposedLine[]
  /** How many wait, also those beyond what is looked at together. */
  readonly waiting: number
  /** How many were set aside for later and still are. */
  readonly setAside: number
  /** Lines of the list, when it is not that of what is to be done. */
  readonly listed: readonly BankLine[]
  readonly page: number
  readonly hasMore: boolean
  readonly anyAccount: boolean
  readonly looked: Looked | undefined
  /** What the visitor did last and may take back. */
  readonly last: { readonly match: Match; readonly line: BankLine } | undefined
  /** Since when the visitor is at it, when everything is done. */
  readonly minutes: number | undefined
}

const PER_PAGE = 50

/**
 * Reads what the page shows; undefined when the address names a line that is not there.
 *
 * @param typed what was filled in of a form about the line
 */
export async function bankData(visit: CooperativeVisit, typed?: Typed): Promise<BankData | undefined> {
  const { cooperativeId } = visit.actor
  const asked = visit.params['line'] === undefined ? undefined : visit.id<'bank-line'>('line')
  const query = visit.url.searchParams
  const shown = query.get('toon') ?? ''
  const show: Show = shown in LISTS ? (shown as keyof typeof LISTS) : 'te-doen'
  const search = (query.get('zoek') ?? '').trim().slice(0, 100)
  const page = Math.max(0, Math.min(10_000, Number.parseInt(query.get('bladzij') ?? '0', 10) || 0))
  return visit.read(async (tx) => {
    const waiting = await proposeLines(tx, cooperativeId)
    const toDo = waiting.lines
    const listed =
      show === 'te-doen'
        ? []
        : await linesPage(tx, cooperativeId, { show: LISTS[show], search, page }, PER_PAGE)
    const first = show === 'te-doen' ? firstOf(toDo, search)?.line : listed[0]
    const line = asked !== undefined ? await lineById(tx, cooperativeId, asked) : first
    if (asked !== undefined && !line) return undefined
    return {
      show,
      search,
      toDo: show === 'te-doen' && search !== '' ? toDo.filter((one) => isAbout(one.line, search)) : toDo,
      waiting: toDo.length < MOST_AT_ONCE ? toDo.length : await countToDo(tx, cooperativeId),
      setAside: (await parkedLines(tx, cooperativeId))?.lines ?? 0,
      listed: listed.slice(0, PER_PAGE),
      page,
      hasMore: listed.length > PER_PAGE,
      anyAccount: (await bankAccounts(tx, cooperativeId)).length > 0,
      looked: line && (await lookedAt(tx, visit, line, waiting, typed)),
      last: await lastOf(tx, visit),
      minutes: toDo.length === 0 ? await minutesAtIt(tx, visit) : undefined,
    }
  })
}

function firstOf(toDo: readonly ProposedLine[], search: string): ProposedLine | undefined {
  return search === '' ? toDo[0] : toDo.find((one) => isAbout(one.line, search))
}

/** Whether a line holds a text, or is of that amount. */
function isAbout(line: BankLine, search: string): boolean {
  const wanted = search.toLowerCase()
  const cents = parseEuro(search)
  if (cents !== undefined && (line.amount === cents || line.amount === -cents)) return true
  return [line.name, line.iban, line.text].some((text) => text.toLowerCase().includes(wanted))
}

async function lookedAt(
  tx: Tx,
  visit: CooperativeVisit,
  line: BankLine,
  waiting: Waiting,
  typed: Typed | undefined,
): Promise<Looked> {
  const { cooperativeId } = visit.actor
  const matches = await matchesOf(tx, cooperativeId, line.id)
  const proposals = waiting.lines.find((one) => one.line.id === line.id)?.proposals ?? []
  const parts = [...proposals.flatMap((one) => one.parts), ...matches.flatMap((one) => one.parts)]
  const named = await namedIn(tx, cooperativeId, parts)
  const explained: Explained[] = []
  for (const one of proposals) {
    explained.push({
      ...one,
      does: await whatItDoes(tx, cooperativeId, line, one.parts, named, visit.now.today),
    })
  }
  const isOpen = line.matchId === null
  const open = isOpen ? [...waiting.invoices.values()] : []
  const find = (wanted: string) => foundBy(wanted, line, open, new Set(named.invoices.keys()))
  const found = find(visit.url.searchParams.get('factuur') ?? '')
  const decided = matches.find((match) => match.id === line.matchId)
  return {
    line,
    proposals: explained,
    named,
    openAfter: await openAfterEntries(
      tx,
      cooperativeId,
      matches.map((match) => match.entryId),
    ),
    decided,
    documents: decided ? await documentsOfEntry(tx, cooperativeId, decided.entryId) : [],
    undone: matches.filter((match) => match.undoneAt !== null),
    found,
    splitOver: splitRows(typed, found, waiting.invoices, (wanted) => (wanted === '' ? [] : find(wanted))),
    numbered: await invoicesByNumber(tx, cooperativeId, numbersTyped(typed ?? {})),
    sales: isOpen ? await readSales(tx, cooperativeId, line.id) : [],
    notHanded: isOpen && line.amount < 0n ? await notHanded(tx, cooperativeId, -line.amount) : [],
    overpaid: isOpen && line.amount < 0n ? waiting.overpaid : [],
    costs: isOpen && line.amount < 0n ? (await unpaidCosts(tx, cooperativeId)).slice(0, 20) : [],
    suppliers: isOpen ? (await unpaidSupplierInvoices(tx, cooperativeId)).slice(0, 20) : [],
  }
}

const DAY = 24 * 60 * 60_000

async function lastOf(tx: Tx, visit: CooperativeVisit): Promise<BankData['last']> {
  const person = personOf(visit.actor)
  if (!person) return undefined
  const match = await lastMatchOf(
    tx,
    visit.actor.cooperativeId,
    person,
    new Date(visit.now.at.getTime() - DAY / 2),
  )
  const line = match && (await lineById(tx, visit.actor.cooperativeId, match.lineId))
  return match && line ? { match, line } : undefined
}

const PAUSE = 30 * 60_000

/** How long the visitor worked without a pause of half an hour, in minutes; undefined when that was not just now. */
async function minutesAtIt(tx: Tx, visit: CooperativeVisit): Promise<number | undefined> {
  const person = personOf(visit.actor)
  if (!person) return undefined
  const since = new Date(visit.now.at.getTime() - DAY / 2)
  const decisions = await decidedSince(tx, visit.actor.cooperativeId, person, since)
  let begun = visit.now.at.getTime()
  for (const at of decisions) {
    if (begun - at.getTime() > PAUSE) break
    begun = at.getTime()
  }
  const minutes = Math.round((visit.now.at.getTime() - begun) / 60_000)
  return decisions.length === 0 || begun === visit.now.at.getTime() ? undefined : Math.max(1, minutes)
}
