import { describe, expect, test } from 'vitest'
import type { Id } from '../../values/id.ts'
import {
  accountThatHolds,
  isUsable,
  isWaiting,
  maskedIban,
  usableFrom,
  type PayeeAccount,
} from './payee-account.ts'

const MONDAY = new Date('2026-11-23T09:00:00Z')
const later = (days: number) => new Date(MONDAY.getTime() + days * 24 * 60 * 60 * 1000)

const account = (iban: string, more: Partial<PayeeAccount>): PayeeAccount => ({
  id: iban as Id<'payee-account'>,
  payee: { kind: 'member', id: 'm', name: 'M. Voorbeeld' },
  iban,
  holder: 'M. Voorbeeld',
  reference: '',
  enteredBy: 'p' as Id<'person'>,
  enteredByName: 'M. Voorbeeld',
  enteredAt: MONDAY,
  usableFrom: null,
  answer: null,
  answeredByName: null,
  answeredAt: null,
  ...more,
})

describe('on which account somebody is paid', () => {
  test('the first account of a member may be used at once, a changed one a week later', () => {
    expect(usableFrom([], MONDAY)).toEqual(MONDAY)
    expect(usableFrom([account('old', {})], MONDAY)).toEqual(later(7))
    expect(usableFrom([account('old', { answer: 'replaced' })], MONDAY)).toEqual(later(7))
  })
  test('after one that was said no to, the next is the first', () => {
    expect(usableFrom([account('stolen', { answer: 'no' })], MONDAY)).toEqual(MONDAY)
  })
  test.each<[string, Partial<PayeeAccount>, boolean, boolean]>([
    ['somebody else said yes', { answer: 'yes' }, true, false],
    ['its day has come', { usableFrom: MONDAY }, true, false],
    ['its day is tomorrow', { usableFrom: later(1) }, false, true],
    ['it has no day, and nobody answered', {}, false, true],
    ['somebody said no, though its day came', { answer: 'no', usableFrom: MONDAY }, false, false],
    ['another came in its place', { answer: 'replaced', usableFrom: MONDAY }, false, false],
  ])('%s', (_why, more, usable, waiting) => {
    const one = account('NL00', more)
    expect([isUsable(one, MONDAY), isWaiting(one, MONDAY)]).toEqual([usable, waiting])
  })
  test('the latest that may be used holds; as long as a change waits, that is the one before', () => {
    const old = account('old', { usableFrom: later(-30) })
    const changed = account('changed', { usableFrom: later(7) })
    expect(accountThatHolds([changed, old], MONDAY)).toBe(old)
    expect(accountThatHolds([changed, old], later(7))).toBe(changed)
    expect(accountThatHolds([{ ...changed, answer: 'yes' }, old], MONDAY)?.iban).toBe('changed')
    expect(accountThatHolds([account('x', {})], MONDAY)).toBeUndefined()
  })
  test('others see its country, its bank and the last four digits', () => {
    expect(maskedIban('NL86INGB0002445588')).toBe('NL•• INGB •••• •• 5588')
  })
})
