/** Votes on paper, at the table: who voted, and how often each was said. */
import { z } from 'zod'
import { CheckboxGroup, DateField, Notice, NumberField, typedParts } from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { formatDay } from '../../../values/format.ts'
import { isId, type Id } from '../../../values/id.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { applicationById } from '../application.db.ts'
import { enterPaperVotes } from '../enter-paper-votes.ts'
import { whoStillVotes } from '../paper-votes.db.ts'
import { BALLOTS } from '../vote.ts'
import { voteOn } from '../vote.db.ts'
import { joiningAddresses } from './addresses.ts'
import { wholeNumber } from './whole-number.ts'

/** The form for who counted the papers. */
export const paperPage = formPage({
  schema: withDays(
    ['votedOn'],
    z.object({
      votedOn: dayField(),
      members: z.record(z.string(), z.string()).default({}),
      yes: wholeNumber(0, 2000),
      no: wholeNumber(0, 2000),
      abstain: wholeNumber(0, 2000),
    }),
  ),
  load,
  title: (visit) => visit.text.joining.paper.title,
  lead: (visit, { application }) => visit.text.joining.paper.lead(application),
  back: (visit, { application }) => ({
    href: joiningAddresses.one(visit.cooperative.slug, application.id),
    label: application.name,
  }),
  initial({ vote }, { now: { today } }) {
    const day = today < vote.closesOn ? today : vote.closesOn
    return { ...dayFields('votedOn', day), yes: '0', no: '0', abstain: '0' }
  },
  offered: ({ voters }) => voters.length > 0,
  above({ voters, vote }, visit) {
    const { paper } = visit.text.joining
    if (voters.length === 0) return <Notice>{paper.everybody}</Notice>
    return <Notice>{paper.how({ day: formatDay(vote.closesOn, visit.language) })}</Notice>
  },
  fields({ visit, data, typed, wrong }) {
    const { paper, vote } = visit.text.joining
    return (
      <>
        <DateField
          name="votedOn"
          label={paper.votedOn}
          value={typedParts(typed, 'votedOn')}
          error={wrong('votedOn')}
        />
        <CheckboxGroup
          name="members"
          named
          label={paper.who}
          hint={paper.whoHint}
          error={wrong('members')}
          choices={data.voters.map(({ id, name }) => ({ value: id, label: name }))}
          values={data.voters.map(({ id }) => id).filter((id) => typed[`members.${id}`] !== undefined)}
        />
        {BALLOTS.map((answer) => (
          <NumberField
            key={answer}
            name={answer}
            label={paper.howOften({ answer: vote.ballots[answer] })}
            value={typed[answer]}
            error={wrong(answer)}
          />
        ))}
      </>
    )
  },
  label(visit, field) {
    const { paper, vote } = visit.text.joining
    const answer = BALLOTS.find((one) => one === field)
    if (answer) return vote.ballots[answer]
    return field === 'votedOn' ? paper.votedOn : paper.who
  },
  save(visit, { members, ...said }, commandId, { application }) {
    const voters = Object.keys(members).filter((one): one is Id<'member'> => isId(one))
    return visit.perform(
      enterPaperVotes,
      visit.actor,
      { applicationId: application.id, ...said, voters },
      commandId,
    )
  },
  done: (visit, _value, { application }) =>
    `${joiningAddresses.one(visit.cooperative.slug, application.id)}?gedaan=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  refusedField: (reason) => FIELD_OF[reason],
  saveLabel: (visit) => visit.text.joining.paper.save,
})

const FIELD_OF: Readonly<Record<string, string>> = {
  'paper-day': 'votedOnDay',
  'paper-nobody': 'members',
  'paper-few': 'members',
  'paper-sum': 'yes',
  'paper-voted-already': 'members',
}

async function load(visit: CooperativeVisit) {
  const { id } = visit.cooperative
  const applicationId = visit.id<'application'>('application')
  const found = await visit.read(async (tx) => {
    const application = await applicationById(tx, id, applicationId)
    const vote = await voteOn(tx, id, applicationId)
    if (application?.stage !== 'voting' || !vote || vote.counted) return undefined
    return { application, vote, voters: await whoStillVotes(tx, id, applicationId) }
  })
  if (found) await visit.readsFileOf(found.application.id)
  return found
}
