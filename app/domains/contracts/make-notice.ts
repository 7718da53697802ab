import { letterSheet } from '../../documents/letter.ts'
import { documentTemplate, renderPdf } from '../../platform/pdf.ts'
import { contractPaper } from '../../text/nl/contract-paper.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format.ts'
import type { Cooperative } from '../cooperative/index.ts'
import type { Change } from './load-changed-schemes.ts'

/** The letter that tells a member of another scheme, in Dutch, with the day on which it is made. */
export async function makeNotice(
  { legalName, address, phone, email, colour }: Cooperative,
  member: { readonly name: string; readonly firstName: string },
  { from, sentences }: Pick<Change, 'from' | 'sentences'>,
  sentOn: Day,
): Promise<Uint8Array> {
  const words = contractPaper.notice
  const data = letterSheet({
    language: 'nl',
    cooperative: legalName,
    colour,
    sender: [address.street, `${address.postcode} ${address.city}`.trim(), phone, email].filter(
      (one) => one !== '',
    ),
    to: [member.name],
    on: sentOn,
    subject: words.subject,
    paragraphs: [
      words.dear({ name: member.firstName }),
      words.from({ day: formatDay(from, 'nl') }),
      words.rules,
    ],
    list: sentences,
    after: [words.before, words.disagree],
    bye: [words.bye, legalName],
  })
  return renderPdf({ template: await documentTemplate('letter'), on: sentOn, data })
}
