import { z } from 'zod'
import { Checkbox, Notice, NumberField, RadioGroup } from '../../../ui/index.ts'
import { choice, tick } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { joiningRules } from '../rules.db.ts'
import { setJoiningRules } from '../set-joining-rules.ts'
import { VOTE_RULES } from '../vote.ts'
import { joiningAddresses } from './addresses.ts'
import { backToList } from './list-page.tsx'
import { wholeNumber } from './whole-number.ts'

/** What the board agreed on how somebody becomes a member. */
export const rulesPage = formPage({
  schema: z.object({
    isOpen: tick(),
    vote: choice(VOTE_RULES),
    voteDays: wholeNumber(1, 60),
    trialMonths: wholeNumber(0, 12),
  }),
  load: (visit) => visit.read((tx) => joiningRules(tx, visit.cooperative.id)),
  title: (visit) => visit.text.joining.rules.title,
  lead: (visit) => visit.text.joining.rules.lead,
  back: backToList,
  initial: ({ isOpen, vote, voteDays, trialMonths }) => ({
    ...(isOpen ? { isOpen: 'yes' } : {}),
    vote,
    voteDays: String(voteDays),
    trialMonths: String(trialMonths),
  }),
  above: (_rules, visit) =>
    visit.url.searchParams.has('bewaard') && (
      <Notice tone="done" announce>
        {visit.text.joining.rules.saved}
      </Notice>
    ),
  fields({ visit, typed, wrong }) {
    const words = visit.text.joining.rules
    return (
      <>
        <Checkbox
          name="isOpen"
          label={words.isOpen}
          hint={words.isOpenHint}
          checked={(typed['isOpen'] ?? '') !== ''}
          optional
        />
        <RadioGroup
          name="vote"
          label={words.vote}
          hint={words.voteHint}
          choices={VOTE_RULES.map((value) => ({ value, label: words.votes[value] }))}
          value={typed['vote']}
          error={wrong('vote')}
        />
        <NumberField
          name="voteDays"
          label={words.voteDays}
          value={typed['voteDays']}
          error={wrong('voteDays')}
        />
        <NumberField
          name="trialMonths"
          label={words.trialMonths}
          hint={words.trialHint}
          value={typed['trialMonths']}
          error={wrong('trialMonths')}
        />
      </>
    )
  },
  label(visit, field) {
    const { vote, voteDays, trialMonths } = visit.text.joining.rules
    const labels: Readonly<Record<string, string>> = { vote, voteDays, trialMonths }
    return labels[field] ?? field
  },
  save: (visit, rules, commandId) => visit.perform(setJoiningRules, visit.actor, rules, commandId),
  done: (visit) => `${joiningAddresses.rules(visit.cooperative.slug)}?bewaard=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  saveLabel: (visit) => visit.text.joining.rules.save,
})
