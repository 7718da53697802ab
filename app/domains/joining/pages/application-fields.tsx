import { FieldGroup, RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { choice, optionalEmail, optionalText, text } from '../../../web/fields.ts'
import { optionalPhone } from '../../../web/phone-field.ts'
import type { Typed } from '../../../web/form.ts'
import type { Visit } from '../../../web/visit.ts'
import type { Benefit } from '../road.ts'

export const BENEFITS = ['yes', 'no', 'unsaid'] as const satisfies readonly Benefit[]

/** What is asked of who applies, whoever fills it in. */
export const askedOfApplicant = {
  name: text(120),
  idea: text(1000),
  phone: optionalPhone(),
  email: optionalEmail(),
  benefit: choice(BENEFITS),
  municipality: optionalText(120),
  helper: optionalText(200),
}

/** The fields, in the order in which one would tell it. */
export function ApplicationFields(props: {
  visit: Visit
  typed: Typed
  wrong(field: string): string | undefined
  /** Somebody fills it in for another, so no browser knows what to put there. */
  forAnother?: true
}) {
  const { visit, typed, wrong, forAnother } = props
  const words = wordsOf(visit, forAnother)
  const { fields } = words
  const complete = (what: string) => (forAnother ? 'off' : what)
  const of = (name: 'name' | 'phone' | 'email' | 'idea' | 'municipality' | 'helper') => ({
    name,
    label: fields[name],
    value: typed[name],
    error: wrong(name),
  })
  return (
    <>
      <FieldGroup legend={words.legendYou} hint={fields.reachHint}>
        <TextField {...of('name')} autocomplete={complete('name')} />
        <TextField {...of('phone')} type="tel" autocomplete={complete('tel')} neededIf={fields.phoneNeeded} />
        <TextField
          {...of('email')}
          type="email"
          autocomplete={complete('email')}
          neededIf={fields.emailNeeded}
        />
        <TextArea {...of('idea')} hint={fields.ideaHint} maxLength={1000} />
      </FieldGroup>
      <FieldGroup legend={words.legendBenefit}>
        <RadioGroup
          name="benefit"
          label={fields.benefit}
          hint={fields.benefitHint}
          choices={BENEFITS.map((value) => ({ value, label: words.benefits[value] }))}
          value={typed['benefit']}
          error={wrong('benefit')}
        />
        <TextField {...of('municipality')} hint={fields.municipalityHint} optional autocomplete="off" />
      </FieldGroup>
      <FieldGroup legend={words.legendHelp}>
        <TextField {...of('helper')} hint={fields.helperHint} optional autocomplete="off" />
      </FieldGroup>
    </>
  )
}

/** The field beside which it is told that neither a phone number nor an address was given; else undefined. */
export function unreachable(typed: Typed): { readonly field: 'phone' } | undefined {
  const none = ['phone', 'email'].every((field) => (typed[field] ?? '').trim() === '')
  return none ? { field: 'phone' } : undefined
}

/** What the form says to who applies, or of who applies. */
export function wordsOf(visit: Visit, forAnother: true | undefined) {
  const { fields, form, benefits, enter } = visit.text.joining
  if (!forAnother) return { ...form, fields, benefits }
  const { legendYou, legendBenefit, unsaid, ...asked } = enter.asks
  const { legendHelp } = form
  return {
    legendYou,
    legendBenefit,
    legendHelp,
    fields: { ...fields, ...asked },
    benefits: { ...benefits, unsaid },
  }
}

/** The name of a field as it stands beside it. */
export function applicationLabel(visit: Visit, field: string, forAnother?: true): string {
  const { fields } = wordsOf(visit, forAnother)
  return field in fields ? fields[field as keyof typeof fields] : field
}
