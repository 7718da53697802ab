import { addDays, type Day } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import { proposalOf } from '../../receipts/index.ts'
import type { SupplierFacts } from '../supplier.ts'
import { dayBehind, numberBehind } from './labelled.ts'
import { ibansIn, kvksIn, vatNumbersIn } from './paper-numbers.ts'

/** What an invoice on paper or in a PDF seems to say. It fills in a form; a person looks at it. Amounts in cents. */
export type PaperInvoice = {
  /** As far as one number of a kind stands there that is not our own; empty text: none, or more than one. */
  readonly supplier: SupplierFacts
  readonly isCredit: boolean
  readonly number: string
  readonly issuedOn: Day | undefined
  readonly dueOn: Day | undefined
  readonly reference: string
  /** Only when the invoice itself bears it out: its VAT or its things add up to it. */
  readonly total: Cents | undefined
  readonly vat: Cents | undefined
  /** VAT is said to be reversed. */
  readonly isReversed: boolean
  readonly doubts: readonly PaperDoubt[]
}

/** What does not fit and is left to a person. */
export type PaperDoubt = 'no-sums' | 'ibans-differ' | 'other-currency'

/** Numbers by which the co-operative itself is known: they stand on what is sent to it. */
export type OwnNumbers = Pick<SupplierFacts, 'kvk' | 'vatNumber' | 'iban'>

const NUMBER = /(?:factuur|invoice|nota|creditnota|rekening)\s*-?\s*(?:nummer|number|nr\b\.?|no\b\.?|#)\s*:?/i
const ISSUED = /(?:factuur|nota)\s*-?datum|datum\s+factuur|invoice\s+date/i
const DUE =
  /verval\s*-?(?:datum|dag)|uiterste\s+betaal-?(?:datum|dag)|betalen\s+v(?:oor|óór)|due\s+date|uiterlijk/i
const REFERENCE = /bet(?:aal|alings)\s*-?kenmerk\s*:?|payment\s+reference\s*:?/i
/** In groups of four, as it is written on an acceptgiro. */
const IN_GROUPS = /^\s*((?:\d{3,4} ){1,4}\d{1,4})(?![\w-])/
const TERM = /binnen\s+(\d{1,2})\s+dagen|(?:betalings?termijn)\D{0,12}(\d{1,2})\s+dagen/i
const CREDIT = /credit\s?-?\s?(?:factuur|nota|note)/i
const REVERSED = /(?:btw|omzetbelasting)\s+(?:is\s+)?verlegd|reverse\s+charge/i

/**
 * Reads an invoice from the text on it. Only what is said or adds up is taken: a total that nothing bears out stays
 * empty.
 *
 * @param text all pages, as they were read
 * @param suppliers names in the register
 */
export function readPaper(
  text: string,
  today: Day,
  own: OwnNumbers,
  suppliers: readonly string[],
): PaperInvoice {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const read = proposalOf(text, today, suppliers)
  const sure = <T>(one: { readonly value: T; readonly checks: readonly unknown[] } | undefined) =>
    one && one.checks.length > 0 ? one.value : undefined
  const ibans = ibansIn(text).filter((one) => one !== own.iban)
  const issuedOn = dayBehind(ISSUED, lines) ?? sure(read.day)
  const total = sure(read.total)
  const isForeign = read.doubts.includes('other-currency')
  const doubts: (PaperDoubt | false)[] = [
    isForeign && 'other-currency',
    total === undefined && !isForeign && 'no-sums',
    ibans.length > 1 && 'ibans-differ',
  ]
  return {
    supplier: {
      name: (sure(read.shop) ?? '').slice(0, 120),
      kvk: only(kvksIn(text), own.kvk),
      vatNumber: only(vatNumbersIn(text), own.vatNumber),
      iban: only(ibans, own.iban),
    },
    isCredit: CREDIT.test(text),
    number: (numberBehind(NUMBER, lines) ?? '').slice(0, 60),
    issuedOn: issuedOn !== undefined && issuedOn <= today ? issuedOn : undefined,
    dueOn: dueDay(lines, issuedOn),
    reference: referenceOn(lines).slice(0, 140),
    total,
    vat: sure(read.vat),
    isReversed: REVERSED.test(text),
    doubts: doubts.filter((one) => one !== false),
  }
}

/** The one number that is not ours; empty when there is none, or more. */
function only(found: readonly string[], own: string): string {
  const others = found.filter((one) => one !== own)
  return others.length === 1 ? others[0]! : ''
}

/** The day that is said, or the day of the invoice and the days it says there are to pay; never before the invoice. */
function dueDay(lines: readonly string[], issuedOn: Day | undefined): Day | undefined {
  const said = dayBehind(DUE, lines)
  if (said !== undefined) return issuedOn !== undefined && said < issuedOn ? undefined : said
  const term = lines.map((line) => TERM.exec(line)).find((found) => found !== null)
  return term && issuedOn ? addDays(issuedOn, Number(term[1] ?? term[2])) : undefined
}

function referenceOn(lines: readonly string[]): string {
  for (const line of lines) {
    const found = REFERENCE.exec(line)
    const groups = found && IN_GROUPS.exec(line.slice(found.index + found[0].length))
    if (groups) return groups[1]!.replaceAll(' ', '')
  }
  return numberBehind(REFERENCE, lines) ?? ''
}
