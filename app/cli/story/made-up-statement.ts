/** A month of an invented co-op, for a story without a file. */
import { writeCamt053, type Statement, type StatementLine } from '../../domains/bank/index.ts'
import { numberOf } from '../../domains/sales/index.ts'
import { day, yearOf } from '../../values/day.ts'
import { parseEuro, sum } from '../../values/money.ts'
import { structuredReference } from '../../values/structured-reference.ts'
import { PAPER_IBAN } from './cast.ts'
import { plotOf } from './plot.ts'

/** `[day, who, account, amount, how the number stands in it]`. */
const ROWS: readonly (readonly [
  string,
  string,
  string,
  string,
  'number' | 'reference' | 'digits' | 'none',
])[] = [
  ['2026-03-03', 'Bakkerij De Zon', 'NL73VRBD0000000101', '121,00', 'number'],
  ['2026-03-05', 'R. Meijer', 'NL46VRBD0000000102', '80,00', 'none'],
  ['2026-03-06', 'R. Meijer', 'NL46VRBD0000000102', '65,20', 'number'],
  ['2026-03-09', 'Wijkcentrum De Linde', 'NL19VRBD0000000103', '262,50', 'number'],
  ['2026-03-10', 'Tuincentrum De Kruiwagen', 'NL89VRBD0000000104', '-36,30', 'none'],
  ['2026-03-12', 'Gemeente Beekdal', 'NL62VRBD0000000105', '735,68', 'reference'],
  ['2026-03-16', 'S. van Loon', 'NL35VRBD0000000106', '138,00', 'digits'],
  ['2026-03-18', 'Galerie Oost', 'NL08VRBD0000000107', '310,00', 'number'],
  ['2026-03-20', 'Gereedschap Te Huur', 'NL78VRBD0000000108', '-21,78', 'none'],
  ['2026-03-24', 'Bakkerij De Zon', 'NL73VRBD0000000101', '484,00', 'reference'],
  ['2026-03-27', 'Kaasboerderij Hoeve Zuid', 'NL51VRBD0000000109', '96,80', 'none'],
  ['2026-03-31', 'Bank', '', '-9,95', 'none'],
]

const OPENING = 124_310n

/** The statement as a file of the bank (CAMT.053), with the numbers that the invoices are going to have. */
export function madeUpStatement(): { name: string; content: Uint8Array<ArrayBuffer> } {
  const plain = statementOf(() => ({ text: '' }))
  const plot = plotOf([plain])
  const texts = new Map(
    plot.payments.map(({ line, parts }) => {
      const numbers = parts.map(({ invoice }) =>
        numberOf(yearOf(plot.invoices[invoice]!.issuedOn), invoice + 1),
      )
      return [line.position, textOf(ROWS[line.position - 1]![4], numbers)]
    }),
  )
  const statement = statementOf((position) => texts.get(position) ?? { text: '' })
  const content = new TextEncoder().encode(writeCamt053([statement], new Date('2026-04-01T06:00:00Z')))
  return { name: 'afschrift.xml', content }
}

type Written = { readonly text: string; readonly reference?: string }

function textOf(how: (typeof ROWS)[number][4], numbers: readonly string[]): Written {
  const [number = ''] = numbers
  if (how === 'none') return { text: 'Hartelijk dank' }
  if (how === 'digits') return { text: number.replace('-', '') }
  if (how === 'reference' && numbers.length === 1) return { text: '', reference: structuredReference(number) }
  return { text: `Factuur ${numbers.join(' en ')}` }
}

function statementOf(written: (position: number) => Written): Statement {
  const lines = ROWS.map(([on, name, iban, amount], index): StatementLine => {
    const { text, reference } = written(index + 1)
    return {
      position: index + 1,
      bookedOn: day(on),
      valueOn: day(on),
      amount: parseEuro(amount)!,
      counterpartyName: name,
      counterpartyIban: iban || undefined,
      text,
      structuredReference: reference,
      endToEndId: undefined,
      bankReference: `2603${String(index + 1).padStart(4, '0')}`,
      reversal: false,
      kind: 'NTRF',
      raw: '',
      batch: undefined,
    }
  })
  return {
    format: 'camt.053.001.08',
    iban: PAPER_IBAN,
    currency: 'EUR',
    reference: '2026-03',
    openingCents: OPENING,
    closingCents: OPENING + sum(lines.map(({ amount }) => amount)),
    from: day('2026-03-01'),
    until: day('2026-03-31'),
    lines,
    pendingLeftOut: 0,
  }
}
