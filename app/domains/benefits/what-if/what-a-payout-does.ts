import { least, type Cents } from '../../../values/money.ts'
import type { Parameters } from '../engine/parameters.ts'
import { whatItDoes, type MonthStanding, type WhatItDoes } from './what-it-does.ts'

/**
 * What getting an amount in hand in a month does. What of it was counted in the month already, because the scheme had
 * shared it out, is taken off first: else it would seem to do nothing. No work is added, so no hours either: for the WW
 * being paid does nothing.
 *
 * @param amount cents that are to be paid out
 */
export function whatAPayoutDoes(standing: MonthStanding, amount: Cents, parameters: Parameters): WhatItDoes {
  const { figures } = standing
  const counted = least(figures.paidOut, amount)
  const before = { ...standing, figures: { ...figures, paidOut: figures.paidOut - counted } }
  const paid = {
    turnover: 0n,
    cooperative: 0n,
    paidOut: amount,
    reserved: 0n,
    toMunicipality: 0n,
    minutes: 0,
  }
  return whatItDoes(before, paid, parameters)
}
