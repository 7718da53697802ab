/** The buttons on the page of a plan. */
import {
  AmountField,
  besideField,
  Button,
  DateField,
  Details,
  Form,
  Paragraph,
  typedParts,
} from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { typedAmount } from '../../sales/pages/index.ts'
import { priceOn } from '../plan.ts'
import type { Looking } from './looking.ts'
import { nextOf, planStanding } from '../plan-standing.ts'

/** What can be done with a plan, by whoever may work on it. */
export function Actions(looking: Looking) {
  const { visit, detail } = looking
  const text = visit.text.recurring.page
  const { state } = detail.plan
  const over = planStanding(detail) === 'over'
  return (
    <>
      {!over && <NewPrice {...looking} />}
      {state === 'running' && !over && <OneButton {...looking} does="pause" label={text.pause} />}
      {state === 'paused' && <OneButton {...looking} does="resume" label={text.resume} />}
      <Details summary={text.endTitle}>
        <Paragraph>{text.endBody}</Paragraph>
        <OneButton {...looking} does="end" label={text.end} />
      </Details>
    </>
  )
}

function OneButton({ visit, detail, commandId, does, label }: Looking & { does: string; label: string }) {
  return (
    <Form
      action={paths.recurringPlan(visit.cooperative.slug, detail.plan.id)}
      commandId={commandId}
      label={label}
    >
      <Button name="intent" value={does} look="secondary">
        {label}
      </Button>
    </Form>
  )
}

function NewPrice({ visit, detail, state, commandId }: Looking) {
  const text = visit.text.recurring.page
  const { typed = {}, errors = [] } = state
  const lines = priceOn(detail.prices, nextOf(detail) ?? visit.now.today)?.lines ?? []
  const next = nextOf(detail)
  const day = typedParts(typed, 'from')
  return (
    <Details summary={text.priceTitle} open={errors.length > 0 || state.typed?.['intent'] === 'price'}>
      <Form
        action={paths.recurringPlan(visit.cooperative.slug, detail.plan.id)}
        commandId={commandId}
        label={text.priceTitle}
      >
        {lines.map((line, place) => (
          <AmountField
            key={place}
            name={`prices.${place}`}
            label={text.priceFor({ description: line.description })}
            value={typed[`prices.${place}`] ?? typedAmount(line.unitPrice)}
            error={besideField(errors, `prices.${place}`)}
          />
        ))}
        <DateField
          name="from"
          label={text.priceDay}
          value={state.typed ? day : next}
          error={besideField(errors, 'from')}
        />
        <Paragraph quiet>{text.priceNotice}</Paragraph>
        <Button name="intent" value="price" look="secondary">
          {text.priceSave}
        </Button>
      </Form>
    </Details>
  )
}
