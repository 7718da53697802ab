import {
  ButtonRow,
  Button,
  DateField,
  EmptyState,
  Euro,
  FieldRow,
  Form,
  Heading,
  Lead,
  Link,
  LinkButton,
  Pagination,
  Paragraph,
  Details,
  Select,
  Table,
} from '../../../ui/index.ts'
import { typedParts } from '../../../ui/index.ts'
import { parseDay, type Day } from '../../../values/day.ts'
import { formatDayShort } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { BOOKS } from '../entry.ts'
import { accountsOf, journalRows, type Account, type JournalFilter, type JournalRow } from '../journal.db.ts'
import { addresses } from './addresses.ts'

const ROWS = 50

/** The journal: every entry, the newest first, found by book, account, member and period. */
export async function journalPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.books.journal
  const { id } = visit.cooperative
  const query = Object.fromEntries(visit.url.searchParams)
  const before = Number(query['voor']) || undefined
  const { accounts, members, found } = await visit.read(async (tx) => {
    const accounts = await accountsOf(tx, id)
    return {
      accounts,
      members: await membersOf(tx, id),
      found: await journalRows(tx, id, filterOf(query, accounts), ROWS + 1, before),
    }
  })
  const rows = found.slice(0, ROWS)
  const isFiltered = ['boek', 'rekening', 'lid', 'vanYear', 'totYear'].some((name) => query[name])
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Ways visit={visit} />
        <Filter visit={visit} query={query} accounts={accounts} members={members} open={isFiltered} />
        {rows.length > 0 && <Entries visit={visit} rows={rows} />}
        {rows.length === 0 &&
          (isFiltered || before ? (
            <Paragraph>{words.nothingFound}</Paragraph>
          ) : (
            <EmptyState title={words.noneTitle}>
              <p>{words.none}</p>
            </EmptyState>
          ))}
        <Pagination
          newer={before ? addressWith(visit, query, undefined) : undefined}
          older={found.length > ROWS ? addressWith(visit, query, rows.at(-1)!.number) : undefined}
        />
      </>
    ),
  })
}

type Query = Readonly<Record<string, string>>

function filterOf(query: Query, accounts: readonly Account[]): JournalFilter {
  const book = BOOKS.find((one) => one === query['boek'])
  const account = accounts.find((one) => one.code === query['rekening'])?.code
  const [from, until] = [dayOf(query, 'van'), dayOf(query, 'tot')]
  const memberId = query['lid'] ?? ''
  return {
    ...(book ? { book } : {}),
    ...(account ? { account } : {}),
    ...(isId<'member'>(memberId) ? { memberId } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  }
}

/** A day in an address, out of three fields. One that does not exist is no limit. */
function dayOf(query: Query, name: string): Day | undefined {
  const { day, month, year } = typedParts(query, name)
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function addressWith(visit: CooperativeVisit, query: Query, before: number | undefined): string {
  const { voor: _, ...rest } = query
  const search = new URLSearchParams({
    ...rest,
    ...(before === undefined ? {} : { voor: String(before) }),
  }).toString()
  return search === ''
    ? paths.books(visit.cooperative.slug)
    : `${paths.books(visit.cooperative.slug)}?${search}`
}

function Ways({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.books.journal.links
  const { slug } = visit.cooperative
  return (
    <ButtonRow>
      <LinkButton href={paths.trialBalance(slug)} look="secondary">
        {words.trialBalance}
      </LinkButton>
      <LinkButton href={paths.pots(slug)} look="secondary">
        {words.pots}
      </LinkButton>
      <LinkButton href={paths.years(slug)} look="secondary">
        {visit.text.annual.pages.title}
      </LinkButton>
      {visit.may('receivables.read') && (
        <LinkButton href={paths.aged(slug)} look="secondary">
          {words.aged}
        </LinkButton>
      )}
      {visit.may('books.post') && (
        <LinkButton href={paths.memorial(slug)} look="secondary">
          {words.memorial}
        </LinkButton>
      )}
      {visit.may('books.close') && (
        <LinkButton href={paths.closePeriod(slug)} look="secondary">
          {words.close}
        </LinkButton>
      )}
      <LinkButton href={addresses.export(visit)} look="quiet">
        {words.export}
      </LinkButton>
    </ButtonRow>
  )
}

type FilterProps = {
  visit: CooperativeVisit
  query: Query
  accounts: readonly Account[]
  members: readonly { readonly id: string; readonly name: string }[]
  open: boolean
}

function Filter({ visit, query, accounts, members, open }: FilterProps) {
  const words = visit.text.books.journal
  const { account, member, book } = visit.text.books
  const books = BOOKS.map((value) => ({ value, label: book[value] }))
  const codes = accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
  const people = members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Details summary={words.filter} open={open}>
      <Form action={paths.books(visit.cooperative.slug)} method="get" label={words.filter}>
        <FieldRow>
          <Select
            name="boek"
            label={words.book}
            choices={books}
            value={query['boek']}
            emptyLabel={words.allBooks}
            optional
          />
          <Select
            name="rekening"
            label={account}
            choices={codes}
            value={query['rekening']}
            emptyLabel={words.allAccounts}
            optional
          />
          <Select
            name="lid"
            label={member}
            choices={people}
            value={query['lid']}
            emptyLabel={words.everybody}
            optional
          />
        </FieldRow>
        <FieldRow>
          <DateField name="van" label={words.from} value={typedParts(query, 'van')} optional />
          <DateField name="tot" label={words.until} value={typedParts(query, 'tot')} optional />
        </FieldRow>
        <ButtonRow>
          <Button look="secondary">{words.search}</Button>
          {open && (
            <LinkButton href={paths.books(visit.cooperative.slug)} look="quiet">
              {words.clear}
            </LinkButton>
          )}
        </ButtonRow>
      </Form>
    </Details>
  )
}

function Entries({ visit, rows }: { visit: CooperativeVisit; rows: readonly JournalRow[] }) {
  const words = visit.text.books
  return (
    <Table
      caption={words.journal.table}
      captionUnseen
      rows={rows}
      rowKey={(row) => row.id}
      keyed
      columns={[
        {
          key: 'description',
          label: words.description,
          head: true,
          cell: (row) => <Link href={paths.entry(visit.cooperative.slug, row.id)}>{row.description}</Link>,
        },
        { key: 'number', label: words.number, number: true, cell: (row) => String(row.number) },
        {
          key: 'day',
          label: words.day,
          cell: (row) => <span class="figure">{formatDayShort(row.counts_on, visit.language)}</span>,
        },
        { key: 'book', label: words.journal.book, cell: (row) => words.book[row.book] },
        { key: 'amount', label: words.amount, number: true, cell: (row) => <Euro amount={row.amount} /> },
      ]}
    />
  )
}
