/** Wajong since 2021: what of each euro stays. The guarantee amount and wage dispensation are for UWV. */
import type { Day } from '../../../values/day.ts'
import { percentOf } from '../../../values/exact-number.ts'
import { greatest, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import { percentOn, type NoValue } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { ofFacts, stepOf, type Step } from './step.ts'

export type WajongOffset = { readonly offset: Cents; readonly kept: Cents; readonly steps: readonly Step[] }

/**
 * Of income 70 % is taken off with work capacity, 75 % without: 30 or 25 cents of a euro stay.
 *
 * @param income gross cents in the month (yearly estimate ÷ 12); a loss counts as nothing
 */
export function wajongOffset(
  income: Cents,
  hasWorkCapacity: boolean,
  on: Day,
  parameters: Parameters,
): Result<WajongOffset, NoValue> {
  const key = `${hasWorkCapacity ? 'withCapacity' : 'noCapacity'}.offsetPercent`
  const row = percentOn(parameters, 'WAJONG', key, on)
  if (!row.ok) return row
  const { value: percent, fact } = row.value
  const counted = greatest(0n, income)
  const offset = percentOf(counted, percent)
  const kept = counted - offset
  const step = stepOf(
    'wajong-offset',
    offset,
    { income: counted, percent, offset, kept },
    ofFacts('Wajong', [fact], 'not-confirmed'),
  )
  return ok({ offset, kept, steps: [step] })
}

/**
 * The benefit of a month after the offset, never below 0.
 *
 * @param fullBenefit gross cents without any income, from the decision letter
 */
export function wajongMonth(
  fullBenefit: Cents,
  income: Cents,
  hasWorkCapacity: boolean,
  on: Day,
  parameters: Parameters,
): Result<WajongOffset & { readonly benefit: Cents }, NoValue> {
  const slope = wajongOffset(income, hasWorkCapacity, on, parameters)
  if (!slope.ok) return slope
  const { steps, ...rest } = slope.value
  const benefit = greatest(0n, fullBenefit - rest.offset)
  const ground = { article: steps[0]!.article, source: steps[0]!.source, certainty: steps[0]!.certainty }
  return ok({
    ...rest,
    benefit,
    steps: [...steps, stepOf('wajong-benefit', benefit, { before: fullBenefit, benefit }, ground)],
  })
}
