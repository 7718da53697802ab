/** How much of a thing one member may hold: in the form of the administration, and as members read it. */
import { z } from 'zod'
import { NumberField, Select } from '../../../ui/index.ts'
import type { FieldWord } from '../../../web/fields.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { MOST_AHEAD } from '../check-thing.ts'
import type { MostAhead, MostPerMember, Thing } from '../thing.ts'

const BOOKINGS = [1, 2, 3, 4, 5, 10]
const HOURS = [2, 4, 8, 12, 16, 24, 40]

/** What is chosen: `bookings-2`, `hours-8`, or nothing. */
export function mostField() {
  return z
    .string('choose' satisfies FieldWord)
    .regex(/^((bookings|hours)-\d{1,2})?$/, 'choose' satisfies FieldWord)
    .refine((chosen) => MOST_AHEAD.nullable().safeParse(mostOf(chosen)).success, 'choose' satisfies FieldWord)
}

/** What was chosen, as it is kept. */
export function mostOf(chosen: string): MostAhead | null {
  const [of, count] = chosen.split('-')
  if (!count) return null
  return of === 'hours'
    ? { of: 'half-hours', count: Number(count) * 2 }
    : { of: 'bookings', count: Number(count) }
}

/** What is kept, as it is chosen. */
export function typedMost({ most }: MostPerMember): string {
  if (most === null) return ''
  return most.of === 'bookings' ? `bookings-${most.count}` : `hours-${most.count / 2}`
}

type Of = (name: string) => { name: string; value: string | undefined; error: string | undefined }

/** The two fields: at the same time, and ahead. */
export function MostFields(props: { visit: CooperativeVisit; of: Of; most: string | undefined }) {
  const words = props.visit.text.facilities.form
  const choices = [
    { value: '', label: words.noMost },
    ...BOOKINGS.map((count) => ({ value: `bookings-${count}`, label: words.mostBookings({ count }) })),
    ...HOURS.map((hours) => ({ value: `hours-${hours}`, label: words.mostHours({ hours }) })),
  ]
  return (
    <>
      <NumberField {...props.of('atOnce')} label={words.atOnce} hint={words.atOnceHint} />
      <Select {...props.of('most')} label={words.most} hint={words.mostHint} choices={choices} always />
    </>
  )
}

/** What one member may hold, for the facts of a thing; nothing where nothing keeps anybody from more. */
export function mostInWords(visit: CooperativeVisit, thing: Thing) {
  const { facts } = visit.text.facilities
  const { pieces, atOnce, most } = thing
  const said = [
    ...(pieces > atOnce ? [facts.atOnce({ count: atOnce })] : []),
    ...(most?.of === 'bookings' ? [facts.mostBookings(most)] : []),
    ...(most?.of === 'half-hours' ? [facts.mostHours({ hours: most.count / 2 })] : []),
  ]
  return said.length === 0 ? [] : [{ label: facts.perMember, value: said.join(', ') }]
}
