import { Button, Form, HiddenField } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'

/**
 * What a form on the page of an invoice needs: where it goes, a fresh command id, what was typed and is
 * wrong with it.
 */
export type Acting = {
  readonly coop: string
  /** Who would do it. */
  readonly me: Id<'person'>
  readonly action: string
  readonly commandId: string
  readonly typed: Readonly<Record<string, string>>
  readonly wrong: (field: string) => string | undefined
}

/** One button that does one thing with an invoice. */
export function ActionForm(props: {
  acting: Acting
  does: string
  label: string
  look?: 'primary' | 'secondary' | 'quiet'
  revision?: number
}) {
  return (
    <Form action={props.acting.action} commandId={props.acting.commandId} label={props.label}>
      {props.revision !== undefined && <HiddenField name="revision" value={String(props.revision)} />}
      <Button name="intent" value={props.does} look={props.look ?? 'secondary'}>
        {props.label}
      </Button>
    </Form>
  )
}
