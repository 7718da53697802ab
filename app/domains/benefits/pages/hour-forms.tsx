import {
  Button,
  ButtonRow,
  Card,
  DateField,
  Form,
  Heading,
  HiddenField,
  Paragraph,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDuration, formatHours } from '../../../values/duration.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { WorkedDay } from '../hours/hours.ts'
import { inWords } from './hour-week.tsx'

/** The amounts that are one tap away, in minutes. */
const QUICK = ['30', '60', '120', '240', '0'] as const

/** The three fields of a day, as a form sends them. */
export function partsOf(on: Day): {
  readonly onDay: string
  readonly onMonth: string
  readonly onYear: string
} {
  return {
    onDay: String(Number(on.slice(8, 10))),
    onMonth: String(Number(on.slice(5, 7))),
    onYear: on.slice(0, 4),
  }
}

/** A day with the usual amounts: one tap notes it. */
export function QuickDay(props: {
  visit: CooperativeVisit
  on: Day
  name(f: { day: string }): string
  worked: readonly WorkedDay[]
}) {
  const { visit, on, worked } = props
  const words = visit.text.hours
  const minutes = worked.find(({ onDay }) => onDay === on)?.minutes
  const day = inWords(visit, on)
  return (
    <Card labelledBy={`day-${on}`}>
      <Heading level={2} size={3} id={`day-${on}`}>
        {props.name({ day })}
      </Heading>
      <Paragraph>
        {minutes === undefined
          ? words.notedNothing
          : words.noted({ hours: formatDuration(minutes, visit.language) })}
      </Paragraph>
      <Form
        action={paths.hours(visit.cooperative.slug)}
        commandId={freshCommandId(visit)}
        label={words.quickFor({ day })}
      >
        {Object.entries(partsOf(on)).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <ButtonRow>
          {QUICK.map((amount) => (
            <Button key={amount} look="secondary" name="hours" value={formatHours(Number(amount))}>
              {words.quick[amount]}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </Card>
  )
}

/** Any other day and time, typed. */
export function OtherDay(props: {
  visit: CooperativeVisit
  on: Day
  typed: Typed | undefined
  wrong: { readonly on: string | undefined; readonly hours: string | undefined }
  commandId: string | undefined
  worked: readonly WorkedDay[]
}) {
  const { visit, on, wrong } = props
  const words = visit.text.hours
  const minutes = props.worked.find(({ onDay }) => onDay === on)?.minutes
  const before: Typed = { ...partsOf(on), hours: minutes === undefined ? '' : formatHours(minutes) }
  const typed = props.typed ?? before
  return (
    <Card id="andere-dag" labelledBy="other-day">
      <Heading level={2} size={3} id="other-day">
        {words.other}
      </Heading>
      <Paragraph>{words.otherLead}</Paragraph>
      <Form
        action={paths.hours(visit.cooperative.slug)}
        commandId={props.commandId ?? freshCommandId(visit)}
        label={words.other}
      >
        <DateField name="on" label={words.day} value={typedParts(typed, 'on')} error={wrong.on} />
        <TextField
          name="hours"
          label={words.worked}
          hint={words.workedHint}
          width="short"
          autocomplete="off"
          maxLength={20}
          value={typed['hours']}
          error={wrong.hours}
        />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
