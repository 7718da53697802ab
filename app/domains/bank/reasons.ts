import { z } from 'zod'
import type { LineReason } from './propose-lines.ts'

/** Reasons as they are kept with a decision: amounts as text, because JSON has no whole numbers without end. */
export function reasonsAsJson(reasons: readonly LineReason[]): z.core.util.JSONType {
  const text = JSON.stringify(reasons, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  return JSON.parse(text) as z.core.util.JSONType
}

/** Reasons as they were kept, to be told again. */
export function reasonsFromJson(kept: unknown): LineReason[] {
  if (!Array.isArray(kept)) return []
  return kept.map((reason: Record<string, unknown>) => {
    const amounts = ['cents', 'stillOpenCents'].filter((name) => typeof reason[name] === 'string')
    return {
      ...reason,
      ...Object.fromEntries(amounts.map((name) => [name, BigInt(reason[name] as string)])),
    } as LineReason
  })
}
