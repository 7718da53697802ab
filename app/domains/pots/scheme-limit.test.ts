/** Up to which amount one yes of the administration is enough, as a scheme says it. */
import { describe, expect, test } from 'vitest'
import { schemes as english } from '../../text/en/schemes.ts'
import { schemes as dutch } from '../../text/nl/schemes.ts'
import { newId } from '../../../test/new-id.ts'
import { presets } from './presets.ts'
import { approvalInWords } from './approval-words.ts'
import { mayApprove, yesToCome, type PotYes } from './pot-request.ts'
import { checkScheme, isComplete } from './scheme-check.ts'
import { readSchemeForm, typedOf } from './scheme-form.ts'
import { readDraft, readScheme, storeScheme } from './scheme-stored.ts'
import type { Approver, Approvers, Open, SchemeDraft } from './scheme.ts'

const { draft } = presets[0]!
const withApprovers = (approvers: Approvers<Open>): SchemeDraft => ({
  ...draft,
  pot: { ...draft.pot, approvers },
})
const limited = (administratorUpTo: bigint | 'open', anyOf: readonly Approver[] = ['coach', 'board']) =>
  withApprovers({ anyOf, count: 2, administratorUpTo })
const yesOf = (...roles: Approver[]): PotYes[] => roles.map((as) => ({ person: newId(), name: null, as }))

describe('a version of a scheme', () => {
  test('of before has no limit, and stays as it was stored', () => {
    const stored = storeScheme(withApprovers({ anyOf: ['board'], count: 1 }))
    expect(JSON.stringify(stored)).not.toContain('administratorUpTo')
    expect(readScheme(stored).pot.approvers.administratorUpTo).toBeUndefined()
    expect(storeScheme(readDraft(stored))).toEqual(stored)
  })

  test('keeps its limit through JSON and through the form, decided or open', () => {
    for (const one of [limited(250_00n), limited('open')]) {
      expect(readDraft(JSON.parse(JSON.stringify(storeScheme(one))))).toEqual(one)
      for (const language of ['nl', 'en'] as const)
        expect(readSchemeForm(typedOf(one, language), one.name)).toEqual({ ok: true, draft: one })
    }
  })

  test('a form that cannot be read says so at the amount; one without the field has no limit', () => {
    const typed = { ...typedOf(limited(250_00n), 'nl'), limitAmount: 'weinig' }
    expect(readSchemeForm(typed, 'x')).toEqual({ ok: false, errors: { limitAmount: 'amount-unreadable' } })
    const { limit: _, limitAmount: __, ...before } = typedOf(draft, 'nl')
    expect(readSchemeForm(before, draft.name)).toEqual({ ok: true, draft })
  })

  test.each([
    ['open: it is still to be decided', limited('open'), 'open-limit'],
    ['nothing', limited(0n), 'limit-not-positive'],
    ['nobody above it', limited(250_00n, []), 'limit-without-approvers'],
  ])('does not come into force with a limit of %s', (_, one, word) => {
    expect(checkScheme(one).map((finding) => finding.word)).toContain(word)
    expect(isComplete(one)).toBe(false)
  })

  test('says it in words, in both languages', () => {
    const nl = approvalInWords(limited(250_00n).pot, { words: dutch, language: 'nl' })
    expect(nl).toContain('Kost het hooguit €\u00a0250,00? Dan is één ja van de administratie genoeg.')
    const en = approvalInWords(limited(250_00n).pot, { words: english, language: 'en' })
    expect(en).toContain('one yes of the administration is enough')
    expect(approvalInWords(limited('open').pot, { words: dutch, language: 'nl' })).toContain(
      'nog niet bepaald',
    )
  })
})

describe('how many still have to say yes', () => {
  const rules: Approvers = { anyOf: ['board', 'coach'], count: 2, administratorUpTo: 250_00n }

  test.each([
    ['small, the administration', 250_00n, yesOf('administrator'), 0],
    ['small, one of the others: two of those are needed, as for more', 250_00n, yesOf('board'), 1],
    ['small, two of the others: the administration is the applicant', 250_00n, yesOf('board', 'coach'), 0],
    ['a cent more, the administration', 250_01n, yesOf('administrator'), 2],
    ['a cent more, two of those whom the scheme names', 250_01n, yesOf('board', 'coach'), 0],
  ])('%s', (_, amount, yes, toCome) => expect(yesToCome(rules, yes, amount)).toBe(toCome))

  test('the administration may say yes to what is small, and to no more than that', () => {
    expect(mayApprove(rules, 250_00n)).toEqual(['administrator', 'board', 'coach'])
    expect(mayApprove(rules, 250_01n)).toEqual(['board', 'coach'])
  })

  test('one person counts once', () => {
    const [one] = yesOf('board')
    expect(yesToCome(rules, [one!, { ...one!, as: 'coach' }], 300_00n)).toBe(1)
  })
})
