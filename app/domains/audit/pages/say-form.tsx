import { Button, ButtonRow, Checkbox, Form, Heading, RadioGroup, Stack, TextArea } from '../../../ui/index.ts'
import { freshCommandId, type FieldErrors, type Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { SampleEntry } from '../audit.db.ts'
import { isIndependent } from '../independent.ts'

/** What came of the form. */
export type SayState = {
  readonly status?: number
  readonly refusal?: string
  /** They said that it is right, and opened no paper of it here. */
  readonly asksOpened?: boolean
  readonly errors?: FieldErrors
  readonly typed?: Typed
  readonly commandId?: string
}

type FormProps = {
  visit: CooperativeVisit
  entry: SampleEntry
  state: SayState
  wrong(field: string): string | undefined
}

/** The form of whoever looks at it, or of who answers; nothing for others. */
export function SayForm({ visit, entry, state, wrong }: FormProps) {
  const words = visit.text.audit.entry
  const looks = isIndependent(visit.actor)
  const answers = visit.may('audit.answer') && entry.state === 'question'
  if (!looks && !answers) return null
  const typed = state.typed ?? {}
  return (
    <Stack gap="small">
      <Heading level={2}>{looks ? words.say : words.answerTitle}</Heading>
      <Form action={visit.url.pathname} commandId={state.commandId ?? freshCommandId(visit)}>
        {looks && (
          <RadioGroup
            name="kind"
            label={words.say}
            value={typed['kind'] ?? ''}
            error={wrong('kind')}
            choices={[
              { value: 'right', label: words.isRight, hint: words.isRightHint },
              { value: 'question', label: words.ask, hint: words.askHint },
            ]}
          />
        )}
        <TextArea
          name="words"
          label={looks ? words.words : words.answerWords}
          hint={looks ? words.wordsHint : words.answerHint}
          value={typed['words']}
          error={wrong('words')}
          maxLength={1000}
          neededIf={looks ? words.wordsNeeded : undefined}
        />
        {looks && (state.asksOpened || typed['seenElsewhere'] !== undefined) && (
          <Checkbox
            name="seenElsewhere"
            label={words.seenElsewhere}
            hint={words.seenElsewhereHint}
            checked={Boolean(typed['seenElsewhere'])}
            optional
          />
        )}
        <ButtonRow>
          <Button>{looks ? words.save : words.answerSave}</Button>
        </ButtonRow>
      </Form>
    </Stack>
  )
}
