import { z } from 'zod'
import { Button, DateField, Form, HiddenField, typedParts, useText } from '../ui/index.ts'
import { dayField, withDays } from './fields.ts'
import type { Typed } from './form.ts'
import { count } from '../platform/input.ts'

/** What the form of a signed sheet sends: which revision was on it, and the day. */
export const signedSheet = withDays(
  ['signedOn'],
  z.object({ revision: z.coerce.number().pipe(count()).default(0), signedOn: dayField() }),
)

/** For who never signs in: the administration says that the signed sheet is there, and which day is on it. */
export function SignedSheet(props: {
  action: string
  commandId: string
  /** What is pressed, and what the button says. */
  does: string
  label: string
  /** Sets it apart from others on the page; left out: what is pressed. */
  id?: string
  revision: number
  /** What was typed in this form, and what is wrong with it. */
  typed?: Typed | undefined
  wrong?: string | undefined
}) {
  const { does, label } = props
  return (
    <Form action={props.action} commandId={props.commandId} label={label}>
      <HiddenField name="revision" value={String(props.revision)} />
      <DateField
        id={`signedOn-${props.id ?? does}`}
        name="signedOn"
        label={useText().joint.signedOn}
        value={typedParts(props.typed ?? {}, 'signedOn')}
        error={props.wrong}
      />
      <Button name="intent" value={does} look="secondary">
        {label}
      </Button>
    </Form>
  )
}
