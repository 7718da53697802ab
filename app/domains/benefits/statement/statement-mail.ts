/** The mails about a statement: the member is reminded, the municipality gets it. Neither mail holds a figure. */
import { statements as english } from '../../../text/en/statements.ts'
import { statements as dutch } from '../../../text/nl/statements.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay, formatMonth } from '../../../values/format.ts'
import type { StatedNames } from './figures.ts'
import type { ToRemind } from './statement-work.db.ts'

/** A mail as it is stored to be sent. */
export type StatementMail = { readonly subject: string; readonly text: string }

/** To a member who has not confirmed and is near the last day. @param url of their statement */
export function reminderMail(
  { firstName, language, month, dueOn }: ToRemind,
  cooperative: string,
  url: string,
): StatementMail {
  const words = (language === 'nl' ? dutch : english).mail
  const about = { month: formatMonth(month, language), day: formatDay(dueOn, language) }
  return {
    subject: words.subject(about),
    text: [
      words.hello({ name: firstName }),
      words.body(about),
      `${words.open}\n${url}`,
      words.help,
      `${words.bye}\n${cooperative}`,
    ].join('\n\n'),
  }
}

/** To the municipality, with the PDF in it: it names the client number, and nobody by name. */
export function mailToMunicipality(month: Day, { clientNumber, cooperative }: StatedNames): StatementMail {
  const words = dutch.mail.toMunicipality
  const said = formatMonth(month, 'nl')
  return {
    subject: words.subject({ month: said, number: clientNumber }),
    text: [
      words.body({ month: said, cooperative }),
      words.data,
      words.question,
      `${words.bye}\n${cooperative}`,
    ].join('\n\n'),
  }
}
