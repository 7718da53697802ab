import { z } from 'zod'
import { NumberField, RadioGroup, TextField } from '../../../ui/index.ts'
import { choice, text, type FieldWord } from '../../../web/fields.ts'
import type { Filled } from '../../../web/form-page.tsx'
import { VEHICLES } from '../travel.ts'

const unreadable: FieldWord = 'count-unreadable'

/** What is asked of a journey, beside its day and whose it is: of the member who made it and of who books it. */
export const journeyFields = {
  from: text(80),
  to: text(80),
  purpose: text(100),
  kilometres: z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, unreadable)
    .transform(Number),
  vehicle: choice(VEHICLES),
}

type Asked = 'from' | 'to' | 'purpose' | 'kilometres' | 'vehicle'

/** The fields of that, in the words of the form they stand in. */
export function JourneyFields(
  props: Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'> & {
    words: Readonly<Record<Asked | 'purposeHint' | 'kilometresHint', string>>
  },
) {
  const { visit, typed, wrong, words } = props
  const field = (name: Asked) => ({ name, label: words[name], value: typed[name], error: wrong(name) })
  return (
    <>
      <TextField {...field('from')} maxLength={80} />
      <TextField {...field('to')} maxLength={80} />
      <TextField {...field('purpose')} hint={words.purposeHint} maxLength={100} />
      <NumberField {...field('kilometres')} hint={words.kilometresHint} />
      <RadioGroup
        {...field('vehicle')}
        choices={VEHICLES.map((value) => ({ value, label: visit.text.spending.travel.supplier[value] }))}
      />
    </>
  )
}
