import { z } from 'zod'
import { RadioGroup } from '../../../ui/index.ts'
import { choice } from '../../../web/fields.ts'
import { setSharingMoment } from '../set-sharing-moment.ts'
import { settingsSection } from './section.tsx'

const MOMENTS = ['payment', 'invoice'] as const
const PLACES = ['scheme', 'pot'] as const

/** When money is shared out, and whether work for each other is. */
export const sharingSection = settingsSection({
  key: 'sharing',
  slug: 'verdelen',
  schema: z.object({ shareOn: choice(MOMENTS), insideTo: choice(PLACES) }),
  lead: (visit) => visit.text.cooperative.sharing.lead,
  label: ({ text: { cooperative } }, field) =>
    field === 'insideTo' ? cooperative.sharing.inside : cooperative.sharing.choose,
  initial: ({ cooperative }) => ({ shareOn: cooperative.shareOn, insideTo: cooperative.insideTo }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.cooperative.sharing
    const choices = MOMENTS.map((moment) => ({
      value: moment,
      label: words.moment[moment],
      hint: words.momentHint[moment],
    }))
    return (
      <>
        <RadioGroup
          name="shareOn"
          label={words.choose}
          choices={choices}
          value={typed['shareOn']}
          error={wrong('shareOn')}
        />
        <RadioGroup
          name="insideTo"
          label={words.inside}
          choices={PLACES.map((place) => ({
            value: place,
            label: words.insideTo[place],
            hint: words.insideHint[place],
          }))}
          value={typed['insideTo']}
          error={wrong('insideTo')}
        />
      </>
    )
  },
  save: (visit, value, commandId) => visit.perform(setSharingMoment, visit.actor, value, commandId),
})
