/** The quantities of a credit form. */
import type { FieldError } from '../../../ui/index.ts'
import { formatQuantity } from '../../../values/format.ts'
import { quantity } from '../../../web/fields.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Chosen } from '../credit.ts'
import type { Creditable } from './credit-state.ts'

/** What is chosen; undefined when a quantity cannot be read. An empty quantity stays as it is. */
export function chosenOf(typed: Typed): Chosen | undefined {
  if (typed['what'] !== 'some') return 'all'
  const lines: { line: number; quantity: bigint }[] = []
  for (const [name, value] of Object.entries(typed)) {
    const place = /^lines\.(\d{1,3})\.quantity$/.exec(name)?.[1]
    if (place === undefined || value.trim() === '' || value.trim() === '0') continue
    const read = quantity().safeParse(value)
    if (!read.success) return undefined
    lines.push({ line: Number(place) + 1, quantity: read.data })
  }
  return lines
}

/** Whether somebody filled in a quantity: then "everything" may not be what they mean. */
export function hasQuantity(typed: Typed): boolean {
  return Object.entries(typed).some(([name, value]) => name.endsWith('.quantity') && value.trim() !== '')
}

/** What is wrong with the quantities, when a part is chosen: not to be read, or more than is left of the line. */
export function quantityErrors(
  visit: CooperativeVisit,
  { invoice, left }: Creditable,
  typed: Typed,
): FieldError[] {
  if (typed['what'] !== 'some') return []
  const wrong = visit.text.form.wrong['quantity-unreadable']
  return Object.entries(typed).flatMap(([name, value]) => {
    const place = /^lines\.(\d{1,3})\.quantity$/.exec(name)?.[1]
    if (place === undefined || ['', '0'].includes(value.trim())) return []
    const words = visit.text.salesPages.credit
    const read = quantity().safeParse(value)
    if (!read.success)
      return [{ field: name, sentence: wrong(words.names.quantity({ line: Number(place) + 1 })) }]
    const most = left[Number(place)] ?? 0n
    if (read.data <= most) return []
    const unit = invoice.lines[Number(place)]?.unit ?? ''
    return [
      {
        field: name,
        sentence: words.moreThanLeft({ left: `${formatQuantity(most, visit.language)} ${unit}`.trim() }),
      },
    ]
  })
}
