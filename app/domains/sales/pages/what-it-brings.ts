import type { Tx } from '../../../platform/database.ts'
import { parseDay, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { parseEuro, type Cents } from '../../../values/money.ts'
import { isHugeAmount, quantity } from '../../../web/fields.ts'
import type { Typed } from '../../../web/form.ts'
import { previewSharing, type SharingPreview } from '../../pots/index.ts'
import { LARGEST } from '../content-rules.ts'
import { cellsOf, checkSplit, netOf, splitOf, type Share } from '../split.ts'
import { ratesOn, totalsOf, type Line, type Totals } from '../totals.ts'
import { FIRST_DAY_WITH_RATES } from '../../books/index.ts'
import { VAT_CODES, type VatCode } from '../vat.ts'
import { lineCount } from './invoice-form.ts'

/** What an invoice that is being written would bring, as far as it can be reckoned. Amounts in cents. */
export type WhatItBrings = {
  readonly totals: Totals
  /** Of joint work, what is of the member, without VAT; `unfit` when the split does not fit what is typed. */
  readonly own: Cents | 'unfit' | undefined
  /** How it would be shared out today; undefined when no scheme is in force. */
  readonly sharing: SharingPreview | undefined
}

/**
 * Reckons a form that may be half written: lines without a readable price or quantity do not count yet.
 *
 * @returns undefined as long as there is nothing to reckon
 */
export async function whatItBrings(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  typed: Typed,
  today: Day,
  shares: readonly Share[] = [],
): Promise<WhatItBrings | undefined> {
  const workedUntil = typedDay(typed, 'workedUntil') ?? typedDay(typed, 'workedFrom') ?? today
  const lines = readableLines(typed)
  if (lines.length === 0 || workedUntil < FIRST_DAY_WITH_RATES) return undefined
  const totals = totalsOf(lines, typed['prices'] === 'with', ratesOn(workedUntil))
  const own = ownPart(shares, totals, memberId)
  const net = typeof own === 'bigint' ? own : totals.net
  return { totals, own, sharing: await previewSharing(tx, cooperativeId, memberId, today, net) }
}

function ownPart(shares: readonly Share[], totals: Totals, memberId: Id<'member'>): WhatItBrings['own'] {
  const split = splitOf(shares)
  if (!split) return undefined
  return checkSplit(split, totals).ok ? netOf(cellsOf(split, totals), memberId) : 'unfit'
}

/** Why there is no picture of what an invoice brings: nothing typed yet, or nothing that can be an amount. */
export type NoPicture = 'empty' | 'unreadable' | 'tooLarge'

/** Tells a form of which nothing can be shown from one of which it can: an impossible amount is no picture. */
export function whyNoPicture(typed: Typed, brings: WhatItBrings | undefined): NoPicture | undefined {
  const places = Array.from({ length: lineCount(typed) }, (_, place) => `lines.${place}`)
  if (places.some((place) => isHugeAmount(typed[`${place}.unitPrice`] ?? ''))) return 'tooLarge'
  if (brings) return brings.totals.total > LARGEST ? 'tooLarge' : undefined
  return places.some((place) => (typed[`${place}.unitPrice`] ?? '').trim() !== '') ? 'unreadable' : 'empty'
}

function readableLines(typed: Typed): Line[] {
  return Array.from({ length: lineCount(typed) }, (_, place) => lineAt(typed, place)).filter(
    (line) => line !== undefined,
  )
}

function lineAt(typed: Typed, place: number): Line | undefined {
  const part = (name: string) => (typed[`lines.${place}.${name}`] ?? '').trim()
  const unitPrice = parseEuro(part('unitPrice'))
  const counted = quantity().safeParse(part('quantity'))
  const vatCode = VAT_CODES.find((code): code is VatCode => code === part('vatCode'))
  if (unitPrice === undefined || unitPrice <= 0n || !counted.success || !vatCode) return undefined
  return { description: part('description'), quantity: counted.data, unit: part('unit'), unitPrice, vatCode }
}

/** The day of three typed numbers, when it is one. */
export function typedDay(typed: Typed, name: string): Day | undefined {
  const [day, month, year] = ['Day', 'Month', 'Year'].map((part) => (typed[name + part] ?? '').trim())
  const century = year?.length === 2 ? `20${year}` : year
  return parseDay(`${century}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
}
