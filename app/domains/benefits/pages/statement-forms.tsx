import {
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { hashOfDestination } from '../statement/destination.ts'
import type { StatementEvent } from '../statement/statement.ts'
import { HoursToSay } from './hours-to-say.tsx'
import type { WholeStatement } from './statement-loading.ts'
import type { StatementPageState } from './statement-state.ts'

type Part = {
  readonly visit: CooperativeVisit
  readonly whole: WholeStatement
  readonly state: StatementPageState
}

/** A field for what one wants to say, and the one big button. */
export function ConfirmForm({ visit, whole, state }: Part) {
  const words = visit.text.statements.page
  return (
    <Form
      action={paths.statement(visit.cooperative.slug, whole.statement.id)}
      commandId={state.commandId ?? freshCommandId(visit)}
      label={words.right}
    >
      <HiddenField name="sha256" value={whole.sha256} />
      <HiddenField
        name="destination"
        value={hashOfDestination(whole.statement.municipalityId, whole.destination)}
      />
      <HoursToSay
        visit={visit}
        whole={whole}
        name="noHours"
        checked={state.noHours ?? false}
        error={state.noHoursWrong}
      />
      <TextArea
        name="remark"
        label={words.say}
        hint={words.sayHint}
        optional
        rows={3}
        maxLength={2000}
        value={state.remark}
        error={state.remarkWrong}
      />
      <ButtonRow>
        <Button>{words.right}</Button>
      </ButtonRow>
    </Form>
  )
}

/** For who finds something wrong: their own hours they mend themselves, about the rest they write. */
export function ObjectForm({ visit, whole, state }: Part) {
  const words = visit.text.statements.page
  const { slug } = visit.cooperative
  const { id, month } = whole.statement
  return (
    <Details summary={words.wrong} open={state.objection !== undefined}>
      <Paragraph>{words.hoursHow}</Paragraph>
      <LinkButton look="secondary" href={`${paths.hours(slug)}?dag=${month}`}>
        {words.hoursMend}
      </LinkButton>
      <Paragraph>{words.wrongLead}</Paragraph>
      <Form action={paths.objectToStatement(slug, id)} commandId={freshCommandId(visit)} label={words.wrong}>
        <TextArea
          name="text"
          label={words.wrongWhat}
          rows={3}
          maxLength={2000}
          value={state.objection}
          error={state.objectionWrong}
        />
        <Button look="secondary">{words.wrongSend}</Button>
      </Form>
    </Details>
  )
}

/** What the member found wrong and what the administration answered. */
export function Talk({ visit, events }: { visit: CooperativeVisit; events: readonly StatementEvent[] }) {
  const words = visit.text.statements.page
  const said = events.filter(({ kind }) => kind === 'objected' || kind === 'answered')
  if (said.length === 0) return null
  return (
    <Card labelledBy="talk">
      <Heading level={2} size={3} id="talk">
        {words.talk}
      </Heading>
      {said.map(({ kind, at, text }) => {
        const moment = formatMoment(at, visit.language)
        return (
          <Stack key={`${kind} ${at.toISOString()}`} gap="small">
            <Paragraph quiet>
              {kind === 'objected' ? words.youSaid({ moment }) : words.theySaid({ moment })}
            </Paragraph>
            <Paragraph>{text}</Paragraph>
          </Stack>
        )
      })}
    </Card>
  )
}
