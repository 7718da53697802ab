import { z } from 'zod'
import {
  ButtonRow,
  DateField,
  Euro,
  Facts,
  Heading,
  Link,
  LinkButton,
  Table,
  typedParts,
  type Fact,
} from '../../../ui/index.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { LateReason, lateReason, lateReasonField, lateReasonLabel } from '../../../web/late-reason.tsx'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { closedBooks } from '../close.db.ts'
import { entryOpened, type EntryHead, type EntryLineRow } from '../journal.db.ts'
import { reverseMemorial } from '../reverse-memorial.ts'
import { documentsFor, EntryDocuments } from './document-pages.tsx'
import { addresses } from './addresses.ts'

type Opened = {
  readonly head: EntryHead
  readonly lines: readonly EntryLineRow[]
  readonly nameOf: (member: string) => string
}

/** One entry: its lines, where it came from, and what it undoes or was undone by. */
export async function entryPage(visit: CooperativeVisit): Promise<Response> {
  const entry = await loadEntry(visit)
  if (!entry) return new Response(null, { status: 404 })
  const words = visit.text.books.entry
  const { head } = entry
  const documents = await documentsFor(visit)
  return page(visit, {
    title: words.title(String(head.number)),
    wide: true,
    children: (
      <>
        <Link href={paths.books(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{head.description}</Heading>
        <Facts facts={factsOf(visit, head)} />
        <Lines visit={visit} entry={entry} />
        <EntryDocuments visit={visit} entryId={head.id} documents={documents} asked={mayAdd(visit, head)} />
        <Ways visit={visit} entry={entry} />
      </>
    ),
  })
}

/** What came with an invoice or a receipt has its document there. */
function mayAdd(visit: CooperativeVisit, { book }: EntryHead): boolean {
  return visit.may('books.post') && (book === 'bank' || book === 'memorial')
}

async function loadEntry(visit: CooperativeVisit): Promise<Opened | undefined> {
  const id = visit.id<'entry'>('entry')
  return visit.read(async (tx) => {
    const entry = await entryOpened(tx, visit.cooperative.id, id)
    if (!entry) return undefined
    const members = await membersOf(tx, visit.cooperative.id)
    return { ...entry, nameOf: (member: string) => members.find((one) => one.id === member)?.name ?? '' }
  })
}

async function loadToReverse(visit: CooperativeVisit) {
  const entry = await loadEntry(visit)
  return entry && { ...entry, closed: await visit.read((tx) => closedBooks(tx, visit.cooperative.id)) }
}

function factsOf(visit: CooperativeVisit, head: EntryHead): Fact[] {
  const words = visit.text.books.entry
  const { slug } = visit.cooperative
  const facts: Fact[] = [
    { label: visit.text.books.number, value: String(head.number) },
    { label: words.book, value: visit.text.books.book[head.book] },
    { label: words.countsOn, value: formatDay(head.counts_on, visit.language) },
    { label: words.knownAt, value: formatMoment(head.known_at, visit.language) },
    { label: words.by, value: head.posted_by ?? words.byItself },
  ]
  if (head.late_reason !== null) facts.push({ label: words.late, value: head.late_reason })
  if (head.reverses_id) {
    const said = words.reverses(String(head.reverses_number))
    facts.push({
      label: said,
      value: <Link href={paths.entry(slug, head.reverses_id)}>{String(head.reverses_number)}</Link>,
    })
  }
  if (head.reversed_by_id) {
    const said = words.reversedBy(String(head.reversed_by_number))
    facts.push({
      label: said,
      value: <Link href={paths.entry(slug, head.reversed_by_id)}>{String(head.reversed_by_number)}</Link>,
    })
  }
  return facts
}

function Lines({ visit, entry }: { visit: CooperativeVisit; entry: Opened }) {
  const words = visit.text.books
  const debits = sum(entry.lines.map((line) => (line.amount > 0n ? line.amount : 0n)))
  return (
    <Table
      caption={words.entry.lines}
      rows={entry.lines}
      rowKey={(line) => String(line.line)}
      columns={[
        {
          key: 'account',
          label: words.account,
          head: true,
          cell: (line) => `${line.account} ${line.account_name}`,
        },
        {
          key: 'member',
          label: words.member,
          cell: (line) => (line.member_id ? entry.nameOf(line.member_id) : null),
        },
        {
          key: 'debit',
          label: words.debit,
          number: true,
          cell: (line) => (line.amount > 0n ? <Euro amount={line.amount} /> : null),
        },
        {
          key: 'credit',
          label: words.credit,
          number: true,
          cell: (line) => (line.amount < 0n ? <Euro amount={-line.amount} /> : null),
        },
      ]}
      footer={[visit.text.ui.total, null, <Euro amount={debits} />, <Euro amount={debits} />]}
    />
  )
}

function Ways({ visit, entry: { head, lines } }: { visit: CooperativeVisit; entry: Opened }) {
  const words = visit.text.books.entry
  const { slug } = visit.cooperative
  const invoices = [...new Set(lines.flatMap((line) => line.invoice_id ?? []))]
  const byHand =
    (head.book === 'memorial' || head.book === 'opening') && !head.reverses_id && !head.reversed_by_id
  const ofPots = lines.some((line) => line.purpose === 'member-pots')
  return (
    <ButtonRow>
      {visit.may('invoices.read') &&
        invoices.map((invoice) => (
          <LinkButton key={invoice} href={paths.invoice(slug, invoice)} look="secondary">
            {words.invoice}
          </LinkButton>
        ))}
      {head.book === 'sharing' && (
        <LinkButton href={paths.sharing(slug, head.id)} look="secondary">
          {words.sharing}
        </LinkButton>
      )}
      {byHand && visit.may('books.post') && (
        <LinkButton
          href={ofPots ? paths.undoPotEntry(slug, head.id) : addresses.reverse(visit, head.id)}
          look="secondary"
        >
          {words.reverse}
        </LinkButton>
      )}
    </ButtonRow>
  )
}

/** Undoes an entry that was written by hand. */
export const reversePage = formPage({
  schema: withDays(['countsOn'], z.object({ countsOn: dayField(), ...lateReason })),
  load: loadToReverse,
  title: (visit, { head }) => visit.text.books.reverse.title(String(head.number)),
  lead: (visit) => visit.text.books.reverse.lead,
  back: (visit, { head }) => ({
    href: paths.entry(visit.cooperative.slug, head.id),
    label: visit.text.books.reverse.back,
  }),
  initial: (_, { now }) => ({
    countsOnDay: String(Number(now.today.slice(8))),
    countsOnMonth: String(Number(now.today.slice(5, 7))),
    countsOnYear: now.today.slice(0, 4),
  }),
  fields: (filled) => (
    <>
      <DateField
        name="countsOn"
        label={filled.visit.text.books.reverse.on}
        value={typedParts(filled.typed, 'countsOn')}
        error={filled.wrong('countsOn')}
      />
      <LateReason {...filled} closed={filled.data.closed} />
    </>
  ),
  label: (visit, field) => lateReasonLabel(visit, field) ?? visit.text.books.reverse.on,
  save: (visit, { countsOn, reason }, commandId, { head }) =>
    visit.perform(reverseMemorial, visit.actor, { entryId: head.id, countsOn, reason }, commandId),
  done: (visit, entry) => paths.entry(visit.cooperative.slug, entry),
  refusals: (visit) => visit.text.books.refusals,
  refusedField: lateReasonField,
  saveLabel: (visit) => visit.text.books.reverse.save,
  below: (entry, visit) => <Lines visit={visit} entry={entry} />,
})
