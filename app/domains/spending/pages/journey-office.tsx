import { Button, Details, Form, HiddenField, Notice, TextArea } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Unusual } from '../cost-concerns.ts'
import type { Journey } from '../journey.ts'
import { UnusualList } from './ask-if-sure.tsx'

/** What the administration does with a journey that waits: one press books it, or it goes back with a reason. */
export function OfOffice(props: {
  visit: CooperativeVisit
  journey: Journey
  unusual: readonly Unusual[]
  typed?: string | undefined
  wrong?: string | undefined
}) {
  const { visit, journey, unusual, typed, wrong } = props
  const words = visit.text.journeys.office
  if (journey.state !== 'waiting') return null
  if (journey.memberPersonId === visit.actor.personId) return <Notice>{words.own}</Notice>
  const coop = visit.cooperative.slug
  return (
    <>
      <UnusualList
        visit={visit}
        unusual={unusual}
        members={[{ id: journey.memberId, name: journey.memberName }]}
      />
      <Form action={paths.bookJourney(coop, journey.id)} commandId={freshCommandId(visit)} label={words.book}>
        <HiddenField name="sure" value={unusual.map(({ concern }) => concern).join(' ')} />
        <Button>{unusual.length === 0 ? words.book : visit.text.unusualCosts.ask.journey}</Button>
      </Form>
      <Details summary={words.back} open={wrong !== undefined}>
        <Form
          action={paths.returnJourney(coop, journey.id)}
          commandId={freshCommandId(visit)}
          label={words.back}
        >
          <TextArea
            id={`reason-${journey.id}`}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            maxLength={500}
            value={typed}
            error={wrong}
          />
          <Button look="secondary">{words.back}</Button>
        </Form>
      </Details>
    </>
  )
}
