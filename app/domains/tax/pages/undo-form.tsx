import { z } from 'zod'
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  HiddenField,
  Paragraph,
  Refusal,
  TextArea,
} from '../../../ui/index.ts'
import { text } from '../../../web/fields.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** What became of pressing "undo", to show again. */
export type UndoState = {
  readonly refusal?: string
  readonly wrongReason?: string
  readonly reason?: string
  readonly status?: number
}

/** The reason that undoing asks for. */
export const undoSchema = z.object({ reason: text(500) })

/** What went wrong, on top of the page. */
export function UndoErrors({ state: { refusal, wrongReason } }: { state: UndoState }) {
  return (
    <>
      <ErrorSummary errors={wrongReason === undefined ? [] : [{ field: 'reason', sentence: wrongReason }]} />
      {refusal !== undefined && <Refusal sentence={refusal} />}
    </>
  )
}

/** Taking back that something was filed, with a reason. */
export function UndoForm(props: { visit: CooperativeVisit; action: string; id: string; state: UndoState }) {
  const { visit, state } = props
  const words = visit.text.tax.filed
  return (
    <Details summary={words.undo} open={state.status !== undefined}>
      <Paragraph>{words.undoLead}</Paragraph>
      <Form action={props.action} commandId={freshCommandId(visit)} label={words.undo}>
        <HiddenField name="id" value={props.id} />
        <TextArea
          name="reason"
          label={words.reason}
          rows={2}
          maxLength={500}
          value={state.reason}
          error={state.wrongReason}
        />
        <Button look="secondary">{words.undoButton}</Button>
      </Form>
    </Details>
  )
}
