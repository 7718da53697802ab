import { EmptyState, Euro, Heading, LinkButton, Link, Notice, Table } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro, formatIban, formatMoment, formatPeriod } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { bankAccounts } from '../bank-account.db.ts'
import { heldStatements } from '../bank-line.db.ts'
import { statementFile, statementsOf, type StoredStatement } from '../import.db.ts'
import { clashesIn, type StatementClash } from '../statement-clashes.ts'
import { gapsIn, type StatementGap } from '../statement-gaps.ts'
import { FORMAT_NAMES } from '../statement.ts'
import { addresses } from './addresses.ts'

/** Every statement that was read: what it began and ended with, and where one is missing. */
export async function statementsPage(visit: CooperativeVisit): Promise<Response> {
  const { accounts, statements, held } = await visit.read(async (tx) => ({
    accounts: await bankAccounts(tx, visit.actor.cooperativeId),
    statements: await statementsOf(tx, visit.actor.cooperativeId),
    held: await heldStatements(tx),
  }))
  const words = visit.text.bank.statements
  const standing = statements.filter((one) => one.withdrawnAt === null)
  const gaps = accounts.flatMap((account) => gapsIn(standing.filter((one) => one.accountId === account.id)))
  const clashes = accounts.flatMap((account) =>
    clashesIn(standing.filter((one) => one.accountId === account.id)),
  )
  const coop = visit.cooperative.slug
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Link href={paths.bank(coop)} roomy>
          {visit.text.bank.page.title}
        </Link>
        <JustRead visit={visit} />
        {visit.url.searchParams.has('ingetrokken') && (
          <Notice tone="done" announce>
            {visit.text.bank.withdraw.done}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        {statements.length === 0 && (
          <EmptyState
            title={words.empty}
            action={<LinkButton href={paths.bankImport(coop)}>{visit.text.bank.page.import}</LinkButton>}
          >
            <p>{visit.text.bank.page.empty({ formats: FORMAT_NAMES })}</p>
          </EmptyState>
        )}
        {statements.length > 0 && (
          <>
            <Clashes visit={visit} clashes={clashes} />
            {(clashes.length === 0 || gaps.length > 0) && <Gaps visit={visit} gaps={gaps} />}
            <Statements
              visit={visit}
              statements={statements}
              ibans={new Map(accounts.map((one) => [one.id, one.iban]))}
              held={held}
            />
          </>
        )}
      </>
    ),
  })
}

function Clashes({ visit, clashes }: { visit: CooperativeVisit; clashes: readonly StatementClash[] }) {
  const words = visit.text.bank.statements
  if (clashes.length === 0) return null
  return (
    <Notice tone="doubt" title={words.clashTitle}>
      <ul>
        {clashes.map(({ statementId, day, opening }) => (
          <li key={statementId}>
            {words.clash({
              day: formatDay(day, visit.language),
              opening: formatEuro(opening, visit.language),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Gaps({ visit, gaps }: { visit: CooperativeVisit; gaps: readonly StatementGap[] }) {
  const words = visit.text.bank.statements
  if (gaps.length === 0) return <Notice tone="done">{words.joins}</Notice>
  return (
    <Notice tone="doubt" title={words.gapTitle}>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.statementId}>
            {words.gap({
              after: formatDay(gap.after, visit.language),
              before: formatDay(gap.before, visit.language),
              missing: formatEuro(gap.missing, visit.language),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type TableProps = {
  visit: CooperativeVisit
  statements: readonly StoredStatement[]
  ibans: ReadonlyMap<string, string>
  held: ReadonlySet<string>
}

function Statements({ visit, statements, ibans, held }: TableProps) {
  const words = visit.text.bank.statements
  const { language } = visit
  return (
    <Table<StoredStatement>
      caption={words.caption}
      captionUnseen
      rows={statements}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'period',
          label: words.period,
          head: true,
          cell: (row) => formatPeriod(row.from ?? row.until, row.until, language),
        },
        ...(ibans.size > 1
          ? [
              {
                key: 'account',
                label: words.account,
                cell: (row: StoredStatement) => formatIban(ibans.get(row.accountId) ?? ''),
              },
            ]
          : []),
        {
          key: 'opening',
          label: words.opening,
          number: true,
          cell: (row) => (row.opening === null ? words.openingUnknown : <Euro amount={row.opening} />),
        },
        { key: 'closing', label: words.closing, number: true, cell: (row) => <Euro amount={row.closing} /> },
        {
          key: 'lines',
          label: words.lines,
          number: true,
          cell: (row) => words.linesAdded({ added: row.linesAdded, inFile: row.linesInFile }),
        },
        {
          key: 'imported',
          label: words.importedOn,
          cell: (row) => [formatMoment(row.importedAt, language), row.importedBy].filter(Boolean).join(', '),
        },
        {
          key: 'file',
          label: words.file,
          cell: (row) => (
            <Link href={addresses.statementFile(visit.cooperative.slug, row.id)}>{words.download}</Link>
          ),
        },
        {
          key: 'withdraw',
          label: visit.text.bank.withdraw.title,
          labelUnseen: true,
          cell: (row) => <Withdrawn visit={visit} row={row} isHeld={held.has(row.id)} />,
        },
      ]}
    />
  )
}

/** That a statement was withdrawn, by whom and why; else the way to do so, or to why that cannot be. */
function Withdrawn(props: { visit: CooperativeVisit; row: StoredStatement; isHeld: boolean }) {
  const { visit, row, isHeld } = props
  const words = visit.text.bank.withdraw
  if (row.withdrawnAt !== null)
    return words.withdrawn({
      day: formatDay(dayOf(row.withdrawnAt), visit.language),
      who: row.withdrawnBy ?? visit.text.bank.line.office,
      why: row.withdrawnWhy ?? '',
    })
  if (!visit.may('bank.match')) return null
  return (
    <Link href={addresses.withdrawStatement(visit.cooperative.slug, row.id)}>
      {isHeld ? words.whyNot : words.link}
    </Link>
  )
}

/** What reading a file brought, right after it. */
function JustRead({ visit }: { visit: CooperativeVisit }) {
  const query = visit.url.searchParams
  const count = (name: string) => Math.min(99_999, Number.parseInt(query.get(name) ?? '0', 10) || 0)
  if (!query.has('erbij')) return null
  const { importing } = visit.text.bank
  const [added, known, gaps, pending, unchecked] = ['erbij', 'had', 'gaten', 'wacht', 'ongeteld'].map(
    count,
  ) as [number, number, number, number, number]
  const reading = visit.text.bankReading
  return (
    <>
      <Notice tone={added > 0 ? 'done' : 'info'} title={importing.added({ added, known })} announce>
        {pending > 0 && <p>{reading.pendingLeftOut(pending)}</p>}
        {unchecked > 0 && <p>{reading.openingUnknown()}</p>}
        {added > 0 && visit.may('bank.match') && (
          <Link href={paths.bank(visit.cooperative.slug)} roomy>
            {importing.toBank}
          </Link>
        )}
      </Notice>
      {gaps > 0 && <Notice tone="doubt">{importing.gaps({ count: gaps })}</Notice>}
    </>
  )
}

/** The file of a statement, byte for byte as it was uploaded. */
export async function statementFilePage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'bank-statement'>('statement')
  const stored = await visit.read((tx) => statementFile(tx, visit.actor.cooperativeId, id))
  return stored ? file(stored, 'attachment') : new Response(null, { status: 404 })
}
