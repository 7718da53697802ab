/** A municipality that pays a benefit to members, as the office keeps it. Pure. */
import { z } from 'zod'
import { onOneLine } from '../../../values/one-line.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'

/** How a monthly statement reaches a municipality: its people read it here, it is mailed, or the office posts it. */
export const DELIVERIES = ['portal', 'mail', 'print'] as const

/** One of `DELIVERIES`. */
export type Delivery = (typeof DELIVERIES)[number]

/** The way by which statements reach a municipality, with the addresses that belong to it. */
export type Way = {
  readonly delivery: Delivery
  readonly email: string | null
  /** On the street; empty when there is none. */
  readonly address: string
}

/** Whether statements go the same way to the same addresses. */
export function sameWay(one: Way, other: Way): boolean {
  return one.delivery === other.delivery && one.email === other.email && one.address === other.address
}

/** The way as it was typed. */
export function wayOf({ delivery, email, address }: MunicipalityFacts): Way {
  return { delivery, email: email.trim() || null, address: address.trim() }
}

/** What is typed of a municipality. */
export const municipalityFacts = z.object({
  name: z.string().min(1).max(120).transform(onOneLine),
  delivery: z.enum(DELIVERIES),
  /** Empty when there is none. */
  email: z.string().max(200),
  /** Empty when there is none; may have several lines. */
  address: z.string().max(400),
  /** The day of the next month before which a statement has to be there. */
  dueDay: z.int().min(1).max(28),
})

/** A municipality as it was typed and checked. */
export type MunicipalityFacts = z.output<typeof municipalityFacts>

/** Why a municipality cannot be kept as it was typed. */
export type MunicipalityRefusal =
  | 'municipality-name-taken'
  | 'statement-email-missing'
  | 'statement-address-missing'

/**
 * Whether statements can reach it: mail needs an e-mail address, paper an address on the street.
 *
 * @param otherNames of the municipalities that are there already, without this one
 */
export function judgeMunicipality(
  facts: MunicipalityFacts,
  otherNames: readonly string[],
): Result<null, MunicipalityRefusal> {
  const same = (name: string) => name.toLowerCase() === facts.name.toLowerCase()
  if (otherNames.some(same)) return refuse('municipality-name-taken')
  if (facts.delivery === 'mail' && facts.email.trim() === '') return refuse('statement-email-missing')
  if (facts.delivery === 'print' && facts.address.trim() === '') return refuse('statement-address-missing')
  return ok(null)
}
