import { z } from 'zod'
import {
  DateField,
  FileField,
  RadioGroup,
  TextArea,
  TextField,
  HiddenField,
  typedParts,
} from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { ok, refuse } from '../../../values/result.ts'
import { optionalText, tick, upload, withDays } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage } from '../../../web/form-page.tsx'
import { optionalDay } from '../../../web/optional-day.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { LETTER_TYPES } from '../../benefits/index.ts'
import { fullApplication } from '../application.db.ts'
import { ASKS, lastDayOfTrial, WRITTEN, type Written } from '../road.ts'
import { joiningRules } from '../rules.db.ts'
import { sureOfEnd, sureOfGranted, sureOfTrial } from './end-of-application.tsx'
import { takeStep } from '../take-step.ts'
import { isTold } from '../telling.ts'
import { joiningAddresses } from './addresses.ts'
import { BENEFITS } from './application-fields.tsx'
import { HowTold } from './how-told.tsx'
import { LETTER_MEGABYTES, letterOf } from './letter-file.ts'

const schema = withDays(
  ['on', 'due'],
  z.object({
    on: optionalDay(),
    due: optionalDay(),
    note: optionalText(1000),
    revision: revisionField(),
    benefit: z.enum(BENEFITS).optional(),
    municipality: optionalText(120),
    called: tick(),
    twice: tick(),
    letter: z
      .instanceof(File)
      .optional()
      .transform((file) => (file === undefined || (file.size === 0 && file.name === '') ? null : file))
      .pipe(z.union([z.null(), upload(LETTER_MEGABYTES, LETTER_TYPES)])),
  }),
)

/** A step of an application that is written down: one form for all of them, which asks what belongs to the step. */
export const stepPage = formPage({
  schema,
  files: true,
  load,
  title: (visit, { to, application }) => visit.text.joining.step.titles(application)[to],
  lead: (_visit, { application }) => application.name,
  back: (visit, { application }) => ({
    href: joiningAddresses.one(visit.cooperative.slug, application.id),
    label: application.name,
  }),
  initial: ({ to, application, trialMonths }, visit) => ({
    revision: String(application.revision),
    benefit: application.contact.benefit,
    municipality: application.contact.municipality,
    ...(to === 'refused' && application.stage === 'permission-asked'
      ? { note: visit.text.joining.step.noAnswer }
      : {}),
    ...(isEndOfTwice(visit, to) ? { note: visit.text.joining.twice.note, twice: 'ja' } : {}),
    // The day of a letter is read from the letter: today would be the wrong one, written by who presses too soon.
    ...(ASKS[to].day && !ASKS[to].letter ? dayFields('on', visit.now.today) : {}),
    ...(to === 'on-trial' ? dayFields('due', lastDayOfTrial(visit.now.today, trialMonths)) : {}),
  }),
  fields({ visit, data, typed, wrong }) {
    const { step, fields, benefits } = visit.text.joining
    const { to } = data
    const asks = ASKS[to]
    return (
      <>
        <HiddenField name="revision" value={typed['revision'] ?? ''} />
        {(typed['twice'] ?? '') !== '' && <HiddenField name="twice" value="ja" />}
        {asks.day && (
          <DateField name="on" label={step.on[to]} value={typedParts(typed, 'on')} error={wrong('on')} />
        )}
        {(to === 'intake-planned' || to === 'on-trial' || to === 'permission-granted') && (
          <DateField
            name="due"
            label={step.due[to]}
            value={typedParts(typed, 'due')}
            error={wrong('due')}
            {...(asks.until ? { optional: true, hint: step.untilHint } : {})}
          />
        )}
        <TextArea
          name="note"
          label={step.note[to]}
          hint={step.seen}
          value={typed['note']}
          error={wrong('note')}
          maxLength={1000}
          {...(asks.note ? {} : { optional: true })}
        />
        {asks.letter && (
          <FileField
            name="letter"
            label={step.letter}
            hint={step.letterHint}
            accept={LETTER_TYPES.join(',')}
            error={wrong('letter')}
            optional
          />
        )}
        {isTold(to) && (
          <HowTold visit={visit} application={data.application} called={(typed['called'] ?? '') !== ''} />
        )}
        {to === 'intake-held' && (
          <>
            <RadioGroup
              name="benefit"
              label={step.told}
              hint={step.toldHint}
              choices={BENEFITS.map((value) => ({
                value,
                label: value === 'unsaid' ? visit.text.joining.benefitSaid.unsaid : benefits[value],
              }))}
              value={typed['benefit']}
              error={wrong('benefit')}
            />
            <TextField
              name="municipality"
              label={fields.municipality}
              value={typed['municipality']}
              error={wrong('municipality')}
              autocomplete="off"
              optional
            />
          </>
        )}
      </>
    )
  },
  label: (visit, field) => labelOf(visit, field),
  confirm: (visit, value, { to, application }) =>
    Promise.resolve(
      ok(
        sureOfEnd(visit, to, application, value) ??
          sureOfTrial(visit, to, application, value) ??
          sureOfGranted(visit, to, application, value),
      ),
    ),
  async save(visit, value, commandId, { to, application }) {
    const { on, due, note, revision, letter, benefit, municipality, called, twice } = value
    if (on === undefined && ASKS[to].letter) return refuse('letter-needs-day')
    const given = {
      applicationId: application.id,
      revision,
      to,
      on: on ?? visit.now.today,
      due: due ?? null,
      note,
      letter: letter && (await letterOf(letter)),
      called,
      twice,
      told: to === 'intake-held' && benefit ? { benefit, municipality } : null,
    }
    return visit.perform(takeStep, visit.actor, given, commandId)
  },
  done: (visit, _value, { application }) =>
    `${joiningAddresses.one(visit.cooperative.slug, application.id)}?gedaan=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  refusedField: (reason) => FIELD_OF[reason],
  saveLabel: (visit) => visit.text.joining.step.save,
})

/** Whether it is ended because the same person has another application. */
function isEndOfTwice({ url }: CooperativeVisit, to: Written): boolean {
  return to === 'refused' && url.searchParams.has('dubbel')
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'step-not-yet': 'onDay',
  'step-before-last': 'onDay',
  'step-needs-day': 'dueDay',
  'step-due-past': 'dueDay',
  'granted-until-past': 'dueDay',
  'step-needs-words': 'note',
  'trial-too-short': 'onDay',
  'trial-ends-too-soon': 'dueDay',
  'letter-needs-day': 'onDay',
  'letter-empty': 'letter',
  'letter-broken': 'letter',
}

async function load(visit: CooperativeVisit) {
  const to = WRITTEN.find((one) => one === visit.params['step'])
  if (!to) throw new NothingHere('no such step')
  const { id } = visit.cooperative
  const applicationId = visit.id<'application'>('application')
  const found = await visit.read(async (tx) => ({
    application: await fullApplication(tx, id, applicationId),
    rules: await joiningRules(tx, id),
  }))
  if (!found.application) return undefined
  await visit.readsFileOf(found.application.id)
  return { to, application: found.application, trialMonths: found.rules.trialMonths }
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const { step, fields } = visit.text.joining
  const labels: Readonly<Record<string, string>> = {
    on: step.onLabel,
    due: step.dueLabel,
    note: step.note[visit.params['step'] as Written],
    letter: step.letter,
    benefit: fields.benefit,
    municipality: fields.municipality,
  }
  return labels[field] ?? field
}
