import { z } from 'zod'
import { RadioGroup } from '../../../ui/index.ts'
import { choice } from '../../../web/fields.ts'
import { setSharingMoment } from '../set-sharing-moment.ts'
import { settingsSection } from './section.tsx'

const MOMENTS = ['payment', 'invoice'] as const

/** When money is shared out. */
export const sharingSection = settingsSection({
  key: 'sharing',
  slug: 'verdelen',
  schema: z.object({ shareOn: choice(MOMENTS) }),
  lead: (visit) => visit.text.cooperative.sharing.lead,
  label: (visit) => visit.text.cooperative.sharing.choose,
  initial: ({ cooperative }) => ({ shareOn: cooperative.shareOn }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.cooperative.sharing
    const choices = MOMENTS.map((moment) => ({
      value: moment,
      label: words.moment[moment],
      hint: words.momentHint[moment],
    }))
    return (
      <RadioGroup
        name="shareOn"
        label={words.choose}
        choices={choices}
        value={typed['shareOn']}
        error={wrong('shareOn')}
      />
    )
  },
  save: (visit, value, commandId) => visit.perform(setSharingMoment, visit.actor, value, commandId),
})
