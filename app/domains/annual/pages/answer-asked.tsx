import { Button, ButtonRow, Form, HiddenField } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** Yes and no to what somebody asked about a year: a yes only by another who may, a no by who asked as well. */
export function AnswerAsked(props: {
  visit: CooperativeVisit
  /** Where the answer goes. */
  action: string
  asked: string
  mayYes: boolean
  words: { readonly waits: string; readonly yes: string; readonly no: string }
}) {
  const { words } = props
  return (
    <Form action={props.action} commandId={freshCommandId(props.visit)} label={words.waits}>
      <HiddenField name="asked" value={props.asked} />
      <ButtonRow>
        {props.mayYes && (
          <Button name="intent" value="yes">
            {words.yes}
          </Button>
        )}
        <Button name="intent" value="no" look="secondary">
          {words.no}
        </Button>
      </ButtonRow>
    </Form>
  )
}
