import { z } from 'zod'
import { cents } from '../../platform/input.ts'
import { fromDecimal, toDecimal, type Cents } from '../../values/money.ts'
import { isComplete } from './scheme-check.ts'
import { APPROVERS, DESTINATIONS, PURPOSES, type Open, type Scheme, type SchemeDraft } from './scheme.ts'

/**
 * A scheme as it is stored (a jsonb column), sent and kept in files: amounts stand as decimal text
 * (`"2000.00"`) because JSON has no bigint, rates as basis points, what is not decided as `"open"`.
 * Unknown fields are refused: a rule that we would not follow must not look as if we did.
 */
const decimal = z.codec(z.string().regex(/^\d{1,10}\.\d{2}$/), z.bigint(), {
  decode: (text) => fromDecimal(text)!,
  encode: (amount) => toDecimal(amount),
})
const open = z.literal('open')
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const words = z.string().trim().min(1).max(80)

/** The parts of a scheme, with its amounts written as `amount` says. */
function schemeWith<Amount extends z.ZodType<Cents>>(amount: Amount) {
  const take = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('percentage'),
      of: z.enum(['turnover', 'net-turnover', 'remainder']),
      basisPoints: z.union([z.int().min(0).max(10_000), open]),
      capPerYear: z.exactOptional(z.union([amount, open])),
    }),
    z.strictObject({ kind: z.literal('first'), amountPerYear: z.union([amount, open]) }),
    z.strictObject({ kind: z.literal('rest') }),
  ])
  const step = z.strictObject({
    key,
    destination: z.enum(DESTINATIONS),
    label: z.exactOptional(words),
    take,
  })
  const threshold = z.strictObject({
    amount: z.union([amount, open]),
    above: z.enum(['municipality', 'cooperative', 'training', 'stays', 'open']),
  })
  return z.strictObject({
    name: words,
    steps: z.array(step).max(12).readonly(),
    lossFallsOn: z.enum(['member-pot', 'cooperative']),
    pot: z.strictObject({
      threshold: z.exactOptional(threshold),
      maySpendOn: z.array(z.enum(PURPOSES)).max(5).readonly(),
      approvers: z.strictObject({
        anyOf: z.array(z.enum(APPROVERS)).max(5).readonly(),
        count: z.literal([1, 2]),
        administratorUpTo: z.exactOptional(z.union([amount, open])),
      }),
      payoutToMember: z.boolean(),
      onLeaving: z.enum(['municipality', 'cooperative', 'training', 'own-business', 'frozen', 'open']),
    }),
  })
}

/** The stored form of a scheme, both ways: `z.decode` gives a `SchemeDraft`, `z.encode` JSON. */
export const schemeSchema = schemeWith(decimal)

/** A draft as a command gets it: the same parts, its amounts in cents. */
export const draftInput = schemeWith(cents().min(0n))

/** A scheme in the form in which it is stored. */
export type StoredScheme = z.input<typeof schemeSchema>

/**
 * Reads a scheme that may still hold open numbers.
 *
 * @param stored what `storeScheme` made, or a file of the operator
 * @throws z.ZodError when it has not that form
 */
export function readDraft(stored: unknown): SchemeDraft {
  return schemeSchema.parse(stored)
}

/**
 * Reads a scheme that is or was in force, so one that the check let through.
 *
 * @throws z.ZodError when it has not the stored form
 * @throws Error when something in it blocks it: it can then not have come into force
 */
export function readScheme(stored: unknown): Scheme {
  const draft = readDraft(stored)
  if (!isComplete(draft)) throw new Error(`scheme "${draft.name}" cannot be in force`)
  return draft
}

/** A scheme as JSON, for a jsonb column or a file. */
export function storeScheme(scheme: Scheme<Open>): StoredScheme {
  return z.encode(schemeSchema, scheme)
}
