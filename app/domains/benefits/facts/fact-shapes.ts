/** What a member can tell about the benefit and the household: the shape of each field. No health, no BSN, no names. */
import { z } from 'zod'
import { cents, count, day } from '../../../platform/input.ts'

/** The fields, in the order in which we ask. `tax` is asked elsewhere. */
export const FACT_FIELDS = ['benefit', 'household', 'income', 'exemption', 'assets'] as const
export type FactField = (typeof FACT_FIELDS)[number]

/** Benefits of which we give no number: for those we say whom to ask. */
export const ASK_SCHEMES = ['IOAZ', 'TW', 'ZW', 'AIO', 'BBZ', 'other'] as const

/** The classes of the WIA as the decision letter names them, in percent. */
export const WIA_CLASSES = ['35-45', '45-55', '55-65', '65-80', '80-100'] as const

/** How old somebody is, as far as a rule asks. */
export const AGES = ['18-20', '21-26', '27-aow', 'aow'] as const
export const SPOUSE_AGES = ['18-20', '21-aow', 'aow'] as const

type Amount = z.ZodType<bigint>

/** One shape per field; amounts in cents, as the caller keeps them. */
function shapesOf<A extends Amount>(amount: A) {
  return {
    benefit: z.discriminatedUnion('scheme', [
      z.strictObject({ scheme: z.literal('none') }),
      z.strictObject({ scheme: z.literal('PW') }),
      z.strictObject({ scheme: z.literal('IOAW'), grossBase: amount }),
      z.strictObject({ scheme: z.literal('WAJONG'), fullBenefit: amount, canWork: z.enum(['yes', 'no']) }),
      z.strictObject({ scheme: z.literal('WIA'), monthlyWage: amount, firstMonth: day() }),
      z.strictObject({
        scheme: z.literal('WIA-AFTER'),
        monthlyWage: amount,
        remainingCapacity: amount,
        wiaClass: z.enum(WIA_CLASSES),
      }),
      z.strictObject({ scheme: z.literal('WW'), benefit: amount, dailyWage: amount, hoursPerWeek: count() }),
      ...ASK_SCHEMES.map((scheme) => z.strictObject({ scheme: z.literal(scheme) })),
    ]),
    household: z.discriminatedUnion('living', [
      z.strictObject({ living: z.literal('alone'), age: z.enum(AGES), housemates: count() }),
      z.strictObject({ living: z.literal('single-parent'), age: z.enum(AGES), housemates: count() }),
      z.strictObject({
        living: z.enum(['couple', 'couple-children']),
        age: z.enum(AGES),
        spouseAge: z.enum(SPOUSE_AGES),
        spouseHasRight: z.enum(['yes', 'no']),
        housemates: count(),
      }),
      z.strictObject({ living: z.literal('institution'), age: z.enum(AGES) }),
    ]),
    income: z.strictObject({ other: amount, spouseWork: amount, spouseOther: amount }),
    exemption: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('work'), monthsUsed: count() }),
      z.strictObject({ kind: z.literal('single-parent'), monthsUsed: count(), youngestChildYears: count() }),
      z.strictObject({ kind: z.literal('medical') }),
      z.strictObject({ kind: z.literal('pension-age') }),
      z.strictObject({ kind: z.literal('work-2027'), monthsUsed: count() }),
    ]),
    assets: z.strictObject({ owned: amount }),
  }
}

/** As told: amounts are cents, not below 0. */
export const TOLD = shapesOf(cents().refine((amount) => amount >= 0n))

/** As the table keeps it: amounts are whole cents in text. */
export const KEPT = shapesOf(
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform((digits) => BigInt(digits)),
)

/** What a field holds. */
export type FactValues = { readonly [F in FactField]: z.output<(typeof TOLD)[F]> }

/** One fact: a field with what was told. */
export type Fact = { [F in FactField]: { readonly field: F; readonly value: FactValues[F] } }[FactField]

/**
 * Reads a fact back from the table.
 *
 * @throws Error when the column holds something else: that is a bug, and nobody is told a sum by half a fact
 */
export function readFact(field: FactField, json: unknown): Fact {
  return { field, value: KEPT[field].parse(json) } as Fact
}

/** Turns a fact into what the table keeps. */
export function storeFact({ value }: Fact): string {
  return JSON.stringify(value, (_name, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
}
