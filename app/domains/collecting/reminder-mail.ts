/** What a reminder says, in the language of the customer: in a mail, or on paper. */
import { collecting as english } from '../../text/en/collecting.ts'
import { collecting as dutch } from '../../text/nl/collecting.ts'
import { formatDay, formatEuro } from '../../values/format.ts'
import { paths } from '../../web/paths.ts'
import type { Cooperative } from '../cooperative/index.ts'
import type { InLetter, SentLetter } from './letters.db.ts'

/** What a letter needs of the one who sends it. */
export type Sender = Pick<Cooperative, 'legalName' | 'iban'>

/** A letter before it goes out, too: the page shows what it would say. */
export type ToSay = Pick<
  SentLetter,
  'step' | 'open' | 'costs' | 'customer' | 'contact' | 'language' | 'invoices'
>

/** The sentences of a reminder, in their order. */
export type Said = {
  readonly subject: string
  readonly hello: string
  /** What is asked. */
  readonly before: readonly string[]
  readonly invoices: readonly { readonly line: string; readonly token: string }[]
  readonly pay: string
  readonly after: readonly string[]
  readonly bye: string
}

/** What a reminder says. The amounts are those of the day it went out. */
export function sayReminder(letter: ToSay, sender: Sender): Said {
  const words = (letter.language === 'nl' ? dutch : english).letter
  const euro = (cents: bigint) => formatEuro(cents, letter.language)
  const [first] = letter.invoices
  const about = {
    count: letter.invoices.length,
    number: first!.number,
    maker: makersOf(letter.invoices, letter.language),
  }
  const open = euro(letter.open)
  const costs = euro(letter.costs)
  const asked =
    letter.step === 'claim'
      ? words.claim({ open, costs, total: euro(letter.open + letter.costs) })
      : words[letter.step]({ maker: about.maker, open })
  const announced = letter.step === 'last' && letter.costs > 0n ? [words.lastCosts({ costs })] : []
  const bank = { iban: sender.iban, name: sender.legalName }
  return {
    subject: words.subject[letter.step](about),
    hello: words.hello({ name: letter.contact || letter.customer }),
    before: [asked, ...announced],
    invoices: letter.invoices.map((one) => ({
      token: one.linkToken,
      line: words.invoice({
        number: one.number,
        issued: formatDay(one.issuedOn, letter.language),
        due: formatDay(one.dueOn, letter.language),
        open: euro(one.open),
      }),
    })),
    pay: about.count === 1 ? words.pay({ ...bank, number: about.number }) : words.payAll(bank),
    after: [words.trouble, words.crossed],
    bye: `${words.bye}\n${sender.legalName}`,
  }
}

/** The mail of a reminder, with the page of each invoice. @param publicUrl without a slash at the end */
export function reminderMail(
  letter: SentLetter,
  sender: Sender,
  publicUrl: string,
): { readonly subject: string; readonly text: string } {
  const said = sayReminder(letter, sender)
  const { open } = (letter.language === 'nl' ? dutch : english).letter
  const invoices = said.invoices.map(
    ({ line, token }) => `${line}\n${open} ${publicUrl}${paths.customerPage(token)}`,
  )
  return {
    subject: said.subject.replace(/\s+/g, ' '),
    text: [said.hello, ...said.before, ...invoices, said.pay, ...said.after, said.bye].join('\n\n'),
  }
}

/** Who did the work: nobody twice. */
function makersOf(invoices: readonly InLetter[], language: 'nl' | 'en'): string {
  return new Intl.ListFormat(language).format([...new Set(invoices.map(({ maker }) => maker))])
}
