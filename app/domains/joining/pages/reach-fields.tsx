import { TextField } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { Visit } from '../../../web/visit.ts'
import { askedOfApplicant, wordsOf } from './application-fields.tsx'
import { revisionField } from '../../../web/revision-field.ts'

const { phone, email, helper } = askedOfApplicant

/** What is asked of who corrects how to reach who applies. */
export const askedOfReach = { phone, email, helper, revision: revisionField() }

/** Phone, mail, and who may be called to help. */
export function ReachFields(props: {
  visit: Visit
  typed: Typed
  wrong(field: string): string | undefined
  /** Somebody fills it in for another, so no browser knows what to put there. */
  forAnother?: true
}) {
  const { visit, typed, wrong, forAnother } = props
  const { fields } = wordsOf(visit, forAnother)
  const complete = (what: string) => (forAnother ? 'off' : what)
  const of = (name: 'phone' | 'email' | 'helper') => ({
    name,
    label: fields[name],
    value: typed[name],
    error: wrong(name),
  })
  return (
    <>
      <TextField
        {...of('phone')}
        hint={fields.reachHint}
        type="tel"
        autocomplete={complete('tel')}
        neededIf={fields.phoneNeeded}
      />
      <TextField
        {...of('email')}
        type="email"
        autocomplete={complete('email')}
        neededIf={fields.emailNeeded}
      />
      <TextField {...of('helper')} hint={fields.helperHint} autocomplete="off" optional />
    </>
  )
}
