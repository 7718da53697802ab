import { Paragraph } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { parseEuro, sum } from '../../../values/money.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { fragment } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { lineById, type BankLine } from '../bank-line.db.ts'
import { lineForm } from './split-form.ts'

const AMOUNT = /^(?:(?:invoices|costs|suppliers|numbers)\.\d+\.amount|overpaid|accountAmount|potAmount)$/

/** How much of a line is divided by what was typed so far, and what is still over. */
export function StillOver(props: { visit: CooperativeVisit; line: BankLine; typed: Typed }) {
  const { visit, line, typed } = props
  const words = visit.text.bank.line
  const amounts = Object.entries(typed)
    .filter(([name]) => AMOUNT.test(name))
    .flatMap(([, value]) => parseEuro(value) ?? [])
  const left = line.amount - sum(amounts)
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const facts = { left: euro(left), line: euro(line.amount) }
  return <Paragraph>{left === 0n ? words.nothingOver(facts) : words.stillOver(facts)}</Paragraph>
}

/** The answer while somebody types: only how much is over, nothing is kept. */
export async function previewStillOver(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, lineForm)
  const line = await visit.read((tx) =>
    lineById(tx, visit.actor.cooperativeId, visit.id<'bank-line'>('line')),
  )
  if (!line) return new Response(null, { status: 404 })
  return fragment(visit, <StillOver visit={visit} line={line} typed={typed} />)
}
