import { z } from 'zod'
import { JustDone, Paragraph, RadioGroup } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { text } from '../../../web/fields.ts'
import { chooseRung } from '../choose-rung.ts'
import { ladderChoicesOf, type LadderChoice } from '../ladder.db.ts'
import { settingOf } from '../setting.db.ts'
import { dayInWords, whose, type Whose } from './whose.ts'

type LadderLooked = Whose & {
  readonly ladder: readonly string[]
  readonly choices: readonly LadderChoice[]
}

/** The ladder of the co-operative: a member says where they stand, and where they want to. */
export const ladderPage = formPage({
  schema: z.object({ stands: text(120), wants: text(120) }),
  load: (visit): Promise<LadderLooked | undefined> =>
    whose(visit, async (tx, { id }) => {
      const { ladder } = await settingOf(tx, visit.actor.cooperativeId)
      if (ladder.length === 0) return undefined
      return { ladder, choices: await ladderChoicesOf(tx, visit.actor.cooperativeId, id) }
    }),
  title: (visit) => visit.text.guidance.ladder.title,
  lead: (visit) => visit.text.guidance.ladder.lead,
  back: (visit, { at }) => ({ href: at.plan, label: visit.text.guidance.goalForm.back }),
  above: (_data, visit) =>
    visit.url.searchParams.has('gekozen') ? <JustDone said={visit.text.guidance.ladder.chosen} /> : null,
  initial: ({ choices: [last] }): Readonly<Record<string, string>> =>
    last ? { stands: last.stands, wants: last.wants } : {},
  fields: ({ visit, data, typed, wrong }) => {
    const words = visit.text.guidance.ladder
    // The highest rung stands above, as on a ladder.
    const rungs = data.ladder.toReversed().map((rung) => ({ value: rung, label: rung }))
    return (['stands', 'wants'] as const).map((name) => (
      <RadioGroup
        key={name}
        name={name}
        label={words[name]}
        choices={rungs}
        value={typed[name]}
        error={wrong(name)}
      />
    ))
  },
  label: (visit, field) =>
    field === 'wants' ? visit.text.guidance.ladder.wants : visit.text.guidance.ladder.stands,
  save: (visit, value, commandId) => visit.perform(chooseRung, visit.actor, value, commandId),
  done: (_visit, _value, { at }) => `${at.ladder}?gekozen`,
  refusals: (visit) => visit.text.guidance.refusals,
  saveLabel: (visit) => visit.text.guidance.ladder.save,
  below: ({ choices }, visit) => {
    const words = visit.text.guidance.ladder
    if (choices.length < 2) return null
    return (
      <ol role="list" class="ladder">
        {choices.map(({ stands, wants, chosenAt }) => (
          <li key={chosenAt.toISOString()}>
            <Paragraph>{words.was({ day: dayInWords(visit, chosenAt), stands, wants })}</Paragraph>
          </li>
        ))}
      </ol>
    )
  },
})
