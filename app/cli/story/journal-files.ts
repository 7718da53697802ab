/** The journal for other programs: as hledger and ledger read it, and as rows. */
import { toDecimal } from '../../values/money.ts'
import type { JournalRow } from './facts.db.ts'
import { csvRow } from '../../platform/write-csv.ts'

const ROOT: Record<JournalRow['kind'], string> = {
  asset: 'assets',
  liability: 'liabilities',
  earmarked: 'equity:earmarked',
  equity: 'equity',
  income: 'income',
  expense: 'expenses',
}

/**
 * The journal in the plain-text format that hledger and ledger share: one transaction per entry, members as
 * sub-accounts. Debit is positive.
 */
export function hledgerJournal(title: string, rows: readonly JournalRow[]): string {
  const entries = [...Map.groupBy(rows, (row) => row.entry).values()].map((lines) => {
    const { countsOn, entry, description } = lines[0]!
    const postings = lines.map(
      (line) => `    ${accountOf(line).padEnd(64)}  EUR ${toDecimal(line.amount).padStart(12)}`,
    )
    return [`${countsOn} (${entry}) ${plain(description)}`, ...postings].join('\n')
  })
  return [
    `; ${plain(title)}`,
    '; Every amount as it stands in the books of Gilde; debit is positive.',
    '',
    entries.join('\n\n'),
    '',
  ].join('\n')
}

function accountOf({ kind, account, accountName, member }: JournalRow): string {
  const path = [ROOT[kind], `${account} ${plain(accountName)}`, ...(member === null ? [] : [plain(member)])]
  return path.join(':')
}

/**
 * What means something to hledger is a space: comments, sub-accounts, tags, line ends, two spaces together.
 */
function plain(text: string): string {
  return text
    .replace(/[;:|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const COLUMNS = [
  'entry',
  'day',
  'book',
  'description',
  'account',
  'name',
  'member',
  'invoice',
  'debit',
  'credit',
]

/** The journal as CSV (RFC 4180): a row per line, amounts with a point. */
export function csvJournal(rows: readonly JournalRow[]): string {
  const lines = rows.map(
    ({ entry, countsOn, book, description, account, accountName, member, invoice, amount }) => {
      const [debit, credit] = amount > 0n ? [toDecimal(amount), ''] : ['', toDecimal(-amount)]
      return [
        String(entry),
        countsOn,
        book,
        description,
        account,
        accountName,
        member ?? '',
        invoice ?? '',
        debit,
        credit,
      ]
    },
  )
  return [COLUMNS, ...lines].map((cells) => csvRow(cells)).join('')
}
