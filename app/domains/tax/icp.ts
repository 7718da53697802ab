/** The list of services to businesses in other member states (opgaaf ICP, art. 37a Wet OB). */
import type { Day } from '../../values/day.ts'
import { sum, type Cents } from '../../values/money.ts'
import { wholeEurosDown } from './vat-return.ts'

/** What was sold to one VAT number, in cents without VAT; '' when the invoice has no number. */
export type IcpLine = { readonly vatNumber: string; readonly name: string; readonly amount: Cents }

/** What changed in an earlier period since its list was filed, per VAT number. */
export type IcpCorrection = IcpLine & { readonly from: Day; readonly until: Day }

export type IcpContent = {
  readonly from: Day
  readonly until: Day
  readonly legalName: string
  readonly vatNumber: string
  readonly lines: readonly IcpLine[]
  readonly corrections: readonly IcpCorrection[]
}

/** One service on an invoice or credit note, in cents without VAT as it is positive for what is sold. */
export type EuService = { readonly vatNumber: string; readonly name: string; readonly amount: Cents }

/** The list of a period: one line a VAT number, in the order of the numbers. What comes to nothing is left out. */
export function icpLines(services: readonly EuService[]): IcpLine[] {
  return [...Map.groupBy(services, ({ vatNumber }) => vatNumber)]
    .map(([vatNumber, theirs]) => ({
      vatNumber,
      name: theirs.at(-1)!.name,
      amount: sum(theirs.map(({ amount }) => amount)),
    }))
    .filter(({ amount }) => amount !== 0n)
    .toSorted((a, b) => (a.vatNumber < b.vatNumber ? -1 : 1))
}

/** What changed per VAT number between what was filed of a period and what the books say of it now. */
export function icpDifferences(filed: readonly IcpLine[], now: readonly IcpLine[]): IcpLine[] {
  return icpLines([...now, ...filed.map((line) => ({ ...line, amount: -line.amount }))])
}

/** Whether the list is right: it comes to box 3b of the return, and each line has a VAT number. */
export function icpCheck(lines: readonly IcpLine[], box3b: Cents) {
  const total = sum(lines.map(({ amount }) => amount))
  return {
    total,
    difference: total - box3b,
    withoutNumber: lines.some(({ vatNumber }) => vatNumber === ''),
  }
}

/** An amount as it stands on the list: whole euros, rounded down as on the return. Cents in, cents out. */
export const onList = wholeEurosDown

/** The text that is kept of a list that was filed. */
export function icpText({ lines, corrections, ...rest }: IcpContent): string {
  const written = <Line extends IcpLine>(line: Line) => ({ ...line, amount: String(line.amount) })
  return JSON.stringify({
    version: 1,
    ...rest,
    lines: lines.map(written),
    corrections: corrections.map(written),
  })
}

type Stored<Line extends IcpLine> = Omit<Line, 'amount'> & { readonly amount: string }
type StoredContent = Omit<IcpContent, 'lines' | 'corrections'> & {
  readonly lines: readonly Stored<IcpLine>[]
  readonly corrections: readonly Stored<IcpCorrection>[]
}

/** A list that was filed, out of the text that was kept. */
export function icpOfText(text: string): IcpContent {
  const { from, until, legalName, vatNumber, lines, corrections } = JSON.parse(text) as StoredContent
  return {
    from,
    until,
    legalName,
    vatNumber,
    lines: lines.map((line) => ({ ...line, amount: BigInt(line.amount) })),
    corrections: corrections.map((line) => ({ ...line, amount: BigInt(line.amount) })),
  }
}
