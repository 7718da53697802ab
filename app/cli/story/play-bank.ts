/** The bank: receipts booked, the statement read, and every line decided by somebody who knows what it is. */
import { vatRateOn, vatWithin } from '../../domains/books/index.ts'
import {
  importBankFile,
  matchLine,
  proposeLines,
  reasonsAsJson,
  type BankLine,
  type LinePart,
  type LineProposal,
  type ProposedLine,
} from '../../domains/bank/index.ts'
import { reasonSentence } from '../../domains/bank/pages/sentences.ts'
import { enterCost, CONCERNS } from '../../domains/spending/index.ts'
import { receiptOf } from '../../../demo/receipt.ts'
import { textIn } from '../../text/index.ts'
import { addDays } from '../../values/day.ts'
import { formatEuro } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { Visit } from '../../web/visit.ts'
import { OFFICE } from './cast.ts'
import { Knowledge, type Meaning } from './knowledge.ts'
import type { Plot } from './plot.ts'
import type { Cast } from './raise-curtain.ts'
import type { Stage } from './stage.ts'

/** What became of a line: how it was decided, and why. Parts as booked. */
export type Became = {
  readonly line: BankLine
  readonly how: 'proposal' | 'by-hand' | 'nobody-knows' | 'not-looked-at'
  readonly confidence: number | undefined
  /** In Dutch. */
  readonly why: readonly string[]
  readonly parts: readonly LinePart[]
}

export type BankFile = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> }

/**
 * From here on a person who agrees presses the button beside the proposal; below it they choose themselves.
 */
const TRUSTED = 80
/**
 * So many lines of which the story knows nothing are put aside one by one; a year's worth would only take
 * time.
 */
const MOST_UNKNOWN = 100
const SUSPENSE = '1290'

/**
 * Books the receipts, reads the file in and works it off. @returns what became of each line, in the order
 * of the bank
 */
export async function playBank(
  stage: Stage,
  cast: Cast,
  plot: Plot,
  file: BankFile,
  invoices: readonly Id<'invoice'>[],
) {
  const { administrator } = cast
  const costs = await bookCosts(stage, cast, plot)
  stage.setNow(plot.readOn, 20)
  const imported = await stage.must(importBankFile, administrator, file)
  stage.tell(OFFICE.administrator, `leest het afschrift ${file.name} in: ${imported.added} regels`)
  const again = await stage.must(importBankFile, administrator, file)
  const knowledge = new Knowledge(plot, invoices, costs)
  const { lines } = await stage.read(administrator, (tx) => proposeLines(tx, stage.cooperativeId))
  const became: Became[] = []
  let unknown = 0
  for (const proposed of lines) {
    const meaning = knowledge.of(proposed.line)
    if (meaning) became.push(await decide(stage, cast, proposed, meaning, knowledge))
    else
      became.push(
        unknown++ < MOST_UNKNOWN ? await putAside(stage, cast, proposed.line) : leftAlone(proposed.line),
      )
  }
  const sure = became.filter(({ how }) => how === 'proposal').length
  stage.tell(
    OFFICE.administrator,
    `werkt het afschrift af: ${sure} keer een voorstel gevolgd, ${became.length - sure} keer zelf gekozen`,
  )
  return { became, imported, addedAgain: again.added }
}

async function bookCosts(stage: Stage, { administrator, members }: Cast, plot: Plot): Promise<Id<'cost'>[]> {
  const ids: Id<'cost'>[] = []
  for (const [number, { line, member, supplier }] of plot.costs.entries()) {
    const who = members[member % members.length]!
    const total = -line.amount
    const vat = vatWithin(total, vatRateOn('high', line.bookedOn))
    const facts = { supplier, description: 'Materiaal', total, vat }
    stage.setNow(addDays(line.bookedOn, 1), 9)
    const receipt = receiptOf(
      { ...facts, on: line.bookedOn, receipt: number === 0 ? 'pdf' : 'photo' },
      number,
    )
    const input = {
      memberId: who.memberId,
      ...facts,
      spentOn: line.bookedOn,
      paidBy: 'cooperative' as const,
      sure: [...CONCERNS],
      receipt,
    }
    ids.push(await stage.must(enterCost, administrator, input))
    stage.tell(
      OFFICE.administrator,
      `boekt de bon van ${supplier} voor ${who.name}: ${formatEuro(total, 'nl')}`,
    )
  }
  return ids
}

/** Follows a proposal that says what the person knows, or chooses by hand. */
async function decide(
  stage: Stage,
  { administrator }: Cast,
  { line, proposals }: ProposedLine,
  meaning: Meaning,
  knowledge: Knowledge,
): Promise<Became> {
  const agreed = proposals.find(
    (proposal) => proposal.confidence >= TRUSTED && knowledge.agrees(meaning, proposal.parts),
  )
  const parts = agreed?.parts ?? meaning.parts
  const proposed = agreed
    ? { proposed: { confidence: agreed.confidence, reasons: reasonsAsJson(agreed.reasons) } }
    : {}
  await stage.must(matchLine, administrator, { lineId: line.id, parts: [...parts], note: '', ...proposed })
  if (agreed) return { line, how: 'proposal', confidence: agreed.confidence, why: inWords(agreed), parts }
  return { line, how: 'by-hand', confidence: undefined, why: [whyByHand(proposals[0])], parts }
}

function inWords({ reasons }: LineProposal): string[] {
  const reader = { text: textIn('nl'), language: 'nl' } as Visit
  return reasons.map((reason) => reasonSentence(reader, reason))
}

function whyByHand(best: LineProposal | undefined): string {
  if (!best) return 'Er was geen voorstel. Willemijn weet wie er betaalde.'
  return `Het beste voorstel was ${best.confidence} % zeker. Willemijn koos zelf.`
}

async function putAside(stage: Stage, { administrator }: Cast, line: BankLine): Promise<Became> {
  const parts: LinePart[] = [{ kind: 'account', amount: line.amount, account: SUSPENSE }]
  await stage.must(matchLine, administrator, {
    lineId: line.id,
    parts,
    note: 'Komt in dit verhaal niet voor.',
  })
  return {
    line,
    how: 'nobody-knows',
    confidence: undefined,
    why: ['Komt in dit verhaal niet voor: staat op "Nog uit te zoeken".'],
    parts,
  }
}

function leftAlone(line: BankLine): Became {
  return { line, how: 'not-looked-at', confidence: undefined, why: ['Nog te doen.'], parts: [] }
}
