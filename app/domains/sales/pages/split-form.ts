/** Dividing joint work, an invoice or a quote: what is chosen and typed, read into a split. */
import { z } from 'zod'
import { count } from '../../../platform/input.ts'
import { formatAmount, formatPercentage } from '../../../values/format.ts'
import { isId, type Id } from '../../../values/id.ts'
import { divide, parseEuro } from '../../../values/money.ts'
import { parsePercentage } from '../../../values/percentage.ts'
import { choice } from '../../../web/fields.ts'
import type { FieldErrors, Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Draft } from '../invoice.ts'
import { splitOf, type Split, type Stake } from '../split.ts'

/** The ways to divide, in the order in which they are offered. */
export const WAYS = ['percent', 'amount', 'lines'] as const
export type Way = Split['by']

/** What is divided, as it was seen. */
export type Work = Pick<Draft, 'memberId' | 'revision' | 'lines' | 'net'> & {
  readonly shares: readonly Stake[]
}

/** Work that whoever asks may divide, the names of who can be in it, and where that is done. */
export type Divisible = {
  readonly work: Work
  readonly names: ReadonlyMap<Id<'member'>, string>
  /** The address of the form, and of the page it comes back to. */
  readonly here: string
  readonly back: string
  /** What an invoice is called otherwise than a quote. */
  readonly called: 'invoice' | 'quote'
}

const texts = z.record(z.string(), z.string()).default({})

/** The second step: `met` are the members, with a comma between them, who leads first. */
export const splitForm = z.object({
  revision: z.coerce.number().pipe(count()),
  hoe: choice(WAYS),
  met: z.string().max(2000),
  part: texts,
  line: texts,
})

/** With whom and in which way; undefined as long as that is not chosen. */
export type Chosen = { readonly members: readonly Id<'member'>[]; readonly way: Way }

/** What the first step chose: in the address, or in what the second step sends along. */
export function chosenFrom(
  work: Pick<Work, 'memberId'>,
  met: readonly string[],
  hoe: string | null,
): Chosen | undefined {
  const way = WAYS.find((one) => one === hoe)
  const others = met.flatMap((id) => (isId<'member'>(id) && id !== work.memberId ? [id] : []))
  if (!way || others.length === 0) return undefined
  return { way, members: [work.memberId, ...new Set(others)] }
}

/** What stands in the fields at first: what was said before in this way, else even parts. */
export function beginOf(visit: CooperativeVisit, work: Work, { members, way }: Chosen): Typed {
  const before = splitOf(work.shares)
  const share = (id: Id<'member'>) => work.shares.find(({ memberId }) => memberId === id)
  const same =
    before?.by === way && members.every((id) => share(id)) && members.length === before.parts.length
  const even = members.map(() => 1n)
  const fields: Record<string, string> = {}
  if (way === 'lines') {
    work.lines.forEach((_, at) => {
      const whose = work.shares.find(({ lines }) => lines?.includes(at + 1))?.memberId
      fields[`line.${at + 1}`] = whose && members.includes(whose) ? whose : ''
    })
    return fields
  }
  const parts = divide(way === 'percent' ? 10_000n : work.net, even)
  members.forEach((id, at) => {
    const said = share(id)
    const part = parts[at]!
    fields[`part.${id}`] =
      way === 'percent'
        ? formatPercentage((same && said?.basisPoints) || Number(part), visit.language).replace(/\s?%/, '')
        : formatAmount((same && said?.saidAmount) || part, visit.language)
  })
  return fields
}

/** The split as typed, or what is wrong with each field. */
export function splitTyped(
  { members, way }: Chosen,
  work: Pick<Work, 'lines'>,
  { part, line }: Pick<z.output<typeof splitForm>, 'part' | 'line'>,
): { split: Split } | { errors: FieldErrors } {
  const errors: Record<string, FieldErrors[string]> = {}
  if (way === 'lines') {
    const whose = work.lines.map((_, at) => line[String(at + 1)] ?? '')
    whose.forEach((id, at) => {
      if (!members.some((member) => member === id)) errors[`line.${at + 1}`] = 'choose'
    })
    const parts = members.map((memberId) => ({
      memberId,
      lines: whose.flatMap((id, at) => (id === memberId ? [at + 1] : [])),
    }))
    return Object.keys(errors).length > 0 ? { errors } : { split: { by: 'lines', parts } }
  }
  const typed = members.map((memberId) => ({ memberId, text: (part[memberId] ?? '').trim() }))
  const read = <T>(of: (text: string) => T | undefined, wrong: FieldErrors[string]) =>
    typed.flatMap(({ memberId, text }) => {
      const value = text === '' ? undefined : of(text)
      if (value === undefined) errors[`part.${memberId}`] = text === '' ? 'required' : wrong
      return value === undefined ? [] : [{ memberId, value }]
    })
  if (way === 'percent') {
    const parts = read(parsePercentage, 'percentage-unreadable').map(({ memberId, value: basisPoints }) => {
      return { memberId, basisPoints }
    })
    return Object.keys(errors).length > 0 ? { errors } : { split: { by: 'percent', parts } }
  }
  const parts = read(parseEuro, 'amount-unreadable').map(({ memberId, value: amount }) => ({
    memberId,
    amount,
  }))
  return Object.keys(errors).length > 0 ? { errors } : { split: { by: 'amount', parts } }
}
