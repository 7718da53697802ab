import {
  Checkbox,
  DateField,
  Heading,
  PercentageField,
  RadioGroup,
  TextField,
  typedParts,
} from '../../../../ui/index.ts'
import { Costs } from './policy-cost-fields.tsx'
import {
  BASES,
  PERIODS,
  POT_COUNTS,
  ROUNDINGS,
  STARTS,
  TRIGGERS,
  type YES_NO,
} from '../../agreement/policy-form.ts'
import type { PolicyFieldsProps } from './policy-fields-props.ts'

/** Every field of a policy, by what a member would ask. */
export function PolicyFields(props: PolicyFieldsProps) {
  const words = props.visit.text.agreement.form
  return (
    <>
      {/* Enter in a field presses the first button of a form: this one, which only looks. */}
      <button type="submit" name="intent" value="look" hidden tabIndex={-1} aria-hidden="true" />
      <Heading level={2}>{words.days}</Heading>
      <Days {...props} />
      <Heading level={2}>{words.what}</Heading>
      <WhatCounts {...props} />
      <Heading level={2}>{words.costs}</Heading>
      <Costs {...props} />
      <Heading level={2}>{words.keep}</Heading>
      <YesNo {...props} name="exemptionAllowedForSelfEmployed" />
      <Choose {...props} name="exemptionStart" label="exemptionStart" values={STARTS} texts={words.starts} />
      <YesNo {...props} name="applies2027RulesIn2026" />
      <Heading level={2}>{words.settle}</Heading>
      <Choose
        {...props}
        name="settlementTrigger"
        label="settlementTrigger"
        values={TRIGGERS}
        texts={words.triggers}
      />
      <PercentageField
        name="holiday"
        label={words.holiday}
        hint={words.holidayHint}
        optional
        value={props.typed['holiday']}
        error={props.wrong('holiday')}
      />
      <RadioGroup
        name="roundingRule"
        label={words.roundingRule}
        value={props.typed['roundingRule']}
        error={props.wrong('roundingRule')}
        choices={ROUNDINGS.map((value) => ({ value, label: words.roundings[value] }))}
      />
    </>
  )
}

function Days(props: PolicyFieldsProps) {
  const { visit, typed, wrong } = props
  const words = visit.text.agreement.form
  return (
    <>
      <DateField
        name="validFrom"
        label={words.validFrom}
        value={typedParts(typed, 'validFrom')}
        error={wrong('validFrom')}
      />
      <DateField
        name="validTo"
        label={words.validTo}
        hint={words.validToHint}
        optional
        value={typedParts(typed, 'validTo')}
        error={wrong('validTo')}
      />
      <YesNo {...props} name="permissionRequired" />
      <TextField
        name="maxHoursPerYear"
        label={words.maxHoursPerYear}
        hint={words.maxHoursPerYearHint}
        optional
        value={typed['maxHoursPerYear']}
        error={wrong('maxHoursPerYear')}
        inputMode="numeric"
        width="short"
      />
      <Checkbox
        name="hoursForEachOther"
        value="no"
        label={words.noHoursForEachOther}
        checked={typed['hoursForEachOther'] === 'no'}
        optional
      />
    </>
  )
}

function WhatCounts(props: PolicyFieldsProps) {
  const { visit, typed, wrong } = props
  const words = visit.text.agreement.form
  return (
    <>
      <Choose
        {...props}
        name="reservedPotCounts"
        label="reservedPotCounts"
        hint={words.reservedPotCountsHint}
        values={POT_COUNTS}
        texts={words.potCounts}
      />
      <Choose
        {...props}
        name="provisionalBasis"
        label="provisionalBasis"
        values={BASES}
        texts={words.bases}
      />
      <PercentageField
        name="flatTax"
        label={words.flatTax}
        hint={words.flatTaxHint}
        optional
        value={typed['flatTax']}
        error={wrong('flatTax')}
      />
      <Choose {...props} name="period" label="period" values={PERIODS} texts={words.periods} />
      <YesNo {...props} name="lossCarryWithinYear" />
    </>
  )
}

function YesNo({ visit, typed, wrong, name }: PolicyFieldsProps & { name: (typeof YES_NO)[number] }) {
  const words = visit.text.agreement.form
  return (
    <RadioGroup
      name={name}
      label={words[name]}
      hint={words[`${name}Hint`]}
      value={typed[name]}
      error={wrong(name)}
      beside
      choices={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
    />
  )
}

function Choose<const V extends string>(
  props: PolicyFieldsProps & {
    name: string
    label: 'exemptionStart' | 'settlementTrigger' | 'reservedPotCounts' | 'provisionalBasis' | 'period'
    hint?: string
    values: readonly V[]
    texts: Readonly<Record<V, { readonly label: string; readonly hint: string }>>
  },
) {
  return (
    <RadioGroup
      name={props.name}
      label={props.visit.text.agreement.form[props.label]}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      value={props.typed[props.name]}
      error={props.wrong(props.name)}
      choices={props.values.map((value) => ({ value, ...props.texts[value] }))}
    />
  )
}
