import { formatDay, formatEuro } from '../../values/format.ts'
import { counted } from '../counted.ts'
import { to, type Ending } from './checks.ts'

/** The last lines, for who ran the command. */
export function shortWords(ending: Ending): string[] {
  const { invoices, members } = ending
  const last = invoices.at(-1)
  return [
    `${counted(invoices.length, 'invoice')}, ${counted(ending.became.length, 'bank line')}, ` +
      `${counted(members.length, 'member')} with money shared out.`,
    ...(last
      ? [
          `The last one: ${last.number} of ${formatDay(last.issuedOn, 'en')}, ${formatEuro(last.total, 'en')}; ` +
            `${formatEuro(to('member-pot', last), 'en')} of it went to the pot of ${last.member}.`,
        ]
      : []),
    `Bank in the books: ${formatEuro(ending.bank, 'en')}.`,
  ]
}
