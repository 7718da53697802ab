import { AmountField, Checkbox, FieldGroup, HiddenField, RadioGroup, Select } from '../../../ui/index.ts'
import { ABOVES, LEAVINGS } from '../scheme-form.ts'
import { APPROVERS, PURPOSES } from '../scheme.ts'
import type { SchemeFieldsProps } from './scheme-fields-props.ts'

/** What the pot of a member is for, who says yes, and what happens with it in the end. */
export function PotFields({ visit, typed, wrong }: SchemeFieldsProps) {
  const words = visit.text.schemePages.edit
  return (
    <>
      <ThresholdFields visit={visit} typed={typed} wrong={wrong} />
      <FieldGroup legend={words.purposes}>
        {PURPOSES.map((one) => (
          <Checkbox
            key={one}
            name={`purpose.${one}`}
            label={words.purpose[one]}
            checked={Boolean(typed[`purpose.${one}`])}
            optional
          />
        ))}
      </FieldGroup>
      <FieldGroup legend={words.approvers} hint={words.approversHint}>
        {APPROVERS.map((one) => (
          <Checkbox
            key={one}
            name={`approver.${one}`}
            label={words.approver[one]}
            checked={Boolean(typed[`approver.${one}`])}
            optional
          />
        ))}
      </FieldGroup>
      <RadioGroup
        name="count"
        label={words.count}
        value={typed['count']}
        error={wrong('count')}
        beside
        choices={([1, 2] as const).map((count) => ({ value: String(count), label: words.counts[count] }))}
      />
      <LimitFields visit={visit} typed={typed} wrong={wrong} />
      <Checkbox
        name="payout"
        label={words.payout}
        hint={words.payoutHint}
        checked={Boolean(typed['payout'])}
        optional
      />
      <Select
        name="onLeaving"
        label={words.leaving}
        value={typed['onLeaving']}
        error={wrong('onLeaving')}
        choices={LEAVINGS.map((value) => ({ value, label: words.leavings[value] }))}
        always
      />
    </>
  )
}

/** Up to which amount one yes of the administration is enough. */
function LimitFields({ visit, typed, wrong }: SchemeFieldsProps) {
  const words = visit.text.schemePages.edit
  const hasLimit = typed['limit'] === 'amount'
  return (
    <>
      <RadioGroup
        name="limit"
        label={words.limit}
        hint={words.limitHint}
        value={typed['limit'] ?? 'none'}
        error={wrong('limit')}
        beside
        choices={(['none', 'amount'] as const).map((value) => ({ value, label: words.limits[value] }))}
      />
      {hasLimit ? (
        <AmountField
          name="limitAmount"
          label={words.limitAmount}
          hint={words.openHint}
          value={typed['limitAmount']}
          error={wrong('limitAmount')}
        />
      ) : (
        <HiddenField name="limitAmount" value={typed['limitAmount'] ?? ''} />
      )}
    </>
  )
}

function ThresholdFields({ visit, typed, wrong }: SchemeFieldsProps) {
  const words = visit.text.schemePages.edit
  const hasThreshold = typed['threshold'] === 'amount'
  return (
    <>
      {!hasThreshold && (
        <>
          <HiddenField name="thresholdAmount" value={typed['thresholdAmount'] ?? ''} />
          <HiddenField name="above" value={typed['above'] ?? 'open'} />
        </>
      )}
      <RadioGroup
        name="threshold"
        label={words.threshold}
        value={typed['threshold']}
        error={wrong('threshold')}
        beside
        choices={[
          { value: 'none', label: words.thresholds.none },
          { value: 'amount', label: words.thresholds.amount },
        ]}
      />
      {hasThreshold && (
        <>
          <AmountField
            name="thresholdAmount"
            label={words.thresholdAmount}
            hint={words.openHint}
            value={typed['thresholdAmount']}
            error={wrong('thresholdAmount')}
          />
          <RadioGroup
            name="above"
            label={words.above}
            value={typed['above']}
            error={wrong('above')}
            choices={ABOVES.map((value) => ({ value, label: words.aboves[value] }))}
          />
        </>
      )}
    </>
  )
}
