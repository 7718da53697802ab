import { z } from 'zod'
import { Paragraph } from '../../../ui/index.ts'
import { parseDay } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { formPage } from '../../../web/form-page.tsx'
import { momentsOf } from '../growth.db.ts'
import { removeGrowth } from '../remove-growth.ts'
import { whose } from './whose.ts'

/** Before a member takes away what they said of a day: which day, and that it cannot come back. */
export const removeGrowthPage = formPage({
  schema: z.object({}),
  load: (visit) =>
    whose(visit, async (tx, { id }) => {
      const day = parseDay(visit.params['day'] ?? '')
      const moment = (await momentsOf(tx, visit.actor.cooperativeId, id)).find(({ onDay }) => onDay === day)
      return moment && { moment }
    }),
  title: (visit, { moment }) =>
    visit.text.guidance.growth.removeTitle({ day: formatDay(moment.onDay, visit.language) }),
  lead: (visit) => visit.text.guidance.growth.removeLead,
  back: (visit, { at }) => ({ href: at.growth, label: visit.text.guidance.growth.title }),
  initial: () => ({}),
  above: ({ moment }) => (moment.words === '' ? null : <Paragraph>{moment.words}</Paragraph>),
  fields: () => null,
  label: (_visit, field) => field,
  save: (visit, _value, commandId, { moment }) =>
    visit.perform(removeGrowth, visit.actor, { onDay: moment.onDay }, commandId),
  done: (_visit, _value, { at }) => `${at.growth}?weg`,
  refusals: (visit) => visit.text.guidance.refusals,
  saveLabel: (visit) => visit.text.guidance.growth.removeSure,
})
