import { contractSheet } from '../../documents/contract.ts'
import { documentTemplate, renderPdf } from '../../platform/pdf.ts'
import { contractPaper as words } from '../../text/nl/contract-paper.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format.ts'
import { blocksOf } from './contract-text.ts'
import type { ToSign } from './load-filled.ts'

/**
 * The paper of an agreement (PDF/A-3a), to sign or to look at.
 *
 * @param on the day it is made: the same text on the same day gives the same bytes
 */
export async function makeContractPaper(
  { member, cooperative, filled, startsOn }: ToSign,
  on: Day,
): Promise<Uint8Array> {
  const data = contractSheet({
    language: 'nl',
    cooperative: cooperative.legalName,
    colour: cooperative.colour,
    title: filled.title,
    facts: [
      {
        label: words.between,
        value: words.parties({ cooperative: cooperative.legalName, member: member.name }),
      },
      { label: words.from, value: formatDay(startsOn, 'nl') },
    ],
    inShort: { label: words.inShort, text: filled.inShort },
    blocks: blocksOf(filled.body),
    sign: {
      heading: words.sign,
      sides: [
        { name: member.name, line: words.member },
        { name: cooperative.legalName, line: words.board },
      ],
      below: words.below,
    },
  })
  return renderPdf({ template: await documentTemplate('contract'), on, data })
}
