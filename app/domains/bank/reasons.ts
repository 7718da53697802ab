import { z } from 'zod'
import type { LineReason } from './line-proposal.ts'

const fact = z.union([z.string().max(1000), z.number(), z.boolean(), z.array(z.string().max(100)).max(100)])

/** Reasons as they are kept: each a kind and the few facts that its sentence names. */
export const reasonsInput = z.array(z.record(z.string().max(40), fact)).max(100)

/** Reasons as they are kept with a decision: amounts as text, because JSON has no whole numbers without end. */
export function reasonsAsJson(reasons: readonly LineReason[]): z.input<typeof reasonsInput> {
  const text = JSON.stringify(reasons, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  return reasonsInput.parse(JSON.parse(text))
}

/** What a payout that was decided on did not say when there was one provider. */
const BEFORE_OTHERS = { provider: 'Mollie' }

/** Reasons as they were kept, to be told again. */
export function reasonsFromJson(kept: unknown): LineReason[] {
  if (!Array.isArray(kept)) return []
  return kept.map((reason: Record<string, unknown>) => {
    const amounts = ['cents', 'stillOpenCents'].filter((name) => typeof reason[name] === 'string')
    return {
      ...(reason['kind'] === 'online-payout' ? BEFORE_OTHERS : {}),
      ...reason,
      ...Object.fromEntries(amounts.map((name) => [name, BigInt(reason[name] as string)])),
    } as LineReason
  })
}
