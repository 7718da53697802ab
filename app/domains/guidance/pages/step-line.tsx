import { Button, ButtonRow, Form, HiddenField, LinkButton, Paragraph, Unseen } from '../../../ui/index.ts'
import { formatDayOfYear } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { isOverdue, type Goal, type Step, type Written } from '../plan.ts'
import type { Looked } from './looked.ts'
import { dayInWords, nameOf } from './whose.ts'

/** A step to take: what, for what, when and with whom, and who wrote it; with the button that says it is done. */
export function StepLine(props: Looked & { readonly step: Step; readonly goal?: Goal | undefined }) {
  const { visit, step, goal, at } = props
  const text = visit.text.guidance.plan
  return (
    <div>
      <Paragraph>
        <strong>{step.step}</strong>
        {goal && (
          <>
            <br />
            {goal.goal}
          </>
        )}
      </Paragraph>
      <Paragraph quiet>{[...agreed(props), written(props, step)].join(' · ')}</Paragraph>
      <Form action={at.closeStep(step.id)} commandId={freshCommandId(visit)}>
        <HiddenField name="revision" value={String(step.revision)} />
        <ButtonRow>
          <Button look="secondary" name="state" value="done">
            {text.done}
            <Unseen> {step.step}</Unseen>
          </Button>
          <LinkButton look="quiet" href={at.step(step.id)}>
            {text.changeStep}
            <Unseen> {step.step}</Unseen>
          </LinkButton>
        </ButtonRow>
      </Form>
    </div>
  )
}

/** A step that is closed, with who said so; it can be opened again. */
export function ClosedStep(props: Looked & { readonly step: Step }) {
  const { visit, step, at, writers } = props
  const { plan: text, states } = visit.text.guidance
  const { state, closedBy, closedAt } = step
  if (state === 'open' || closedAt === null) return null
  const said = { name: nameOf(visit, writers, closedBy), day: dayInWords(visit, closedAt) }
  return (
    <div>
      <Paragraph>
        {states[state]}: {step.step}
      </Paragraph>
      <Paragraph quiet>{text.closed[state](said)}</Paragraph>
      <Form action={at.closeStep(step.id)} commandId={freshCommandId(visit)}>
        <HiddenField name="revision" value={String(step.revision)} />
        <Button look="quiet" name="state" value="open">
          {text.reopen}
          <Unseen> {step.step}</Unseen>
        </Button>
      </Form>
    </div>
  )
}

/** By when, and with whose help, as far as that was said. */
function agreed({ visit, step }: Pick<Looked, 'visit'> & { readonly step: Step }): string[] {
  const by = byInWords(step, visit)
  const { helper } = step
  return [
    ...(by === undefined ? [] : [by]),
    ...(helper === '' ? [] : [visit.text.guidance.plan.helps({ helper })]),
  ]
}

/** By when, or that the day passed; undefined for a step without a day. */
export function byInWords(step: Step, visit: Looked['visit']): string | undefined {
  if (step.byDay === null) return undefined
  const text = visit.text.guidance.plan
  const day = formatDayOfYear(step.byDay, visit.language)
  return isOverdue(step, visit.now.today) ? text.late({ day }) : text.by({ day })
}

/** Who wrote what stands there: who began it as well, when another changed it. */
export function written({ visit, writers }: Pick<Looked, 'visit' | 'writers'>, one: Written): string {
  const text = visit.text.guidance.plan
  const said = { name: nameOf(visit, writers, one.writtenBy), day: dayInWords(visit, one.writtenAt) }
  if (one.addedBy === one.writtenBy) return text.wrote(said)
  return text.rewrote({ first: nameOf(visit, writers, one.addedBy), ...said })
}
