import {
  AmountField,
  Button,
  ButtonRow,
  Card,
  FieldGroup,
  HiddenField,
  PercentageField,
  RadioGroup,
  Select,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { LOSSES, stepsOf, TAKES, type Typed } from '../scheme-form.ts'
import { DESTINATIONS } from '../scheme.ts'
import { PotFields } from './pot-fields.tsx'
import type { SchemeFieldsProps } from './scheme-fields-props.ts'

/** The fields of a draft. Every number may stay empty: then it is still to be decided. */
export function SchemeFields({ visit, typed, wrong }: SchemeFieldsProps) {
  const words = visit.text.schemePages.edit
  const steps = stepsOf(typed)
  return (
    <>
      {/* Enter in a field presses the first button of a form: this one, which only looks. */}
      <button type="submit" name="intent" value="look" hidden tabIndex={-1} aria-hidden="true" />
      {steps.map((step, place) => (
        <StepFields
          key={step.key}
          visit={visit}
          typed={typed}
          wrong={wrong}
          place={place}
          last={place === steps.length - 1}
        />
      ))}
      <ButtonRow>
        <Button look="secondary" name="intent" value="add">
          {words.add}
        </Button>
      </ButtonRow>
      <RadioGroup
        name="lossFallsOn"
        label={words.loss}
        value={typed['lossFallsOn']}
        error={wrong('lossFallsOn')}
        choices={LOSSES.map((value) => ({ value, label: words.losses[value] }))}
      />
      <PotFields visit={visit} typed={typed} wrong={wrong} />
    </>
  )
}

function StepFields({
  visit,
  typed,
  wrong,
  place,
  last,
}: SchemeFieldsProps & { place: number; last: boolean }) {
  const words = visit.text.schemePages.edit
  const at = `steps.${place}`
  const value = (field: string) => typed[`${at}.${field}`] ?? ''
  const take = value('take')
  const destinations = DESTINATIONS.map((one) => ({ value: one, label: visit.text.schemes.destination[one] }))
  const takes = TAKES.map((one) => ({ value: one, label: words.takes[one] }))
  const button = (intent: string, label: string) => (
    <Button look="quiet" name="intent" value={`${intent}:${place}`}>
      {label} <span class="unseen">({words.step(String(place + 1))})</span>
    </Button>
  )
  return (
    <Card>
      <FieldGroup legend={words.step(String(place + 1))}>
        <HiddenField name={`${at}.key`} value={value('key')} />
        <NumbersUnseen typed={typed} at={at} />
        <Stack>
          <Select
            name={`${at}.destination`}
            label={words.destination}
            choices={destinations}
            value={value('destination')}
            error={wrong(`${at}.destination`)}
            always
          />
          <Select
            name={`${at}.take`}
            label={words.take}
            choices={takes}
            value={take}
            error={wrong(`${at}.take`)}
            always
          />
          <NumbersOfTake visit={visit} typed={typed} wrong={wrong} at={at} />
          <TextField
            name={`${at}.label`}
            label={words.label}
            hint={words.labelHint}
            value={value('label')}
            error={wrong(`${at}.label`)}
            maxLength={80}
            optional
          />
          <ButtonRow>
            {place > 0 && button('up', words.up)}
            {!last && button('down', words.down)}
            {button('remove', words.remove)}
          </ButtonRow>
        </Stack>
      </FieldGroup>
    </Card>
  )
}

/** The numbers that a choice asks for. */
function numbersOf(take: string): readonly ('percentage' | 'cap' | 'amount')[] {
  if (take === 'rest') return []
  return take === 'first' ? ['amount'] : ['percentage', 'cap']
}

/** What stood in numbers that the choice does not ask for travels along, so that choosing back brings it back. */
function NumbersUnseen({ typed, at }: { typed: Typed; at: string }) {
  const asked = numbersOf(typed[`${at}.take`] ?? '')
  const unseen = (['percentage', 'cap', 'amount'] as const).filter((field) => !asked.includes(field))
  return (
    <>
      {unseen.map((field) => (
        <HiddenField key={field} name={`${at}.${field}`} value={typed[`${at}.${field}`] ?? ''} />
      ))}
    </>
  )
}

function NumbersOfTake({ visit, typed, wrong, at }: SchemeFieldsProps & { at: string }) {
  const words = visit.text.schemePages.edit
  const field = (name: string) => ({
    name: `${at}.${name}`,
    value: typed[`${at}.${name}`] ?? '',
    error: wrong(`${at}.${name}`),
  })
  const asked = numbersOf(typed[`${at}.take`] ?? '')
  return (
    <>
      {asked.includes('percentage') && (
        <PercentageField {...field('percentage')} label={words.percentage} hint={words.openHint} />
      )}
      {asked.includes('cap') && (
        <AmountField {...field('cap')} label={words.cap} hint={words.capHint} optional />
      )}
      {asked.includes('amount') && (
        <AmountField {...field('amount')} label={words.amount} hint={words.openHint} />
      )}
    </>
  )
}
