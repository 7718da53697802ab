import { z } from 'zod'
import { Select, TextField } from '../../../ui/index.ts'
import { duration, idOf, optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { fellowMembers, isGoneOn } from '../../members/index.ts'
import { giveHours } from '../give-hours.ts'
import { loadHours } from '../load-hours.ts'
import { helpPaths } from './addresses.ts'

/** A member gives hours to another. */
export const giveHoursPage = formPage({
  schema: z.object({ toId: idOf<'member'>(), hours: duration(), word: optionalText(200) }),
  async load(visit) {
    const hours = await visit.read((tx) => loadHours(tx, visit.actor, visit.now.today))
    if (!hours) return undefined
    const fellows = await visit.read((tx) => fellowMembers(tx))
    return fellows.filter((one) => one.id !== hours.me && !isGoneOn(one, visit.now.today))
  },
  title: (visit) => visit.text.helpHours.give,
  lead: (visit) => (visit.actor.behalf ? visit.text.helpGifts.lead : visit.text.helpHours.giving.lead),
  back: (visit) => ({
    href: helpPaths.hours(visit.cooperative.slug),
    label: visit.text.helpHours.giving.back,
  }),
  initial: () => ({}),
  fields: ({ visit, data, typed, wrong }) => {
    const said = visit.text.helpHours.giving
    return (
      <>
        <Select
          name="toId"
          label={said.to}
          choices={data.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['toId']}
          error={wrong('toId')}
        />
        <TextField
          name="hours"
          label={said.hours}
          hint={said.hoursHint}
          value={typed['hours']}
          error={wrong('hours')}
          width="number"
        />
        <TextField
          name="word"
          label={said.word}
          value={typed['word']}
          error={wrong('word')}
          maxLength={200}
          optional
        />
      </>
    )
  },
  label: (visit, field) => {
    const said = visit.text.helpHours.giving
    if (field === 'toId') return said.to
    return field === 'hours' ? said.hours : said.word
  },
  save: (visit, { toId, hours, word }, commandId) =>
    visit.perform(giveHours, visit.actor, { toId, minutes: hours, word }, commandId),
  done: (visit) =>
    `${helpPaths.hours(visit.cooperative.slug)}?gedaan=${visit.actor.behalf ? 'opgeschreven' : 'gegeven'}`,
  refusals: (visit) => visit.text.help.refusals,
  refusedField: (reason) => {
    if (reason === 'help-with-whom') return 'toId'
    return reason === 'help-hours-none' || reason === 'help-hours-too-few' ? 'hours' : undefined
  },
  saveLabel: (visit) => visit.text.helpHours.giving.save,
})
