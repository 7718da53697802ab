import type { bankReading as Dutch } from '../nl/bank-reading.ts'
import { formatEuro } from '../../values/format.ts'

const choice = new Intl.ListFormat('en', { type: 'disjunction' })

/** Amounts of a refusal come in cents. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

/**
 * What you read when a bank file cannot be read, and why a proposal is made. Amounts and days are
 * already written in the language of the reader.
 */
export const bankReading: typeof Dutch = {
  refusals: {
    empty: () => 'This file is empty. Download it from your bank again.',
    'file-too-large': (facts) =>
      `This file is larger than ${facts.megabytes} MB. Download a shorter period from your bank, ` +
      'such as one month.',
    'file-too-many-lines': (facts) =>
      `This file holds more than ${facts.lines} lines. Download a shorter period from your bank.`,
    zip: () => 'This is a packed file (zip). Unpack it first and then choose the file inside.',
    'not-a-bank-file': ({ formats }) =>
      `This is not a bank statement that we can read. Choose ${choice.format(formats.split(', '))} at your bank.`,
    'other-message': (facts) =>
      `This is a ${facts.kind} file. It does not hold a full statement. ` +
      `Choose ${choice.format(facts.formats.split(', '))} at your bank.`,
    'xml-doctype': () =>
      'This file holds something that a bank never sends (a DOCTYPE). It was not read. Download it ' +
      'from your bank again.',
    'xml-broken': (facts) =>
      `This file is damaged: from character ${facts.position} on it is wrong. Download it from your ` +
      'bank again.',
    truncated: () => 'This file stops half way. Download it from your bank again.',
    'no-statement': () => 'There is no statement in this file. Choose a period with statements at your bank.',
    'no-account': () =>
      'This file does not say which account it belongs to. Download it from your bank again.',
    'no-closing-balance': () =>
      'There is no closing balance in this file, so we cannot check that it is complete. Download ' +
      'the statement again.',
    'other-currency': (facts) =>
      `This file holds amounts in ${facts.currency}. We only read accounts in euro.`,
    'negative-amount': (facts) =>
      `This file holds an amount with a minus sign: ${facts.amount}. That does not belong in a ` +
      `bank's statement.`,
    'amount-unreadable': (facts) =>
      facts.amount === ''
        ? 'An amount is missing in this file.'
        : `This file holds an amount that we cannot read: ${facts.amount}.`,
    'date-impossible': (facts) =>
      facts.date === '?'
        ? 'A date is missing in this file.'
        : `This file holds a date that does not exist: ${facts.date}.`,
    'line-unreadable': (facts) => `We cannot read this line of the file: ${facts.line}`,
    'sum-does-not-match': (facts) =>
      `Statement ${facts.statement} does not add up. It opens with ${euro(facts.opening)}, its lines add ` +
      `up to ${euro(facts.lines)}, ` +
      `but it closes with ${euro(facts.closing)}. That is ${euro(facts.difference)} off. Nothing was stored.`,
  },
  pendingLeftOut: (count) =>
    count === 1
      ? 'The bank has not booked one line yet. It will be in a later statement.'
      : `The bank has not booked ${count} lines yet. They will be in a later statement.`,
  openingUnknown: () => 'The bank names no opening balance, so we could not check that all lines are there.',
  reasons: {
    'structured-reference': (facts) => `The payment reference belongs to ${facts.number}.`,
    'number-in-text': (facts) =>
      facts.sure
        ? `The text names ${facts.number}.`
        : `The text holds something that may be ${facts.number}.`,
    'amount-equals': (facts) => `The amount is exactly what is open of ${facts.number}: ${facts.amount}.`,
    'credit-note-in-text': (facts) => `Number ${facts.number} is the credit note for ${facts.invoice}.`,
    'amount-back': (facts) =>
      `The amount is exactly what the customer gets back of ${facts.number}: ${facts.amount}.`,
    'amounts-add-up': (facts) => `${facts.numbers} together are exactly ${facts.amount}.`,
    'credit-note-settled': (facts) =>
      `The customer still gets money back of ${facts.number}. That was taken off: ${facts.amount}.`,
    'partial-payment': (facts) =>
      `This is a part of ${facts.number}. After it ${facts.amount} is still open.`,
    overpayment: (facts) => `${facts.amount} too much was paid.`,
    'name-alike': (facts) =>
      facts.likeness >= 90
        ? `The name is that of ${facts.customer}.`
        : `The name looks like that of ${facts.customer}.`,
    'iban-seen': (facts) => `This account paid for ${facts.customer} before.`,
    'reversal-of-line': (facts) => `This takes back the payment of ${facts.date}.`,
    'reversal-in-statement': (facts) => `This takes back line ${facts.position} of this statement.`,
    'reversed-later': (facts) => `Mind: line ${facts.position} of this statement takes this amount back.`,
    'iban-differs': (facts) =>
      facts.customer === ''
        ? 'Mind: this account paid for someone else before.'
        : `Mind: this account paid for ${facts.customer} before.`,
    'same-amount-elsewhere': (facts) => `Mind: ${facts.count} invoices have this amount.`,
    'other-number-in-text': (facts) => `Mind: the text also names ${facts.number}, which is not open.`,
    'nothing-open': (facts) =>
      `Mind: nothing is open of invoice ${facts.number} any more. Perhaps it was paid twice.`,
    'paid-by-other-line': (facts) => `Mind: another line of this statement already pays ${facts.number}.`,
    'before-issue': (facts) => `Mind: this was paid before ${facts.number} was sent (${facts.date}).`,
    'several-customers': () => 'Mind: these invoices are of different customers.',
    'bank-takes-back': () => 'Mind: with this the bank takes back an earlier payment.',
  },
}
