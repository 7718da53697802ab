import { z } from 'zod'
import { FileField, Paragraph } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { upload } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { LETTER_TYPES } from '../../benefits/index.ts'
import { addLetter } from '../add-letter.ts'
import { fullApplication } from '../application.db.ts'
import { takesLetter } from '../road.ts'
import { joiningAddresses } from './addresses.ts'
import { LETTER_MEGABYTES, letterOf } from './letter-file.ts'

/** Puts a letter with a step that was written down before. */
export const addLetterPage = formPage({
  schema: z.object({ letter: upload(LETTER_MEGABYTES, LETTER_TYPES) }),
  files: true,
  async load(visit) {
    const applicationId = visit.id<'application'>('application')
    const application = await visit.read((tx) => fullApplication(tx, visit.cooperative.id, applicationId))
    const stepId = visit.id<'application-step'>('step')
    const step = application?.steps.find(
      ({ id, stage, righted }) => id === stepId && !righted && takesLetter(stage),
    )
    if (!application || !step) return undefined
    await visit.readsFileOf(application.id)
    return { application, step }
  },
  title: (visit) => visit.text.joining.addLetter.title,
  lead: (_visit, { application }) => application.name,
  back: (visit, { application }) => ({
    href: joiningAddresses.one(visit.cooperative.slug, application.id),
    label: application.name,
  }),
  initial: () => ({}),
  offered: ({ step }) => step.letter === undefined,
  above({ step }, visit) {
    const { addLetter: words, stages } = visit.text.joining
    return (
      <>
        <Paragraph>
          {words.step({ stage: stages[step.stage], day: formatDay(step.on, visit.language) })}
        </Paragraph>
        {step.letter && <Paragraph>{words.there}</Paragraph>}
      </>
    )
  },
  fields({ visit, wrong }) {
    const { addLetter: words, step } = visit.text.joining
    return (
      <FileField
        name="letter"
        label={step.letter}
        hint={words.hint}
        accept={LETTER_TYPES.join(',')}
        error={wrong('letter')}
      />
    )
  },
  label: (visit) => visit.text.joining.step.letter,
  save: async (visit, { letter }, commandId, { application, step }) =>
    visit.perform(
      addLetter,
      visit.actor,
      { applicationId: application.id, stepId: step.id, letter: await letterOf(letter) },
      commandId,
    ),
  done: (visit, _value, { application }) =>
    `${joiningAddresses.one(visit.cooperative.slug, application.id)}?gedaan=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  refusedField: (reason) => (reason === 'letter-empty' || reason === 'letter-broken' ? 'letter' : undefined),
  saveLabel: (visit) => visit.text.joining.addLetter.save,
})
