import type { Refused } from '../../values/result.ts'

/** Every reason not to read a bank file; each has its sentence in `text`. */
export type BankFileRefusal =
  | 'empty'
  | 'file-too-large'
  | 'file-too-many-lines'
  | 'zip'
  | 'not-a-bank-file'
  | 'other-message'
  | 'xml-doctype'
  | 'xml-broken'
  | 'truncated'
  | 'no-statement'
  | 'no-account'
  | 'no-closing-balance'
  | 'other-currency'
  | 'negative-amount'
  | 'amount-unreadable'
  | 'date-impossible'
  | 'line-unreadable'
  | 'sum-does-not-match'

export type FileRefused = Refused<BankFileRefusal>
