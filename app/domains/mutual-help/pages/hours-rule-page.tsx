import { z } from 'zod'
import type { DoorRefusal } from '../../../platform/command.ts'
import { JustDone, RadioGroup, TextField } from '../../../ui/index.ts'
import { formatHours } from '../../../values/duration.ts'
import { choice, duration } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { hoursRule } from '../hours.db.ts'
import { LOWEST_AT_FIRST } from '../hours.ts'
import { setHours } from '../set-hours.ts'

const schema = z.object({ counted: choice(['yes', 'no']), below: duration() })

type Rule = { readonly counted: boolean; readonly lowest: number }

/** The board says whether hours for each other are kept, and how far below zero. */
export const hoursRulePage = formPage<Rule, typeof schema, null, DoorRefusal>({
  schema,
  load: async (visit) => {
    const rule = await visit.read((tx) => hoursRule(tx, visit.cooperative.id))
    return rule ?? { counted: false, lowest: LOWEST_AT_FIRST }
  },
  title: (visit) => visit.text.helpHours.rule.title,
  lead: (visit) => visit.text.helpHours.rule.lead,
  back: (visit) => ({ href: paths.home(visit.cooperative.slug), label: visit.text.toDo.back }),
  initial: ({ counted, lowest }) => ({ counted: counted ? 'yes' : 'no', below: formatHours(-lowest) }),
  fields: ({ visit, typed, wrong }) => {
    const said = visit.text.helpHours.rule
    return (
      <>
        <RadioGroup
          name="counted"
          label={said.counted}
          choices={[
            { value: 'no', label: said.no },
            { value: 'yes', label: said.yes },
          ]}
          value={typed['counted']}
          error={wrong('counted')}
        />
        <TextField
          name="below"
          label={said.below}
          hint={said.belowHint}
          value={typed['below']}
          error={wrong('below')}
          width="number"
        />
      </>
    )
  },
  label: (visit, field) => visit.text.helpHours.rule[field === 'below' ? 'below' : 'counted'],
  save: (visit, { counted, below }, commandId) =>
    visit.perform(setHours, visit.actor, { counted: counted === 'yes', below }, commandId),
  done: (visit) => `${paths.helpHoursRule(visit.cooperative.slug)}?gedaan=bewaard`,
  refusals: () => ({}),
  above: (_rule, visit) =>
    visit.url.searchParams.get('gedaan') === 'bewaard' && <JustDone said={visit.text.helpHours.rule.saved} />,
  saveLabel: (visit) => visit.text.helpHours.rule.save,
})
