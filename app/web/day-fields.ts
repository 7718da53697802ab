import type { Day } from '../values/day.ts'
import type { Typed } from './form.ts'

/** A day as it stands in the three fields of `DateField`, for a form that begins filled in; without a day they are empty. */
export function dayFields(name: string, on: Day | undefined): Typed {
  const [year = '', month = '', date = ''] = on?.split('-') ?? []
  return {
    [`${name}Day`]: date.replace(/^0/, ''),
    [`${name}Month`]: month.replace(/^0/, ''),
    [`${name}Year`]: year,
  }
}
