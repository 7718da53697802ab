import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { asText } from '../books/entry.ts'
import type { Id } from '../../values/id.ts'
import {
  annaPerson,
  bakery,
  gildehuis,
  greet,
  line,
  seenByGreet,
  submitted,
} from './invoice-examples.fixture.ts'
import { issue, whyNotIssue } from './issue.ts'

const given = { inYear: 42, linkToken: 'abc' }

function issued(...args: Parameters<typeof submitted>) {
  const done = issue(submitted(...args), seenByGreet(), given)
  if (!done.ok) throw new Error(done.reason)
  return done.value
}

describe('what is issued', () => {
  test('gets a number, a due day, a reference that banks keep, and is what it was', () => {
    const { issued: invoice } = issued([line('Etalage geschilderd', 1, 10_000n)])
    expect(invoice).toMatchObject({
      number: '2026-0042',
      issuedOn: '2026-03-29',
      dueOn: '2026-04-12',
      structuredReference: 'RF8820260042',
      total: 12_100n,
      open: 12_100n,
      state: 'issued',
      approvedBy: 'greet',
    })
    expect(invoice.buyer.name).toBe('Bakkerij De Zon')
    expect(invoice.buyer).not.toHaveProperty('email')
  })

  test('is in the books as a bookkeeper writes it', () => {
    expect(asText(issued([line('Etalage', 1, 10_000n)]).entry)).toBe(
      `2026-03-29 Factuur 2026-0042
  debtors                      121.00
  turnover:anna               -100.00
  vat-high                     -21.00`,
    )
  })

  test('has a turnover line for each VAT code, and VAT where there is any', () => {
    const lines = [
      line('Brood', 10, 350n, 'low'),
      line('Bezorgen', 1, 1000n),
      line('Les', 1, 5000n, 'exempt'),
    ]
    expect(asText(issued(lines).entry)).toBe(
      `2026-03-29 Factuur 2026-0042
  debtors                      100.25
  turnover:anna                -10.00
  vat-high                      -2.10
  turnover:anna                -35.00
  vat-low                       -3.15
  turnover:anna                -50.00`,
    )
  })
})

describe('what is not issued', () => {
  const draft = submitted([line('Etalage', 1, 10_000n)])
  const reason = (...args: Parameters<typeof whyNotIssue>) => whyNotIssue(...args)?.reason

  test('by one person alone: for one’s own pot, or what one put forward oneself', () => {
    expect(reason(draft, seenByGreet({ approver: annaPerson }))).toBe('own-invoice')
    expect(reason({ ...draft, submittedBy: greet }, seenByGreet())).toBe('own-content')
    expect(reason({ ...draft, submittedBy: greet, agreedBy: annaPerson }, seenByGreet())).toBeUndefined()
    expect(reason({ ...draft, draftedBy: greet }, seenByGreet())).toBeUndefined()
  })

  test('by whose hand gave the other their way in to Gilde', () => {
    const seen = seenByGreet({ holdsAccessOf: new Set([annaPerson]) })
    expect(reason(draft, seen)).toBe('own-hand')
    expect(reason({ ...draft, submittedBy: greet, agreedBy: annaPerson }, seen)).toBe('own-hand')
    const piet = 'piet' as Id<'person'>
    expect(reason({ ...draft, submittedBy: piet }, seen)).toBeUndefined()
  })

  test('what was not submitted, or changed since it was seen', () => {
    expect(reason({ ...draft, state: 'returned' }, seenByGreet())).toBe('not-submitted')
    expect(reason(draft, seenByGreet({ seenRevision: 2 }))).toBe('changed-meanwhile')
    expect(reason({ ...draft, total: 12_000n }, seenByGreet())).toBe('changed-meanwhile')
  })

  test('VAT that does not go with the mode or the customer', () => {
    expect(reason(draft, seenByGreet({ vatMode: 'kor' }))).toBe('vat-not-allowed')
    expect(reason(submitted([line('Werk', 1, 100n, 'reverse')]), seenByGreet())).toBe('vat-number-missing')
  })

  test('without the address of the customer above 100 euro; up to there it may', () => {
    const customer = { ...bakery, street: '', postcode: '', city: '' }
    expect(reason(draft, seenByGreet({ customer }))).toBe('customer-address-missing')
    expect(reason(submitted([line('Klusje', 1, 8000n)]), seenByGreet({ customer }))).toBeUndefined()
  })

  test('by a co-operative that lacks what the law asks', () => {
    const seller = { ...gildehuis, kvk: '' }
    expect(whyNotIssue(draft, seenByGreet({ seller }))).toMatchObject({
      reason: 'seller-incomplete',
      facts: { missing: 'seller-kvk' },
    })
    expect(reason(draft, seenByGreet({ seller: { ...gildehuis, vatNumber: '' } }))).toBe('seller-incomplete')
    const underKor = submitted([line('Etalage', 1, 10_000n, 'kor')])
    expect(
      reason(underKor, seenByGreet({ vatMode: 'kor', seller: { ...gildehuis, vatNumber: '' } })),
    ).toBeUndefined()
  })

  test('nothing, days in the wrong order, zero euro, more than a million', () => {
    expect(reason(submitted([]), seenByGreet())).toBe('no-lines')
    expect(reason(submitted([line('a', 1, 1n)], { workedFrom: day('2026-03-13') }), seenByGreet())).toBe(
      'days-out-of-order',
    )
    expect(reason(submitted([line('a', 1, 0n)]), seenByGreet())).toBe('total-zero')
    expect(reason(submitted([line('a', 1000, 100_000n)]), seenByGreet())).toBe('too-large')
    expect(reason(submitted([line(' ', 1, 100n)]), seenByGreet())).toBe('line-empty')
  })
})
