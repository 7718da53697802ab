/** A month of bijstand in a case: a household, net income, an exemption and the months used. */
import type { Day } from '../../../../values/day.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { ExemptionGrant, ExemptionKind } from '../exemption-grant.ts'
import { monthBenefit, type AdultMonth, type MonthFacts } from '../month.ts'
import type { Parameters } from '../parameters.ts'
import { policyWithoutAgreement, type Policy } from '../policy.ts'
import type { Answered } from './case-answer.ts'
import type { CaseFields, CaseRefusal } from './case-fields.ts'
import { householdOf } from './household-case.ts'

/** Answers it. Income is net of tax, as the cases give it. */
export function monthCase(fields: CaseFields, on: Day, parameters: Parameters): Answered {
  const household = householdOf(fields, on, parameters)
  if (!household.ok) return household
  const self = adultMonth(fields, on, {
    income: 'netIncomeCents',
    exemption: 'exemption',
    months: 'monthsUsed',
  })
  if (!self.ok) return self
  const names = { income: 'spouseNetIncomeCents', exemption: 'spouseExemption', months: 'spouseMonthsUsed' }
  const spouse = adultMonth(fields, on, names)
  if (!spouse.ok) return spouse
  // Nobody lives with a single person whose income could count.
  const alone = household.value.form !== 'couple'
  for (const name of Object.values(names)) if (alone && fields.has(name)) fields.wrong(name)
  const canPay = fields.flag('parentsCanContribute')
  const normDecided = fields.cents('normInclHolidayCents')
  const other = fields.cents('otherIncomeCents') ?? 0n
  const facts: MonthFacts = {
    on,
    household: household.value,
    self: { ...self.value, other },
    spouse: spouse.value,
    ...(canPay === false ? { parentsCannotPay: 1 } : {}),
    ...(normDecided === undefined ? {} : { normDecided }),
  }
  const policy = policyOf(fields, on)
  if (!policy.ok) return policy
  const month = monthBenefit(facts, { policy: policy.value, phase: 'provisional' }, parameters)
  if (!month.ok) return month
  const { norm, exempt, counted, benefit, withoutHoliday, holiday, steps } = month.value
  return {
    result: {
      normInclHolidayCents: norm,
      costSharers: household.value.costSharers,
      exemptCents: exempt,
      countedCents: counted,
      benefitInclCents: benefit,
      benefitExclCents: withoutHoliday,
      holidayCents: holiday,
    },
    steps,
  }
}

function policyOf(fields: CaseFields, on: Day): Result<Policy, CaseRefusal> {
  const share = fields.percent('holidayPercentOfInclusive')
  // A policy has whole basis points; a case with more decimals than that asks for another rule.
  if (share && (10_000n % share.whole !== 0n || share.part > 100n * share.whole))
    return refuse('field-wrong', { field: 'holidayPercentOfInclusive' })
  return ok({
    ...policyWithoutAgreement(on),
    applies2027RulesIn2026: fields.flag('applies2027RulesIn2026') ?? false,
    exemptionAllowedForSelfEmployed: fields.flag('exemptionAllowedForSelfEmployed') ?? true,
    ...(share ? { holidayBasisPoints: Number((share.part * 100n) / share.whole) } : {}),
  })
}

type Names = { readonly income: string; readonly exemption: string; readonly months: string }

function adultMonth(fields: CaseFields, on: Day, names: Names): Result<AdultMonth, CaseRefusal> {
  const selfEmployed = fields.flag('selfEmployed') === true
  // A wage is never negative; a business can have a loss, which counts as nothing.
  const work = (selfEmployed ? fields.result(names.income) : fields.cents(names.income)) ?? 0n
  const grant = grantOf(fields, on, names)
  if (!grant.ok) return grant
  const workFrom = selfEmployed ? 'self-employment' : 'employment'
  return ok({ work, workFrom, other: 0n, ...(grant.value ? { grant: grant.value } : {}) })
}

function grantOf(fields: CaseFields, on: Day, names: Names): Result<ExemptionGrant | undefined, CaseRefusal> {
  const word = fields.word(names.exemption)
  const monthsUsed = fields.whole(names.months) ?? 0
  const youngestChildYears = fields.whole('youngestChildAge')
  const usedUp = fields.flag('nExhausted')
  const [from, until] = [fields.day('grantedFrom'), fields.day('grantedUntil')]
  if (word === undefined || word === 'none') return ok(undefined)
  const kind = kindOf(word, on)
  if (!kind) return refuse('field-wrong', { field: names.exemption })
  return ok({
    kind,
    monthsUsed,
    ...(youngestChildYears === undefined ? {} : { youngestChildYears }),
    ...(usedUp === undefined ? {} : { workMonthsUsedUp: usedUp }),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  })
}

const LETTERS: Readonly<Record<string, ExemptionKind>> = {
  n: 'work',
  naow: 'pension-age',
  r: 'single-parent',
  y: 'medical',
  z: 'subsidised',
  aa: 'subsidised-after',
  '34a': 'work-2027',
  '2027': 'work-2027',
  general2027: 'work-2027',
  medical2027: 'medical-2027',
  aow2027: 'pension-age-2027',
  '34a1a': 'work-2027',
  '34a2': 'work-2027-longer',
  '34a1b': 'medical-2027',
  '34a1c': 'pension-age-2027',
}

/** The letter of the law, or our own name; in 2015 letter z was that of medical hours. */
function kindOf(word: string, on: Day): ExemptionKind | undefined {
  const letter = word.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (letter === 'z' && on < '2016-01-01') return 'medical'
  const own = Object.values(LETTERS).find((kind) => kind === word)
  return own ?? (Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined)
}
