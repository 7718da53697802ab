/** A step of an application that was written down wrongly is put right; what changes is shown before it does. */
import { z } from 'zod'
import {
  DateField,
  HiddenField,
  Link,
  Paragraph,
  RadioGroup,
  TextArea,
  typedParts,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { formatDay } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import { optionalText, text, tick, withDays } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage } from '../../../web/form-page.tsx'
import { optionalDay } from '../../../web/optional-day.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { fullApplication } from '../application.db.ts'
import { putStepRight } from '../put-step-right.ts'
import { canBecome, judgeRighting, standingSteps, type Righted, type RightInto } from '../righting.ts'
import { ASKS, WRITTEN } from '../road.ts'
import { joiningAddresses } from './addresses.ts'
import { HowTold } from './how-told.tsx'
import { sureOfRighting } from './sure-of-righting.tsx'

const schema = withDays(
  ['on', 'due'],
  z.object({
    to: z.enum([...WRITTEN, 'nothing']),
    on: optionalDay(),
    due: optionalDay(),
    note: optionalText(1000),
    why: text(500),
    revision: revisionField(),
    called: tick(),
  }),
)

export const rightPage = formPage({
  schema,
  load,
  title: (visit) => visit.text.joining.righting.title,
  lead: (_visit, { application }) => application.name,
  back: (visit, { application }) => ({
    href: joiningAddresses.one(visit.cooperative.slug, application.id),
    label: application.name,
  }),
  offered: ({ can }) => can.ok,
  initial: ({ application, step, can }) => ({
    revision: String(application.revision),
    ...dayFields('on', step.on),
    ...(step.due ? dayFields('due', step.due) : {}),
    note: step.note,
    ...(can.ok && can.value.length === 1 ? { to: can.value[0]! } : {}),
  }),
  above: Above,
  fields({ visit, data, typed, wrong }) {
    const { righting } = visit.text.joining
    const { application } = data
    const into = data.can.ok ? data.can.value : []
    const asked = into.flatMap((to) => (to === 'nothing' ? [] : [ASKS[to]]))
    const dueOf = (['intake-planned', 'on-trial', 'permission-granted'] as const).find((one) =>
      into.includes(one),
    )
    return (
      <>
        <HiddenField name="revision" value={typed['revision'] ?? ''} />
        {into.length === 1 ? (
          <HiddenField name="to" value={into[0]!} />
        ) : (
          <RadioGroup
            name="to"
            label={righting.into}
            choices={into.map((to) => ({ value: to, label: choiceOf(visit, data, to) }))}
            value={typed['to']}
            error={wrong('to')}
          />
        )}
        {asked.length > 0 && into.includes('nothing') && <Paragraph quiet>{righting.nothingKept}</Paragraph>}
        {asked.some(({ day }) => day) && (
          <DateField name="on" label={righting.on} value={typedParts(typed, 'on')} error={wrong('on')} />
        )}
        {dueOf !== undefined && (
          <DateField
            name="due"
            label={righting.due[dueOf]}
            value={typedParts(typed, 'due')}
            error={wrong('due')}
            {...(dueOf === 'permission-granted' ? { optional: true } : {})}
          />
        )}
        {asked.length > 0 && (
          <TextArea
            name="note"
            label={righting.note}
            hint={righting.noteHint}
            value={typed['note']}
            error={wrong('note')}
            maxLength={1000}
            optional
          />
        )}
        <TextArea
          name="why"
          label={righting.why}
          hint={righting.whyHint}
          value={typed['why']}
          error={wrong('why')}
          maxLength={500}
        />
        <HowTold visit={visit} application={application} called={(typed['called'] ?? '') !== ''} />
      </>
    )
  },
  label: (visit, field) => labelOf(visit, field),
  async confirm(visit, value, { application, step }) {
    const righted = rightedOf(value, step)
    const judged = judgeRighting(application, step.id, righted, visit.now.today)
    // What somebody else changed meanwhile is told when it is saved.
    if (value.revision !== application.revision) return ok(undefined)
    if (!judged.ok) return judged
    return ok(
      sureOfRighting(visit, { application, step, righted, stands: judged.value, called: value.called }),
    )
  },
  save: (visit, value, commandId, { application, step }) =>
    visit.perform(
      putStepRight,
      visit.actor,
      {
        applicationId: application.id,
        revision: value.revision,
        stepId: step.id,
        ...rightedOf(value, step),
        why: value.why,
        called: value.called,
      },
      commandId,
    ),
  done: (visit, _value, { application }) =>
    `${joiningAddresses.one(visit.cooperative.slug, application.id)}?recht=ja`,
  refusals: (visit) => ({ ...visit.text.joining.refusals, ...visit.text.joining.rightRefusals }),
  refusedField: (reason) => FIELD_OF[reason],
  saveLabel: (visit) => visit.text.joining.righting.save,
})

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>

async function load(visit: CooperativeVisit) {
  const applicationId = visit.id<'application'>('application')
  const stepId = visit.id<'application-step'>('step')
  const found = await visit.read((tx) => fullApplication(tx, visit.cooperative.id, applicationId))
  const step = found?.steps.find(({ id }) => id === stepId)
  if (!found || !step) return undefined
  await visit.readsFileOf(found.id)
  const application = { ...found, receivedOn: dayOf(found.receivedAt) }
  return { application, step, can: canBecome(found, stepId) }
}

/** What stands there now, and why it cannot be put right when it cannot. */
function Above({ application, step, can }: Loaded, visit: CooperativeVisit) {
  const { righting, stages, rightRefusals } = visit.text.joining
  const { memberId } = application
  return (
    <>
      <Paragraph>
        {righting.was({ stage: stages[step.stage], day: formatDay(step.on, visit.language) })}
      </Paragraph>
      {can.ok ? (
        <Paragraph quiet>{righting.stays(application)}</Paragraph>
      ) : (
        <Paragraph>{refusalSentence(visit, rightRefusals, can)}</Paragraph>
      )}
      {!can.ok && memberId && visit.may('members.read') && (
        <p>
          <Link href={paths.member(visit.cooperative.slug, memberId)} roomy>
            {righting.toMember}
          </Link>
        </p>
      )}
    </>
  )
}

function choiceOf(visit: CooperativeVisit, { application, step }: Loaded, to: RightInto): string {
  const { righting, stages } = visit.text.joining
  const standing = standingSteps(application.steps)
  const before = standing[standing.findIndex(({ id }) => id === step.id) - 1]
  const stage = stages[to === 'nothing' ? step.stage : to]
  const choices = righting.choices({ stage, back: stages[before?.stage ?? 'received'] })
  return to === 'nothing' ? choices.nothing : to === step.stage ? choices.same : choices.other
}

type Typed = Pick<z.output<typeof schema>, 'to' | 'on' | 'due' | 'note'>

/** What is not asked stays as it was. */
function rightedOf({ to, on, due, note }: Typed, step: Loaded['step']): Righted {
  const asks = to === 'nothing' ? {} : ASKS[to]
  return {
    to,
    on: ('day' in asks ? on : undefined) ?? step.on,
    due: 'due' in asks || 'until' in asks ? (due ?? null) : null,
    note,
  }
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'step-not-now': 'to',
  'nothing-put-right': 'to',
  'step-not-yet': 'onDay',
  'step-before-last': 'onDay',
  'step-after-next': 'onDay',
  'trial-too-short': 'onDay',
  'step-needs-day': 'dueDay',
  'step-due-past': 'dueDay',
  'granted-until-past': 'dueDay',
  'trial-ends-too-soon': 'dueDay',
  'step-needs-words': 'note',
  'why-missing': 'why',
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const { righting, step } = visit.text.joining
  const labels: Readonly<Record<string, string>> = {
    to: righting.into,
    on: righting.label,
    due: step.dueLabel,
    note: righting.note,
    why: righting.why,
  }
  return labels[field] ?? field
}
