import { Button, Details, Form, HiddenField, Notice, Paragraph } from '../ui/index.ts'
import { freshCommandId } from './form.ts'
import type { CooperativeVisit } from './visit.ts'

/** What was done with a setting that is an account elsewhere (texts, e-invoices, a sign-in): saved, or stopped. */
export function SettingSaid(props: {
  visit: CooperativeVisit
  words: { readonly saved: string; readonly stopped: string }
}) {
  const { searchParams: asked } = props.visit.url
  const said = asked.has('bewaard')
    ? props.words.saved
    : asked.has('gestopt')
      ? props.words.stopped
      : undefined
  return said === undefined ? null : (
    <Notice tone="done" announce>
      {said}
    </Notice>
  )
}

/** Stopping with it, folded: who comes to change it does not press it by mistake. */
export function StopSetting(props: {
  visit: CooperativeVisit
  words: { readonly stop: string; readonly stopLead: string }
  action: string
}) {
  const { visit, words, action } = props
  return (
    <Details summary={words.stop}>
      <Paragraph>{words.stopLead}</Paragraph>
      <Form action={action} commandId={freshCommandId(visit)} label={words.stop}>
        <HiddenField name="stop" value="ja" />
        <Button look="secondary">{words.stop}</Button>
      </Form>
    </Details>
  )
}
