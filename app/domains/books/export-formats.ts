/**
 * The journal of a year as other bookkeeping programs read it: hledger, Ledger, Beancount, and a table
 * (CSV, RFC 4180).
 * Pure: facts in, text out. Amounts have a decimal point and two decimals; members are sub-accounts.
 */
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal, type Cents } from '../../values/money.ts'
import type { AccountKind } from './chart.ts'
import { csvRow } from '../../platform/write-csv.ts'

export const EXPORT_FORMATS = ['csv', 'hledger', 'ledger', 'beancount'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type ExportedAccount = {
  readonly code: string
  readonly name: string
  readonly kind: AccountKind
  readonly purpose?: string | null
}

export type ExportedLine = {
  readonly account: string
  readonly amount: Cents
  readonly memberId: Id<'member'> | null
  readonly invoiceId: string | null
  readonly vatCode: string | null
}

/** An entry to be exported; number 0 is the opening balance. */
export type ExportedEntry = {
  readonly number: number
  readonly countsOn: Day
  readonly knownAt: Date | null
  readonly book: string
  readonly description: string
  readonly lines: readonly ExportedLine[]
}

/** The full name of the account of a line: `Equity:2200-Potjes-van-leden:Anna-de-Vries`. */
export type NameOf = (line: Pick<ExportedLine, 'account' | 'memberId'>) => string

/** The five roots that all three programs know. Earmarked balances are the co-operative's own, so equity. */
const ROOT: Record<AccountKind, string> = {
  asset: 'Assets',
  liability: 'Liabilities',
  earmarked: 'Equity',
  equity: 'Equity',
  income: 'Income',
  expense: 'Expenses',
}

/**
 * Names for all accounts, in letters, digits and dashes only, which all three programs take. Two members with one
 * name get the end of their id behind it.
 *
 * @throws Error for an account that is not in the chart
 */
export function accountNames(
  accounts: readonly ExportedAccount[],
  members: readonly { readonly id: string; readonly name: string }[],
): NameOf {
  const perCode = new Map(
    accounts.map(({ code, name, kind }) => [code, `${ROOT[kind]}:${code}-${slugOf(name)}`]),
  )
  const taken = Map.groupBy(members, (member) => slugOf(member.name))
  const perMember = new Map(
    members.map(({ id, name }) => {
      const slug = slugOf(name)
      return [id, taken.get(slug)!.length > 1 ? `${slug}-${id.slice(-6)}` : slug]
    }),
  )
  return ({ account, memberId }) => {
    const name = perCode.get(account)
    if (name === undefined) throw new Error(`account ${account} is not in the chart`)
    return memberId === null ? name : `${name}:${perMember.get(memberId) ?? `Member-${memberId.slice(-6)}`}`
  }
}

/** Letters without accents, digits and dashes, beginning with a capital or a digit, as Beancount asks. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain === '' ? 'X' : plain[0]!.toUpperCase() + plain.slice(1)
}

/** How a format writes: what comes first, and each entry. Everything ends in a line break. */
export type Writer = {
  head(year: number, names: readonly string[]): string
  entry(entry: ExportedEntry, nameOf: NameOf): string
}

const plainText: Writer = {
  head: (year) => `; Journal of ${year}. Amounts in EUR; the earmarks of members are sub-accounts.\n\n`,
  entry(entry, nameOf) {
    const lines = entry.lines.map((line) => `    ${nameOf(line)}  ${toDecimal(line.amount)} EUR\n`)
    const head = `${entry.countsOn} * (${entry.number}) ${oneLine(entry.description)}`
    return `${head}\n    ; book: ${entry.book}\n${lines.join('')}\n`
  },
}

const beancount: Writer = {
  head(year, names) {
    const opened = names.map((name) => `${year}-01-01 open ${name} EUR\n`).join('')
    return `option "title" "Journal of ${year}"\noption "operating_currency" "EUR"\n\n${opened}\n`
  },
  entry(entry, nameOf) {
    const lines = entry.lines.map((line) => `  ${nameOf(line)}  ${toDecimal(line.amount)} EUR\n`)
    const head = `${entry.countsOn} * "${quoted(entry.description)}"`
    return `${head}\n  number: ${entry.number}\n  book: "${entry.book}"\n${lines.join('')}\n`
  },
}

const CSV_HEAD = [
  'entry',
  'counts_on',
  'known_at',
  'book',
  'description',
  'account',
  'account_name',
  'invoice_id',
  'vat_code',
  'debit',
  'credit',
]

const csv: Writer = {
  head: () => csvRow(CSV_HEAD),
  entry: (entry, nameOf) =>
    entry.lines
      .map((line) =>
        csvRow([
          String(entry.number),
          entry.countsOn,
          entry.knownAt?.toISOString() ?? '',
          entry.book,
          entry.description,
          line.account,
          nameOf(line),
          line.invoiceId ?? '',
          line.vatCode ?? '',
          line.amount > 0n ? toDecimal(line.amount) : '',
          line.amount < 0n ? toDecimal(-line.amount) : '',
        ]),
      )
      .join(''),
}

/** The writer of each format. hledger reads what Ledger reads. */
export const WRITERS: Record<ExportFormat, Writer> = { csv, hledger: plainText, ledger: plainText, beancount }

/** Without what would begin a comment, a payee or another line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[;|]/g, ',').trim()
}

function quoted(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\\/g, '\\\\').replace(/"/g, '\\"')
}
