import type { Day } from './day.ts'

/** A day in the three fields of `DateField`, for a form that begins filled in; without a day they are empty. */
export function dayFields(name: string, on: Day | undefined): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = on?.split('-') ?? []
  return {
    [`${name}Day`]: date.replace(/^0/, ''),
    [`${name}Month`]: month.replace(/^0/, ''),
    [`${name}Year`]: year,
  }
}
