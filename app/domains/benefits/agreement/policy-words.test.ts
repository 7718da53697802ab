import { expect, test } from 'vitest'
import { textIn } from '../../../text/index.ts'
import { day } from '../../../values/day.ts'
import { policyWithoutAgreement, type Policy } from '../engine/policy.ts'
import { costsOf, typedOf } from './policy-form.ts'
import { policyInWords } from './policy-words.ts'

/** Agreed before rules for such costs were refused: it stands in the table and is never changed. */
const telephone: Policy = {
  ...policyWithoutAgreement(day('2025-01-01')),
  reservedPotCounts: true,
  deductibleCostRules: [
    { category: 'job-cost', allowed: true, priorConsent: false },
    { category: 'Telefoon', allowed: true, cap: { amount: 30_000n, per: 'year' }, priorConsent: false },
  ],
}

test('an older rule for costs that nobody can reckon is told, with that we do not reckon it', () => {
  const said = policyInWords(telephone, textIn('nl').agreement.said, 'nl').map((one) =>
    one.replaceAll('\u00A0', ' '),
  )
  const costs = said.filter((sentence) => /^(Kosten van een opdracht|Telefoon):/.test(sentence))
  expect(costs).toEqual([
    'Kosten van een opdracht: gaat af van wat je verdient.',
    'Telefoon: gaat af van wat je verdient. Hoogstens € 300,00 per jaar. ' +
      'Dit rekent Gilde niet uit, want een bon heeft hier geen soort. Vraag het je consulent.',
  ])
})

test('it stays in the form as it was, to be taken away or changed', () =>
  expect(costsOf(typedOf(telephone, 'nl')).map(({ kind }) => kind)).toEqual(['job-cost', 'Telefoon']))
