import {
  AmountField,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  FieldGroup,
  Paragraph,
  RadioGroup,
  Select,
  Stack,
} from '../../../../ui/index.ts'
import { CAP_PER, COST_KINDS, costsOf } from '../../agreement/policy-form.ts'
import type { PolicyFieldsProps } from './policy-fields-props.ts'

/** The rows of costs, and the button for one more. */
export function Costs({ visit, typed, wrong }: PolicyFieldsProps) {
  const words = visit.text.agreement.form
  const rows = costsOf(typed)
  return (
    <>
      {rows.length === 0 && <Paragraph quiet>{words.noCosts}</Paragraph>}
      {rows.map((_, at) => (
        <CostFields key={at} visit={visit} typed={typed} wrong={wrong} at={at} />
      ))}
      <ButtonRow>
        <Button look="secondary" name="intent" value="add">
          {words.addCost}
        </Button>
      </ButtonRow>
    </>
  )
}

function CostFields({ visit, typed, wrong, at }: PolicyFieldsProps & { at: number }) {
  const words = visit.text.agreement.form
  const legend = words.cost(String(at + 1))
  const field = (name: string) => ({
    name: `costs.${at}.${name}`,
    value: typed[`costs.${at}.${name}`] ?? '',
    error: wrong(`costs.${at}.${name}`),
  })
  return (
    <Card>
      <FieldGroup legend={legend}>
        <Stack>
          <Select
            {...field('kind')}
            label={words.kind}
            hint={words.kindHint}
            choices={kinds(visit, field('kind').value)}
            always
          />
          <RadioGroup
            {...field('allowed')}
            label={words.allowed}
            beside
            choices={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          <Select
            {...field('per')}
            label={words.per}
            choices={CAP_PER.map((value) => ({ value, label: words.pers[value] }))}
            always
          />
          <AmountField {...field('cap')} label={words.cap} optional />
          <Checkbox
            name={`costs.${at}.consent`}
            label={words.consent}
            hint={words.consentHint}
            checked={Boolean(typed[`costs.${at}.consent`])}
          />
          <ButtonRow>
            <Button look="quiet" name="intent" value={`remove:${at}`}>
              {words.removeCost} <span class="unseen">({legend})</span>
            </Button>
          </ButtonRow>
        </Stack>
      </FieldGroup>
    </Card>
  )
}

/** The kinds that can be reckoned; and the one of an older agreement that cannot, so that it is seen and not lost. */
function kinds({ text }: PolicyFieldsProps['visit'], chosen: string) {
  const words = text.agreement.form
  const choices = COST_KINDS.map((value): { value: string; label: string } => ({
    value,
    label: words.kinds[value],
  }))
  const isKnown = chosen === '' || choices.some(({ value }) => value === chosen)
  return isKnown ? choices : [...choices, { value: chosen, label: words.kindNotReckoned(chosen) }]
}
