import { Button, ButtonRow, Form, HiddenField, Paragraph } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answersOf, whyNoYes, type Standing } from '../second-yes.ts'

type Words = {
  /** What waits, as a label. */
  readonly waits: string
  readonly yes: string
  readonly no: string
  /** What who asked reads: who says yes. */
  readonly byAnother: string
  /** What to look at before a yes, where there is something. */
  readonly check?: string
}

/**
 * What may be said to something that another asked, or why not: yes and no for another, taking it back for who asked.
 * The form carries `intent`, `yes` or `no`.
 */
export function AnswerAsked(props: {
  visit: CooperativeVisit
  standing: Standing
  /** Where the answer goes. */
  action: string
  /** What was seen, for the hidden fields of the form. */
  seen: Readonly<Record<string, string>>
  words: Words
  /** Whether no yes is offered here, of whoever: the page says why, and where it goes on. */
  yesIsElsewhere?: boolean
}) {
  const { visit, words, standing } = props
  const answers = answersOf(standing)
  const said = props.yesIsElsewhere ? undefined : saidOf(visit, standing, words)
  return (
    <>
      {said !== undefined && <Paragraph>{said}</Paragraph>}
      {answers.length > 0 && (
        <Form action={props.action} commandId={freshCommandId(visit)} label={words.waits}>
          {Object.entries(props.seen).map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
          <ButtonRow>
            {answers.includes('yes') && !props.yesIsElsewhere && (
              <Button name="intent" value="yes">
                {words.yes}
              </Button>
            )}
            <Button name="intent" value="no" look="secondary">
              {answers.includes('taken-back') ? visit.text.form.secondYes.takeBack : words.no}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

/** Whether the form of `AnswerAsked` says yes or no; undefined when it says neither, which is no form of ours. */
export function isYesIn({ intent }: { readonly intent: string | undefined }): boolean | undefined {
  return intent === 'yes' || intent === 'no' ? intent === 'yes' : undefined
}

function saidOf(visit: CooperativeVisit, standing: Standing, words: Words): string | undefined {
  if (standing === 'who-asked') return words.byAnother
  const why = whyNoYes(standing)
  return why === undefined ? words.check : visit.text.form.secondYes.refusals[why]()
}
